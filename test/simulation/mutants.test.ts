/** A checker that never turns red holds nothing: each of these breakages of the product is seen by the one it breaks. */
import { expect, test } from 'vitest'
import { emptyDatabase } from './frame/database.ts'
import { mutants } from './mutants/all.ts'
import type { Mutant } from './mutants/mutant.ts'
import { simulate } from './simulate.ts'
import { termsOf } from './terms.ts'

const [PEOPLE, DAYS] = [12, 8]

const seedsUntilSeen = async ({ alter, breaks }: Mutant, within: number): Promise<number> => {
  const empty = await emptyDatabase()
  for (let seed = 1; seed <= within; seed += 1) {
    const { broken } = await simulate({ ...termsOf(seed, PEOPLE, DAYS), only: breaks }, empty, alter)
    if (broken) return seed
  }
  return Number.POSITIVE_INFINITY
}

const quick = mutants.flatMap(mutant =>
  mutant.within === null ? [] : [[mutant.name, mutant, mutant.within] as const],
)

test.each(quick)(
  '%s is seen',
  async (_, mutant, within) => {
    expect(await seedsUntilSeen(mutant, within)).toBeLessThanOrEqual(within)
  },
  300_000,
)
