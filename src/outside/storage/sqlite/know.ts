import type { Database } from 'better-sqlite3'
import type { Handled, Knock, Known, Store } from '../../../ports/store.ts'
import { type ErasureRow, erasedFrom, lastErasure, subjectOf } from '../erasing/ledger.ts'
import { type AnswerRow, personFrom, runsFrom, type ShownRunRow } from '../knownFrom.ts'
import { peopleIn, person, replyTo, wanted } from '../statements.ts'
import type { RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'

type ReplyRow = { readonly reply: string }

const handledFrom = (row: ReplyRow | undefined): Handled | undefined =>
  row && { reply: JSON.parse(row.reply) }

const shownRuns = wanted(`
  select r.id, r.flow, r.version, r.status, r.touched_at,
    (select c.activity from shown c where c.person = r.person and c.run = r.id) as card
  from run r`)

const answersOfRun = `
  select question, item, value, settled, sharpening, at, advice from answer where person = $person and run = $run`

const knowingNobody = (database: Database) => {
  const erasures = prepare<ErasureRow>(database, lastErasure)
  return ({ programme, entraId, print }: Knock): Known => {
    const row = erasures.get({ programme, subject: subjectOf(entraId) })
    return { person: undefined, runs: [], handled: undefined, erased: erasedFrom(row, print) }
  }
}

/** What is needed to take a turn. All of it is one moment, since nothing else runs in between. */
export const knowing = (database: Database) => {
  const people = prepare<RowOf<'person'>>(database, person)
  const replies = prepare<ReplyRow>(database, replyTo)
  const runs = prepare<Omit<ShownRunRow, 'answers'>>(database, shownRuns)
  const answers = prepare<AnswerRow>(database, answersOfRun)
  const knowNobody = knowingNobody(database)
  return (knock: Knock): Known => {
    const row = people.get(knock)
    if (!row) return knowNobody(knock)
    const values = { ...knock, person: row.id }
    return {
      person: personFrom(row),
      runs: runsFrom(
        runs.all(values).map(run => ({ ...run, answers: answers.all({ person: row.id, run: run.id }) })),
      ),
      handled: handledFrom(replies.get(values)),
    }
  }
}

export const listingPeople = (database: Database): Store['peopleIn'] => {
  const people = prepare<RowOf<'person'>>(database, peopleIn)
  return async programme => people.all({ programme }).map(personFrom)
}
