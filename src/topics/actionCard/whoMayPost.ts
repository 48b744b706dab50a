import type { Person, Programme } from '../programme/programme.ts'

/** Somebody in a team of Teams. `owner` is null where Teams does not tell whether they own it. */
export type TeamsMember = {
  readonly entraId: string
  readonly email: string | null
  readonly owner: boolean | null
}

type Rostered = { readonly member: TeamsMember; readonly person: Person }

/**
 * Who may post in a team of Teams, by Entra id: who leads the programme and is in it; of who leads a team of the
 * programme, the owners. Where Teams tells of nobody that they own it, whoever leads a team of the programme to which
 * more than half of the others belong who are in both.
 */
export function whoMayPost(
  { people }: Pick<Programme, 'people'>,
  roster: readonly TeamsMember[],
): readonly string[] {
  const there = inProgramme(people, roster)
  const tellsOwners = roster.some(({ owner }) => owner === true)
  const mayPost = (one: Rostered): boolean => {
    if (one.person.parts.includes('programmeLead')) return true
    if (!one.person.parts.includes('teamLeader')) return false
    return tellsOwners ? one.member.owner === true : leadsMost(one, there)
  }
  return [...new Set(there.filter(mayPost).map(({ member }) => member.entraId))]
}

/** By Entra id first, as everywhere: somebody listed under another one is somebody else, even with the same address. */
function inProgramme(people: readonly Person[], roster: readonly TeamsMember[]): readonly Rostered[] {
  const byId = new Map(people.flatMap(one => (one.entraId ? [[one.entraId, one] as const] : [])))
  const byAddress = new Map(
    people.flatMap(one => (one.email && !one.entraId ? [[one.email, one] as const] : [])),
  )
  return roster.flatMap(member => {
    const person = byId.get(member.entraId.toLowerCase()) ?? byAddress.get(member.email?.toLowerCase() ?? '')
    return person ? [{ member, person }] : []
  })
}

function leadsMost({ person }: Rostered, there: readonly Rostered[]): boolean {
  const others = there.filter(other => other.person !== person)
  const inTeam = (team: string) => others.filter(other => other.person.teams.includes(team)).length
  return (person.leads ?? []).some(team => inTeam(team) * 2 > others.length)
}
