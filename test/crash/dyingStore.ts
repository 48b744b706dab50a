import SqliteDatabase from 'better-sqlite3'
import pg from 'pg'
import { openStore as really } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'

export * from '../../src/outside/storage/openStore.ts'

/** The word of this process's death: where, and how often it comes by there before. */
const [point = 'none', times = '0'] = (process.env.DIE_AT ?? '').split(':')

const dead = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => {})
}

let passed = 0
const passes = (here: string): boolean => {
  if (here !== point) return false
  passed += 1
  return passed > Number(times)
}

/** Counts statements from the start, or from when an erasure begins. */
let counting = point === 'statement'
const countStatement = (): void => {
  if (!counting) return
  passed += 1
  if (passed > Number(times)) void dead()
}

// Both libraries are told of every statement in one place each; the types of what they are given do not matter here.
const counted = <F extends (...given: never[]) => unknown>(real: F): F =>
  function (this: unknown, ...given: Parameters<F>) {
    countStatement()
    return real.apply(this, given)
  } as F
if (point === 'statement' || point === 'erase') {
  const statement = SqliteDatabase.prototype as unknown as Record<'prepare' | 'exec', () => unknown>
  statement.prepare = counted(statement.prepare)
  statement.exec = counted(statement.exec)
  const client = pg.Client.prototype as unknown as Record<'query', () => unknown>
  client.query = counted(client.query)
}

const dying = (store: Store): Store => ({
  ...store,
  claimPrompts: async claim => {
    const claimed = await store.claimPrompts(claim)
    return claimed.length > 0 && passes('claim') ? dead() : claimed
  },
  save: async turn => {
    const saved = await store.save(turn)
    if (saved === 'saved' && turn.holding?.attempt !== undefined && passes('row')) return dead()
    return saved === 'saved' && turn.handled !== null && passes('turn') ? dead() : saved
  },
  settleAttempt: async settled => {
    if (settled.state === 'sent' && passes('post')) return dead()
    const done = await store.settleAttempt(settled)
    return passes('settled') ? dead() : done
  },
  erase: async erasure => {
    if (point === 'erase') counting = true
    const erased = await store.erase(erasure)
    return point === 'erase' && erased === 'erased' ? dead() : erased
  },
})

/** Opens the database as always; the process dies where it is told to. */
export const openStore: typeof really = async (place, log) => {
  const opened = await really(place, log)
  return opened.ok ? { ok: true, store: dying(opened.store) } : opened
}
