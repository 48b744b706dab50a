import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { freePortNear } from '../../env/local/port.ts'
import type { Cost } from './probe.ts'

/** What to run, and when it counts as ready. */
export type Recipe = {
  readonly file: string
  readonly environment: Readonly<Record<string, string>>
  /** Asked until it answers so. */
  readonly ready: { readonly path: string; readonly status: number }
}

/** A bot in a process of its own. */
export type Child = {
  readonly port: number
  /** Milliseconds from its start to its first good answer. */
  readonly startedIn: number
  /** Milliseconds of processor until then: what a start takes on a machine that does nothing else. */
  readonly startedWith: number
  readonly cost: () => Promise<Cost>
  /** The same, after it cleared what it no longer needs. */
  readonly costWhenClean: () => Promise<Cost>
  /** Its share of memory in bytes, where pages that several processes use are divided; undefined outside Linux. */
  readonly share: () => number | undefined
  /** Whether it never ended so far. */
  readonly runs: () => boolean
  readonly stop: () => Promise<void>
}

const probe = join(import.meta.dirname, 'probe.ts')
const patience = 120_000

export async function startChild({ file, environment, ready }: Recipe): Promise<Child> {
  const port = await freePortNear(0)
  const from = performance.now()
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, file], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', PORT: `${port}`, ...environment },
  })
  await untilReady(child, `http://127.0.0.1:${port}${ready.path}`, ready.status)
  const startedIn = performance.now() - from
  return {
    port,
    startedIn,
    startedWith: (await ask(child, 'cost')).cpu / 1000,
    cost: () => ask(child, 'cost'),
    costWhenClean: () => ask(child, 'collect'),
    share: () => shareOf(child),
    runs: () => runs(child),
    stop: () => stop(child),
  }
}

async function untilReady(child: ChildProcess, url: string, status: number): Promise<void> {
  const deadline = performance.now() + patience
  while ((await statusOf(url)) !== status) {
    if (child.exitCode !== null) throw new Error(`A bot ended before it was ready, with ${child.exitCode}.`)
    if (performance.now() > deadline) throw new Error(`A bot was not ready within ${patience / 1000} s.`)
    await pause(5)
  }
}

/** Undefined when nobody answers yet. */
function statusOf(url: string): Promise<number | undefined> {
  return new Promise(resolve => {
    const request = get(url, { agent: false }, response => resolve(response.resume().statusCode))
    request.on('error', () => resolve(undefined))
  })
}

async function ask(child: ChildProcess, what: 'cost' | 'collect'): Promise<Cost> {
  const answered = once(child, 'message')
  child.send(what)
  const [cost] = await answered
  return cost as Cost // The probe sends nothing else.
}

function shareOf({ pid }: ChildProcess): number | undefined {
  try {
    const [, kilobytes] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? []
    return kilobytes ? Number(kilobytes) * 1024 : undefined
  } catch {
    return undefined
  }
}

const runs = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

async function stop(child: ChildProcess): Promise<void> {
  if (!runs(child)) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
