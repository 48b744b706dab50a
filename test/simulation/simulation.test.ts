import { expect, test } from 'vitest'
import { emptyDatabase } from './frame/database.ts'
import { termsFor } from './mutants/mutant.ts'
import { simulate } from './simulate.ts'
import { crowdAtFive } from './stages/crowd.ts'
import { termsOf } from './terms.ts'

test('the same seed gives the same run', async () => {
  const empty = await emptyDatabase()
  const [first, second] = [await simulate(termsOf(7), empty), await simulate(termsOf(7), empty)]
  expect([...first.counts]).toEqual([...second.counts])
  expect(first.counts.get('turns: acknowledged')).toBeGreaterThan(10)
}, 60_000)

test('as the working day ends, a crowd of prompts stops to the millisecond', async () => {
  const empty = await emptyDatabase()
  for (const seed of [1, 2, 3]) {
    const { broken, counts } = await simulate(termsFor({ breaks: 'D5', stage: crowdAtFive }, seed), empty)
    expect(broken).toBeUndefined()
    expect(counts.get('books: back sent')).toBeGreaterThan(50)
  }
}, 60_000)
