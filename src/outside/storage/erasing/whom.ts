import type { Erasure } from '../../../ports/store.ts'
import { subjectOf } from './ledger.ts'
import type { Marks } from './without.ts'

/** One erasure as its statements need it. */
export type Whom = {
  readonly ownOnly: boolean
  readonly values: Readonly<Record<string, string | number | null>>
  readonly marks: Marks
  readonly email: string | null
  /** The marks as they stand within JSON. */
  readonly texts: readonly string[]
}

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

/** A letter or two are no name that could be told from other words. */
const isName = (name: string): boolean => name.trim().length > 2

export const whomOf = ({ person, ownOnly = false, names, at, print }: Erasure): Whom => {
  const { programme, id, entraId, email, revision } = person
  const called = [...new Set([person.name, ...names])].filter(isName)
  const entra = entraId.toLowerCase()
  const subject = subjectOf(entraId)
  return {
    ownOnly,
    values: { programme, person: id, revision, entra, subject, at, print },
    marks: { entraId, names: called },
    email,
    texts: [...new Set([entra, entraId, ...called])].map(inJson),
  }
}
