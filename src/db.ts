/** `npm run db -- backup | restore | move | ledger | forget`: see `usage`. */
import { readPlace } from './config.ts'
import { backup } from './outside/storage/carry/backup.ts'
import { tableNames } from './outside/storage/carry/batch.ts'
import { type Carried, failed } from './outside/storage/carry/carried.ts'
import { writeLedger } from './outside/storage/carry/ledgerFile.ts'
import { move } from './outside/storage/carry/move.ts'
import { restore } from './outside/storage/carry/restore.ts'
import { reasonOf } from './outside/storage/opened.ts'
import { openStore, type Place, quiet } from './outside/storage/openStore.ts'
import { forgetSomebody } from './work/forgetSomebody.ts'

const usage = `Say what to do with the database (of DATABASE_URL, or else in DATA_DIR):
  npm run db -- backup <file>                 writes everything to a file, also while Waarmaker runs
  npm run db -- restore <file> [--replace]    puts it back into an empty database; sends nothing
              [--ledger <file>]               and erases again who asked for it since
  npm run db -- move <to> [--replace]         to another database: a postgres:// address, or a folder
  npm run db -- ledger <file>                 writes who was erased, as hashes, also while Waarmaker runs
  npm run db -- forget <tenant> <Entra id>    erases somebody who can no longer ask for it in the chat
--replace removes everything that stands in the target first.`

const placeNamed = (name: string): Place =>
  /^postgres(ql)?:\/\//.test(name) ? { databaseUrl: name } : { dataDir: name }

type Order = {
  readonly verb: string
  readonly what: string
  readonly more: string | undefined
  readonly replace: boolean
  readonly ledger: string | undefined
}

const orderIn = (words: readonly string[]): Order => {
  const at = words.indexOf('--ledger')
  const ledger = at < 0 ? undefined : (words[at + 1] ?? '')
  const rest = words.filter((word, n) => word !== '--replace' && (at < 0 || (n !== at && n !== at + 1)))
  const [verb = '', what = '', more] = rest
  return { verb, what, more, replace: words.includes('--replace'), ledger }
}

/** What was done, in lines to be read; or why it was not. */
type Done =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly why: string }

const tableLines = ({ load: { tally } }: Carried & { ok: true }): readonly string[] =>
  tableNames.map(table => {
    const { rows = 0, sum = '-' } = tally[table] ?? {}
    return `${table.padEnd(18)}${String(rows).padStart(9)}  ${sum}`
  })

const carried = async (
  work: Promise<Carried>,
  closing: (done: Carried & { ok: true }) => string,
): Promise<Done> => {
  const done = await work
  return done.ok ? { ok: true, lines: [...tableLines(done), closing(done)] } : done
}

const restored = ({ ended, erased }: Carried & { ok: true }): string =>
  `Restored and verified. ${ended} waiting messages were ended; nothing is sent again. Erased again, because they had asked for it: ${erased}.`

const moved = (): string =>
  'Moved and verified. Start Waarmaker on the new database; the old one sends nothing more.'

const backedUp = (): string =>
  'Written and verified. The file holds personal data: keep it safe, and no longer than 12 months.'

const ledger = async (place: Place, file: string, at: string): Promise<Done> => {
  const written = await writeLedger(place, file, at)
  return written.ok
    ? { ok: true, lines: [`Erasures written: ${written.lines}. Keep the file beside the backups.`] }
    : written
}

const forget = async (place: Place, tenant: string, entraId: string, at: string): Promise<Done> => {
  const opened = await openStore(place, quiet)
  if (!opened.ok) return opened
  try {
    const programmes = await forgetSomebody(opened.store, { tenant, entraId, at })
    if (programmes === 0) return failed('Nothing is stored of this person.')
    return { ok: true, lines: [`Erased from programmes: ${programmes}.`] }
  } finally {
    await opened.store.close()
  }
}

const carryOut = (place: Place, order: Order): Promise<Done> | undefined => {
  const at = new Date().toISOString()
  const { verb, what, more, replace } = order
  if (!what || order.ledger === '') return undefined
  if (verb === 'backup') return carried(backup(place, what, at), backedUp)
  if (verb === 'restore')
    return carried(restore(place, { file: what, replace, at, ledger: order.ledger }), restored)
  if (verb === 'move') return carried(move(place, { to: placeNamed(what), replace, at }), moved)
  if (verb === 'ledger') return ledger(place, what, at)
  return verb === 'forget' && more ? forget(place, what, more, at) : undefined
}

const brokenOff = (error: unknown): Done => failed(`The database cannot be used: ${reasonOf(error)}.`)

const refuse = (why: string): void => {
  console.error(why)
  process.exitCode = 1
}

const read = readPlace()
const order = orderIn(process.argv.slice(2))
if (!read.ok) refuse(read.problems.join('\n'))
else {
  const { databaseUrl, dataDir } = read.config
  const done = await carryOut(databaseUrl ? { databaseUrl } : { dataDir }, order)?.catch(brokenOff)
  if (!done) refuse(usage)
  else if (done.ok) console.log(done.lines.join('\n'))
  else refuse(done.why)
}
