import { Temporal } from 'temporal-polyfill'
import { openOn } from '../../people/openHours.ts'
import { rhythmOf, type UsualRhythm } from '../../people/rhythm.ts'
import { daysAfter } from '../days.ts'
import { sameBody } from './body.ts'
import { type Round, type RoundOf, waitingSince } from './round.ts'

/** Whoever just had a message gets no other one for a week: a shorter round would pass them by. */
export const LEAST_DAYS = 7

/** After eight weeks nobody remembers of what they were asked. */
export const MOST_DAYS = 56

/** The answers that count so far. */
export type RoundSoFar = {
  readonly of?: RoundOf | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** The answer to say anew, and why. Days among the values are `YYYY-MM-DD`. */
export type Misfit = {
  readonly name: 'of' | 'from' | 'until'
  readonly why: 'nothing' | 'over' | 'noTeam' | 'dayOff' | 'overlaps' | 'tooShort' | 'tooLong' | 'untilNext'
  readonly values: Readonly<Record<string, string>>
}

/**
 * What the answers are held against. `managementUntil`: the last day on which a promise of anybody in the management team,
 * of whom each is known by name, is to be looked back at; null where there is none. Of a team that is not told: where one
 * person promised, it would say when they took it back.
 */
export type Fitting = {
  readonly usual: UsualRhythm
  readonly rounds: readonly Pick<Round, 'of' | 'from' | 'until' | 'status'>[]
  readonly managementUntil: string | null
}

/** Whether people are asked something on this day, as is usual in the programme. */
export const isWorked = (day: string, usual: UsualRhythm): boolean =>
  openOn(rhythmOf(usual, {}), Temporal.PlainDate.from(day)).length > 0

const FARTHEST = 400

/** This day, or the first one after it on which people work; the day itself where there is none for a year. */
export const workedFrom = (day: string, usual: UsualRhythm): string => {
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const one = daysAfter(day, ahead)
    if (isWorked(one, usual)) return one
  }
  return day
}

const misfit = (name: Misfit['name'], why: Misfit['why'], values: Misfit['values'] = {}): Misfit => ({
  name,
  why,
  values,
})

type Days = { readonly from: string; readonly until: string }

/** What is planned or open of the same body, the first one first. */
const others = ({ rounds }: Fitting, of: RoundOf): readonly Days[] =>
  rounds
    .filter(one => sameBody(one.of, of) && (one.status === 'planned' || one.status === 'open'))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))

/** A round that begins there would be in another one, or have no room before the next. */
const misfitOfFrom = (from: string, among: readonly Days[], { usual }: Fitting): Misfit | undefined => {
  const next = among.find(one => from <= one.until && daysAfter(from, LEAST_DAYS) >= one.from)
  if (next) return misfit('from', 'overlaps', { from: next.from, until: next.until })
  return isWorked(from, usual)
    ? undefined
    : misfit('from', 'dayOff', { day: from, next: workedFrom(from, usual) })
}

const misfitOfUntil = ({ from, until }: Days, among: readonly Days[]): Misfit | undefined => {
  const [least, most] = [daysAfter(from, LEAST_DAYS), daysAfter(from, MOST_DAYS)]
  if (until < least) return misfit('until', 'tooShort', { day: least })
  if (until > most) return misfit('until', 'tooLong', { day: most })
  const next = among.find(one => one.from > from && one.from <= until)
  return next && misfit('until', 'untilNext', { from: next.from, day: daysAfter(next.from, -1) })
}

/** Nobody has anything to look back at, or on the first day it would be over. */
const misfitOfNobody = (from: string | undefined, { managementUntil }: Fitting): Misfit | undefined => {
  if (managementUntil === null) return misfit('of', 'nothing')
  return from !== undefined && waitingSince(from) > managementUntil
    ? misfit('from', 'over', { day: from })
    : undefined
}

/**
 * Why a round cannot be as it is answered so far: nobody has anything to look back at, or not that late, its days do not fit, or the
 * same body is in another round then. Two at once would ask people twice, and tell of two groups that hardly differ.
 */
export const misfitOf = ({ of, from, until }: RoundSoFar, fitting: Fitting): Misfit | undefined => {
  const ofNobody = of?.kind === 'managementTeam' && misfitOfNobody(from, fitting)
  if (ofNobody) return ofNobody
  const among = of ? others(fitting, of) : []
  const ofFrom = from === undefined ? undefined : misfitOfFrom(from, among, fitting)
  if (ofFrom || from === undefined || until === undefined) return ofFrom
  return misfitOfUntil({ from, until }, among)
}
