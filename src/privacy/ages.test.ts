import { expect, test } from 'vitest'
import { instantBefore, isShort, limits } from './ages.ts'

test('hours, days and months are counted back by the calendar', () => {
  const now = '2028-02-29T10:00:00.000Z'
  expect(instantBefore(now, { hours: 48 })).toBe('2028-02-27T10:00:00.000Z')
  expect(instantBefore(now, { days: 30 })).toBe('2028-01-30T10:00:00.000Z')
  expect(instantBefore(now, { months: 12 })).toBe('2027-02-28T10:00:00.000Z')
})

test('what is kept shortest is looked for most often', () => {
  expect(limits.filter(({ keep }) => isShort(keep)).map(({ since }) => since)).toEqual([
    'handled',
    'linkMade',
    'answered',
  ])
})
