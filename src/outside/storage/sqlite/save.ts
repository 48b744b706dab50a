import type { Database } from 'better-sqlite3'
import type { Saved, Turn } from '../../../ports/store.ts'
import { onChecksRows } from '../checks/onChecksRows.ts'
import { onCardsRows } from '../onCardsRows.ts'
import { besideRows } from '../promptRows.ts'
import { addPerson, insertInto, replyTo, takePerson, upsertInto } from '../statements.ts'
import { type RareRows, rareRows, type TurnRows, turnRows } from '../turnRows.ts'
import { holdingPrompt } from './attempts.ts'
import { keepingAnswers } from './keepAnswers.ts'
import { checkingHandovers, keepingBeside } from './keepBeside.ts'
import { checkingCards, keepingOnCards } from './keepCards.ts'
import { checkingChecks, keepingOnChecks } from './keepChecks.ts'
import { keepingRecords } from './keepRecords.ts'
import { keepingRare } from './ownData.ts'
import { prepare } from './prepare.ts'

/** Finds out whether the turn may be saved, and takes the person to their next revision if so. */
const admitting = (database: Database) => {
  const replies = prepare(database, replyTo)
  const take = prepare(database, takePerson)
  const add = prepare(database, addPerson)
  return ({ person: [person], handled: [handled] }: TurnRows): Saved => {
    if (!person) throw new Error('A turn always has a person.')
    if (handled && replies.get(handled)) return 'handled'
    const taken = person.revision === 1 ? add.run(person) : take.run(person)
    return taken === 1 ? 'saved' : 'conflict'
  }
}

const keepingRuns = (database: Database) => {
  const upsert = prepare(database, upsertInto('run'))
  const keepAnswers = keepingAnswers(database)
  return ({ run, answer }: TurnRows): void => {
    for (const row of run) {
      upsert.run(row)
      keepAnswers(
        row,
        answer.filter(one => one.run === row.id),
      )
    }
  }
}

/** Saves a turn: one transaction, on disk when this returns. */
export const saving = (database: Database) => {
  const admit = admitting(database)
  const keepRuns = keepingRuns(database)
  const keepRecords = keepingRecords(database)
  const keepRare = keepingRare(database)
  const cardsFit = checkingCards(database)
  const keepOnCards = keepingOnCards(database)
  const checksFit = checkingChecks(database)
  const keepOnChecks = keepingOnChecks(database)
  const handoversFit = checkingHandovers(database)
  const keepBeside = keepingBeside(database)
  const held = holdingPrompt(database)
  const addSend = prepare(database, insertInto('send'))
  const addHandled = prepare(database, insertInto('handled'))
  const work = database.transaction((turn: Turn, rows: TurnRows & RareRows): Saved => {
    const beside = besideRows(turn)
    const onCards = onCardsRows(turn)
    const onChecks = onChecksRows(turn)
    const fits = handoversFit(beside) && cardsFit(onCards) && checksFit(onChecks) && held.fits(beside.holding)
    const verdict = fits ? admit(rows) : 'conflict'
    if (verdict !== 'saved') return verdict
    keepRuns(rows)
    keepRecords(turn)
    keepRare(rows)
    held.begin(beside.holding)
    keepBeside(beside)
    keepOnCards(onCards)
    keepOnChecks(onChecks)
    for (const row of rows.send) addSend.run(row)
    for (const row of rows.handled) addHandled.run(row)
    return 'saved'
  })
  return (turn: Turn): Saved => work.immediate(turn, { ...turnRows(turn), ...rareRows(turn) })
}
