import type { Answer } from '../../dialogue/run.ts'
import type { Person } from '../../people/person.ts'
import type { WaitingSend, What } from '../../ports/sends.ts'
import type { KeptRun } from '../../ports/store.ts'
import type { RowOf } from './tables.ts'

// Types below are claimed with `as`: only turnRows writes these rows, and the contract suite reads each back.

const chatFrom = (row: RowOf<'person'>) => ({
  tenant: row.chat_tenant,
  serviceUrl: row.chat_service_url,
  conversation: row.chat_conversation,
  bot: row.chat_bot,
})

/** Null where it cannot be read at all; whoever uses it holds it against what it may be. */
export const rhythmFrom = (cell: string): unknown => {
  try {
    return JSON.parse(cell)
  } catch {
    return null
  }
}

export const personFrom = (row: RowOf<'person'>): Person =>
  ({
    id: row.id,
    programme: row.programme,
    tenant: row.tenant,
    entraId: row.entra_id,
    teamsId: row.teams_id,
    name: row.name,
    language: row.language,
    chosenLanguage: row.chosen_language,
    zone: row.zone,
    role: row.role,
    team: row.team,
    chat: row.chat_conversation === null ? null : chatFrom(row),
    welcomed: row.welcomed,
    metAt: row.met_at,
    spokeAt: row.spoke_at,
    email: row.email,
    listed: row.listed === 1,
    guest: row.guest === 1,
    leftAt: row.left_at,
    unreachable: row.unreachable,
    rhythm: row.own_rhythm === null ? {} : rhythmFrom(String(row.own_rhythm)),
    revision: row.revision,
  }) as Person

export type AnswerRow = Omit<RowOf<'answer'>, 'programme' | 'person' | 'run'>

const answerFrom = (row: AnswerRow): Answer =>
  ({
    name: row.question,
    item: row.item || null,
    value: JSON.parse(row.value as string),
    settled: row.settled === 1,
    sharpening: row.sharpening,
    at: row.at,
    ...(row.advice !== null && { advice: JSON.parse(row.advice as string) }),
  }) as Answer

export type ShownRunRow = Pick<RowOf<'run'>, 'id' | 'flow' | 'version' | 'status' | 'touched_at'> & {
  readonly card: RowOf<'shown'>['activity']
  readonly answers: readonly AnswerRow[]
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const asGiven = (one: Answer, other: Answer): number =>
  order(one.at, other.at) || order(one.name, other.name) || order(one.item ?? '', other.item ?? '')

const newestFirst = (one: KeptRun, other: KeptRun): number =>
  order(other.touchedAt, one.touchedAt) || order(other.id, one.id)

const runFrom = (row: ShownRunRow): KeptRun =>
  ({
    id: row.id,
    flow: row.flow,
    version: row.version,
    status: row.status,
    answers: row.answers.map(answerFrom).sort(asGiven),
    touchedAt: row.touched_at,
    card: row.card,
  }) as KeptRun

export const runsFrom = (rows: readonly ShownRunRow[]): KeptRun[] => rows.map(runFrom).sort(newestFirst)

const whatFrom = ({ kind, run, target, activity }: RowOf<'send'>): What => {
  const content = { kind, activity: JSON.parse(activity as string) }
  if (kind === 'replaceCardOf') return { ...content, run } as What
  return (kind === 'post' ? { ...content, shows: run } : { ...content, target, shows: run }) as What
}

export const sendFrom = (row: RowOf<'send'>): WaitingSend =>
  ({
    id: row.id,
    programme: row.programme,
    person: row.person,
    chat: {
      tenant: row.tenant,
      serviceUrl: row.service_url,
      conversation: row.conversation,
      bot: row.bot,
    },
    what: whatFrom(row),
    ...(row.trace !== null && { trace: row.trace }),
    ...(row.prompt_kind !== null && { prompt: { kind: row.prompt_kind, subject: row.prompt_subject } }),
    attempts: row.attempts,
    dueAt: row.due_at,
  }) as WaitingSend
