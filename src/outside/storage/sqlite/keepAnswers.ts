import type { Database } from 'better-sqlite3'
import type { AnswerRow } from '../knownFrom.ts'
import { upsertInto } from '../statements.ts'
import type { RowOf } from '../tables.ts'
import { bound, prepare } from './prepare.ts'

const isSameAnswer = (one: AnswerRow, other: AnswerRow): boolean =>
  one.value === other.value &&
  one.settled === other.settled &&
  one.sharpening === other.sharpening &&
  one.at === other.at

const placeOf = ({ question, item }: AnswerRow): string => `${question}\0${item}`

const kept =
  'select question, item, value, settled, sharpening, at from answer where person = $person and run = $run'
const removal =
  'delete from answer where person = $person and run = $run and question = $question and item = $item'

/** Makes the stored answers of one run equal to these, touching only what differs. */
export const keepingAnswers = (database: Database) => {
  const stored = prepare<AnswerRow>(database, kept)
  const upsert = prepare(database, upsertInto('answer'))
  const remove = prepare(database, removal)
  return (run: RowOf<'run'>, answers: readonly RowOf<'answer'>[]): void => {
    const before = new Map(stored.all({ person: run.person, run: run.id }).map(row => [placeOf(row), row]))
    for (const answer of answers) {
      const row = bound(answer) as RowOf<'answer'>
      const known = before.get(placeOf(row))
      before.delete(placeOf(row))
      if (!known || !isSameAnswer(known, row)) upsert.run(row)
    }
    for (const gone of before.values()) remove.run({ ...gone, person: run.person, run: run.id })
  }
}
