import type { Database } from 'better-sqlite3'
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
import { prepare, type Values } from './prepare.ts'
import type { Together } from './together.ts'
import { copiesMayLinger, wipeIfSmall } from './wipe.ts'

type Found = Values & { readonly json: string }

/** Takes what a statement finds, and writes it back as `change` makes it. */
const rewriting = (database: Database, find: string, put: string) => {
  const found = prepare<Found>(database, find)
  const write = prepare(database, put)
  return (values: Values, change: (json: string) => string): void => {
    for (const row of found.all(values)) {
      const json = change(row.json)
      write.run({ ...values, ...row, json, hash: sumOf(json) })
    }
  }
}

/** Erases within a transaction of the caller, whatever the revision. */
export const erasingAll = (database: Database) => {
  const answers = rewriting(database, answersThatName, rewriteAnswer)
  const sends = rewriting(database, sendsThatTell, rewriteSend)
  const versions = rewriting(database, versionsThatList, rewriteVersion)
  const holdUp = prepare(database, holdOthersUp)
  const replies = prepare(database, forgetReplies)
  const everywhere = erasing.everywhere.map(sql => prepare(database, sql))
  return ({ values, marks, email, texts }: Whom): void => {
    holdUp.run(values)
    for (const mark of texts) {
      replies.run({ ...values, mark })
      sends({ ...values, mark }, json => withoutPerson(json, marks))
    }
    for (const mark of [marks.entraId, ...(email === null ? [] : [email])])
      versions({ ...values, mark }, json => withoutListed(json, marks, email))
    for (const statement of everywhere) statement.run(values)
    answers(values, json => withoutNamed(json, marks))
  }
}

const erasingOwn = (database: Database) => {
  const ownOnly = erasing.ownOnly.map(sql => prepare(database, sql))
  return ({ values }: Whom): void => {
    for (const statement of ownOnly) statement.run(values)
  }
}

const working = (database: Database) => {
  const take = prepare(database, takeForErasure)
  const ledger = prepare(database, addToLedger)
  const eraseAll = erasingAll(database)
  const eraseOwn = erasingOwn(database)
  return (erasure: Erasure): 'erased' | 'conflict' => {
    const whom = whomOf(erasure)
    if (take.run(whom.values) === 0) return 'conflict'
    if (whom.ownOnly) {
      eraseOwn(whom)
    } else {
      eraseAll(whom)
      ledger.run(whom.values)
    }
    copiesMayLinger(database)
    return 'erased'
  }
}

export const erasingOne = (database: Database, { write }: Pick<Together, 'write'>): Store['erase'] => {
  const work = working(database)
  return async erasure => {
    const erased = await write('lasting', () => work(erasure))
    if (erased === 'erased') wipeIfSmall(database)
    return erased
  }
}

export const findingErased = (database: Database): Store['erasedAmong'] => {
  const subjects = prepare<{ subject: string }>(database, subjectsIn)
  const present = prepare<{ entra_id: string }>(database, presentIn)
  return async (programme, entraIds) =>
    erasedOf(entraIds, subjects.all({ programme }), present.all({ programme }))
}
