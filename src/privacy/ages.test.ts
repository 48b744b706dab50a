import { expect, test } from 'vitest'
import { instantBefore, isShort, limits, limitsWith } from './ages.ts'

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
    'modelAsked',
    'answered',
  ])
})

test('a programme keeps some things for a shorter time, and nothing for longer', () => {
  const monthsOf = (shorter: Parameters<typeof limitsWith>[0]) =>
    limitsWith(shorter).flatMap(({ since, keep }) => ('months' in keep ? [`${since} ${keep.months}`] : []))
  const usual = monthsOf({})
  const shorter = monthsOf({ silence: 6, conversations: 3, records: 12 })
  const changed = ['silent 6', 'untouched 3', 'finished 3', 'ended 12']
  expect(shorter.filter(limit => !usual.includes(limit))).toEqual(changed)
  expect(monthsOf({ silence: 1, conversations: 1, records: 1 })).toContain('told 24')
  expect(monthsOf({ silence: 99, conversations: 99, records: 99 })).toEqual(usual)
})
