import type { Database } from 'better-sqlite3'
import type { AttemptSettled, AttemptStore } from '../../../ports/attempts.ts'
import {
  attemptFrom,
  claimedFrom,
  LAPSED,
  MOST_LAPSED,
  settledValues,
  type WayRow,
  wayFrom,
} from '../attemptRows.ts'
import {
  answersWait,
  attemptsOf,
  beginAttempt,
  beginPrompt,
  claimPrompts,
  endAttempt,
  isHolding,
  lapsed,
  settlePromptOfAttempt,
  standing,
  wayTo,
} from '../attemptStatements.ts'
import type { HoldingValues } from '../holdingValues.ts'
import type { Row, RowOf } from '../tables.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

/** Whoever opens the folder is alone in it: what was on its way may have gone, and nobody waits for a lease. */
export const freeAttempts = (database: Database): void => {
  database.exec(`update attempt set lease_until = started_at where state = 'sending'`)
  database.exec(`update prompt set worker = null, lease_until = null where worker is not null`)
}

/** Whether a worker has the prompt of its turn in hand still, and what begins with the turn if so. */
export const holdingPrompt = (database: Database) => {
  const holds = prepare(database, isHolding(''))
  const [prompt, attempt] = [beginPrompt, beginAttempt].map(sql => prepare(database, sql))
  return {
    fits: (values: HoldingValues | null): boolean => values === null || holds.get(values) !== undefined,
    begin: (values: HoldingValues | null): void => {
      if (values === null || values.attempt === null) return
      prompt?.run(values)
      attempt?.run(values)
    },
  }
}

const settling = (database: Database) => {
  const end = prepare<Row>(database, endAttempt)
  const settle = prepare(database, settlePromptOfAttempt)
  return (settled: AttemptSettled): boolean => {
    const values = settledValues(settled)
    const ended = end.get(values)
    if (ended) settle.run({ ...values, ...ended })
    return ended !== undefined
  }
}

const endingLapsed = (database: Database) => {
  const end = prepare<Row>(database, lapsed(''))
  const settle = prepare(database, settlePromptOfAttempt)
  return (now: string): number => {
    const ended = end.all({ now, most: MOST_LAPSED })
    for (const one of ended) settle.run({ ...LAPSED, now, ...one })
    return ended.length
  }
}

/** Each try to send a prompt. */
export const attemptsIn = (database: Database, { write }: Pick<Together, 'write'>): AttemptStore => {
  const claim = prepare<RowOf<'prompt'>>(
    database,
    claimPrompts('not in (select value from json_each($besides))', ''),
  )
  const attempts = prepare<RowOf<'attempt'>>(database, attemptsOf)
  const stands = prepare(database, standing)
  const waits = prepare(database, answersWait)
  const way = prepare<WayRow>(database, wayTo)
  const settle = settling(database)
  const endAll = endingLapsed(database)
  return {
    // A claim that is lost with the power is one that nobody has.
    claimPrompts: ({ besides, ...given }) =>
      write('withTheNext', () => claim.all({ ...given, besides: JSON.stringify(besides) }).map(claimedFrom)),
    attemptsOf: async (programme, person) => attempts.all({ programme, person }).map(attemptFrom),
    stands: async held => stands.get(held) !== undefined,
    settleAttempt: settled => write('lasting', () => settle(settled)),
    endLapsed: now => write('lasting', () => endAll(now)),
    answersWait: async (tenant, conversation) => waits.get({ tenant, conversation }) !== undefined,
    wayTo: async (programme, tenant) => wayFrom(way.get({ programme, tenant })),
  }
}
