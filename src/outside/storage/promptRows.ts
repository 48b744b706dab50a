import type { Prompt } from '../../people/prompt.ts'
import type { KeptHandover, Plan } from '../../ports/prompting.ts'
import type { Turn } from '../../ports/store.ts'
import type { Handover } from '../../topics/departure/handover.ts'
import { type HoldingValues, holdingValues } from './holdingValues.ts'
import type { RowOf } from './tables.ts'

// Types below are claimed with `as`: only the functions beside them write these rows, and the contract suite reads them back.

const promptRow = (prompt: Prompt): RowOf<'prompt'> => ({
  programme: prompt.programme,
  person: prompt.person,
  kind: prompt.kind,
  subject: prompt.subject,
  due_at: prompt.dueAt,
  state: prompt.state,
  why: prompt.why,
  worker: null,
  lease_until: null,
  made_at: prompt.madeAt,
  changed_at: prompt.changedAt,
  asked: prompt.asked ? 1 : 0,
  sent_at: prompt.sentAt,
  activity: prompt.activity,
  fence: 0,
})

/** A prompt that is planned at an instant. */
export const planRow = ({ programme, at, plan }: Planned): RowOf<'prompt'> =>
  promptRow({
    ...{ programme, person: plan.person, kind: plan.kind, subject: plan.subject, dueAt: plan.dueAt },
    ...{ state: 'planned', why: null, asked: false, sentAt: null, activity: null, madeAt: at, changedAt: at },
  })

type Planned = { readonly programme: string; readonly at: string; readonly plan: Plan }

export const promptFrom = (row: RowOf<'prompt'>): Prompt =>
  ({
    programme: row.programme,
    person: row.person,
    kind: row.kind,
    subject: row.subject,
    dueAt: row.due_at,
    state: row.state,
    why: row.why,
    asked: row.asked === 1,
    sentAt: row.sent_at,
    activity: row.activity,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Prompt

/** With the status that it had, for the statement that changes it. */
export type HandoverRow = RowOf<'handover'> & { readonly was: string | null }

const handoverRow = ({ was, ...handover }: KeptHandover): HandoverRow => ({
  programme: handover.programme,
  person: handover.person,
  id: handover.id,
  leaver: handover.leaver,
  action: handover.action,
  offered_to: handover.offeredTo,
  status: handover.status,
  made_at: handover.madeAt,
  changed_at: handover.changedAt,
  was,
})

export const handoverFrom = (row: RowOf<'handover'>): Handover =>
  ({
    programme: row.programme,
    person: row.person,
    id: row.id,
    leaver: row.leaver,
    action: row.action,
    offeredTo: row.offered_to,
    status: row.status,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Handover

/** What a turn changes beside the person and what they made. */
export type Beside = {
  readonly holding: HoldingValues | null
  readonly prompts: readonly RowOf<'prompt'>[]
  readonly plans: readonly RowOf<'prompt'>[]
  readonly handovers: readonly HandoverRow[]
  readonly takesBack: Readonly<
    Record<'programme' | 'person' | 'at' | 'notBefore' | 'becomes' | 'why', string>
  > | null
}

const ownerOf = ({ person: { programme, id } }: Turn) => ({ programme, person: id })

/** By then a request that was on its way has its answer, in milliseconds. */
const A_REQUEST = 60_000

/** What is planned again is not looked at before it is known whether its card went all the same. */
const takesBackRow = (turn: Turn) => {
  const notBefore = new Date(Date.parse(turn.at) + A_REQUEST).toISOString()
  return turn.takesBack ? { ...ownerOf(turn), at: turn.at, notBefore, ...turn.takesBack } : null
}

export const besideRows = (turn: Turn): Beside => ({
  holding: holdingValues(turn),
  prompts: (turn.prompts ?? []).map(prompt => ({ ...promptRow(prompt), ...ownerOf(turn) })),
  plans: (turn.plans ?? []).map(plan => planRow({ programme: turn.person.programme, at: turn.at, plan })),
  handovers: (turn.handovers ?? []).map(handoverRow),
  takesBack: takesBackRow(turn),
})

export const hasBeside = ({ prompts, plans, handovers, takesBack, holding }: Turn): boolean =>
  Boolean(prompts?.length || plans?.length || handovers?.length || takesBack || holding)
