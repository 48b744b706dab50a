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
 * The teams that a round can be of: those of `promisers`. A team in which all `people` are of the management team would
 * be the management team once more, under another name.
 */
export const teamsToAsk = (
  programme: Programme,
  people: readonly InTeam[],
  promisers: readonly InTeam[],
): readonly string[] => {
  const isOfManagement = bodyOf(programme, { kind: 'managementTeam' })
  const promising = new Set(promisers.map(({ team }) => team))
  const beside = new Set(people.filter(one => !isOfManagement(one)).map(({ team }) => team))
  return programme.teams.map(({ id }) => id).filter(id => promising.has(id) && beside.has(id))
}

export const sameBody = (one: RoundOf, other: RoundOf): boolean =>
  one.kind === 'team' ? other.kind === 'team' && one.team === other.team : other.kind === 'managementTeam'
