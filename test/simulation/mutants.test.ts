/** A checker that never turns red holds nothing: each of these breakages of the product is seen by the one it breaks. */
import { expect, test } from 'vitest'
import { emptyDatabase } from './frame/database.ts'
import { mutants } from './mutants/all.ts'
import { type Mutant, termsFor } from './mutants/mutant.ts'
import { simulate } from './simulate.ts'

const seedsUntilSeen = async (mutant: Mutant): Promise<number> => {
  const empty = await emptyDatabase()
  for (let seed = 1; seed <= mutant.within; seed += 1) {
    const { broken } = await simulate(termsFor(mutant, seed), empty, mutant.alter)
    if (broken) return seed
  }
  return Number.POSITIVE_INFINITY
}

test.each(mutants.map(mutant => [mutant.name, mutant] as const))(
  '%s is seen',
  async (_, mutant) => {
    expect(await seedsUntilSeen(mutant)).toBeLessThanOrEqual(mutant.within)
  },
  300_000,
)
