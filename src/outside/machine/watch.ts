import { AsyncLocalStorage } from 'node:async_hooks'
import type { Fields, Log } from '../../ports/log.ts'
import type { Outcome } from '../../ports/messenger.ts'
import type { Meter } from '../../ports/meter.ts'
import type { Store } from '../../ports/store.ts'
import type { Span, Tracer } from '../../ports/tracer.ts'
import type { Noted, SendWatched, Watch } from '../../ports/watch.ts'
import type { ActorOf } from './actors.ts'
import { logWith } from './log.ts'
import { timed } from './timed.ts'
import { watchedStore } from './watchedStore.ts'

export type Watching = {
  readonly log: Log
  readonly meter: Meter | null
  readonly tracer: Tracer
  readonly actorOf: ActorOf
}

export type OpenWatch = Watch & {
  /** The same log, whose lines say in which trace they were written. */
  readonly log: Log
  /** The same store, each operation timed. */
  readonly over: (store: Store) => Store
  /** Whether the store rejected with this. */
  readonly isOfStore: (error: unknown) => boolean
}

/** What is under way, and what was noted of it. */
type Piece = { readonly span: Span; noted: Noted }

/** Writes the lines, counts and traces of turns and sends; each knows its own by the chain of calls. */
export function openWatch(watching: Watching): OpenWatch {
  const current = new AsyncLocalStorage<Piece>()
  const within = (name: string): Span | undefined => current.getStore()?.span.within(name)
  const ofStore = new WeakSet<WeakKey>()
  const failed = (error: unknown) => void (error instanceof Error && ofStore.add(error))
  const trace = () => current.getStore()?.span.trace ?? null
  return {
    turn: work => {
      const piece: Piece = { span: watching.tracer.begin('turn'), noted: {} }
      return current.run(piece, () => takeTurn(watching, piece, work))
    },
    send: (about, work) => {
      const piece = { span: watching.tracer.begin('send', about.trace), noted: {} }
      return current.run(piece, () => trySend(watching, piece.span, about, work))
    },
    part: (name, work) => {
      const span = within(name)
      try {
        return work()
      } finally {
        span?.end('done')
      }
    },
    note: more => {
      const piece = current.getStore()
      if (piece) piece.noted = { ...piece.noted, ...more }
    },
    trace,
    log: logWith(watching.log, () => ({ ...(trace() && { trace: trace() }) })),
    over: store => watchedStore(store, { within, failed, meter: watching.meter }),
    isOfStore: error => error instanceof Error && ofStore.has(error),
  }
}

function takeTurn<T>({ log, meter, actorOf }: Watching, piece: Piece, work: () => Promise<T>): Promise<T> {
  return timed(work, ({ ms, error }) => {
    const { run, person, result } = piece.noted
    const became = error ? 'failed' : (result ?? 'saved')
    piece.span.end(became)
    meter?.turn(became, ms / 1000)
    const fields = lineOf({ object: 'run', id: run ?? null, result: became, trace: piece.span.trace, ms })
    const line = person === undefined ? fields : { ...fields, actor: actorOf(person) }
    if (error) log.error('a turn failed', line, error.thrown)
    else log.info('a turn was taken', line)
  })
}

function trySend(
  { log, meter, actorOf }: Watching,
  span: Span,
  { id, person }: SendWatched,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  return timed(work, ({ ms, done }) => {
    const result = done?.kind ?? 'failed'
    span.end(result)
    meter?.send(result, ms / 1000)
    const why = done && done.kind !== 'sent' ? { why: done.why } : {}
    const actor = person === null ? {} : { actor: actorOf(person) }
    const line = lineOf({ object: 'send', id, result, trace: span.trace, ms })
    log.info('a send was tried', { ...line, ...why, ...actor })
  })
}

type Line = { object: string; id: string | null; result: string; trace: string; ms: number }

const lineOf = (line: Line): Fields => ({ ...line, ms: Math.round(line.ms * 10) / 10 })
