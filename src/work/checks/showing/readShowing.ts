import { may } from '../../../people/rights.ts'
import type { AskedAbout, CheckStore, Witnessed } from '../../../ports/checks.ts'
import type { NewLink } from '../../../ports/ownData.ts'
import type { SeenLookBack } from '../../../topics/check/checks.ts'
import type { Round } from '../../../topics/check/round.ts'
import { actorOf } from '../../actor.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { newPictureLink, type PictureLinks } from './pictureLink.ts'

/** What was said, done and noticed, as far as a page about that needs it. What it does not need is empty. */
export type Showing = {
  /** Of whoever looks, as the owner of promises: oldest first. */
  readonly looks: readonly SeenLookBack[]
  /** What waits for an answer of theirs, and what they answered last. */
  readonly asks: readonly AskedAbout[]
  readonly witnessed: readonly Witnessed[]
  /** Those of a body, the newest first. */
  readonly rounds: readonly Round[]
  /** A new way to the picture of the round that is shown: `address` holds the secret, and is kept nowhere. */
  readonly picture: { readonly round: string; readonly address: string; readonly link: NewLink } | null
}

type Wanted = 'checks' | 'promisePage' | 'bodyPage' | 'witnessing'

const MOST = 30

const pressedFor = (press: (Intent & { do: 'pressed' })['press']): Wanted | undefined => {
  if (press.do === 'promisePage' || press.do === 'bodyPage') return press.do
  const what = press.do === 'show' ? press.what : undefined
  return what === 'checks' || what === 'witnessing' ? what : undefined
}

const wantedBy = (intent: Intent): Wanted | undefined => {
  if (intent.do === 'pressed') return pressedFor(intent.press)
  const command = intent.do === 'command' ? intent.command : undefined
  return command === 'checks' || command === 'witnessing' ? command : undefined
}

type Stored = Pick<CheckStore, 'asksOf' | 'lookBacksOf' | 'witnessedBy' | 'roundsIn'>

export type ReadingShown = PictureLinks & { readonly store: Stored }

const NOTHING: Showing = { looks: [], asks: [], witnessed: [], rounds: [], picture: null }

const readOwn = async ({ store }: ReadingShown, { person }: Scene): Promise<Showing> => {
  const { programme, id } = person
  const [looks, asks, witnessed] = await Promise.all([
    store.lookBacksOf(programme, id, null),
    store.asksOf(programme, id, MOST),
    store.witnessedBy(programme, id, MOST),
  ])
  return { ...NOTHING, looks, asks, witnessed }
}

const newestFirst = (rounds: readonly Round[]): readonly Round[] =>
  rounds.toSorted((one, other) => (one.from < other.from ? 1 : one.from > other.from ? -1 : 0))

/** The round that is meant, or else the last of which something is told. */
export const meantRound = (rounds: readonly Round[], id: string | null): Round | undefined =>
  id === null ? rounds.find(({ result }) => result !== null) : rounds.find(round => round.id === id)

const roundIn = (intent: Intent): string | null =>
  intent.do === 'pressed' && intent.press.do === 'bodyPage' ? intent.press.round : null

const readBody = async (reading: ReadingShown, scene: Scene, intent: Intent): Promise<Showing> => {
  const rounds = newestFirst(await reading.store.roundsIn(scene.person.programme))
  const meant = meantRound(rounds, roundIn(intent))
  const picture = meant?.result ? { round: meant.id, ...newPictureLink(reading, meant.id) } : null
  return { ...NOTHING, rounds, picture }
}

/** Reads what a page about looking back shows; undefined for anything else, and for what somebody may not see. */
export const readShowing = async (
  reading: ReadingShown,
  scene: Scene,
  intent: Intent,
): Promise<Showing | undefined> => {
  const wanted = wantedBy(intent)
  if (!wanted || scene.heard.place !== 'personal') return undefined
  if (wanted !== 'bodyPage') return readOwn(reading, scene)
  return may(actorOf(scene), 'seeBody') ? readBody(reading, scene, intent) : undefined
}
