import { expect, test } from 'vitest'
import { emptyDatabase } from './frame/database.ts'
import { simulate } from './simulate.ts'
import { termsOf } from './terms.ts'

test('the same seed gives the same run', async () => {
  const empty = await emptyDatabase()
  const [first, second] = [await simulate(termsOf(7), empty), await simulate(termsOf(7), empty)]
  expect([...first.counts]).toEqual([...second.counts])
  expect(first.counts.get('turns: acknowledged')).toBeGreaterThan(10)
}, 60_000)
