import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Clock, Ids } from '../../ports/clock.ts'
import type { Secrets } from '../../ports/secrets.ts'

/** The clock of this machine. */
export const machineClock: Clock = { now: () => new Date().toISOString() }

/** Identifiers by chance: version 4 UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() }

/** Secrets of 32 bytes by chance, known again by their sha-256. */
export const randomSecrets: Secrets = {
  next: () => randomBytes(32).toString('base64url'),
  hashOf: secret => createHash('sha256').update(secret).digest('base64url'),
}
