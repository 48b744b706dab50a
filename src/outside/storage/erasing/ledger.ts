import { createHash } from 'node:crypto'
import type { Erased } from '../../../ports/store.ts'

/**
 * Whom a line of the ledger is about: no name, and nothing that leads to one without asking about somebody in
 * particular. Entra gives object ids by chance, 122 bits of it, so that trying them all is out of reach, and a secret
 * beside it would only be one more thing to lose with a backup. Its limit: whoever has the ledger and the directory of
 * the organisation can work out for each colleague whether they were erased, and when. So it is kept as safe as that. The
 * tenant is not in it: an object id is of one tenant already, and a programme's file lists people without theirs.
 */
export const subjectOf = (entraId: string): string =>
  createHash('sha256').update(`waarmaker erasure\n${entraId.toLowerCase()}`.toWellFormed()).digest('hex')

export const addToLedger = `
  insert into erasure (programme, subject, at, print) values ($programme, $subject, $at, $print)
  on conflict do nothing`

export const lastErasure = `
  select at, print from erasure where programme = $programme and subject = $subject order by at desc limit 1`

export const allErasures = 'select programme, subject, at from erasure'

/** A line of the ledger as it is carried: when somebody was erased from which programme. */
export type ErasureLine = { readonly programme: string; readonly subject: string; readonly at: string }

export const subjectsIn = 'select subject from erasure where programme = $programme'
export const presentIn = 'select entra_id from person where programme = $programme'

/** Who of these was erased, and did not come back since. */
export const erasedOf = (
  entraIds: readonly string[],
  subjects: readonly { readonly subject: string }[],
  present: readonly { readonly entra_id: string }[],
): readonly string[] => {
  const erased = new Set(subjects.map(({ subject }) => subject))
  const here = new Set(present.map(({ entra_id }) => entra_id.toLowerCase()))
  return entraIds.filter(id => erased.has(subjectOf(id)) && !here.has(id.toLowerCase()))
}

export type ErasureRow = { readonly at: string; readonly print: string | null }

export const erasedFrom = (row: ErasureRow | undefined, print: string): Erased | undefined =>
  row && { at: row.at, byThis: row.print === print }
