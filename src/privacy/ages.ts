import { Temporal } from 'temporal-polyfill'
import { type Length, type Limit, retention, type Since } from './retention.ts'

export type AgeLimit = Limit & { readonly since: Since }

/** Everything with an end to it, as the declarations have it: from when, and how long. */
export const limits: readonly AgeLimit[] = Object.values(retention).flat()

/**
 * What a programme may keep for a shorter time, in months, and the clocks that it is about. Never for longer. What was
 * told is not among these: without it, what is told next could give away what one person answered.
 */
const SHORTENABLE = {
  silence: ['silent'],
  conversations: ['untouched', 'finished'],
  records: ['ended'],
} as const satisfies Readonly<Record<string, readonly Since[]>>

export type Shorter = { readonly [S in keyof typeof SHORTENABLE]?: number | undefined }

const monthsFor = (shorter: Shorter, since: Since): number | undefined => {
  const names = Object.entries(SHORTENABLE).filter(([, all]) => all.some(one => one === since))
  // The names of an object literal are its keys.
  return names.map(([name]) => shorter[name as keyof Shorter]).find(months => months !== undefined)
}

const shortened = (limit: AgeLimit, months: number | undefined): AgeLimit =>
  months !== undefined && 'months' in limit.keep && months < limit.keep.months
    ? { ...limit, keep: { months } }
    : limit

/** The limits of a programme that keeps some things for a shorter time. */
export const limitsWith = (shorter: Shorter): readonly AgeLimit[] =>
  limits.map(limit => shortened(limit, monthsFor(shorter, limit.since)))

/** The instant that is this long before an instant, by the calendar of UTC. What is from before that is too old. */
export const instantBefore = (now: string, keep: Length): string =>
  Temporal.Instant.from(now)
    .toZonedDateTimeISO('UTC')
    .subtract(keep)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

/** What is kept for a day or two only is looked for more often than once a day. */
export const isShort = (keep: Length): boolean => 'hours' in keep || ('days' in keep && keep.days <= 2)
