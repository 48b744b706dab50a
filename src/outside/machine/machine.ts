import { randomUUID } from 'node:crypto'
import type { Clock, Ids } from '../../ports/clock.ts'

/** The clock of this machine. */
export const machineClock: Clock = { now: () => new Date().toISOString() }

/** Identifiers by chance: version 4 UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() }
