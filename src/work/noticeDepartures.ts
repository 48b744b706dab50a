import { Temporal } from 'temporal-polyfill'
import type { Person } from '../people/person.ts'
import { hasMoved, movedWith, outOfReach } from '../people/reach.ts'
import type { Clock } from '../ports/clock.ts'
import type { KeptHandover, Plan } from '../ports/prompting.ts'
import type { Known, Store, Turn } from '../ports/store.ts'
import { closedAt } from '../topics/departure/close.ts'
import { leadersOf, listingOf } from '../topics/programme/listing.ts'
import { type OwnTenant, placesIn, shareTenant } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { endScheduled } from './actionCards/keeping/endScheduled.ts'
import { inOtherProgrammes, upToDate } from './inOtherProgrammes.ts'
import type { Reading } from './readLoaded.ts'
import { takingBack } from './takingBack.ts'

export type Noticing = {
  readonly store: Store
  readonly clock: Clock
  readonly own: OwnTenant
}

/** One look at everybody of a programme: who is stored, whom it lists, who belongs to another one, and when that was. */
type Look = {
  readonly programme: Programme
  readonly people: readonly Person[]
  readonly isListed: (person: Person) => boolean
  readonly isElsewhere: (person: Person) => boolean
  readonly at: string
}

const MOST_TRIES = 20

type Version = { readonly programme: string; readonly number: number }

/** Whether there is no newer version of any programme, which could say of somebody that they belong to another one. */
const isNewest = async (store: Store, { newest }: Reading): Promise<boolean> => {
  const isOld = ({ programme, number }: Version) => number > (newest.get(programme) ?? 0)
  return !(await store.programmeVersions()).some(isOld)
}

/**
 * The versions that this release cannot read, and that may say who takes part in this programme: of itself, and of those
 * that were for its people. One of which nothing can be read may be for anybody.
 */
export const unreadFor = (
  { newest, unreadable, ever }: Reading,
  programme: Programme,
  own: OwnTenant,
): readonly Version[] => {
  const mayShare = (all: readonly Programme[]) =>
    all.length === 0 || all.some(one => shareTenant(one, programme, own))
  return unreadable
    .filter(one => one.number === newest.get(one.programme))
    .filter(one => one.programme === programme.id || mayShare(ever.get(one.programme) ?? []))
    .map(one => ({ programme: one.programme, number: one.number }))
}

type News = 'left' | 'moved' | 'back' | 'listed' | undefined

/** Of somebody whom the file does not list: whom another one listed takes part again, as whoever was never listed does. */
const newsOfUnlisted = ({ programme }: Look, { listed, leftAt, unreachable }: Person): News => {
  if (leftAt === null) return listed ? 'left' : undefined
  return hasMoved(unreachable) && programme.open ? 'back' : undefined
}

/** What is to be noticed of somebody: that they left, for another programme or altogether, came back, or are listed since. */
const newsOf = (look: Look, person: Person): News => {
  if (look.isElsewhere(person)) return person.leftAt === null ? 'moved' : undefined
  if (!look.isListed(person)) return newsOfUnlisted(look, person)
  if (person.leftAt !== null) return 'back'
  return person.listed ? undefined : 'listed'
}

/** Those of the leaders whom we have met. */
const leadersMet = ({ programme, people }: Look, team: string | null): readonly Person[] => {
  const isLeader = listingOf({ ...programme, people: [...leadersOf(programme, team)] })
  return people.filter(person => person.leftAt === null && isLeader(person))
}

const withdrawn = async (
  { store }: Noticing,
  { programme, at }: Look,
  ofWhom: (handover: {
    readonly leaver: string
    readonly offeredTo: string
    readonly person: string
  }) => boolean,
): Promise<readonly KeptHandover[]> =>
  (await store.handoversIn(programme.id))
    .filter(handover => handover.status === 'offered' && ofWhom(handover))
    .map(handover => ({ ...handover, status: 'withdrawn', was: 'offered', changedAt: at }))

/** A leader hears of all who left at once when all of them were noticed, in one prompt. */
const afterAll = (at: string): string =>
  Temporal.Instant.from(at).add({ minutes: 1 }).toString({ smallestUnit: 'millisecond' })

type Change = Partial<Turn> & { readonly person: Person }

