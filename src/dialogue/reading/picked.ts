import type { PeopleQuestion } from '../question.ts'
import { type Checked, good, type Someone, wrong } from '../value.ts'
import { inputOf, type Named, type Reply, type Vocabulary } from './vocabulary.ts'
import { cleanText, isBlank, plainWords } from './words.ts'

/** What a people picker sent: people whom we know by name, and ids that tell nobody who they are. */
export type PickedPeople = { readonly known: readonly Named[]; readonly unknown: readonly string[] }

export const pickedIn = (reply: Reply, { notMe }: PeopleQuestion, { people }: Vocabulary): PickedPeople => {
  const ids = [...new Set(idsIn(reply))]
  const all = notMe ? [...people, notMe] : people
  const found = ids.map(id => all.find(person => person.id === id))
  return {
    known: found.filter(person => person !== undefined),
    unknown: ids.filter((_, at) => found[at] === undefined),
  }
}

const idsIn = (reply: Reply): readonly string[] =>
  reply.kind === 'typed'
    ? []
    : cleanText(inputOf(reply.inputs, 'answer'))
        .split(',')
        .map(id => id.trim())
        .filter(id => !isBlank(id))

type People = readonly Someone[]

/** All who were picked or typed. One id without a name and one typed name of nobody known belong together. */
export const together = ({ known, unknown }: PickedPeople, named: People): Checked<People | null> => {
  const [id, ...more] = unknown
  const [stranger, ...others] = named.filter(person => !('id' in person))
  if (id === undefined) return good(onlyOnce([...known, ...named]))
  if (stranger === undefined || more.length + others.length > 0) return nameless({ known, unknown }, named)
  const joined = { id, name: stranger.name }
  return good(onlyOnce([...known, joined, ...named.filter(person => person !== stranger)]))
}

/**
 * One id stays picked while nothing is typed, so that the name alone is still to come. Otherwise a typed name could
 * belong to any of them: the ids go, and the names say it all.
 */
const nameless = ({ known, unknown }: PickedPeople, named: People) => {
  const waits = unknown.length === 1 && named.every(person => 'id' in person)
  const waiting = waits ? unknown.map(id => ({ id, name: '' })) : []
  const kept = onlyOnce([...known, ...waiting, ...named])
  return { ...wrong('nameWanted', { count: unknown.length }), kept }
}

/** Of somebody who is named twice, the last one counts, in the place of the last one. */
const onlyOnce = (all: People): People | null => {
  const once = new Map(all.toReversed().map(person => [keyOf(person), person]))
  return all.length ? [...once.values()].toReversed() : null
}

const keyOf = (person: Someone): string =>
  'id' in person ? person.id : plainWords(person.name) || person.name
