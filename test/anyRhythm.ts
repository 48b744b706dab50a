/** Any rhythm, and instants around changes of the clock, for properties. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { type Hours, type Rhythm, type Stretch, WEEKDAYS } from '../src/people/rhythm.ts'

const zones = [
  'Europe/Amsterdam',
  'America/Aruba',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/Havana',
  'Africa/Cairo',
  'America/New_York',
  'UTC',
]

const clock = (minutes: number): string => new Temporal.PlainTime().add({ minutes }).toString().slice(0, 5)

const anyTime = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  // Near the hours at which clocks are changed, and on the quarters as people say them.
  fc.integer({ min: 0, max: 12 }).map(quarters => quarters * 15),
)

const anyStretch: fc.Arbitrary<Stretch> = fc
  .tuple(anyTime, anyTime)
  .map(([from, until]) => ({ from: clock(from), until: clock(until) }))

const anyHours: fc.Arbitrary<Hours> = fc
  .uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })
  .chain(days =>
    fc.tuple(
      ...days.map(day => fc.tuple(fc.constant(day), fc.array(anyStretch, { minLength: 1, maxLength: 3 }))),
    ),
  )
  .map(week => Object.fromEntries(week))

/** Instants around changes of the clock in these zones, year ends and leap days; and any other. */
const turns = [
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2027-03-28T01:00:00Z',
  '2027-10-31T01:00:00Z',
  '2027-03-14T07:00:00Z',
  '2027-11-07T06:00:00Z',
  '2027-04-29T22:00:00Z',
  '2027-10-28T21:00:00Z',
  '2027-04-03T15:00:00Z',
  '2027-10-02T15:30:00Z',
  '2011-12-30T10:00:00Z',
  '2026-12-31T23:00:00Z',
  '2028-02-29T00:00:00Z',
  '2028-12-31T12:00:00Z',
]

export const instantOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 })

export const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

const day = 86_400_000

export const anyInstant = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -2 * day, max: day })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant('2020-01-01T00:00:00Z'), fc.integer({ min: 0, max: 5000 * day })),
    },
  )
  .map(([near, off]) => instantOf(millis(near) + off))

const anyDay = anyInstant.map(instant => instant.slice(0, 10))

export const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
  hours: anyHours,
  zone: fc.constantFrom(...zones),
  holidays: fc.oneof(fc.constant('NL' as const), fc.array(anyDay, { maxLength: 5 })),
  pause: fc.option(
    anyDay.map(until => ({ until })),
    { freq: 4 },
  ),
  stopped: fc.constant(false),
  frequency: fc.constant('usual' as const),
})
