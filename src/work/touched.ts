import type { Person } from '../people/person.ts'
import type { Use } from '../ports/programmes.ts'
import { findPerson } from '../topics/programme/lookup.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** What a newer version of a programme would touch: numbers, and never who or what they said. */
export type Touched = {
  /** People who take part now, and would not any more. */
  readonly leaving: number
  /** People whom it does not list, and whose role or team is gone: they would say anew what they do. */
  readonly askedAnew: number
  /** Conversations that are not over, and would ask for another ambition. */
  readonly drafts: number
  /** What people made that is about something that is gone: it stays as it is, and can be read. */
  readonly actions: number
  readonly promises: number
  /** Promises to a team that is gone. */
  readonly toTeams: number
  readonly routes: number
}

type Of = Pick<Programme, 'people' | 'open' | 'ambitions' | 'roles' | 'skills' | 'teams'>

const isListed = ({ people }: Of, { entraId, email }: Person): boolean =>
  findPerson({ people }, { entraId, ...(email !== null && { email }) }) !== undefined

const has = (all: readonly { readonly id: string }[], id: string): boolean => all.some(one => one.id === id)

/** Whether a newer version takes something away. What was gone before it does not touch again. */
type IsGone = (list: 'ambitions' | 'roles' | 'skills' | 'teams', id: string) => boolean

/** `before` is what is in force now, if anything is. */
type Change = { readonly before: Of | undefined; readonly after: Of }

/** Whom it listed and lists no more has left; and so has everybody else whom a closed programme does not list. */
const leaves = ({ before, after }: Change, person: Person): boolean => {
  const wasListed = before ? isListed(before, person) : person.listed
  const isClosing = !after.open && (before?.open ?? true)
  return !isListed(after, person) && (wasListed || isClosing)
}

const isAskedAnew = (after: Of, isGone: IsGone, person: Person): boolean =>
  !isListed(after, person) && (isGone('roles', person.role ?? '') || isGone('teams', person.team ?? ''))

export const touchedBy = (
  { before, after }: Change,
  people: readonly Person[],
  uses: readonly Use[],
): Touched => {
  const isGone: IsGone = (list, id) =>
    id !== '' && !has(after[list], id) && (!before || has(before[list], id))
  const here = people.filter(({ leftAt }) => leftAt === null)
  const stay = here.filter(person => !leaves({ before, after }, person))
  const count = (kind: Use['kind'], list: Parameters<IsGone>[0]) =>
    uses.filter(use => use.kind === kind && isGone(list, use.about)).reduce((sum, use) => sum + use.count, 0)
  return {
    leaving: here.length - stay.length,
    askedAnew: stay.filter(person => isAskedAnew(after, isGone, person)).length,
    drafts: count('draft', 'ambitions'),
    actions: count('action', 'ambitions'),
    promises: count('promise', 'ambitions'),
    toTeams: count('promiseToTeam', 'teams'),
    routes: count('route', 'skills'),
  }
}
