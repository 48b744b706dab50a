import type { Someone } from '../../dialogue/value.ts'
import type { SeenBy } from '../seenBy.ts'

export const RHYTHMS = ['weekly', 'twoWeekly', 'monthly'] as const
export const ADDRESSEES = ['team', 'group', 'people'] as const

export type CheckRhythm = (typeof RHYTHMS)[number]

/** To whom a promise is made: a team of the programme, a group in the person's own words, or people. */
export type Addressee =
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'people'; readonly people: readonly Someone[] }

/** What the conversation about a promise ends in. Dates are `YYYY-MM-DD`; `score` is 1 to 10. */
export type GivenPromise = {
  readonly ambition: string
  readonly to: Addressee
  readonly behaviour: string
  readonly noticed: string
  readonly before: string
  readonly rhythm: CheckRhythm
  readonly witnesses: readonly Someone[]
  readonly score: number
  readonly why: string
  readonly seenBy: SeenBy
  /** The days on which the promise is to be looked back at, first to last; the last one is `before`. */
  readonly checks: readonly string[]
}

/** A promise as it is kept. Instants are ISO 8601 in UTC. */
export type Promised = GivenPromise & {
  readonly id: string
  readonly run: string
  readonly status: 'open' | 'withdrawn' | 'closed'
  /** Why it was withdrawn, in the person's own words. */
  readonly withdrawnBecause: string | null
  /** Of the days to look back those that are done with: it was looked back at, or a round took their place. */
  readonly passed?: readonly string[]
  readonly madeAt: string
  readonly changedAt: string
}

/** The days on which it is still to be looked back at. */
export const comingDays = ({ checks, passed = [] }: Pick<Promised, 'checks' | 'passed'>): readonly string[] =>
  checks.filter(day => !passed.includes(day))

/** Whether it is looked back at again by itself. */
export const hasComingDay = (promise: Pick<Promised, 'status' | 'checks' | 'passed'>): boolean =>
  promise.status === 'open' && comingDays(promise).length > 0

/** How many promises a person may have open at a time. */
export const MOST_OPEN = 3

/** Whom its owner named: to look along, or as the people to whom it was promised. */
export const namedBy = ({ witnesses, to }: Pick<GivenPromise, 'witnesses' | 'to'>): readonly Someone[] => [
  ...witnesses,
  ...(to.kind === 'people' ? to.people : []),
]
