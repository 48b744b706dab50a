import { isUnderWay } from '../../../dialogue/run.ts'
import type { ActionCardStore } from '../../../ports/actionCards.ts'
import type { Store } from '../../../ports/store.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { ContributionKind } from '../../../topics/actionCard/contribution.ts'
import { offersOf } from '../../../topics/actionCard/offers.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import { isWritingFlow, type Writable, type Writing } from '../../../topics/actionCard/writing.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { saidIn } from '../keeping/cardFlows.ts'
import { areNotesRead } from '../telling/notesFor.ts'
import { useOfCard } from './useOfCard.ts'
import { whyNot } from './whyNot.ts'

/** What a turn is decided from in which something is written to a card. */
export type WritingNow = Writing & {
  /** Every card that the turn can be about, also one that is over. */
  readonly cards: readonly ActionCard[]
  readonly participations: readonly Participation[]
  /** Of these cards nobody reads the notes any more, by their ids. */
  readonly unread: readonly string[]
}

/** Of more cards nobody remembers which one they mean. */
const MOST_CARDS = 20

const runsOf = ({ runs }: Pick<Scene, 'runs'>) =>
  runs.filter(run => isWritingFlow(run.flow) && isUnderWay(run))

const isStarted = (intent: Intent): boolean => {
  if (intent.do === 'start') return isWritingFlow(intent.flow)
  return intent.do === 'pressed' && intent.press.do === 'start' && isWritingFlow(intent.press.flow)
}

const isPressed = (scene: Scene, intent: Intent): boolean =>
  intent.do === 'pressed' &&
  'run' in intent.press &&
  scene.runs.some(({ id, flow }) => 'run' in intent.press && id === intent.press.run && isWritingFlow(flow))

/** A question that is open, or was left, can come back after anything that is said. */
const isAboutWriting = (scene: Scene, intent: Intent): boolean => {
  const use = useOfCard(intent)
  if (use) return use.do === 'write'
  const isAsked = isStarted(intent) || isPressed(scene, intent) || runsOf(scene).length > 0
  return isAsked && scene.heard.place === 'personal'
}

/** The cards that what was begun is about, and the one that is pressed. */
const meantBy = (scene: Scene, intent: Intent): readonly string[] => {
  const use = useOfCard(intent)
  return [...(use ? [use.card] : []), ...runsOf(scene).flatMap(run => saidIn(run, 'card') ?? [])]
}

const openFor = (cards: readonly ActionCard[], at: string, kind: ContributionKind) =>
  cards.filter(card => offersOf(card.kind).writes.includes(kind) && whyNot(card, at) === undefined)

const writable = (cards: readonly ActionCard[], at: string): Writable => ({
  note: openFor(cards, at, 'note'),
  example: openFor(cards, at, 'example'),
  idea: openFor(cards, at, 'idea'),
})

type Stored = Store & ActionCardStore

const readUnread = async (store: Stored, scene: Scene, cards: readonly ActionCard[]) => {
  const read = await Promise.all(cards.map(card => areNotesRead(store, scene.programme, card)))
  return cards.filter((_, index) => !read[index]).map(({ id }) => id)
}

/** Reads what a turn needs in which something is written to a card or taken back; undefined for any other turn. */
export const readWriting = async (
  store: Stored,
  scene: Scene,
  intent: Intent,
): Promise<WritingNow | undefined> => {
  if (!isAboutWriting(scene, intent)) return undefined
  const programme = scene.programme.id
  const { participations, contributions } = await store.usedBy(programme, scene.person.id)
  const meant = meantBy(scene, intent)
  const used = [...participations, ...contributions].map(({ card }) => card)
  const ids = [...new Set([...meant, ...used])].slice(0, MOST_CARDS)
  const found = await Promise.all(ids.map(id => store.cardWith(programme, id)))
  const cards = found.filter(card => card !== undefined)
  const written = contributions.filter(({ status }) => status !== 'withdrawn')
  const about = cards.filter(({ id }) => meant.includes(id))
  return {
    ...{ cards, participations, written, open: writable(cards, scene.heard.at) },
    unread: await readUnread(store, scene, about),
  }
}
