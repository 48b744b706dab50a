import type { Pool } from 'pg'
import type { AttemptStore } from '../../../ports/attempts.ts'
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
  settlePromptFrom,
  standing,
  wayTo,
} from '../attemptStatements.ts'
import type { HoldingValues } from '../holdingValues.ts'
import type { RowOf } from '../tables.ts'
import { type Asked, prepare } from './prepare.ts'

/** What begins with a turn, if its worker has its prompt in hand still; false when it has not: then all is undone. */
export const holdingPrompt = () => {
  const holds = prepare(isHolding('for update'))
  const begin = [prepare(beginPrompt), prepare(beginAttempt)]
  return async (asked: Asked, values: HoldingValues | null): Promise<boolean> => {
    if (values === null) return true
    if ((await holds(asked, values)).length === 0) return false
    if (values.attempt !== null) for (const one of begin) await one(asked, values)
    return true
  }
}

const withPrompt = (ending: string): string => `
  with ended as (${ending}), settled as (${settlePromptFrom('ended')})
  select count(*)::integer as ended from ended`

type Ended = { readonly ended: number }

/** Each try to send a prompt. */
export const attemptsIn = (pool: Pool): AttemptStore => {
  const claim = prepare<RowOf<'prompt'>>(
    claimPrompts('<> all($besides::text[])', 'for update of p skip locked'),
  )
  const attempts = prepare<RowOf<'attempt'>>(attemptsOf)
  const stands = prepare(standing)
  const settle = prepare<Ended>(withPrompt(endAttempt))
  const endAll = prepare<Ended>(withPrompt(lapsed('for update skip locked')))
  const waits = prepare(answersWait)
  const way = prepare<WayRow>(wayTo)
  return {
    claimPrompts: async given => (await claim(pool, given)).map(claimedFrom),
    attemptsOf: async (programme, person) => (await attempts(pool, { programme, person })).map(attemptFrom),
    stands: async held => (await stands(pool, held)).length === 1,
    settleAttempt: async settled => (await settle(pool, settledValues(settled)))[0]?.ended === 1,
    endLapsed: async now => (await endAll(pool, { ...LAPSED, now, most: MOST_LAPSED }))[0]?.ended ?? 0,
    answersWait: async (tenant, conversation) => (await waits(pool, { tenant, conversation })).length > 0,
    wayTo: async (programme, tenant) => wayFrom((await way(pool, { programme, tenant }))[0]),
  }
}
