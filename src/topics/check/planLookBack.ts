import type { Person } from '../../people/person.ts'
import { momentIn, type Window } from '../../people/spread.ts'
import type { Whoever } from '../programme/loaded.ts'
import type { Programme } from '../programme/programme.ts'
import { comingDays, namedBy } from '../promise/promise.ts'
import type { Calendar } from './calendar.ts'
import { fairShare, type Group } from './fairShare.ts'
import type { Ask, AskedAs, LookBack, Thresholds } from './lookBack.ts'
import type { Member, Opening, ToLookBackAt } from './opening.ts'
import type { Room } from './room.ts'
import type { Round } from './round.ts'
import { fewestOf, sampleSize } from './sample.ts'

/** What look backs are planned with, at one moment and for one programme. */
export type Planning = {
  readonly programme: Pick<Programme, 'id' | 'rhythm' | 'language' | 'open' | 'thresholds'>
  /** Whom the file lists, by Entra id in small letters. */
  readonly listed: ReadonlyMap<string, Programme['people'][number]>
  /** Whether somebody belongs to another programme, in which they are asked what there is to ask them. */
  readonly isElsewhere: (who: Whoever) => boolean
  readonly room: Room
  readonly at: string
  /** The day it is in the programme, `YYYY-MM-DD`. */
  readonly today: string
  /** In the zone of the programme. */
  readonly calendar: Calendar
  /** When prompts may go, the first time from now on. */
  readonly window: Window
  readonly newId: () => string
  /** The open round that they are part of; null for those that promises ask for themselves. */
  readonly round: Pick<Round, 'id' | 'from' | 'until' | 'thresholds'> | null
}

/** So long a promise is looked back at, when it is not again before that. */
const LONGEST_DAYS = 14
const A_WEEK = 7

const laterOf = (one: string, other: string): string => (one > other ? one : other)

/** The first day on which answers are counted no more: the next planned one, but not later than two weeks on. */
const lastOf = ({ today, round, calendar: { daysAfter } }: Planning, { promise }: ToLookBackAt): string => {
  if (round) return daysAfter(round.until, 1)
  const latest = daysAfter(today, LONGEST_DAYS)
  const next = comingDays(promise).find(day => day > today) ?? latest
  return next < latest ? next : latest
}

/** A round is instead of what was planned in it, and in the week after it began. */
const passedBy = ({ today, round, calendar: { daysAfter } }: Planning, { day }: ToLookBackAt): string =>
  round ? laterOf(daysAfter(round.from, A_WEEK), round.until) : laterOf(day, today)

const lookBackOf = (planning: Planning, due: ToLookBackAt): LookBack => {
  const { programme, at, round, calendar, newId } = planning
  const thresholds: Thresholds = round?.thresholds ?? programme.thresholds
  const { behaviour, noticed } = due.promise
  return {
    ...{ id: newId(), programme: programme.id, owner: due.owner, promise: due.promise.id },
    ...{ day: round?.from ?? due.day, round: round?.id ?? null, status: 'open', thresholds },
    ...{ openedAt: at, closesAt: calendar.startOf(lastOf(planning, due)), closedAt: null },
    words: { behaviour, noticed },
  }
}

/** Those whom the owner named, each once. One by name alone cannot be found. */
const namedIn = ({ promise }: ToLookBackAt) => {
  const known = namedBy(promise).flatMap(one => ('id' in one ? [[one.id.toLowerCase(), one] as const] : []))
  return [...new Map(known).values()]
}

type Named = ReturnType<typeof namedIn>[number]

/** Somebody whom nobody met yet, as far as the file knows them; in the tenant of who named them. */
const strangerFrom = (planning: Planning, { id: entraId, name }: Named, tenant: string): Person => {
  const { programme, listed, at, newId } = planning
  const inFile = listed.get(entraId.toLowerCase())
  return {
    ...{ id: newId(), programme: programme.id, tenant, entraId, teamsId: '', name: inFile?.name ?? name },
    ...{ language: programme.language, chosenLanguage: null, zone: programme.rhythm.zone },
    ...{ role: inFile?.role ?? null, team: inFile?.teams[0] ?? null, chat: null, welcomed: 0 },
    ...{ metAt: at, spokeAt: null, email: null, listed: inFile !== undefined, guest: false },
    ...{ leftAt: null, unreachable: null, rhythm: {}, revision: 0 },
  }
}

