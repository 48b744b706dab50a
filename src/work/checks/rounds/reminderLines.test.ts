/** The programme lead reads what became of the reminders, in steps, and that not everybody gets one. */
import { expect, test } from 'vitest'
import { reminderLines } from './reminderLines.ts'

const of = (people: number, isOver: boolean) =>
  reminderLines({ day: '2026-11-24', people, threshold: 5, isOfFew: false, isOver })

test('while it runs it says what is still to come, and how many went', () => {
  expect(of(7, false)).toEqual([
    { key: 'rounds.reminded', values: { day: '2026-11-24' } },
    { key: 'rounds.remindedSome', values: { count: 5 } },
  ])
})

test('once it is over it promises nothing more, and says who got none', () => {
  expect(of(7, true).map(({ key }) => key)).toEqual([
    'rounds.remindedBefore',
    'rounds.remindedSome',
    'rounds.remindedNot',
  ])
})

test('of few people no number is told', () => {
  for (const people of [0, 1, 4])
    expect(of(people, false)[1]).toEqual({ key: 'rounds.remindedFew', values: { threshold: 5 } })
})
