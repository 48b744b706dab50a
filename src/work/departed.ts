import { type Person, takesPart } from '../people/person.ts'
import { may } from '../people/rights.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Handover } from '../topics/departure/handover.ts'
import type { Action } from '../topics/translation/action.ts'
import { actorOf } from './actor.ts'
import type { Scene } from './scene.ts'
import type { Intent } from './understand.ts'

/** Who is in the programme, what is handed over in it, and what the leavers made that a turn is about. */
export type Departed = {
  readonly people: readonly Person[]
  readonly handovers: readonly Handover[]
  /** By the id of who left. */
  readonly records: ReadonlyMap<string, Records>
}

export const nobody: Departed = { people: [], handovers: [], records: new Map() }

/** What one may look at of somebody who left: nothing that its maker kept to themselves. */
const isVisible = ({ seenBy }: { readonly seenBy: string }): boolean =>
  seenBy === 'leader' || seenBy === 'team'

const departedIn = ({ departed = nobody }: Scene): Departed => departed

/** Who left the teams that this person leads now, the last one first. */
export const leaversOf = (scene: Scene): readonly Person[] => {
  const actor = actorOf(scene)
  const isOfTeam = (team: string) => may(actor, 'seeDepartures', { teams: [team] })
  return departedIn(scene)
    .people.filter(
      ({ id, leftAt, team }) => leftAt !== null && team !== null && isOfTeam(team) && id !== scene.person.id,
    )
    .toSorted((one, other) => ((one.leftAt ?? '') < (other.leftAt ?? '') ? 1 : -1))
}

/** An action of somebody who left, with what is in force for it; `offered` at most, since all else ends it. */
export type OpenThing = {
  readonly leaver: Person
  readonly action: Action
  readonly offered: Handover | undefined
}

const ENDED: readonly string[] = ['accepted', 'taken', 'dropped']

const recordsOf = (scene: Scene, leaver: Person) => departedIn(scene).records.get(leaver.id)

const thingsOf = (scene: Scene, leaver: Person): readonly OpenThing[] => {
  const { handovers } = departedIn(scene)
  const about = (action: Action) =>
    handovers.filter(one => one.leaver === leaver.id && one.action === action.id)
  return (recordsOf(scene, leaver)?.actions ?? [])
    .filter(action => action.status === 'closed' && isVisible(action))
    .filter(action => !about(action).some(({ status }) => ENDED.includes(status)))
    .map(action => ({ leaver, action, offered: about(action).find(({ status }) => status === 'offered') }))
}

/** What is left to hand over, that a leader may see. */
export const openThings = (scene: Scene): readonly OpenThing[] =>
  leaversOf(scene).flatMap(leaver => thingsOf(scene, leaver))

/** Promises that ended because their maker left: a promise belongs to who made it. */
export const endedPromises = (scene: Scene, leaver: Person): Records['promises'] =>
  (recordsOf(scene, leaver)?.promises ?? []).filter(
    promise => promise.status === 'closed' && promise.changedAt === leaver.leftAt && isVisible(promise),
  )

/** Colleagues in the team of who left, whom we have met and can ask something. */
export const colleaguesOf = (scene: Scene, { team }: Person): readonly Person[] =>
  departedIn(scene)
    .people.filter(one => one.team === team && takesPart(one, scene.programme) && one.chat !== null)
    .filter(({ id, guest }) => id !== scene.person.id && !guest)
    .toSorted((one, other) => one.name.localeCompare(other.name))

export const personIn = (scene: Scene, id: string): Person | undefined =>
  departedIn(scene).people.find(one => one.id === id)

const isOfLeader = (intent: Intent): boolean => {
  if (intent.do === 'command') return intent.command === 'departures'
  if (intent.do !== 'pressed') return false
  const { press } = intent
  return (
    press.do === 'handOver' || press.do === 'offerTo' || (press.do === 'show' && press.what === 'departures')
  )
}

const isOfOthers = (intent: Intent): boolean =>
  intent.do === 'pressed' && (intent.press.do === 'offer' || intent.press.do === 'reopen')

const offerIn = (intent: Intent): string | undefined =>
  intent.do === 'pressed' && intent.press.do === 'offer' ? intent.press.offer : undefined

/** Whose things a turn is about: those who left a leader's teams, or whoever made what was offered to this person. */
const about = (scene: Scene, intent: Intent): readonly string[] => {
  if (isOfLeader(intent)) return leaversOf(scene).map(({ id }) => id)
  const offer = departedIn(scene).handovers.find(({ id }) => id === offerIn(intent))
  return offer?.offeredTo === scene.person.id ? [offer.leaver] : []
}

/** Reads about those who left what a turn needs, and nothing of anybody else. */
export const readDeparted = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<Departed | undefined> => {
  if (!isOfLeader(intent) && !isOfOthers(intent)) return undefined
  const programme = scene.programme.id
  const [people, handovers] = await Promise.all([store.peopleIn(programme), store.handoversIn(programme)])
  const found = { people, handovers, records: new Map() }
  const ids = about({ ...scene, departed: found }, intent)
  const records = await Promise.all(ids.map(async id => [id, await store.recordsOf(programme, id)] as const))
  return { ...found, records: new Map(records) }
}
