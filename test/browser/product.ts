import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'

/** What `npm start` runs, with a database of its own. */
export type Product = {
  /** The address of the page to talk on. */
  readonly address: string
  /** Kills the bot with kill -9, and waits until everything that was started with it has stopped too. */
  readonly killBot: () => Promise<void>
  /** Ctrl-C. */
  readonly stop: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise(done => server.close(done))
  if (!address || typeof address !== 'object') throw new Error('There is no free port.')
  return address.port
}

type Process = { readonly pid: number; readonly parent: number; readonly command: string }

function processes(): readonly Process[] {
  const lines = execFileSync('ps', ['-ax', '-o', 'pid=,ppid=,command='], { encoding: 'utf8' }).split('\n')
  return lines.map(line => {
    const [pid, parent, ...command] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), command: command.join(' ') }
  })
}

/** The bot among the children of what was started, and their children. */
function botOf(parent: number, all: readonly Process[]): number | undefined {
  const children = all.filter(one => one.parent === parent)
  const own = children.find(({ command }) => command.endsWith('src/main.ts'))?.pid
  return own ?? children.map(({ pid }) => botOf(pid, all)).find(pid => pid !== undefined)
}

async function killBot(child: ChildProcess): Promise<void> {
  const bot = botOf(child.pid ?? 0, processes())
  if (bot === undefined) throw new Error('The bot does not run.')
  const ended = once(child, 'exit')
  process.kill(bot, 'SIGKILL')
  await ended
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  await ended
}

/** The product gets its clock from the calendar of a test. */
const byCalendar = { NODE_OPTIONS: `--import ${new URL('onAMorning.mjs', import.meta.url).href}` }

/** With this person in front of the page, by their first name, and by the clock of the machine or of a calendar. */
export async function startProduct(
  port: number,
  dataDir: string,
  as = 'samira',
  clock: 'machine' | 'calendar' = 'machine',
): Promise<Product> {
  const ports = { PORT: `${port}`, PAGE_PORT: `${await freePort()}` }
  const settings = { ...ports, DATA_DIR: dataDir, NODE_ENV: 'development' }
  const env = { ...process.env, ...settings, ...(clock === 'calendar' && byCalendar) }
  const child = spawn(process.execPath, ['env/run.mjs', 'env/local.ts', '--as', as], { cwd: root, env })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => said.push(String(chunk)))
  await expect.poll(() => said.join(''), { timeout: 90_000 }).toContain('Ctrl-C stops it')
  const address = /http:\/\/localhost:\d+/.exec(said.join(''))?.[0] ?? ''
  return { address, killBot: () => killBot(child), stop: () => stop(child) }
}
