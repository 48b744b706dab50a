import type { RoundAct } from '../../../cards/press.ts'
import { list, say } from '../../../cards/say.ts'
import { plainWords } from '../../../dialogue/read.ts'
import type { Known, Store } from '../../../ports/store.ts'
import type { Round } from '../../../topics/check/round.ts'
import { confirms } from '../../confirming.ts'
import { openRun } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { leftJustNow, wasPrompted, yesOrNo } from '../../yesOrNo.ts'
import { isRunning } from './roundPage.ts'

/** What words mean for a round. `own`: for who made one only, since the same words mean much else. */
type Meant = { readonly act: RoundAct; readonly sure?: boolean; readonly own?: true }

const LANGUAGES = ['nl', 'en'] as const

const ACTS = { remind: 'remind', cancelRound: 'cancel', closeRound: 'close' } as const

type Row = readonly [string, Meant]

/** As it stands on the button, in other words, and as a yes to what was asked. */
const actsIn = (language: (typeof LANGUAGES)[number]): readonly Row[] =>
  Object.entries(ACTS).flatMap(([name, act]) => {
    const button = say(language, `common.button.${name}`)
    const yes = say(language, 'rounds.sureWords', { button })
    const others = list(language, `commands.rounding.${name}`)
    return [
      ...[button, ...others].map((words): Row => [plainWords(words), { act }]),
      ...(act === 'remind' ? [] : [[plainWords(yes), { act, sure: true }] as const]),
    ]
  })

const looksIn = (language: (typeof LANGUAGES)[number]): readonly Row[] =>
  ['open', 'goOnRound', 'leaveOpen'].map(
    (name): Row => [plainWords(say(language, `common.button.${name}`)), { act: 'page', own: true }],
  )

const called: ReadonlyMap<string, Meant> = new Map(
  LANGUAGES.flatMap(language => [...actsIn(language), ...looksIn(language)]),
)

/** Whether somebody wants a round to stop, in so many words. */
const stopsRound = (text: string): boolean => called.get(plainWords(text))?.act === 'cancel'

const starts: readonly string[] = LANGUAGES.flatMap(language => list(language, 'commands.rounding.start'))

/** Whether somebody wants the round that they make to start. */
const startsRound = (text: string): boolean => starts.includes(plainWords(text))

/**
 * In the midst of making a round, the words on its last button start this one, and begin no other; and those that stop a
 * round are about this one, of which nobody was asked anything yet.
 */
export const saidOnRound = ({ runs }: Known, text: string): Intent | undefined => {
  const run = openRun({ runs })
  if (run?.flow !== 'round' || run.status !== 'open') return undefined
  if (stopsRound(text)) return { do: 'command', command: 'askStop' }
  if (!confirms(run, text) && !startsRound(text)) return undefined
  return { do: 'pressed', press: { do: 'confirm', run: run.id }, inputs: {} }
}

/** A yes or a no changes nothing: it shows what it can have been about. */
const meantBy = (text: string): Meant | undefined => {
  const bare = yesOrNo(text)
  return bare ? { act: 'page', sure: bare === 'yes', own: true } : called.get(plainWords(text))
}

/** Those that this can be done with now; where there is none, the newest says why not, but to a bare yes or no. */
const candidates = (rounds: readonly Round[], { act, sure, own }: Meant): readonly Round[] => {
  const open = rounds.filter(
    one => isRunning(one) || (one.status === 'planned' && act !== 'remind' && act !== 'close'),
  )
  const isBare = own && sure !== undefined
  return open.length > 0 || isBare ? open : rounds.slice(0, 1)
}

type Stored = Pick<Store, 'roundsIn' | 'promptsOf'>

/** Whether a bare yes or no is about what was asked last, and that cannot have been about a round. */
const isToElse = async (store: Stored, known: Known, { text, at }: Typed): Promise<boolean> =>
  yesOrNo(text) !== undefined && (leftJustNow(known) !== undefined || (await wasPrompted(store, known, at)))

/** What somebody typed, and when. */
type Typed = { readonly text: string; readonly at: string }

const pressFor = (rounds: readonly Round[], meant: Meant): Intent | undefined => {
  const { own, ...press } = meant
  const [one, another] = candidates(rounds, meant)
  if (own && !one) return undefined
  return {
    do: 'pressed',
    press: { do: 'round', ...press, round: another ? null : (one?.id ?? null) },
    inputs: {},
  }
}

/** What somebody says about a round in the words of a button, while no question is open; undefined for all else. */
export const saidToRound = async (store: Stored, known: Known, typed: Typed): Promise<Intent | undefined> => {
  const meant = meantBy(typed.text)
  const { person, runs } = known
  if (!meant || !person || openRun({ runs }) || (await isToElse(store, known, typed))) return undefined
  const all = await store.roundsIn(person.programme)
  return pressFor(meant.own ? all.filter(round => round.person === person.id) : all, meant)
}
