import { positionIn } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import { toldFrom } from '../../../insight/releaseChecks.ts'
import { type Person, takesPart } from '../../../people/person.ts'
import { may } from '../../../people/rights.ts'
import type { Member, ToLookBackAt } from '../../../ports/checks.ts'
import type { Store } from '../../../ports/store.ts'
import { bodyOf, teamsToAsk } from '../../../topics/check/body.ts'
import { dueIn, type Round, type RoundOf } from '../../../topics/check/round.ts'
import type { Rounding } from '../../../topics/setting.ts'
import { actorOf } from '../../actor.ts'
import { decide } from '../../decide.ts'
import { placesIn, type Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { roundAnswers } from './roundAnswers.ts'

/** What a turn is decided from in which a round is made. */
export type RoundingNow = Rounding & {
  readonly rounds: readonly Round[]
  /** Everybody of the programme, also whoever left. */
  readonly people: readonly Person[]
  /** Whether anybody who takes part has a promise that is still to be looked back at. */
  readonly isPromised: boolean
  /** The last day on which one of the management team is; null where there is none. */
  readonly managementUntil: string | null
  /** What the preview tells of; read only where all that it needs is answered. */
  readonly ahead?: Ahead
}

/** All promises of a body that the round asks about, and everybody who can be asked about them. */
export type Ahead = {
  readonly of: RoundOf
  readonly promises: readonly ToLookBackAt[]
  readonly members: readonly Member[]
}

const isRound = ({ flow }: { readonly flow: string }): boolean => flow === 'round'

const isUnderWay = ({ runs }: Scene, statuses: readonly string[]): boolean =>
  runs.some(run => isRound(run) && statuses.includes(run.status))

const isPressed = ({ runs }: Scene, { press }: Intent & { do: 'pressed' }): boolean => {
  if (press.do === 'start') return press.flow === 'round'
  return 'run' in press && runs.some(run => run.id === press.run && isRound(run))
}

const isAsked = (scene: Scene, intent: Intent): boolean => {
  switch (intent.do) {
    case 'pressed':
      return isPressed(scene, intent)
    case 'start':
      return intent.flow === 'round'
    case 'command':
      return intent.command === 'round' || (intent.command === 'resume' && isUnderWay(scene, ['draft']))
    default:
      return false
  }
}

/** A question that is open can come back after anything that is said. Nothing is read for who may not open a round. */
const isAboutRound = (scene: Scene, intent: Intent): boolean =>
  scene.heard.place === 'personal' &&
  (isUnderWay(scene, ['open', 'stopping']) || isAsked(scene, intent)) &&
  may(actorOf(scene), 'openRound')

const takingPart = (people: readonly Person[], { programme }: Scene): readonly Person[] =>
  people.filter(one => takesPart(one, programme))

const readUntil = async (store: Store, { programme }: Scene, people: readonly Person[]) => {
  const management = people.filter(bodyOf(programme, { kind: 'managementTeam' })).map(({ id }) => id)
  const promisers = await store.promisersAmong(programme.id, management)
  const days = promisers.map(({ until }) => until).toSorted()
  return days.at(-1) ?? null
}

const readBodies = async (store: Store, scene: Scene): Promise<RoundingNow> => {
  const { programme } = scene
  const [rounds, people, isPromised] = await Promise.all([
    store.roundsIn(programme.id),
    store.peopleIn(programme.id),
    store.isPromisedIn(programme),
  ])
  const takePart = takingPart(people, scene)
  const { scores } = toldFrom(programme.thresholds)
  const managementUntil = await readUntil(store, scene, takePart)
  return { rounds, people, isPromised, managementUntil, teams: teamsToAsk(programme, takePart, scores) }
}

/** The conversation as it is once this turn is over: deciding changes nothing, so it can be tried. */
const runAfter = (scene: Scene, intent: Intent): Run | undefined => {
  const runs = decide(scene, intent).runs ?? []
  return runs.find(isRound) ?? scene.runs.find(run => isRound(run) && run.status !== 'finished')
}

/** Whom the preview is about that this turn comes to; undefined where it comes to a question. */
const previewed = (scene: Scene, intent: Intent) => {
  const run = runAfter(scene, intent)
  const { of, from } = run && !positionIn(placesIn(scene, run)) ? roundAnswers(scene, run) : {}
  return of && from !== undefined ? { of, from } : undefined
}

/** A week: as the budget of prompts counts. */
const WEEK = 7 * 86_400_000

const readAhead = async (store: Store, scene: Scene, { of, from }: { of: RoundOf; from: string }) => {
  const { programme, heard, rounding } = scene
  const isIn = bodyOf(programme, of)
  const owners = takingPart(rounding?.people ?? [], scene)
    .filter(isIn)
    .map(({ id }) => id)
  const since = new Date(Date.parse(heard.at) - WEEK).toISOString()
  const [promises, members] = await Promise.all([
    store.promisesOf(programme.id, owners, dueIn(from)),
    store.membersIn(programme, since),
  ])
  return { of, promises, members }
}

/** Reads what a turn needs in which a round is made; undefined for any other turn. */
export const readRounding = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<RoundingNow | undefined> => {
  if (!isAboutRound(scene, intent)) return undefined
  const rounding = await readBodies(store, scene)
  const there = { ...scene, rounding }
  const asked = previewed(there, intent)
  return asked ? { ...rounding, ahead: await readAhead(store, there, asked) } : rounding
}