/** Everything open is closed; a leader is told, and so is whoever had asked them to take something over. */
const leaving = async (
  noticing: Noticing,
  look: Look,
  { person, runs }: Known & { person: Person },
  unreachable: Person['unreachable'],
) => {
  const { programme, at } = look
  const handovers = await withdrawn(noticing, look, one => [one.offeredTo, one.person].includes(person.id))
  const asked = handovers.filter(({ offeredTo }) => offeredTo === person.id)
  const told = leadersMet(look, person.team).filter(({ id }) => id !== person.id)
  const plans: Plan[] = [
    ...told.map(leader => ({ person: leader.id, kind: 'departures', subject: at, dueAt: afterAll(at) })),
    ...asked.map(one => ({ person: one.person, kind: 'notTaken', subject: one.id, dueAt: at })),
  ]
  const left: Person = { ...person, listed: false, leftAt: at, unreachable }
  const closed = closedAt(await noticing.store.recordsOf(programme.id, person.id), at)
  return {
    person: left,
    runs: runs.map(run => ({ ...run, status: 'discarded' as const })),
    ...closed,
    // Nobody is asked any more whether they notice it.
    onChecks: { ends: closed.promises.map(({ id }) => id) },
    ...{ handovers, plans, ...takingBack(person, left) },
    onCards: { cards: await endScheduled(noticing.store, programme.id, { person: person.id, at }) },
  }
}

/** They come with what was heard of them last, in another programme or here. */
const returned = async ({ store }: Noticing, look: Look, person: Person): Promise<Person> => {
  const [elsewhere] = await inOtherProgrammes(store, person)
  const now = upToDate(person, elsewhere)
  return { ...now, listed: look.isListed(person), leftAt: null, unreachable: outOfReach(now.unreachable) }
}

/**
 * Whoever takes part was told at first what this is; a witness whom nobody met never was, and has made nothing. When they
 * were last heard does not say so: that can have been in another programme, and is taken along.
 */
const tookPart = ({ welcomed }: Person): boolean => welcomed > 0

/** What nobody has taken over yet is theirs again to take up. */
const comingBack = async (noticing: Noticing, look: Look, person: Person): Promise<Change> => ({
  person: await returned(noticing, look, person),
  handovers: await withdrawn(noticing, look, ({ leaver }) => leaver === person.id),
  plans: tookPart(person) ? [{ person: person.id, kind: 'back', subject: look.at, dueAt: look.at }] : [],
})

const changeFor = async (noticing: Noticing, look: Look, known: Known): Promise<Change | undefined> => {
  const { person } = known
  const news = person && newsOf(look, person)
  if (!person || !news) return undefined
  const { unreachable } = person
  if (news === 'left') return leaving(noticing, look, { ...known, person }, unreachable)
  if (news === 'moved')
    return leaving(noticing, look, { ...known, person }, movedWith(outOfReach(unreachable)))
  return news === 'back' ? comingBack(noticing, look, person) : { person: { ...person, listed: true } }
}

const NOTHING = { runs: [], actions: [], promises: [], routes: [], sends: [], handled: null } as const

/** Whether it is to be tried anew, since a turn of the same person came between. */
const tryNotice = async (noticing: Noticing, look: Look, { tenant, entraId }: Person): Promise<boolean> => {
  const { store } = noticing
  const knock = { tenant, entraId, activity: '', print: '', run: null, programme: look.programme.id }
  const change = await changeFor(noticing, look, await store.know(knock))
  if (!change) return false
  // Nothing is sent here, so that it is in nobody's hands.
  const saved = await store.save({ ...NOTHING, at: look.at, worker: '', leaseUntil: look.at, ...change })
  return saved !== 'saved'
}

/** Somebody who is busy all the time is looked at again by whoever tries all of it again. */
const notice = async (noticing: Noticing, look: Look, person: Person): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) if (!(await tryNotice(noticing, look, person))) return
  throw new Error('It met other turns of the same person too often.')
}

/**
 * Compares everybody who is stored in the programme with this id with whom it lists now, and with whom others of their
 * tenant list. Each is settled in a turn of their own, so that several instances can do this at once, and one that died
 * halfway is followed by the next that looks. Versions that are not the newest ones, or of which one that matters here
 * cannot be read, say nothing of who left: false, and it is to be looked at again. Rejects when somebody could not be settled, after all others.
 */
export async function noticeDepartures(noticing: Noticing, reading: Reading, id: string): Promise<boolean> {
  const { store, clock, own } = noticing
  if (!(await isNewest(store, reading))) return false
  const programme = reading.loaded.find(one => one.programme.id === id)?.programme
  if (!programme) return true
  if (unreadFor(reading, programme, own).length > 0) return false
  const people = await store.peopleIn(programme.id)
  const places = placesIn(reading.loaded, own)
  const isElsewhere = (person: Person) => places.isElsewhere(id, person)
  const look: Look = { programme, people, isListed: listingOf(programme), isElsewhere, at: clock.now() }
  const failed: unknown[] = []
  for (const person of people.filter(one => newsOf(look, one) !== undefined))
    await notice(noticing, look, person).catch(error => failed.push(error))
  if (failed.length > 0) throw failed[0]
  return true
}
