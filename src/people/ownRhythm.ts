import { z } from 'zod/v4'
import { FREQUENCIES, type OwnRhythm, WEEKDAYS } from './rhythm.ts'

const time = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/)
const stretch = z.strictObject({ from: time, until: time })

/** A week without hours would be a stop that nobody can start again from: that has a word of its own. */
const hours = z
  .partialRecord(z.enum(WEEKDAYS), z.array(stretch).min(1).max(6))
  .refine(week => Object.keys(week).length > 0)

const schema = z.strictObject({
  hours: hours.optional(),
  pause: z.strictObject({ until: z.iso.date() }).optional(),
  stopped: z.boolean().optional(),
  frequency: z.enum(FREQUENCIES).optional(),
})

/**
 * What a person chose, as it was stored or came in; null where it cannot be read. Null is no permission: somebody
 * of whom we cannot read whether they stopped is left alone.
 */
export const readOwnRhythm = (value: unknown): OwnRhythm | null => schema.safeParse(value).data ?? null
