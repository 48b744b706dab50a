import { Temporal } from 'temporal-polyfill'
import type { Person } from '../people/person.ts'
import type { Clock } from '../ports/clock.ts'
import type { KeptHandover, Plan } from '../ports/prompting.ts'
import type { Known, Store, Turn } from '../ports/store.ts'
import { closedAt } from '../topics/departure/close.ts'
import { leadersOf, listingOf } from '../topics/programme/listing.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { endScheduled } from './actionCards/keeping/endScheduled.ts'
import { takingBack } from './takingBack.ts'

export type Noticing = {
  readonly store: Store
  readonly clock: Clock
}

/** One look at everybody of a programme: who is stored, whom it lists, and when that was. */
type Look = {
  readonly programme: Programme
  readonly people: readonly Person[]
  readonly isListed: (person: Person) => boolean
  readonly at: string
}

const MOST_TRIES = 20

const isNewest = async (store: Store, { programme, version }: LoadedProgramme): Promise<boolean> => {
  const versions = await store.programmeVersions()
  return versions.every(one => one.programme !== programme.id || one.number <= version)
}

/** What is to be noticed of somebody: that they left, came back, or are listed since. */
const newsOf = ({ isListed }: Look, person: Person): 'left' | 'back' | 'listed' | undefined => {
  const listed = isListed(person)
  if (!listed) return person.listed && person.leftAt === null ? 'left' : undefined
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
const leaving = async (noticing: Noticing, look: Look, { person, runs }: Known & { person: Person }) => {
  const { programme, at } = look
  const handovers = await withdrawn(noticing, look, one => [one.offeredTo, one.person].includes(person.id))
  const asked = handovers.filter(({ offeredTo }) => offeredTo === person.id)
  const told = leadersMet(look, person.team).filter(({ id }) => id !== person.id)
  const plans: Plan[] = [
    ...told.map(leader => ({ person: leader.id, kind: 'departures', subject: at, dueAt: afterAll(at) })),
    ...asked.map(one => ({ person: one.person, kind: 'notTaken', subject: one.id, dueAt: at })),
  ]
  const left: Person = { ...person, listed: false, leftAt: at }
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

/** What nobody has taken over yet is theirs again to take up. */
const comingBack = async (noticing: Noticing, look: Look, person: Person): Promise<Change> => ({
  person: { ...person, listed: true, leftAt: null },
  handovers: await withdrawn(noticing, look, ({ leaver }) => leaver === person.id),
  plans: [{ person: person.id, kind: 'back', subject: look.at, dueAt: look.at }],
})

const changeFor = async (noticing: Noticing, look: Look, known: Known): Promise<Change | undefined> => {
  const { person } = known
  const news = person && newsOf(look, person)
  if (!person || !news) return undefined
  if (news === 'left') return leaving(noticing, look, { ...known, person })
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
 * Compares everybody who is stored with whom the programme lists now. Each is settled in a turn of their own, so that
 * several instances can do this at once, and one that died halfway is followed by the next that looks. An older
 * version than the newest one says nothing of who left. Rejects when somebody could not be settled, after all others.
 */
export async function noticeDepartures(noticing: Noticing, loaded: LoadedProgramme): Promise<void> {
  const { store, clock } = noticing
  if (!(await isNewest(store, loaded))) return
  const { programme } = loaded
  const people = await store.peopleIn(programme.id)
  const look: Look = { programme, people, isListed: listingOf(programme), at: clock.now() }
  const failed: unknown[] = []
  for (const person of people.filter(one => newsOf(look, one) !== undefined))
    await notice(noticing, look, person).catch(error => failed.push(error))
  if (failed.length > 0) throw failed[0]
}
