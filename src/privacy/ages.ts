import { Temporal } from 'temporal-polyfill'
import { type Length, type Limit, retention, type Since } from './retention.ts'

/** Everything with an end to it, as the declarations have it: from when, and how long. */
export const limits: readonly (Limit & { readonly since: Since })[] = Object.values(retention).flat()

/** The instant that is this long before an instant, by the calendar of UTC. What is from before that is too old. */
export const instantBefore = (now: string, keep: Length): string =>
  Temporal.Instant.from(now)
    .toZonedDateTimeISO('UTC')
    .subtract(keep)
    .toInstant()
    .toString({ smallestUnit: 'millisecond' })

/** What is kept for a day or two only is looked for more often than once a day. */
export const isShort = (keep: Length): boolean => 'hours' in keep || ('days' in keep && keep.days <= 2)
