import type { RowOf } from '../tables.ts'
import { type ErasureLine, subjectOf } from './ledger.ts'
import { type Whom, whomOf } from './whom.ts'

/** What is needed of everybody to find who was erased before. */
export const everybody = 'select id, programme, entra_id, name, email, revision, met_at from person'

export type Found = Pick<
  RowOf<'person'>,
  'id' | 'programme' | 'entra_id' | 'name' | 'email' | 'revision' | 'met_at'
>

const keyOf = ({ programme, subject }: Pick<ErasureLine, 'programme' | 'subject'>): string =>
  JSON.stringify([programme, subject])

const lastOf = (lines: readonly ErasureLine[]): ReadonlyMap<string, string> => {
  const last = new Map<string, string>()
  for (const line of lines) if (line.at > (last.get(keyOf(line)) ?? '')) last.set(keyOf(line), line.at)
  return last
}

/** Of somebody who was stored before that was kept, it is not known when they were met: it was before. */
const wasMetBy = ({ met_at }: Found, at: string | undefined): boolean =>
  at !== undefined && (met_at === null || String(met_at) <= at)

const whomIs = ({ id, programme, entra_id, name, email, revision }: Found): Whom => {
  // Only turns write these rows: texts are texts, and a revision is a number.
  const person = { id, programme, entraId: entra_id, name, email, revision } as Parameters<
    typeof whomOf
  >[0]['person']
  return whomOf({ person, names: [], at: '', print: null })
}

/** Who must be erased once more: those of the ledger who were met before that. Who came back later stays. */
export const toEraseAgain = (people: readonly Found[], lines: readonly ErasureLine[]): readonly Whom[] => {
  const last = lastOf(lines)
  return people
    .filter(one => {
      const { programme, entra_id } = one
      const subject = subjectOf(String(entra_id))
      return wasMetBy(one, last.get(keyOf({ programme: String(programme), subject })))
    })
    .map(whomIs)
}
