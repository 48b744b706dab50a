import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { inMemory } from '../inMemory.ts'
import { quietLog } from '../storage/quietLog.ts'
import { serverIn } from './binaries.ts'

/** A Postgres server of a test's own. */
export type Postgres = {
  readonly url: string
  /** Makes an empty database and gives its address. */
  fresh(): Promise<string>
  /** The same, with our tables in it already: a copy of one, which costs less than making them anew. */
  prepared(): Promise<string>
  /** Ends every connection, in the middle of whatever it does. */
  cutOff(): Promise<void>
  /** Ends the server at once, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Postgres refuses to run as root, so root hands it to nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** A folder for that user only. Its path is short, because a socket inside it has at most 107 letters. */
const privateFolder = (durable: boolean): string => {
  const folder = mkdtempSync(`${(!durable && inMemory().TMPDIR) || '/tmp'}/pg-`)
  chmodSync(folder, 0o700)
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid)
  return folder
}

const initialise = (bin: string, folder: string): void => {
  const choices = ['--auth=trust', '--username=postgres', '--encoding=UTF8', '--locale=C', '--no-sync']
  const options = { ...nobody, cwd: folder, env: { LC_ALL: 'C', HOME: folder } }
  execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), ...choices], options)
}

/**
 * Runs the server, anew where it ended, until the pipe from this process closes, however this process ends; then clears
 * everything. Nobody waits for that: hundreds of databases are many thousands of files, and none is needed any more.
 */
const guardian = `
  while [ ! -e "$2/over" ]; do
    "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= $3 >>"$2/log" 2>&1
  done &
  again=$!
  cat >/dev/null
  touch "$2/over"
  kill -QUIT $(head -1 "$2/data/postmaster.pid")
  wait $again
  cd / && rm -rf "$2" &`

const fast = '-c fsync=off -c full_page_writes=off -c synchronous_commit=off'

const urlOf = (folder: string, name: string): string =>
  `postgresql://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`

const ask = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    await client.query(sql)
  } finally {
    await client.end()
  }
}

const untilItAnswers = async (url: string, deadline: number): Promise<void> => {
  try {
    await ask(url, 'select 1')
  } catch (error) {
    if (Date.now() > deadline) throw error
    await new Promise(resolve => setTimeout(resolve, 20))
    await untilItAnswers(url, deadline)
  }
}

/** The name of this database, once our tables are in it. */
const withOurTables = async (url: string): Promise<string> => {
  const opened = await openPostgres(url, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  await opened.store.close()
  return new URL(url).pathname.slice(1)
}

/** Starts a server on a socket of its own. `durable`: it writes to disk as in production, for measuring. */
export const startPostgres = async ({ durable = false } = {}): Promise<Postgres> => {
  const folder = privateFolder(durable)
  const bin = serverIn(folder)
  if (nobody.uid) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, folder])
  initialise(bin, folder)
  const args = ['-c', guardian.replace('$3', durable ? '' : fast), 'guardian', bin, folder]
  const server = spawn('/bin/sh', args, { ...nobody, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
  const url = urlOf(folder, 'postgres')
  await untilItAnswers(url, Date.now() + 30_000)
  let made = 0
  const create = async (more = '') => {
    made += 1
    await ask(url, `create database test_${made} ${more}`)
    return urlOf(folder, `test_${made}`)
  }
  let original: Promise<string> | undefined
  return {
    url,
    fresh: () => create(),
    prepared: async () => {
      original ??= create().then(withOurTables)
      return create(`template ${await original}`)
    },
    cutOff: () =>
      ask(url, 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()'),
    restart: async () => {
      const [pid] = readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGQUIT')
      await untilItAnswers(url, Date.now() + 30_000)
    },
    stop: async () => {
      const gone = once(server, 'exit')
      server.stdin.end()
      await gone
    },
  }
}
