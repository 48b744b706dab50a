import type { Turn } from '../../ports/store.ts'

/** What a turn does with the prompt that its worker has in hand. */
export type HoldingValues = Readonly<Record<string, string | number | null>>

export const holdingValues = ({ holding, person, worker, leaseUntil, at }: Turn): HoldingValues | null =>
  holding
    ? { programme: person.programme, person: person.id, worker, leaseUntil, at, attempt: null, ...holding }
    : null
