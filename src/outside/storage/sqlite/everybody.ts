import type { Database } from 'better-sqlite3'
import type { EverybodyStore, Together, Upcoming } from '../../../ports/everybody.ts'
import { firstWithEmail, listedWithEmail, placesIn, upcomingIn } from '../everybodyStatements.ts'
import { prepare } from './prepare.ts'

/** Everybody of a programme at once. */
export const everybodyIn = (database: Database): EverybodyStore => {
  const first = prepare<{ tenant: string; entra_id: string }>(database, firstWithEmail)
  const listed = prepare<{ email: string; entra_id: string }>(database, listedWithEmail)
  const places = prepare<Together>(database, placesIn)
  const upcoming = prepare<Upcoming>(database, upcomingIn)
  return {
    firstWithEmail: async (programme, email) => {
      const row = first.get({ programme, email })
      return row && { tenant: row.tenant, entraId: row.entra_id }
    },
    listedWithEmail: async programme =>
      listed.all({ programme }).map(({ email, entra_id }) => ({ email, entraId: entra_id })),
    placesIn: async programme => places.all({ programme }),
    upcomingIn: async period => upcoming.all(period),
  }
}
