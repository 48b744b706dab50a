/** Some weeks of many organisations, each with another seed. What is red tells its seed: `npm run simulate -- --seed N`. */
import { expect, test } from 'vitest'
import { emptyDatabase } from './frame/database.ts'
import { simulate } from './simulate.ts'
import { termsOf } from './terms.ts'

const SEEDS = 40
const [PEOPLE, DAYS] = [12, 8]

test('every promise holds, whatever goes wrong', async () => {
  const empty = await emptyDatabase()
  const red: unknown[] = []
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { broken } = await simulate(termsOf(seed, PEOPLE, DAYS), empty)
    if (broken) red.push({ seed, ...broken })
  }
  expect(red).toEqual([])
}, 600_000)

test('the same seed gives the same run', async () => {
  const empty = await emptyDatabase()
  const [first, second] = [
    await simulate(termsOf(7, PEOPLE, DAYS), empty),
    await simulate(termsOf(7, PEOPLE, DAYS), empty),
  ]
  expect([...first.counts]).toEqual([...second.counts])
  expect(first.counts.get('turns: acknowledged')).toBeGreaterThan(20)
}, 60_000)
