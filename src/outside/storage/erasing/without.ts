import { createHash } from 'node:crypto'

/** Whom nothing may point to any more: their Entra id, and the names by which cards called them. */
export type Marks = { readonly entraId: string; readonly names: readonly string[] }

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type Thing = Extract<Json, { readonly [name: string]: Json }>

const isThing = (json: Json): json is Thing =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

const isId = (json: Json | undefined, { entraId }: Marks): boolean =>
  typeof json === 'string' && json.toLowerCase() === entraId.toLowerCase()

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** The name where it stands by itself, and not within another word. */
const alone = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${literally(name)}(?![\\p{L}\\p{N}])`, 'gu')

const named = (text: string, { names }: Marks): string =>
  names.reduce((rest, name) => (rest.includes(name) ? rest.replace(alone(name), '…') : rest), text)

const idless = (text: string, { entraId }: Marks): string =>
  text.toLowerCase().includes(entraId.toLowerCase())
    ? text.replaceAll(new RegExp(literally(entraId), 'giu'), '')
    : text

/** Somebody who was named is nobody now, and has no name; an option to choose them is gone. */
const without = (json: Json, marks: Marks): Json => {
  if (typeof json === 'string') return named(idless(json, marks), marks)
  if (Array.isArray(json)) return json.filter(one => !isOption(one, marks)).map(one => without(one, marks))
  if (!isThing(json)) return json
  if (isId(json.id, marks)) return { name: '' }
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, without(value, marks)]))
}

const isOption = (json: Json, marks: Marks): boolean => isThing(json) && isId(json.value, marks)

/** The sum by which a version of a programme is known. */
export const sumOf = (content: string): string => createHash('sha256').update(content).digest('hex')

/** JSON as text, in which nothing leads to this person any more. */
export const withoutPerson = (json: string, marks: Marks): string =>
  JSON.stringify(without(JSON.parse(json), marks))

/** An answer in which others are named: they stay in their places, and their words stay words. */
export const withoutNamed = (json: string, { entraId }: Marks): string =>
  JSON.stringify(without(JSON.parse(json), { entraId, names: [] }))

const isListed = (person: Json, marks: Marks, email: string | null): boolean =>
  isThing(person) &&
  (isId(person.entraId, marks) || (email !== null && isId(person.email, { entraId: email, names: [] })))

/** A programme as JSON, whose people no longer hold them. */
export const withoutListed = (json: string, marks: Marks, email: string | null): string => {
  const programme: Json = JSON.parse(json)
  if (!isThing(programme) || !Array.isArray(programme.people)) return json
  const people = programme.people.filter(person => !isListed(person, marks, email))
  return JSON.stringify({ ...programme, people })
}
