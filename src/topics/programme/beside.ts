import { quoted } from './didYouMean.ts'
import type { ProgrammeProblem } from './fault.ts'
import { type OwnTenant, shareTenant } from './loaded.ts'
import type { Person, Programme } from './programme.ts'

/**
 * Why these programmes cannot be in force together; none when they can. Told as problems of the last of them, which is
 * the one to be loaded. Programmes without a tenant in common never matter to each other.
 */
export function problemsBeside(
  others: readonly Programme[],
  last: Programme,
  own: OwnTenant,
): ProgrammeProblem[] {
  const near = others.filter(other => other.id !== last.id && shareTenant(other, last, own))
  return near.flatMap(other => [
    ...bothOpen(other, last),
    ...listedTwice(other, last),
    ...notById(other, last),
  ])
}

const about = ({ id }: Programme): string => `the programme ${quoted(id)}, which has a tenant in common`

const bothOpen = (other: Programme, last: Programme): ProgrammeProblem[] =>
  other.open && last.open
    ? [
        {
          path: 'open',
          problem: `This is open to people whom it does not list, and so is ${about(other)}.`,
          hint: 'Write "open: false" in one of the two, give each its own "tenants:", or end the other one.',
        },
      ]
    : []

/** So many of one kind have one cause. */
const MOST = 20

const isIn = (other: Programme) => {
  const ids = new Set(other.people.flatMap(({ entraId }) => entraId ?? []))
  return ({ entraId }: Person) => entraId !== undefined && ids.has(entraId)
}

const listedTwice = (other: Programme, last: Programme): ProgrammeProblem[] =>
  placesWhere(last, isIn(other)).map(path => ({
    path,
    problem: `This person is listed in ${about(other)}, too.`,
    hint: 'Keep this person in one of the two.',
  }))

/** By an address alone it is known only after a first contact who somebody is: too late to choose between two. */
const notById = (other: Programme, last: Programme): ProgrammeProblem[] => [
  ...placesWhere(last, ({ entraId }) => entraId === undefined).map(path => ({
    path: `${path}.entraId`,
    problem: `This is missing, while there is ${about(other)}.`,
    hint: 'Write the Entra object id: an e-mail address does not tell in time which programme somebody is in.',
  })),
  ...(other.people.some(({ entraId }) => entraId === undefined)
    ? [
        {
          path: 'tenants',
          problem: `Somebody has no Entra object id in ${about(other)}.`,
          hint: 'Load that programme again first, with an "entraId:" for everybody; or give each its own "tenants:".',
        },
      ]
    : []),
]

const placesWhere = ({ people }: Programme, is: (person: Person) => boolean): string[] =>
  people.flatMap((person, index) => (is(person) ? [`people[${index}]`] : [])).slice(0, MOST)
