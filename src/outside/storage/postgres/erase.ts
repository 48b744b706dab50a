import type { ClientBase, Pool } from 'pg'
import type { Erasure, Store } from '../../../ports/store.ts'
import { addToLedger, erasedOf, presentIn, subjectsIn } from '../erasing/ledger.ts'
import {
  answersThatName,
  erasing,
  forgetReplies,
  holdOthersUp,
  rewriteAnswer,
  rewriteSend,
  rewriteVersion,
  sendsThatTell,
  takeForErasure,
  versionsThatList,
} from '../erasing/statements.ts'
import { type Whom, whomOf } from '../erasing/whom.ts'
import { sumOf, withoutListed, withoutNamed, withoutPerson } from '../erasing/without.ts'
import { inTransaction } from './inTransaction.ts'
import { prepare, type Values } from './prepare.ts'

type Found = Values & { readonly json: string }
type Change = (json: string) => string

/** Takes what a statement finds, and writes it back as `change` makes it. Nobody changes it in between. */
const rewriting = (find: string, put: string) => {
  const found = prepare<Found>(`${find} for update`)
  const write = prepare(put)
  return async (client: ClientBase, values: Values, change: Change): Promise<void> => {
    for (const row of await found(client, values)) {
      const json = change(row.json)
      await write(client, { ...values, ...row, json, hash: sumOf(json) })
    }
  }
}

/** Erases within a transaction of the caller, whatever the revision. */
export const erasingAll = () => {
  const answers = rewriting(answersThatName, rewriteAnswer)
  const sends = rewriting(sendsThatTell, rewriteSend)
  const versions = rewriting(versionsThatList, rewriteVersion)
  const holdUp = prepare(holdOthersUp)
  const replies = prepare(forgetReplies)
  const everywhere = erasing.everywhere.map(sql => prepare(sql))
  return async (client: ClientBase, { values, marks, email, texts }: Whom): Promise<void> => {
    await holdUp(client, values)
    for (const mark of texts) {
      await replies(client, { ...values, mark })
      await sends(client, { ...values, mark }, json => withoutPerson(json, marks))
    }
    for (const mark of [marks.entraId, ...(email === null ? [] : [email])])
      await versions(client, { ...values, mark }, json => withoutListed(json, marks, email))
    for (const statement of everywhere) await statement(client, values)
    await answers(client, values, json => withoutNamed(json, marks))
  }
}

const erasingOwn = () => {
  const ownOnly = erasing.ownOnly.map(sql => prepare(sql))
  return async (client: ClientBase, { values }: Whom): Promise<void> => {
    for (const statement of ownOnly) await statement(client, values)
  }
}

/** Any number: of two who name each other one erasure waits for the other. */
const ERASURE_LOCK = 7_264_914

export const erasingOne = (pool: Pool): Store['erase'] => {
  const take = prepare(`${takeForErasure} returning id`)
  const ledger = prepare(addToLedger)
  const eraseAll = erasingAll()
  const eraseOwn = erasingOwn()
  const work = async (client: ClientBase, erasure: Erasure): Promise<'erased' | 'conflict'> => {
    const whom = whomOf(erasure)
    await client.query(`select pg_advisory_xact_lock(${ERASURE_LOCK})`)
    if ((await take(client, whom.values)).length === 0) return 'conflict'
    if (whom.ownOnly) {
      await eraseOwn(client, whom)
    } else {
      await eraseAll(client, whom)
      await ledger(client, whom.values)
    }
    return 'erased'
  }
  return erasure => inTransaction(pool, client => work(client, erasure))
}

export const findingErased = (pool: Pool): Store['erasedAmong'] => {
  const subjects = prepare<{ subject: string }>(subjectsIn)
  const present = prepare<{ entra_id: string }>(presentIn)
  return async (programme, entraIds) =>
    erasedOf(entraIds, await subjects(pool, { programme }), await present(pool, { programme }))
}
