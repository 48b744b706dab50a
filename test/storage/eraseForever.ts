/**
 * Keeps somebody's things and erases them, again and again until it is killed, and prints each when it is acknowledged:
 * `node eraseForever.ts <data folder>`.
 */
import { writeSync } from 'node:fs'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { quietLog } from './quietLog.ts'
import { anAction, answerTo, aPromise, aRoute, fatima, knockOf, postTo, runWith, turnOf } from './turns.ts'

const opened = await openSqlite(process.argv[2] ?? '', quietLog)
if (!opened.ok) throw new Error(opened.why)
const { store } = opened

const things = {
  runs: [runWith('run-1', [answerTo('number', 1)])],
  actions: [anAction],
  promises: [aPromise],
  routes: [aRoute],
}

for (let number = 0; ; number += 1) {
  const { person = fatima } = await store.know(knockOf(fatima))
  const sends = Array.from({ length: 20 }, (_, n) => postTo(fatima, `send-${number}-${n}`))
  await store.save(turnOf(person, `${process.pid}-${number}`, { ...things, sends }))
  writeSync(1, 'kept\n')
  const known = await store.know(knockOf(fatima))
  if (!known.person) throw new Error('What was kept is there.')
  await store.erase({ person: known.person, names: [], at: new Date().toISOString(), print: null })
  writeSync(1, 'erased\n')
}
