import type { Pool } from 'pg'
import type { Knock, Known, Store } from '../../../ports/store.ts'
import { type ErasureRow, erasedFrom, lastErasure, subjectOf } from '../erasing/ledger.ts'
import { personFrom, runsFrom, type ShownRunRow } from '../knownFrom.ts'
import { peopleIn, person, replyTo, wanted } from '../statements.ts'
import type { RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'

type KnownRow = RowOf<'person'> & {
  readonly reply: string | null
  readonly runs: readonly ShownRunRow[]
}

const answersOfRun = `
  select coalesce(json_agg(a), '[]')
  from (
    select question, item, value, settled, sharpening, at, advice from answer
    where person = r.person and run = r.id
  ) a`

const shownRuns = `
  select coalesce(json_agg(x), '[]')
  from (${wanted(`
    select r.id, r.flow, r.version, r.status, r.touched_at, c.activity as card, (${answersOfRun}) as answers
    from run r left join shown c on c.person = r.person and c.run = r.id`)}
  ) x`

const ofPerson = (sql: string): string => sql.replaceAll('$person', 'p.id')

/** All of it in one statement: one round trip, and one moment. */
const everything = `
  select p.*, (${ofPerson(replyTo)}) as reply, (${ofPerson(shownRuns)}) as runs from (${person}) p`

const knowingNobody = (pool: Pool) => {
  const erasures = prepare<ErasureRow>(lastErasure)
  return async ({ programme, entraId, print }: Knock): Promise<Known> => {
    const [row] = await erasures(pool, { programme, subject: subjectOf(entraId) })
    return { person: undefined, runs: [], handled: undefined, erased: erasedFrom(row, print) }
  }
}

/** What is needed to take a turn. */
export const knowing = (pool: Pool) => {
  const ask = prepare<KnownRow>(everything)
  const knowNobody = knowingNobody(pool)
  return async (knock: Knock): Promise<Known> => {
    const [row] = await ask(pool, knock)
    if (!row) return knowNobody(knock)
    return {
      person: personFrom(row),
      runs: runsFrom(row.runs),
      handled: row.reply === null ? undefined : { reply: JSON.parse(row.reply) },
    }
  }
}

export const listingPeople = (pool: Pool): Store['peopleIn'] => {
  const people = prepare<RowOf<'person'>>(peopleIn)
  return async programme => (await people(pool, { programme })).map(personFrom)
}
