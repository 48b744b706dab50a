import type { Programme } from './programme.ts'

type Whom = { readonly entraId: string; readonly email: string | null }

/** Asks a programme whether it lists somebody, as `findPerson` does: made once, for asking it of thousands. */
export const listingOf = ({ people }: Programme): ((whom: Whom) => boolean) => {
  const ids = new Set(people.flatMap(({ entraId }) => entraId?.toLowerCase() ?? []))
  const emails = new Set(people.flatMap(({ entraId, email }) => (entraId ? [] : (email ?? []))))
  return ({ entraId, email }) =>
    ids.has(entraId.toLowerCase()) || (email !== null && emails.has(email.toLowerCase()))
}

/** The ids and addresses under which the programme lists who leads this team. */
export const leadersOf = (
  { people }: Programme,
  team: string | null,
): readonly Programme['people'][number][] =>
  people.filter(({ leads }) => team !== null && leads?.includes(team))

/** The teams that somebody leads by any of their listings: looked up once, for asking it of thousands. */
export const teamsLedBy = (programme: Programme, whom: Whom): ReadonlySet<string> => {
  const isTheirs = (one: Programme['people'][number]) => listingOf({ ...programme, people: [one] })(whom)
  return new Set(programme.people.flatMap(one => (one.leads?.length && isTheirs(one) ? one.leads : [])))
}
