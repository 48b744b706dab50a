/** nextMoment against the definition of what it finds: no moment before it would have done. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { mayPrompt, nextMoment } from './moment.ts'
import { type Hours, type Rhythm, type Stretch, WEEKDAYS } from './rhythm.ts'

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

const instantOf = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ fractionalSecondDigits: 3 })

const millis = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds

const day = 86_400_000

const anyInstant = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...turns), fc.integer({ min: -2 * day, max: day })) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constant('2020-01-01T00:00:00Z'), fc.integer({ min: 0, max: 5000 * day })),
    },
  )
  .map(([near, off]) => instantOf(millis(near) + off))

const anyDay = anyInstant.map(instant => instant.slice(0, 10))

const anyRhythm: fc.Arbitrary<Rhythm> = fc.record({
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

const check = (holds: (rhythm: Rhythm, after: string) => void, numRuns = 150) =>
  fc.assert(fc.property(anyRhythm, anyInstant, holds), { numRuns })

test('it is not before what was asked, it may be used, and asked for again it is the same', () => {
  check((rhythm, after) => {
    const moment = nextMoment(rhythm, after)
    if (moment === null) return
    expect(moment >= after).toBe(true)
    expect(mayPrompt(rhythm, moment)).toBe(true)
    expect(nextMoment(rhythm, moment)).toBe(moment)
  })
})

test('somebody who may be asked now is asked now', () => {
  check((rhythm, after) => {
    expect(nextMoment(rhythm, after) === after).toBe(mayPrompt(rhythm, after))
  })
})

test('who waits longer is not asked earlier', () => {
  fc.assert(
    fc.property(anyRhythm, anyInstant, anyInstant, (rhythm, one, other) => {
      const [first, second] = [one, other].sort().map(after => nextMoment(rhythm, after))
      if (first && second) expect(first <= second).toBe(true)
    }),
    { numRuns: 150 },
  )
})

const minute = 60_000

/** Every minute of the first three hours and the last three, and every 37 minutes of what lies between, up to a week. */
function* between(after: string, moment: string): Generator<string> {
  const [start, end] = [millis(after), millis(moment)]
  for (let at = start; at < Math.min(end, start + 180 * minute); at += minute) yield instantOf(at)
  for (let at = Math.max(start, end - 7 * day); at < end; at += 37 * minute) yield instantOf(at)
  for (let at = end - 1; at > Math.max(start, end - 180 * minute); at -= minute) yield instantOf(at)
}

test('nothing before it would have done', () => {
  check((rhythm, after) => {
    const moment = nextMoment(rhythm, after)
    if (moment === null) return
    expect([...between(after, moment)].filter(instant => mayPrompt(rhythm, instant))).toEqual([])
  }, 60)
})

test('the clock on the wall agrees: within a stretch of that day or of the night before', () => {
  check((rhythm, after) => {
    const moment = nextMoment(rhythm, after)
    if (moment === null) return
    const local = Temporal.Instant.from(moment).toZonedDateTimeISO(rhythm.zone)
    const time = local.toPlainTime().toString().slice(0, 5)
    const on = (weekday: number): readonly Stretch[] =>
      rhythm.hours[WEEKDAYS[(weekday + 7) % 7] ?? 'monday'] ?? []
    const today = on(local.dayOfWeek - 1).some(
      ({ from, until }) => from <= time && (until <= from || time < until),
    )
    const lastNight = on(local.dayOfWeek - 2).some(({ from, until }) => until <= from && time < until)
    expect(today || lastNight).toBe(true)
    expect(local.toPlainDate().toString() >= (rhythm.pause?.until ?? '')).toBe(true)
  })
})
