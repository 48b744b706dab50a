/**
 * Saves one turn after another until it is killed, and prints the number of each when it is acknowledged:
 * `node saveForever.ts <data folder>`.
 */
import { writeSync } from 'node:fs'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { quietLog } from './quietLog.ts'
import { anAction, answerTo, fatima, knockOf, postTo, runWith, turnOf } from './turns.ts'

const opened = await openSqlite(process.argv[2] ?? '', quietLog)
if (!opened.ok) throw new Error(opened.why)
const { store } = opened

for (;;) {
  const { person = fatima } = await store.know(knockOf(fatima))
  const number = person.revision + 1
  const runs = [runWith('run-1', [answerTo('number', number)])]
  const sends = [postTo(fatima, `send-${number}`)]
  const actions = [{ ...anAction, id: `action-${number}` }]
  const saved = await store.save(turnOf(person, `${number}`, { runs, sends, actions }))
  if (saved === 'saved') writeSync(1, `${number}\n`)
}
