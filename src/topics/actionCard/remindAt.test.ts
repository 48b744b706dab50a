import { expect, test } from 'vitest'
import { type OwnRhythm, rhythmOf } from '../../people/rhythm.ts'
import { endOfDay } from './endOfDay.ts'
import { remindAt } from './remindAt.ts'

const ZONE = 'Europe/Amsterdam'

const rhythm = (own: OwnRhythm = {}) =>
  rhythmOf(
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      ...{ from: '09:00', until: '17:00', zone: ZONE },
      holidays: 'NL',
    },
    own,
  )

/** Joined on Monday 6 January 2031 at 11 in the morning there. */
const JOINED = '2031-01-06T10:00:00.000Z'

const remind = (until: string, own: OwnRhythm = {}) =>
  remindAt({ until, endsAt: endOfDay(until, ZONE) }, JOINED, rhythm(own))

test.each([
  ['next week’s Friday', '2031-01-17', '2031-01-15T08:00:00.000Z'],
  ['a Monday, with the weekend before it', '2031-01-20', '2031-01-16T08:00:00.000Z'],
  ['this Friday', '2031-01-10', '2031-01-08T08:00:00.000Z'],
  ['this Thursday, halfway', '2031-01-09', '2031-01-08T08:00:00.000Z'],
  ['this Wednesday, halfway', '2031-01-08', '2031-01-08T08:00:00.000Z'],
  ['tomorrow: none', '2031-01-07', null],
  ['today: none', '2031-01-06', null],
  ['the day before: none', '2031-01-03', null],
])('a card until %s', (_, until, moment) => {
  expect(remind(until)).toBe(moment)
})

test('it is somebody’s own days of work that count, and their holidays do not', () => {
  const tuesdays = { hours: { tuesday: [{ from: '08:00', until: '12:00' }] } }
  expect(remind('2031-01-31', tuesdays)).toBe('2031-01-21T07:00:00.000Z')
  // Easter Monday is 14 April 2031: its Friday is free too, so that Thursday and Wednesday are left.
  expect(remind('2031-04-15')).toBe('2031-04-09T07:00:00.000Z')
  expect(remind('2031-01-17', { pause: { until: '2031-02-01' } })).toBeNull()
  expect(remind('2031-01-17', { stopped: true })).toBeNull()
})
