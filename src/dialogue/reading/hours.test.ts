import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hours } from '../ask.ts'
import { hoursOf } from '../hours.ts'
import { read } from '../read.ts'

const vocabulary = { language: 'nl', today: '2026-11-20', labels: {}, people: [] } as const

const hoursIn = (text: string) => {
  const checked = read(hours(), { kind: 'typed', text }, vocabulary)
  return checked.ok ? String(checked.value) : checked.problem.id
}

test.each([
  ['de hele dag', '00:00-00:00'],
  ['All day', '00:00-00:00'],
  ['9-17', '09:00-17:00'],
  ['9.00 – 17.00 uur', '09:00-17:00'],
  ['van 9 tot 5', '09:00-17:00'],
  ['ik werk van 9 tot 5.', '09:00-17:00'],
  ['tussen 9 en 5', '09:00-17:00'],
  ['half negen tot vijf', '08:30-17:00'],
  ['van half negen tot kwart over vijf', '08:30-17:15'],
  ['van 7 uur tot half 4', '07:00-15:30'],
  ['half een tot vier', '12:30-16:00'],
  ['9u30 tot 17u', '09:30-17:00'],
  ['9 uur 30 - 17 uur', '09:30-17:00'],
  ['0830-1700', '08:30-17:00'],
  ['van 7.00 uur t/m 15.30 uur', '07:00-15:30'],
  ['9am to 5pm', '09:00-17:00'],
  ['9 to 5pm', '09:00-17:00'],
  ['1 to 5 p.m.', '13:00-17:00'],
  ['between 9 and 5', '09:00-17:00'],
  ['half past eight to quarter to five', '08:30-16:45'],
  ['noon to 8', '12:00-20:00'],
  ['1 tot 5', '13:00-17:00'],
  ['3-11', '15:00-23:00'],
  ['12-8', '12:00-20:00'],
  ['5-1', '05:00-13:00'],
])('%s is %s', (text, expected) => expect(hoursIn(text)).toBe(expected))

test.each([
  ['8:00 - 12:30 en 13:00 - 17:00', '08:00-12:30,13:00-17:00'],
  ['8.30-12 en 1-5', '08:30-12:00,13:00-17:00'],
  ['7-11, 16.30-20', '07:00-11:00,16:30-20:00'],
  ['8 tot 12 13 tot 17', '08:00-12:00,13:00-17:00'],
  ['from 9 until 5 and 7 to 9', '09:00-17:00,19:00-21:00'],
  ['7:00 - 11:00\n16:30 - 20:00', '07:00-11:00,16:30-20:00'],
])('%s is more than one stretch', (text, expected) => expect(hoursIn(text)).toBe(expected))

test.each([
  ['22-7', '22:00-07:00'],
  ['22:30-07:00', '22:30-07:00'],
  ['20:00 - 8:00', '20:00-08:00'],
  ["van 10 uur 's avonds tot 6 uur ’s ochtends", '22:00-06:00'],
  ["11 uur 's nachts tot 7 uur", '23:00-07:00'],
  ['10pm to 6am', '22:00-06:00'],
  ['15-24', '15:00-00:00'],
  ['0-24', '00:00-00:00'],
])('%s goes on after midnight', (text, expected) => expect(hoursIn(text)).toBe(expected))

test.each([
  'negen',
  '9',
  '9 5',
  '9 - 12 - 17',
  'van negen tot wanneer ik klaar ben',
  '25-26',
  '9:75-17',
  '13pm-17',
  'tot 5',
  'maandag',
  '9-17 maar niet op vrijdag',
  '9-10,11-12,13-14,15-16,17-18,19-20,21-22',
  `9-17${' '.repeat(300)}`.concat('x'),
])('%j are no hours', text => expect(hoursIn(text)).toBe('notHours'))

test.each(['9-17, 16-20', '22-7 en 6-8', '13:00-17:00 en 08:00-12:00'])('%s overlap', text =>
  expect(hoursIn(text)).toBe('hoursMixed'),
)

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))

/** Up to six stretches, one after the other on one day. */
const day = fc.uniqueArray(time, { minLength: 2, maxLength: 12 }).map(times => {
  const even = times.toSorted().slice(0, times.length - (times.length % 2))
  return even.flatMap((from, at) => (at % 2 === 0 ? [{ from, until: even[at + 1] ?? from }] : []))
})
const night = fc.tuple(time, time).map(([from, until]) => [{ from, until }])

test('hours are read back as they are kept, and as an input of a card shows them', () => {
  fc.assert(
    fc.property(fc.oneof(day, night), stretches => {
      const kept = hoursOf(stretches)
      expect(hoursIn(kept)).toBe(kept)
      expect(hoursIn(kept.replaceAll('-', ' - ').replaceAll(',', ', '))).toBe(kept)
    }),
  )
})

const part = fc.constantFrom(
  ..."9 17 half negen tot - – t/m en , ; : . 8:30 24:00 0 00 99 am pm p.m uur u 's avonds nachts to until quarter kwart voor over past noon tussen een ٣ ½ \u0000 \ud800 \n".split(
    ' ',
  ),
)

test('anything is hours or none, without a throw, and what is read is read again', () => {
  const said = fc.array(fc.oneof(part, fc.string({ maxLength: 4 })), { maxLength: 14 })
  fc.assert(
    fc.property(said, fc.constantFrom(' ', ''), (parts, between) => {
      const read = hoursIn(parts.join(between))
      if (/^\d/.test(read)) expect(hoursIn(read)).toBe(read)
    }),
    { numRuns: 3000 },
  )
})
