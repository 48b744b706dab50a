import { expect } from 'vitest'
import { emptyDatabase } from '../frame/database.ts'
import { simulate } from '../simulate.ts'
import { termsOf } from '../terms.ts'

/** So many seeds stand in each file, so that they are lived side by side. */
const EACH = 50

type Counts = ReadonlyMap<string, number>

const addTo = (total: Map<string, number>, counts: Counts): void => {
  for (const [what, times] of counts) total.set(what, (total.get(what) ?? 0) + times)
}

/** Lives some weeks of many organisations. What is red tells the command that lives the same run once more. */
export const holdSeeds = async (file: number): Promise<Counts> => {
  const empty = await emptyDatabase()
  const red: unknown[] = []
  const total = new Map<string, number>()
  for (let seed = (file - 1) * EACH + 1; seed <= file * EACH; seed += 1) {
    const { broken, counts } = await simulate(termsOf(seed), empty)
    addTo(total, counts)
    if (broken) red.push({ again: `npm run simulate -- --seed ${seed}`, ...broken })
  }
  expect(red).toEqual([])
  return total
}

/** A run of the tests in which none of this happens would hold nothing. */
export const HAPPENS = [
  ...['machines: ended', 'machines: stalled', 'machines: down', 'machines: without database'],
  ...['Teams: prompts, 201, stored', 'Teams: posts, 429', 'people: answered a prompt'],
  ...['people: stopped', 'people: left', 'rounds: closed', 'rounds: cancelled', 'releases', 'restores'],
] as const
