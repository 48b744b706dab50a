import { expect, test } from 'vitest'
import { usualRhythm } from '../../test/someRhythms.ts'
import { readOwnRhythm } from './ownRhythm.ts'
import { rhythmOf } from './rhythm.ts'

test('who chose nothing has the rhythm of the programme, in their own zone', () => {
  expect(rhythmOf(usualRhythm, {}, 'America/Aruba')).toMatchObject({
    hours: { monday: [{ from: '09:00', until: '17:00' }], friday: [{ from: '09:00', until: '17:00' }] },
    zone: 'America/Aruba',
    holidays: 'NL',
    pause: null,
    stopped: false,
    frequency: 'usual',
  })
  expect(rhythmOf(usualRhythm, {}).hours).not.toHaveProperty('sunday')
})

test('a zone of Teams that nobody knows counts for nothing', () => {
  expect(rhythmOf(usualRhythm, {}, 'Mars/Olympus').zone).toBe('Europe/Amsterdam')
  expect(rhythmOf(usualRhythm, {}, '+01:00').zone).toBe('Europe/Amsterdam')
})

test.each([
  ['nothing', {}],
  ['a pause', { pause: { until: '2027-03-01' } }],
  ['a stop', { stopped: true }],
  ['shifts', { hours: { sunday: [{ from: '22:30', until: '07:00' }] }, frequency: 'monthly' }],
])('readOwnRhythm reads %s', (_, own) => {
  expect(readOwnRhythm(own)).toEqual(own)
})

test.each([
  ['a pause without an end', { pause: {} }],
  ['a pause until a day that is none', { pause: { until: '2027-02-30' } }],
  ['a time that is none', { hours: { monday: [{ from: '9:00', until: '24:00' }] } }],
  ['a day without hours', { hours: { monday: [] } }],
  ['a week without days', { hours: {} }],
  ['a day that is none', { hours: { maandag: [{ from: '09:00', until: '17:00' }] } }],
  ['something else', { stopped: true, more: 1 }],
  ['a text', 'stopped'],
  ['null', null],
])('readOwnRhythm refuses %s', (_, own) => {
  expect(readOwnRhythm(own)).toBeNull()
})
