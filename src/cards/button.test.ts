import { expect, test } from 'vitest'
import { stepButton } from './button.ts'

test.each([
  ['nl', 'Uitkomst', 'MT en teams'],
  ['en', 'Outcome', 'MT and teams'],
] as const)(
  'in %s the way to one round is called %s, and the way to all of them %s',
  (language, one, all) => {
    const hearer = { language, today: '2031-01-06' }
    expect(stepButton(hearer, { bodyOf: 'round-1' })).toMatchObject({ title: one })
    expect(stepButton(hearer, { bodyOf: null })).toMatchObject({ title: all })
  },
)
