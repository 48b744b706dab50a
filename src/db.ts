/** `npm run db -- backup <file> | restore <file> [--replace] | move <to> [--replace]` */
import { readPlace } from './config.ts'
import { backup } from './outside/storage/carry/backup.ts'
import { tableNames } from './outside/storage/carry/batch.ts'
import { type Carried, failed } from './outside/storage/carry/carried.ts'
import { move } from './outside/storage/carry/move.ts'
import { restore } from './outside/storage/carry/restore.ts'
import { reasonOf } from './outside/storage/opened.ts'
import type { Place } from './outside/storage/openStore.ts'

const usage = `Say what to do with the database (of DATABASE_URL, or else in DATA_DIR):
  npm run db -- backup <file>                 writes everything to a file, also while Waarmaker runs
  npm run db -- restore <file> [--replace]    puts it back into an empty database; sends nothing
  npm run db -- move <to> [--replace]         to another database: a postgres:// address, or a folder
--replace removes everything that stands in the target first.`

const placeNamed = (name: string): Place =>
  /^postgres(ql)?:\/\//.test(name) ? { databaseUrl: name } : { dataDir: name }

type Order = { readonly verb: string; readonly what: string; readonly replace: boolean }

const orderIn = (words: readonly string[]): Order => {
  const [verb = '', what = ''] = words.filter(word => word !== '--replace')
  return { verb, what, replace: words.includes('--replace') }
}

const carryOut = (place: Place, { verb, what, replace }: Order): Promise<Carried> | undefined => {
  const at = new Date().toISOString()
  if (!what) return undefined
  if (verb === 'backup') return backup(place, what, at)
  if (verb === 'restore') return restore(place, { file: what, replace, at })
  return verb === 'move' ? move(place, { to: placeNamed(what), replace, at }) : undefined
}

const tellTables = ({ load: { tally } }: Carried & { ok: true }): void => {
  for (const table of tableNames) {
    const { rows = 0, sum = '-' } = tally[table] ?? {}
    console.log(`${table.padEnd(18)}${String(rows).padStart(9)}  ${sum}`)
  }
}

const brokenOff = (error: unknown): Carried => failed(`The database cannot be used: ${reasonOf(error)}.`)

const closing = (verb: string, ended: number): string => {
  if (verb === 'restore')
    return `Restored and verified. ${ended} waiting messages were ended; nothing is sent again.`
  if (verb === 'move')
    return 'Moved and verified. Start Waarmaker on the new database; the old one sends nothing more.'
  return 'Written and verified. The file holds personal data: keep it safe.'
}

const refuse = (why: string): void => {
  console.error(why)
  process.exitCode = 1
}

const read = readPlace()
const order = orderIn(process.argv.slice(2))
if (!read.ok) refuse(read.problems.join('\n'))
else {
  const { databaseUrl, dataDir } = read.config
  const carried = await carryOut(databaseUrl ? { databaseUrl } : { dataDir }, order)?.catch(brokenOff)
  if (!carried) refuse(usage)
  else if (!carried.ok) refuse(carried.why)
  else {
    tellTables(carried)
    console.log(closing(order.verb, carried.ended))
  }
}
