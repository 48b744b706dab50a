/** At most `most` in any stretch of `ms` milliseconds. */
export type Limit = { readonly most: number; readonly ms: number }

/** What Teams allows; an empty list or `undefined` allows everything. */
export type Limits = {
  /** New messages, updates and new conversations, for each thread. */
  readonly writes: readonly Limit[]
  /** Reading members, for each thread. */
  readonly reads: readonly Limit[]
  /** Reading all members in one call, for each thread. */
  readonly wholeRoster: readonly Limit[]
  /** Everything together, for each tenant. */
  readonly tenant: readonly Limit[]
  /** Bytes of one activity, counted as UTF-16. */
  readonly bytes: number
  /** Two operations at once in one conversation are refused with 412. */
  readonly oneAtOnce: boolean
}

const second = 1000
const hour = 3600 * second

export const limitsOfTeams: Limits = {
  writes: [
    { most: 7, ms: second },
    { most: 8, ms: 2 * second },
    { most: 60, ms: 30 * second },
    { most: 1800, ms: hour },
  ],
  reads: [
    { most: 14, ms: second },
    { most: 16, ms: 2 * second },
    { most: 120, ms: 30 * second },
  ],
  wholeRoster: [{ most: 5, ms: 60 * second }],
  tenant: [{ most: 50, ms: second }],
  bytes: 100 * 1024,
  oneAtOnce: true,
}

export const noLimits: Limits = {
  writes: [],
  reads: [],
  wholeRoster: [],
  tenant: [],
  bytes: Number.POSITIVE_INFINITY,
  oneAtOnce: false,
}

/** When each thing that is counted happened, by the key it is counted under. */
export type Counts = Map<string, number[]>

/** Milliseconds until one more fits within the limits; 0 when it fits now. Only what was let through is counted. */
export function wait(counts: Counts, key: string, limits: readonly Limit[], now: number): number {
  const before = counts.get(key) ?? []
  return Math.max(0, ...limits.map(limit => waitFor(limit, before, now)))
}

function waitFor(limit: Limit, before: readonly number[], now: number): number {
  const oldest = before.at(-limit.most)
  return oldest === undefined || before.length < limit.most ? 0 : oldest + limit.ms - now
}

export function count(counts: Counts, key: string, limits: readonly Limit[], now: number): void {
  const longest = Math.max(0, ...limits.map(limit => limit.ms))
  const recent = (counts.get(key) ?? []).filter(at => at > now - longest)
  counts.set(key, [...recent, now])
}
