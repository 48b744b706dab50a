import type { Said, Screen } from '../../cards/screen.ts'
import type { Everything } from '../../ports/ownData.ts'
import { retention } from '../../privacy/retention.ts'
import type { Decision } from '../decision.ts'
import { languageOf, type Scene } from '../scene.ts'
import { whatWasSeen, whoLooked } from './ownElsewhere.ts'
import { lengthOf } from './ownWords.ts'

const MOST_SEEN = 3

const count = ({ tables }: Everything, table: string): number => tables[table]?.length ?? 0

/** What was only offered to begin with is no answer yet. */
const answersIn = ({ tables }: Everything): number =>
  tables.answer?.filter(({ settled }) => settled === 1).length ?? 0

const keptLines = (everything: Everything): readonly Said[] => {
  const named = everything.named.length
  const prompts = count(everything, 'prompt')
  const of = (table: string) => count(everything, table)
  return [
    { key: 'ownData.kept.account' },
    {
      key: 'ownData.kept.records',
      values: { actions: of('action'), promises: of('promise'), routes: of('route') },
    },
    { key: 'ownData.kept.conversations', values: { runs: of('run'), answers: answersIn(everything) } },
    ...(prompts > 0 ? [{ key: 'ownData.kept.prompts', values: { prompts } }] : []),
    ...(named > 0 ? [{ key: 'ownData.kept.named', values: { named } }] : []),
  ]
}

const seenLines = (reader: Reader, { seen }: Everything): readonly Said[] => {
  const lines = seen.slice(0, MOST_SEEN).map(one => ({
    key: 'ownData.seen.line',
    values: { day: one.at.slice(0, 10), who: whoLooked(reader, one), what: whatWasSeen(reader, one) },
  }))
  const more = seen.length - lines.length
  if (lines.length === 0) return [{ key: 'ownData.seen.none' }]
  return more > 0 ? [...lines, { key: 'ownData.seen.more', values: { more } }] : lines
}

type Reader = { readonly language: 'nl' | 'en' }

const [left, silent] = retention.account
const [, , finished] = retention.conversation
const [ended] = retention.ownWords

const howLongLines = (reader: Reader): readonly Said[] => [
  { key: 'ownData.howLong.conversation', values: { length: lengthOf(reader, finished.keep) } },
  { key: 'ownData.howLong.record', values: { length: lengthOf(reader, ended.keep) } },
  {
    key: 'ownData.howLong.account',
    values: { length: lengthOf(reader, left.keep), silent: lengthOf(reader, silent.keep) },
  },
]

/**
 * What is kept of somebody, in short, with the way to all of it. What is stored of this card has no link in it: whoever
 * gets to see that, such as after a crash, presses for a new one.
 */
export const showOwnData = (scene: Scene): Decision => {
  const { own } = scene
  if (!own) throw new Error('Own data is read before it is shown.')
  const reader = { language: languageOf(scene.person) }
  const screen: Screen & { kind: 'ownData' } = {
    kind: 'ownData',
    kept: keptLines(own.everything),
    seen: seenLines(reader, own.everything),
    howLong: howLongLines(reader),
    address: own.address,
    next: ['forget', 'menu'],
  }
  return { main: screen, keptAs: { ...screen, address: null }, beside: { link: own.link } }
}
