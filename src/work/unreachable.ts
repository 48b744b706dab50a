import type { Person } from '../people/person.ts'
import { hasMoved, outOfReach } from '../people/reach.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** Why nothing can reach somebody, in the order in which they are shown: first those for whom something can be done. */
export const WHYS = [
  ...(['claimed', 'onlyNamed', 'blocked', 'uninstalled', 'notInstalled'] as const),
  ...(['guest', 'left', 'notMet'] as const),
] as const

export type Why = (typeof WHYS)[number]

/** `person` is the id of somebody of whom something is stored; null for whom we never met. */
export type Unreached = { readonly name: string; readonly why: Why; readonly person: string | null }

type Known = readonly Person[]

/** The one who came with an address first has it. */
const firstByEmail = (people: Known): ReadonlyMap<string, Person> => {
  const oldestLast = people.toSorted((one, other) => ((one.metAt ?? '') < (other.metAt ?? '') ? 1 : -1))
  return new Map(oldestLast.flatMap(person => (person.email ? [[person.email, person] as const] : [])))
}

type IsSecond = (person: Person) => boolean

/** Whoever stopped or paused can be reached, and chose not to be: that is nobody's business. */
const whyOf = (person: Person, isSecond: IsSecond): Why | undefined => {
  const { leftAt, chat, unreachable, guest } = person
  if (leftAt !== null || hasMoved(unreachable)) return 'left'
  if (isSecond(person)) return 'claimed'
  const why = outOfReach(unreachable)
  if (why) return guest ? 'guest' : why
  return chat === null ? 'notMet' : undefined
}

/** Whom the file lists, and who never came. */
const neverMet = ({ people }: Programme, known: Known, addresses: ReadonlyMap<string, Person>) => {
  const ids = new Set(known.map(({ entraId }) => entraId.toLowerCase()))
  const isKnown = ({ entraId, email }: Programme['people'][number]) =>
    entraId === undefined ? addresses.has(email ?? '') : ids.has(entraId)
  return people
    .filter(person => !isKnown(person))
    .map(({ name }): Unreached => ({ name, why: 'notMet', person: null }))
}

const onlyNamed = (name: string): Unreached => ({ name, why: 'onlyNamed', person: null })

/**
 * Everybody of a programme whom nothing can reach, by name, and why. `names`: of whom promises have no more than that
 * as a witness; whose promise it is stands nowhere.
 */
export const unreachableIn = (
  programme: Programme,
  people: Known,
  names: readonly string[] = [],
): readonly Unreached[] => {
  const addresses = firstByEmail(people)
  const byId = new Set(programme.people.flatMap(({ entraId }) => entraId ?? []))
  // Whoever stands in the file by id needs no address.
  const isSecond = ({ id, email, entraId }: Person) =>
    email !== null && addresses.get(email)?.id !== id && !byId.has(entraId.toLowerCase())
  const met = people.flatMap((person): Unreached[] => {
    const why = whyOf(person, isSecond)
    return why ? [{ name: person.name, why, person: person.id }] : []
  })
  const all = [...met, ...neverMet(programme, people, addresses), ...names.map(onlyNamed)]
  return WHYS.flatMap(why => all.filter(one => one.why === why))
}
