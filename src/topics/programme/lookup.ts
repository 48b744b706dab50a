import type { Ambition, Language, Person, Programme, Role, Skill, Team, Text } from './programme.ts'

/** Small questions to a programme. What a later version of the file no longer holds is `undefined`, never an error. */

export const text = (of: Text, language: Language): string => of[language]

/** By Entra object id first: an e-mail address can be handed on to somebody else. */
export function findPerson(
  programme: Pick<Programme, 'people'>,
  by: { readonly entraId?: string; readonly email?: string },
): Person | undefined {
  // Once, since the list can be long and this is asked on every turn.
  const [id, email] = [by.entraId?.toLowerCase(), by.email?.toLowerCase()]
  const known = id === undefined ? undefined : programme.people.find(({ entraId }) => entraId === id)
  if (known || email === undefined) return known
  return programme.people.find(person => person.email === email && !clashes(person, id))
}

/** Somebody listed under another Entra id is somebody else, even with the same e-mail address. */
const clashes = ({ entraId }: Person, id: string | undefined): boolean =>
  entraId !== undefined && id !== undefined && entraId !== id

const withId = <T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find(one => one.id === id)

export const ambitionOf = (programme: Pick<Programme, 'ambitions'>, id: string): Ambition | undefined =>
  withId(programme.ambitions, id)
export const roleOf = (programme: Pick<Programme, 'roles'>, id: string): Role | undefined =>
  withId(programme.roles, id)
export const skillOf = (programme: Pick<Programme, 'skills'>, id: string): Skill | undefined =>
  withId(programme.skills, id)
export const teamOf = (programme: Pick<Programme, 'teams'>, id: string): Team | undefined =>
  withId(programme.teams, id)

/** What people in this role can do for this ambition, to show as examples; none when either is gone. */
export const stepsOf = (programme: Programme, roleId: string, ambitionId: string): Text[] =>
  roleOf(programme, roleId)?.steps.find(steps => steps.ambition === ambitionId)?.examples ?? []

/** All skills, nearest first: those of the role, then those of the ambitions it has steps for, then the rest. */
export function skillsFor(programme: Programme, roleId: string): Skill[] {
  const role = roleOf(programme, roleId)
  const own = (role?.skills ?? []).map(id => skillOf(programme, id)).filter(skill => skill !== undefined)
  const ambitions = new Set(role?.steps.map(steps => steps.ambition))
  const related = programme.skills.filter(skill => skill.ambitions.some(id => ambitions.has(id)))
  return [...new Set([...own, ...related, ...programme.skills])]
}