const memberOf = ({ id, tenant, entraId, team }: Person): Member => ({
  ...{ id, tenant, entraId, team, reachable: false, rhythm: {}, asked: 0, lastAt: null, nextAt: null },
})

type Witnesses = { readonly ids: readonly string[]; readonly unmet: readonly Person[] }

/** A programme that is closed is for whom it lists, and none is for whom another one lists. */
const mayTakePart = ({ programme, listed, isElsewhere }: Planning, who: Whoever): boolean =>
  (programme.open || listed.has(who.entraId.toLowerCase())) && !isElsewhere(who)

/** Of one who was never met, planning makes somebody whom all that is planned after this knows. */
const witnessesOf = (planning: Planning, due: ToLookBackAt, owner: Member): Witnesses => {
  const { room } = planning
  const unmet: Person[] = []
  const members = namedIn(due).flatMap(named => {
    const known = room.withEntraId(named.id)
    const isIn = () => mayTakePart(planning, { tenant: owner.tenant, entraId: named.id })
    if (known || !isIn()) return known ?? []
    const stranger = strangerFrom(planning, named, owner.tenant)
    unmet.push(stranger)
    return memberOf(stranger)
  })
  const asked = members.filter(({ id }) => id !== owner.id && !due.declined.includes(id))
  for (const member of asked) room.take(member)
  return { ids: asked.map(({ id }) => id), unmet }
}

const groupOf = ({ promise: { to } }: ToLookBackAt): Group => (to.kind === 'team' ? to.team : null)

const drawsFrom = (due: readonly ToLookBackAt[]): readonly Group[] =>
  due.filter(({ promise }) => promise.to.kind !== 'people').map(groupOf)

type Drawn = {
  readonly due: ToLookBackAt
  readonly lookBack: LookBack
  readonly witnesses: readonly string[]
  readonly later: readonly ToLookBackAt[]
}

/** Of those to whom it was promised, so that an owner cannot only choose who looks. */
const drawnFor = ({ room }: Planning, { due, lookBack, witnesses, later }: Drawn): readonly string[] => {
  const { to, id } = due.promise
  if (to.kind === 'people') return []
  const { scores: threshold } = lookBack.thresholds
  const wanted = { most: sampleSize(threshold, witnesses.length), fewest: fewestOf(threshold) }
  const out = new Set([due.owner, ...witnesses, ...due.declined])
  return room.draw(groupOf(due), {
    size: fairShare(room, { from: groupOf(due), later: drawsFrom(later), ...wanted }),
    seed: JSON.stringify([id, lookBack.day]),
    isOut: one => out.has(one),
  })
}

const askOf = ({ at, newId }: Planning, lookBack: LookBack, person: string, as: AskedAs): Ask => ({
  ...{ id: newId(), programme: lookBack.programme, lookBack: lookBack.id },
  ...{ owner: lookBack.owner, promise: lookBack.promise, person, as, status: 'asked', forGood: false },
  ...{ madeAt: at, changedAt: at },
})

const planFor = ({ window }: Planning, { id, person, as }: Ask): Opening['plans'][number] => ({
  ...{ person, kind: as === 'owner' ? 'check-self' : 'check-noticed', subject: id },
  dueAt: momentIn(window, id),
})

/**
 * Who looks back at a promise, and when they are asked: its owner, those whom they named, and a sample of the team or
 * group that it was made to. Null where its owner takes part no more. Whoever is asked has no room after it. `later` are
 * the look backs that open after it, to which it leaves a fair share of those who can be drawn.
 */
export const planLookBack = (
  planning: Planning,
  due: ToLookBackAt,
  later: readonly ToLookBackAt[] = [],
): Opening | null => {
  const owner = planning.room.withId(due.owner)
  if (!owner) return null
  planning.room.take(owner)
  const lookBack = lookBackOf(planning, due)
  const { ids, unmet } = witnessesOf(planning, due, owner)
  const drawn = drawnFor(planning, { due, lookBack, witnesses: ids, later })
  const asks = [
    askOf(planning, lookBack, owner.id, 'owner'),
    ...ids.map(id => askOf(planning, lookBack, id, 'witness')),
    ...drawn.map(id => askOf(planning, lookBack, id, 'sample')),
  ]
  const plans = asks.map(ask => planFor(planning, ask))
  return { lookBack, passed: passedBy(planning, due), asks, unmet, plans }
}
