/** nextMoment against the definition of what it finds: no moment before it would have done. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { anyInstant, anyRhythm, instantOf, millis } from '../../test/anyRhythm.ts'
import { mayPrompt, nextMoment } from './moment.ts'
import { type Rhythm, type Stretch, WEEKDAYS } from './rhythm.ts'

const day = 86_400_000

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
