import type { Database } from 'better-sqlite3'
import type { AnswerRow } from '../knownFrom.ts'
import { upsertInto } from '../statements.ts'
import { storableValues } from '../storable.ts'
import type { RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'

const isSameAnswer = (one: AnswerRow, other: AnswerRow): boolean =>
  one.value === other.value &&
  one.settled === other.settled &&
  one.sharpening === other.sharpening &&
  one.advice === other.advice &&
  one.at === other.at

const isSamePlace = (one: AnswerRow, other: AnswerRow): boolean =>
  one.question === other.question && one.item === other.item

const kept =
  'select question, item, value, settled, sharpening, at, advice from answer where person = $person and run = $run'
const removal =
  'delete from answer where person = $person and run = $run and question = $question and item = $item'

/** Makes the stored answers of one run equal to these, touching only what differs. */
export const keepingAnswers = (database: Database) => {
  const stored = prepare<AnswerRow>(database, kept)
  const upsert = prepare(database, upsertInto('answer'))
  const remove = prepare(database, removal)
  return (run: RowOf<'run'>, answers: readonly RowOf<'answer'>[]): void => {
    const before = stored.all({ person: run.person, run: run.id })
    const given = answers.map(storableValues)
    for (const answer of given) {
      const known = before.find(row => isSamePlace(row, answer))
      if (!known || !isSameAnswer(known, answer)) upsert.run(answer)
    }
    const gone = before.filter(row => !given.some(answer => isSamePlace(row, answer)))
    for (const { question, item } of gone) remove.run({ person: run.person, run: run.id, question, item })
  }
}
