import type { Pool } from 'pg'
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

type Claimed = RowOf<'send'> & { readonly number: string }

const claiming = (pool: Pool) => {
  const take = prepare<Claimed>(claimSends('for update of s skip locked'))
  return async (claim: Claim) => {
    const rows = await take(pool, claim)
    return rows.sort((one, other) => Number(one.number) - Number(other.number)).map(sendFrom)
  }
}

const withCard = `
  with gone as (${removeSent}), card as (${showCard.replaceAll('$person', '(select person from gone)')})
  select count(*)::integer as gone from gone`

const ticking = (pool: Pool) => {
  const remove = prepare(removeSent)
  const show = prepare<{ gone: number }>(withCard)
  return async (tick: Parameters<Store['sent']>[0]): Promise<boolean> => {
    if (!tick.shows || !tick.activity) return (await remove(pool, tick)).length === 1
    return (await show(pool, tick))[0]?.gone === 1
  }
}

type Sends = Pick<
  Store,
  'claimSends' | 'sent' | 'putBack' | 'giveUp' | 'isNext' | 'cardOf' | 'waitingSends' | 'markUnreachable'
>

/** The outbox, and the cards that came of it. */
export const sendsIn = (pool: Pool): Sends => {
  const back = prepare(putBack)
  const end = prepare(giveUp)
  const mark = prepare(markUnreachable)
  const older = prepare(olderSend)
  const card = prepare<{ activity: string }>(cardOf)
  const waiting = prepare<{ waiting: string }>(waitingSends)
  return {
    claimSends: claiming(pool),
    sent: ticking(pool),
    putBack: async held => (await back(pool, held)).length === 1,
    giveUp: async held => (await end(pool, held)).length === 1,
    markUnreachable: async unreached => (await mark(pool, unreached)).length === 1,
    isNext: async send => (await older(pool, { send })).length === 0,
    cardOf: async (programme, run) => (await card(pool, { programme, run }))[0]?.activity ?? null,
    waitingSends: async () => Number((await waiting(pool, {}))[0]?.waiting ?? 0),
  }
}
