import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { FakeTeams } from '../../fakeTeams/fakeTeams.ts'
import { sent } from '../../fakeTeams/ledger.ts'

/** What Teams had of one bot. */
export type Arrivals = {
  readonly arrived: number
  /** More than one in a conversation. */
  readonly doubled: number
  readonly perSecond: number
  /** Requests in the fullest second, those that were refused too. */
  readonly fullest: number
  /** How many requests were refused because there were too many of them, and because of another under way. */
  readonly tooMany: number
  readonly twoAtOnce: number
}

const fullestOf = (times: readonly number[]): number => {
  let [first, most] = [0, 0]
  for (const [last, at] of times.entries()) {
    while ((times[first] ?? at) <= at - 1_000) first += 1
    most = Math.max(most, last - first + 1)
  }
  return most
}

export const arrivalsIn = ({ ledger }: FakeTeams): Arrivals => {
  const rows = sent(ledger)
  const times = rows.map(({ at }) => at)
  const took = (times.at(-1) ?? 0) - (times[0] ?? 0)
  const refusedWith = (status: number) => ledger.refused.filter(one => one.status === status).length
  const all = [...ledger.accepted, ...ledger.refused].map(({ at }) => at).sort((one, other) => one - other)
  return {
    ...{ arrived: rows.length, doubled: rows.length - new Set(rows.map(one => one.conversation)).size },
    ...{ perSecond: ((rows.length - 1) * 1_000) / took, fullest: fullestOf(all) },
    ...{ tooMany: refusedWith(429), twoAtOnce: refusedWith(412) },
  }
}

/** Milliseconds without anything new after which nothing is waited for any more. */
const PATIENCE = 60_000

/** Resolves when so many messages arrived. */
export async function untilArrived({ ledger }: FakeTeams, count: number): Promise<void> {
  let [arrived, since] = [0, performance.now()]
  while (arrived < count) {
    await pause(50)
    if (ledger.accepted.length > arrived) since = performance.now()
    arrived = ledger.accepted.length
    if (performance.now() - since > PATIENCE) throw new Error(`${arrived} of ${count} prompts arrived.`)
  }
}
