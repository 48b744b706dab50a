import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { officeRhythm } from '../../test/someRhythms.ts'
import { type Budget, budgetFor, fitsBudget, nextInBudget } from './budget.ts'
import { mayPrompt } from './moment.ts'

const zone = 'Europe/Amsterdam'
const weekly: Budget = { most: 1, days: 7 }
const fits = (instant: string, prompts: readonly string[], budget = weekly): boolean =>
  fitsBudget(instant, { budget, prompts }, zone)

/** What goes of all that is due, one after another. */
const sentOf = (due: readonly string[], budget = weekly): readonly string[] => {
  const sent: string[] = []
  for (const one of due) if (fits(one, sent, budget)) sent.push(one)
  return sent
}

test.each([
  ['the first', '2027-02-08T08:00:00.000Z', [], true],
  ['a week later, earlier on the day', '2027-02-08T08:00:00.000Z', ['2027-02-01T15:00:00.000Z'], true],
  ['six days later', '2027-02-07T22:59:59.000Z', ['2027-02-01T08:00:00.000Z'], false],
  ['the same hour after summer time began', '2027-04-01T07:00:00.000Z', ['2027-03-25T08:00:00.000Z'], true],
  ['before one that is planned', '2027-02-01T08:00:00.000Z', ['2027-02-04T08:00:00.000Z'], false],
  ['between two', '2027-02-08T08:00:00.000Z', ['2027-02-01T08:00:00.000Z', '2027-02-15T08:00:00.000Z'], true],
])('one a week: %s', (_, instant, prompts, may) => {
  expect(fits(instant, prompts)).toBe(may)
})

test('two a week: the third waits, whatever the first two were about', () => {
  const budget = { most: 2, days: 7 }
  const prompts = ['2027-02-03T08:00:00.000Z', '2027-02-01T08:00:00.000Z']
  expect(fits('2027-02-05T08:00:00.000Z', prompts, budget)).toBe(false)
  expect(fits('2027-02-08T08:00:00.000Z', prompts, budget)).toBe(true)
  expect(fits('2027-01-28T08:00:00.000Z', prompts, budget)).toBe(false)
})

test('none at all', () => {
  expect(fits('2027-02-05T08:00:00.000Z', [], { most: 0, days: 7 })).toBe(false)
  const spent = { budget: { most: 0, days: 7 }, prompts: [] }
  expect(nextInBudget(officeRhythm, '2027-02-05T08:00:00.000Z', spent)).toBeNull()
})

test('a wish can only make it less', () => {
  expect(budgetFor('usual', 2)).toEqual({ most: 2, days: 7 })
  expect(budgetFor('twoWeekly', 2)).toEqual({ most: 1, days: 14 })
  expect(budgetFor('monthly', 0)).toEqual({ most: 0, days: 28 })
})

const instants = fc
  .integer({ min: 0, max: 120 * 24 })
  .map(hours =>
    Temporal.Instant.from('2027-02-01T00:00:00Z').add({ hours }).toString({ fractionalSecondDigits: 3 }),
  )

const budgets = fc.record({ most: fc.integer({ min: 1, max: 3 }), days: fc.constantFrom(7, 14, 28) })

const dayOf = (instant: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()

test('what comes one after another never passes the limit, in whatever order it is asked', () => {
  fc.assert(
    fc.property(fc.array(instants, { maxLength: 40 }), budgets, (asked, budget) => {
      const sent = sentOf(asked, budget)
      for (const start of sent.map(dayOf)) {
        const within = sent.map(dayOf).filter(one => {
          const { days } = start.until(one, { largestUnit: 'days' })
          return days >= 0 && days < budget.days
        })
        expect(within.length).toBeLessThanOrEqual(budget.most)
      }
    }),
  )
})

test('the next one within the budget may go, and fits', () => {
  fc.assert(
    fc.property(fc.array(instants, { maxLength: 10 }), instants, budgets, (prompts, after, budget) => {
      const moment = nextInBudget(officeRhythm, after, { budget, prompts })
      if (moment === null) throw new Error('There is always room behind the last prompt.')
      expect(moment >= after).toBe(true)
      expect(mayPrompt(officeRhythm, moment)).toBe(true)
      expect(fits(moment, prompts, budget)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('after a downtime it is one prompt, and not the backlog', () => {
  const due = ['2027-02-08T08:00:00.000Z', '2027-02-08T08:00:01.000Z', '2027-02-08T08:00:02.000Z']
  expect(sentOf(due)).toEqual(due.slice(0, 1))
})
