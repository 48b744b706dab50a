import type { Attempt, AttemptSettled, ClaimedPrompt, WayTo } from '../../ports/attempts.ts'
import { promptFrom } from './promptRows.ts'
import type { RowOf } from './tables.ts'

// Types below are claimed with `as`: only our own statements write these rows, and the contract suite reads them back.

export const claimedFrom = (row: RowOf<'prompt'>): ClaimedPrompt => ({
  ...promptFrom(row),
  fence: Number(row.fence),
})

export const attemptFrom = (row: RowOf<'attempt'>): Attempt =>
  ({
    id: row.id,
    programme: row.programme,
    person: row.person,
    kind: row.kind,
    subject: row.subject,
    number: row.number,
    state: row.state,
    why: row.why,
    activity: row.activity,
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }) as Attempt

export type WayRow = { readonly service_url: string; readonly bot: string }

export const wayFrom = (row: WayRow | undefined): WayTo | undefined =>
  row && { serviceUrl: row.service_url, bot: row.bot }

/** How many lapsed attempts are ended at once. */
export const MOST_LAPSED = 100

/** What an attempt that lapsed makes of its prompt. */
export const LAPSED = { became: 'unknown', becameWhy: 'processEnded', due: null, activity: null } as const

export const settledValues = ({ prompt, ...settled }: AttemptSettled) => ({
  ...settled,
  became: prompt?.state ?? null,
  becameWhy: prompt?.why ?? null,
  due: prompt?.due ?? null,
})
