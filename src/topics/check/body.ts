import type { Person } from '../../people/person.ts'
import { listingOf } from '../programme/listing.ts'
import type { Programme } from '../programme/programme.ts'
import type { RoundOf } from './round.ts'

/**
 * Whose promises a round is about: made once, for asking it of thousands. The management team is as the programme
 * lists it; of a team are those who work for it now.
 */
export const bodyOf = (
  programme: Programme,
  of: RoundOf,
): ((person: Pick<Person, 'entraId' | 'email' | 'team'>) => boolean) => {
  if (of.kind === 'team') return ({ team }) => team === of.team
  const people = programme.people.filter(({ parts }) => parts.includes('managementTeam'))
  return listingOf({ ...programme, people })
}

type InTeam = Pick<Person, 'entraId' | 'email' | 'team'>

/**
 * The teams that a round can be of: those of which `atLeast` so many of `people` are that anything could be told of them,
 * whether or not anybody there promised. Else the list itself would tell that one of two people did, and when they took
 * it back. A team of the management team alone would be the management team once more, under another name.
 */
export const teamsToAsk = (
  programme: Programme,
  people: readonly InTeam[],
  atLeast: number,
): readonly string[] => {
  const isOfManagement = bodyOf(programme, { kind: 'managementTeam' })
  const inTeams = Map.groupBy(people, ({ team }) => team)
  const canBeAsked = (members: readonly InTeam[] = []) =>
    members.length >= atLeast && !members.every(isOfManagement)
  return programme.teams.map(({ id }) => id).filter(id => canBeAsked(inTeams.get(id)))
}

export const sameBody = (one: RoundOf, other: RoundOf): boolean =>
  one.kind === 'team' ? other.kind === 'team' && one.team === other.team : other.kind === 'managementTeam'
