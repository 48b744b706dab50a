import { localeOf } from '../cards/say.ts'
import type { Kept, Said, Screen } from '../cards/screen.ts'
import type { Person } from '../people/person.ts'
import { type Prompt, sameKey } from '../people/prompt.ts'
import type { Plan } from '../ports/prompting.ts'
import type { Store } from '../ports/store.ts'
import type { Handover } from '../topics/departure/handover.ts'
import { teamsLedBy } from '../topics/programme/listing.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { cardOccasions } from './actionCards/telling/cardOccasions.ts'
import { checkOccasions } from './checks/asking/checkOccasions.ts'
import { checkThanks } from './checks/planning/thanks.ts'
import { checkReminder } from './checks/rounds/checkReminder.ts'
import { languageOf } from './scene.ts'

/** What an occasion is looked at with, at the moment of sending. */
export type AtOccasion = {
  readonly prompt: Prompt
  readonly person: Person
  readonly all: readonly Prompt[]
  readonly loaded: Pick<LoadedProgramme, 'programme'>
  readonly now: string
  readonly store: Store
}

/**
 * What an occasion comes to: what there is to say to somebody now, or null when it is no longer needed; what is planned
 * in the same turn, for anybody of the programme; and when it is to be looked at again, if it has become too early.
 * Whoever wants to hear of it later is told until when there is something to say, an instant, where that has an end; or
 * why it is over, where there is more to tell than that.
 */
export type Told = {
  readonly screen: Screen | null
  readonly plans?: readonly Plan[]
  readonly again?: string
  readonly until?: string
  readonly over?: Said
}

export type Occasion = (at: AtOccasion) => Promise<Told>

/** One that plans nothing, and has no moment of its own. */
type Plain = (at: AtOccasion) => Promise<Screen | null>

const plain =
  (told: Plain): Occasion =>
  async at => ({ screen: await told(at) })

export type Occasions = Readonly<Record<string, Occasion>>

const screenOf = (
  { prompt }: AtOccasion,
  values: Record<string, string | number>,
  about: Kept[] = [],
): Screen => {
  const { kind, subject } = prompt
  return { kind: 'prompt', prompt: { kind, subject }, values, about }
}

/** When this leader last heard who left; one that she put off herself is still to be heard. */
const lastTold = ({ all, prompt }: AtOccasion): string =>
  all
    .filter(other => other.kind === 'departures' && !sameKey(other, prompt))
    .flatMap(({ sentAt }) => sentAt ?? [])
    .reduce((last, one) => (one > last ? one : last), '')

const names = (person: Person, people: readonly Person[]): string =>
  new Intl.ListFormat(localeOf(languageOf(person))).format(people.map(({ name }) => name))

/** Asks which teams this person leads now: made once, since thousands can have left. */
const leading = ({ loaded: { programme }, person }: AtOccasion): ((team: string | null) => boolean) => {
  const teams = teamsLedBy(programme, person)
  return team => team !== null && teams.has(team)
}

/** Who left the teams of a leader, since she was told last: all of them in one card. */
const departures: Plain = async at => {
  const { loaded, person, store } = at
  const [since, leads] = [lastTold(at), leading(at)]
  const left = (await store.peopleIn(loaded.programme.id)).filter(
    ({ id, leftAt, team }) => leftAt !== null && leftAt > since && id !== person.id && leads(team),
  )
  return left.length === 0 ? null : screenOf(at, { names: names(person, left), count: left.length })
}

const handoverOf = async ({ store, prompt }: AtOccasion): Promise<Handover | undefined> =>
  (await store.handoversIn(prompt.programme)).find(({ id }) => id === prompt.subject)

const actionOf = async ({ store }: AtOccasion, { programme, leaver, action }: Handover) =>
  (await store.recordsOf(programme, leaver)).actions.find(({ id }) => id === action)

const about = async (at: AtOccasion, handover: Handover): Promise<Kept[]> => {
  const action = await actionOf(at, handover)
  return action ? [{ ...action, kind: 'action', status: 'open' }] : []
}

/** The question whether somebody takes an action over, for as long as it is asked. */
const handover: Plain = async at => {
  const offered = await handoverOf(at)
  if (offered?.status !== 'offered' || offered.offeredTo !== at.person.id) return null
  const leader = await at.store.personWith(at.prompt.programme, offered.person)
  const leaver = await at.store.personWith(at.prompt.programme, offered.leaver)
  // The leaver let their team see it: who works in another one by now sees nothing of it.
  if (!leaver || leaver.leftAt === null || leaver.team !== at.person.team) return null
  const kept = await about(at, offered)
  return leader && kept.length > 0 ? screenOf(at, { leader: leader.name }, kept) : null
}

/** A colleague would rather not, or left: while nobody else has the action, another one can be asked. */
const notTaken: Plain = async at => {
  const declined = await handoverOf(at)
  if (!declined || declined.person !== at.person.id) return null
  const others = await at.store.handoversIn(at.prompt.programme)
  const isElsewhere = others.some(
    ({ leaver, action, status }) =>
      leaver === declined.leaver && action === declined.action && !['declined', 'withdrawn'].includes(status),
  )
  const colleague = await at.store.personWith(at.prompt.programme, declined.offeredTo)
  const leaver = await at.store.personWith(at.prompt.programme, declined.leaver)
  if (isElsewhere || !colleague || !leaver || leaver.leftAt === null || !leading(at)(leaver.team)) return null
  return screenOf(at, { name: colleague.name })
}

/** Whether it is still to be asked was looked at with all that went before; whoever puts it off was heard by that. */
const ignored: Occasion = async at =>
  at.prompt.asked ? { screen: null, over: { key: 'prompts.ignored.over' } } : { screen: screenOf(at, {}) }

const back: Plain = async at => (at.person.leftAt === null ? screenOf(at, { name: at.person.name }) : null)

/** Everything that people are told without having asked. */
export const occasions: Occasions = {
  departures: plain(departures),
  handover: plain(handover),
  notTaken: plain(notTaken),
  back: plain(back),
  ignored,
  checkThanks,
  ...cardOccasions,
  ...checkOccasions,
  checkReminder,
}
