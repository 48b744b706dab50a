import type { Person } from '../people/person.ts'

/** How many people who take part and can be reached now have this team and this role. */
export type Together = { readonly team: string; readonly role: string; readonly people: number }

/** From one day until another, which is not in it; both `YYYY-MM-DD`. */
export type Period = { readonly programme: string; readonly from: string; readonly until: string }

/** How often something of this kind is planned, and for how many people. A look back at a promise is a `check`. */
export type Upcoming = { readonly kind: string; readonly times: number; readonly people: number }

/** The account of somebody who came, and the address that the file lists them by. */
export type WithEmail = { readonly email: string; readonly entraId: string }

/** Questions about everybody of a programme at once. */
export type EverybodyStore = {
  /** Who came first of those who came with this address, which is in small letters. */
  firstWithEmail(programme: string, email: string): Promise<Pick<Person, 'tenant' | 'entraId'> | undefined>
  /** Whom the file lists by an address in small letters, and who came: who came first with it. */
  listedWithEmail(programme: string): Promise<readonly WithEmail[]>
  /** Who is left, cannot be reached, or has no team or role yet is not counted. */
  placesIn(programme: string): Promise<readonly Together[]>
  upcomingIn(period: Period): Promise<readonly Upcoming[]>
}
