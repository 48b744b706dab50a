import { expect, test } from 'vitest'
import { brokenRhythm, nightRhythm, officeRhythm } from '../../test/someRhythms.ts'
import { mayPrompt, nextMoment, workday } from './moment.ts'
import type { Hours, Rhythm } from './rhythm.ts'

const during = (hours: Hours, rhythm: Partial<Rhythm> = {}): Rhythm => ({ ...officeRhythm, ...rhythm, hours })

test.each([
  ['the first second', '2027-02-01T08:00:00.000Z', true],
  ['just before it', '2027-02-01T07:59:59.999Z', false],
  ['the last second', '2027-02-01T15:59:59.999Z', true],
  ['the end', '2027-02-01T16:00:00.000Z', false],
  ['the same hour in summer', '2027-07-01T07:00:00.000Z', true],
  ['a Saturday', '2027-02-06T10:00:00.000Z', false],
  ['Easter Monday', '2027-03-29T10:00:00.000Z', false],
])('mayPrompt in office hours: %s', (_, instant, may) => {
  expect(mayPrompt(officeRhythm, instant)).toBe(may)
})

test.each([
  ['at once', '2027-02-01T10:00:00.000Z', '2027-02-01T10:00:00.000Z'],
  ['this morning', '2027-02-01T03:00:00.000Z', '2027-02-01T08:00:00.000Z'],
  ['after the weekend', '2027-02-05T16:00:00.000Z', '2027-02-08T08:00:00.000Z'],
  ['after Easter, in summer time', '2027-03-25T17:00:00.000Z', '2027-03-30T07:00:00.000Z'],
  ['after Christmas and the weekend', '2026-12-24T16:30:00.000Z', '2026-12-28T08:00:00.000Z'],
  ['after New Year', '2026-12-31T16:00:00.000Z', '2027-01-04T08:00:00.000Z'],
  ['on a leap day', '2028-02-28T16:00:00.000Z', '2028-02-29T08:00:00.000Z'],
  ['never before, not even by a microsecond', '2027-02-01T10:00:00.000001Z', '2027-02-01T10:00:00.001Z'],
])('nextMoment in office hours: %s', (_, after, moment) => {
  expect(nextMoment(officeRhythm, after)).toBe(moment)
})

test('of several stretches a day, the next one', () => {
  expect(nextMoment(brokenRhythm, '2027-02-02T10:00:00.000Z')).toBe('2027-02-02T15:30:00.000Z')
  expect(nextMoment(brokenRhythm, '2027-02-02T19:00:00.000Z')).toBe('2027-02-04T06:00:00.000Z')
})

test('a night belongs to the day on which it began', () => {
  expect(mayPrompt(nightRhythm, '2027-02-04T05:59:00.000Z')).toBe(true)
  expect(workday(nightRhythm, '2027-02-04T05:59:00.000Z')).toBe('2027-02-03')
  expect(nextMoment(nightRhythm, '2027-02-04T06:00:00.000Z')).toBe('2027-02-07T21:30:00.000Z')
})

test('a holiday silences its own hours: the night before it until midnight, the night after it from midnight', () => {
  expect(mayPrompt(nightRhythm, '2027-03-28T21:30:00.000Z')).toBe(false)
  expect(mayPrompt(nightRhythm, '2027-03-29T21:59:59.999Z')).toBe(false)
  expect(nextMoment(nightRhythm, '2027-03-28T10:00:00.000Z')).toBe('2027-03-29T22:00:00.000Z')
})

test('equal times are a whole day', () => {
  const rhythm = during({ monday: [{ from: '08:00', until: '08:00' }] })
  expect(mayPrompt(rhythm, '2027-02-02T06:59:00.000Z')).toBe(true)
  expect(mayPrompt(rhythm, '2027-02-02T07:00:00.000Z')).toBe(false)
})

test('a pause ends when its day begins', () => {
  const paused = { ...nightRhythm, pause: { until: '2027-02-02' } }
  expect(mayPrompt(paused, '2027-02-01T22:59:59.000Z')).toBe(false)
  expect(nextMoment(paused, '2027-01-10T00:00:00.000Z')).toBe('2027-02-01T23:00:00.000Z')
})

test('a pause of years is looked over', () => {
  const paused = { ...officeRhythm, pause: { until: '2060-01-01' } }
  expect(nextMoment(paused, '2027-01-10T00:00:00.000Z')).toBe('2060-01-02T08:00:00.000Z')
})

test('after a stop there is nothing', () => {
  const stopped = { ...officeRhythm, stopped: true }
  expect(mayPrompt(stopped, '2027-02-01T10:00:00.000Z')).toBe(false)
  expect(nextMoment(stopped, '2027-02-01T10:00:00.000Z')).toBeNull()
})

test('a week without hours has no moment', () => {
  expect(nextMoment(during({}), '2027-02-01T10:00:00.000Z')).toBeNull()
})

const nightly = { from: '02:30', until: '06:00' }

test('where the clock skips the hour, the first minute after it', () => {
  const rhythm = during({ sunday: [nightly] }, { holidays: [] })
  expect(nextMoment(rhythm, '2027-03-27T12:00:00.000Z')).toBe('2027-03-28T01:00:00.000Z')
})

test('hours that are skipped as a whole do not come', () => {
  const rhythm = during({ sunday: [{ from: '02:10', until: '02:50' }] }, { holidays: [] })
  expect(nextMoment(rhythm, '2027-03-27T12:00:00.000Z')).toBe('2027-04-04T00:10:00.000Z')
})

test('of an hour that comes twice the first, and the second when that is over', () => {
  const rhythm = during({ sunday: [{ from: '02:15', until: '02:45' }] })
  expect(nextMoment(rhythm, '2027-10-30T12:00:00.000Z')).toBe('2027-10-31T00:15:00.000Z')
  expect(nextMoment(rhythm, '2027-10-31T00:45:00.000Z')).toBe('2027-10-31T01:15:00.000Z')
  expect(nextMoment(rhythm, '2027-10-31T01:45:00.000Z')).toBe('2027-11-07T01:15:00.000Z')
})

test('a night over the change of the clock ends by the clock', () => {
  const rhythm = during({ saturday: [{ from: '22:00', until: '06:00' }] }, { holidays: [] })
  expect(mayPrompt(rhythm, '2027-03-28T03:59:00.000Z')).toBe(true)
  expect(mayPrompt(rhythm, '2027-03-28T04:00:00.000Z')).toBe(false)
  expect(mayPrompt(rhythm, '2027-10-31T04:59:00.000Z')).toBe(true)
  expect(mayPrompt(rhythm, '2027-10-31T05:00:00.000Z')).toBe(false)
})

test.each([
  ['where midnight is skipped', 'Africa/Cairo', '2027-04-29T12:00:00.000Z', '2027-04-29T22:00:00.000Z'],
  [
    'where half an hour is skipped',
    'Australia/Lord_Howe',
    '2027-10-02T10:00:00.000Z',
    '2027-10-02T15:30:00.000Z',
  ],
  ['where a whole day was skipped', 'Pacific/Apia', '2011-12-30T06:00:00.000Z', '2011-12-30T10:15:00.000Z'],
])('nextMoment: %s', (_, zone, after, moment) => {
  const hours = { friday: [{ from: '00:15', until: '05:00' }], saturday: [{ from: '00:15', until: '05:00' }] }
  const rhythm = during({ ...hours, sunday: [{ from: '02:10', until: '05:00' }] }, { zone, holidays: [] })
  expect(nextMoment(rhythm, after)).toBe(moment)
})
