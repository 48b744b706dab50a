import type { Database } from 'better-sqlite3'
import type { WaitingSend } from '../../../ports/sends.ts'
import type { Claim, Store } from '../../../ports/store.ts'
import { sendFrom } from '../knownFrom.ts'
import {
  cardOf,
  claimSends,
  giveUp,
  markUnreachable,
  olderSend,
  putBack,
  removeSent,
  showCard,
  waitingSends,
} from '../statements.ts'
import type { RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

type Claimed = RowOf<'send'> & { readonly number: number }

const claiming = (database: Database) => {
  const take = prepare<Claimed>(database, claimSends(''))
  return (claim: Claim): WaitingSend[] =>
    take
      .all(claim)
      .sort((one, other) => one.number - other.number)
      .map(sendFrom)
}

const ticking = (database: Database) => {
  const remove = prepare<{ person: string }>(database, removeSent)
  const show = prepare(database, showCard)
  return database.transaction((tick: Parameters<Store['sent']>[0]): boolean => {
    const gone = remove.get(tick)
    if (gone && tick.shows && tick.activity) show.run({ ...tick, person: gone.person })
    return gone !== undefined
  })
}

/** Whoever opens the folder is alone in it: a worker that had a send in hand is gone, and nobody waits for its lease. */
export const freeSends = (database: Database): void => {
  database.exec(`update send set worker = null, lease_until = null where state = 'waiting'`)
}

type Sends = Pick<
  Store,
  'claimSends' | 'sent' | 'putBack' | 'giveUp' | 'isNext' | 'cardOf' | 'waitingSends' | 'markUnreachable'
>

/** The outbox, and the cards that came of it. */
export const sendsIn = (database: Database, { write }: Pick<Together, 'write'>): Sends => {
  const claim = claiming(database)
  const tickOff = ticking(database)
  const back = prepare(database, putBack)
  const end = prepare(database, giveUp)
  const mark = prepare(database, markUnreachable)
  const older = prepare(database, olderSend)
  const card = prepare<{ activity: string }>(database, cardOf)
  const waiting = prepare<{ waiting: number }>(database, waitingSends)
  return {
    claimSends: async given => claim(given),
    // After a power cut some of these can be missing: then a card is sent once more, and nothing is lost.
    sent: tick => write('withTheNext', () => tickOff.immediate(tick)),
    putBack: async held => back.get(held) !== undefined,
    giveUp: async held => end.get(held) !== undefined,
    markUnreachable: async unreached => mark.get(unreached) !== undefined,
    isNext: async send => older.get({ send }) === undefined,
    cardOf: async (programme, run) => card.get({ programme, run })?.activity ?? null,
    waitingSends: async () => waiting.get({})?.waiting ?? 0,
  }
}
