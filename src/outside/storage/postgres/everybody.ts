import type { Pool } from 'pg'
import type { EverybodyStore, Together, Upcoming } from '../../../ports/everybody.ts'
import { firstWithEmail, listedWithEmail, placesIn, upcomingIn } from '../everybodyStatements.ts'
import { prepare } from './prepare.ts'

/** Everybody of a programme at once. */
export const everybodyIn = (pool: Pool): EverybodyStore => {
  const first = prepare<{ tenant: string; entra_id: string }>(firstWithEmail)
  const listed = prepare<{ email: string; entra_id: string }>(listedWithEmail)
  const places = prepare<Together>(placesIn)
  const upcoming = prepare<Upcoming>(upcomingIn)
  return {
    firstWithEmail: async (programme, email) => {
      const [row] = await first(pool, { programme, email })
      return row && { tenant: row.tenant, entraId: row.entra_id }
    },
    listedWithEmail: async programme =>
      (await listed(pool, { programme })).map(({ email, entra_id }) => ({ email, entraId: entra_id })),
    placesIn: programme => places(pool, { programme }),
    upcomingIn: period => upcoming(pool, period),
  }
}
