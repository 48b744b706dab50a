import { findPerson } from './lookup.ts'
import type { Person, Programme } from './programme.ts'

export const LISTS = ['ambitions', 'principles', 'roles', 'skills', 'teams'] as const

/** Ids of what is in one programme and not in the other, or is otherwise there. */
export type ListDifference = {
  readonly of: (typeof LISTS)[number]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

/** A part that is one value: what it was and what it would be, as JSON. */
export type PartDifference = { readonly part: string; readonly before: string; readonly after: string }

/** What differs between two programmes. Of people it holds numbers only. */
export type Difference = {
  readonly lists: readonly ListDifference[]
  readonly people: { readonly added: number; readonly changed: number; readonly gone: number }
  readonly parts: readonly PartDifference[]
}

const PARTS = [
  ...(['name', 'organisation', 'language', 'tenants', 'open', 'discreet', 'mission'] as const),
  ...(['rhythm', 'thresholds', 'retention'] as const),
]

/** What a newer version would change; undefined when that is nothing. */
export function differenceOf(before: Programme, after: Programme): Difference | undefined {
  const lists = LISTS.map(of => inList(of, before, after)).filter(
    ({ added, changed, gone }) => added.length + changed.length + gone.length > 0,
  )
  const people = inPeople(before, after)
  const parts = PARTS.flatMap(part => inPart(part, before, after))
  const some = lists.length + parts.length + people.added + people.changed + people.gone > 0
  return some ? { lists, people, parts } : undefined
}

const json = (value: unknown): string => JSON.stringify(value ?? null)

function inPart(part: (typeof PARTS)[number], before: Programme, after: Programme): PartDifference[] {
  const [was, is] = [json(before[part]), json(after[part])]
  return was === is ? [] : [{ part, before: was, after: is }]
}

function inList(of: ListDifference['of'], before: Programme, after: Programme): ListDifference {
  const [was, is] = [byId(before[of]), byId(after[of])]
  const ids = [...is.keys()]
  return {
    of,
    added: ids.filter(id => !was.has(id)),
    changed: ids.filter(id => was.has(id) && was.get(id) !== is.get(id)),
    gone: [...was.keys()].filter(id => !is.has(id)),
  }
}

const byId = (all: readonly { readonly id: string }[]): ReadonlyMap<string, string> =>
  new Map(all.map(one => [one.id, json(one)]))

/** Somebody is the same as long as one of their two names, the id and the address, is. */
function inPeople(before: Programme, after: Programme): Difference['people'] {
  const found = after.people.map(person => ({ person, was: findPerson(before, keysOf(person)) }))
  const stayed = found.filter(({ was }) => was !== undefined)
  return {
    added: found.length - stayed.length,
    changed: stayed.filter(({ person, was }) => json(person) !== json(was)).length,
    gone: before.people.filter(person => !findPerson(after, keysOf(person))).length,
  }
}

const keysOf = ({ entraId, email }: Person) => ({
  ...(entraId !== undefined && { entraId }),
  ...(email !== undefined && { email }),
})
