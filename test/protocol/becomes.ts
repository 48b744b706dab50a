import type { Person } from '../../src/people/person.ts'
import { type Application, knockBy } from './application.ts'
import type { Talker } from './talk.ts'

/** Yesterday: longer ago would be too long, and they would be forgotten. */
export const yesterday = new Date(Date.now() - 24 * 60 * 60_000).toISOString()

/** Changes what is stored of somebody, as something other than their own words could have done. */
export const becomes = (
  { beside, teams }: Pick<Application, 'beside' | 'teams'>,
  { entraId }: Pick<Talker, 'entraId'>,
  change: Partial<Person>,
): Promise<void> =>
  beside(async store => {
    const { person } = await store.know(knockBy(teams.tenant, entraId))
    if (!person) throw new Error('Nobody is stored.')
    const saved = await store.save({
      person: { ...person, ...change },
      ...{ runs: [], actions: [], promises: [], routes: [], sends: [] },
      ...{
        handled: null,
        at: '2026-01-12T09:00:00.000Z',
        worker: '-',
        leaseUntil: '2026-01-12T09:00:00.000Z',
      },
    })
    if (saved !== 'saved') throw new Error(saved)
  })
