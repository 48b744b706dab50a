import type { Pool } from 'pg'
import type { Saved, Turn } from '../../../ports/store.ts'
import { onChecksRows } from '../checks/onChecksRows.ts'
import { onCardsRows } from '../onCardsRows.ts'
import { besideRows, hasBeside } from '../promptRows.ts'
import { hasRecords } from '../recordRows.ts'
import { storableJson } from '../storable.ts'
import { rareRows, turnRows } from '../turnRows.ts'
import { inTransaction } from './inTransaction.ts'
import { keepingBeside } from './keepBeside.ts'
import { keepingOnCards } from './keepCards.ts'
import { keepingOnChecks, waitingForClosing } from './keepChecks.ts'
import { keepingRecords } from './keepRecords.ts'
import { keepingRare } from './ownData.ts'
import { type Asked, prepare, type Values } from './prepare.ts'
import { pressOfKnown, pressOfUnknown, rowsOfPress, valuesOfPress } from './savePress.ts'
import { turnOf } from './saveTurn.ts'

type Verdict = { readonly admitted: number; readonly handled: boolean }

const valuesOf = (turn: Turn): Values => {
  const { person, run, answer, send, handled } = turnRows(turn)
  return {
    ...person[0],
    activity: turn.handled?.activity ?? null,
    print: turn.handled?.print ?? null,
    keptRuns: run.map(({ id }) => id),
    runs: storableJson(run),
    answers: storableJson(answer),
    sends: storableJson(send),
    handled: storableJson(handled),
  }
}

const savingInOne = (known: string, unknown: string) => {
  const [saveKnown, saveUnknown] = [prepare<Verdict>(known), prepare<Verdict>(unknown)]
  return async (asked: Asked, turn: Turn, more: Values = {}): Promise<Saved> => {
    const save = turn.person.revision === 0 ? saveUnknown : saveKnown
    const [verdict] = await save(asked, { ...valuesOf(turn), ...more })
    if (verdict?.admitted === 1) return 'saved'
    return verdict?.handled ? 'handled' : 'conflict'
  }
}

/** Whether a turn writes more than one statement can. */
const hasMore = (turn: Turn): boolean =>
  hasRecords(turn) || hasBeside(turn) || Boolean(turn.trail ?? turn.link ?? turn.onCards ?? turn.onChecks)

/** Saves a turn: one statement, also of a press on an action card; where the turn made or changed records, or what is rare, one transaction. */
export const saving = (pool: Pool) => {
  const save = savingInOne(turnOf('known'), turnOf('unknown'))
  const savePress = savingInOne(pressOfKnown, pressOfUnknown)
  const keepRecords = keepingRecords()
  const keepRare = keepingRare()
  const keepBeside = keepingBeside()
  const keepOnCards = keepingOnCards()
  const keepOnChecks = keepingOnChecks()
  const waitForClosing = waitingForClosing()
  const write = async (client: Asked, turn: Turn): Promise<Saved> => {
    const onChecks = onChecksRows(turn)
    await waitForClosing(client, onChecks)
    const saved = await save(client, turn)
    if (saved !== 'saved') return saved
    await keepRecords(client, turn)
    await keepRare(client, rareRows(turn))
    const kept =
      (await keepBeside(client, besideRows(turn))) &&
      (await keepOnChecks(client, onChecks)) &&
      (await keepOnCards(client, onCardsRows(turn)))
    return kept ? 'saved' : 'conflict'
  }
  const isSaved = (saved: Saved): boolean => saved === 'saved'
  const withMore = (turn: Turn) => inTransaction(pool, client => write(client, turn), isSaved)
  return (turn: Turn): Promise<Saved> => {
    if (!hasMore(turn)) return save(pool, turn)
    const press = rowsOfPress(turn)
    return press ? savePress(pool, turn, valuesOfPress(turn, press)) : withMore(turn)
  }
}
