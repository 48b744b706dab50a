import { Temporal } from 'temporal-polyfill'
import type { Holidays } from './holidays.ts'

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export type Weekday = (typeof WEEKDAYS)[number]

/**
 * From one time on the clock until another, both `HH:MM`. It belongs to the day on which it begins; where `until` is
 * not after `from`, it ends on the next day, as a night shift does, and equal times are a whole day.
 */
export type Stretch = { readonly from: string; readonly until: string }

/** When somebody works: a day that is absent is a day off. */
export type Hours = { readonly [day in Weekday]?: readonly Stretch[] | undefined }

export const FREQUENCIES = ['usual', 'twoWeekly', 'monthly'] as const

/** How often somebody wants to be asked something: as the programme does, or less often. */
export type Frequency = (typeof FREQUENCIES)[number]

/** When a person may be sent something that they did not ask for. */
export type Rhythm = {
  readonly hours: Hours
  /** IANA zone, such as `Europe/Amsterdam`. */
  readonly zone: string
  readonly holidays: Holidays
  /** Silent until this day, `YYYY-MM-DD`, begins in their zone. */
  readonly pause: { readonly until: string } | null
  /** Silent until they start again themselves. */
  readonly stopped: boolean
  readonly frequency: Frequency
}

/** What holds for everybody in a programme who chose nothing else. */
export type UsualRhythm = {
  readonly days: readonly Weekday[]
  readonly from: string
  readonly until: string
  readonly zone: string
  readonly holidays: Holidays
}

/** What somebody chose themselves; the rest stays with the programme, also when that changes. */
export type OwnRhythm = {
  readonly hours?: Hours | undefined
  readonly pause?: { readonly until: string } | undefined
  readonly stopped?: boolean | undefined
  readonly frequency?: Frequency | undefined
}

const isZone = (zone: string): boolean => {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone)
    return /^[a-z]/i.test(zone)
  } catch {
    return false
  }
}

/** When somebody works: as they chose, and else as is usual. */
export const hoursIn = ({ days, from, until }: UsualRhythm, own: OwnRhythm): Hours =>
  own.hours ?? Object.fromEntries(days.map(day => [day, [{ from, until }]]))

/**
 * A person's rhythm: what they chose, and else what is usual. `zone` is where Teams says that they are; a zone that
 * nobody knows is passed over.
 */
export const rhythmOf = (usual: UsualRhythm, own: OwnRhythm, zone = usual.zone): Rhythm => ({
  hours: hoursIn(usual, own),
  zone: isZone(zone) ? zone : usual.zone,
  holidays: usual.holidays,
  pause: own.pause ?? null,
  stopped: own.stopped ?? false,
  frequency: own.frequency ?? 'usual',
})
