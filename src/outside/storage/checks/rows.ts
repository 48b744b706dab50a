import type { KeptAsk, KeptRound } from '../../../ports/checks.ts'
import type { NoticedCheck, SelfCheck } from '../../../topics/check/checks.ts'
import type { Ask, LookBack } from '../../../topics/check/lookBack.ts'
import type { Round } from '../../../topics/check/round.ts'
import { storableJson } from '../storable.ts'
import type { RowOf } from '../tables.ts'

// Types below are claimed with `as`: only the functions beside them write these rows, and the contract suite reads them back.

export const lookBackRow = (lookBack: LookBack): RowOf<'look_back'> => ({
  programme: lookBack.programme,
  person: lookBack.owner,
  id: lookBack.id,
  promise: lookBack.promise,
  day: lookBack.day,
  round: lookBack.round,
  status: lookBack.status,
  scores: lookBack.thresholds.scores,
  quotes: lookBack.thresholds.quotes,
  opened_at: lookBack.openedAt,
  closes_at: lookBack.closesAt,
  answered_at: null,
  closed_at: lookBack.closedAt,
  asked_behaviour: lookBack.words?.behaviour ?? null,
  asked_noticed: lookBack.words?.noticed ?? null,
})

const wordsFrom = ({ asked_behaviour: behaviour, asked_noticed: noticed }: RowOf<'look_back'>) =>
  behaviour === null || noticed === null ? null : { behaviour, noticed }

export const lookBackFrom = (row: RowOf<'look_back'>): LookBack =>
  ({
    id: row.id,
    programme: row.programme,
    owner: row.person,
    promise: row.promise,
    day: row.day,
    round: row.round,
    status: row.status,
    thresholds: { scores: row.scores, quotes: row.quotes },
    openedAt: row.opened_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    words: wordsFrom(row),
  }) as LookBack

/** With the status that it had, for the statement that changes it. */
export type AskRow = RowOf<'ask'> & { readonly was: string | null }

export const askRow = (ask: Ask): RowOf<'ask'> => ({
  programme: ask.programme,
  person: ask.person,
  id: ask.id,
  look_back: ask.lookBack,
  owner: ask.owner,
  promise: ask.promise,
  asked_as: ask.as,
  status: ask.status,
  for_good: ask.forGood ? 1 : 0,
  made_at: ask.madeAt,
  changed_at: ask.changedAt,
})

export const keptAskRow = ({ was, ...ask }: KeptAsk): AskRow => ({ ...askRow(ask), was })

export const askFrom = (row: RowOf<'ask'>): Ask =>
  ({
    id: row.id,
    programme: row.programme,
    lookBack: row.look_back,
    owner: row.owner,
    promise: row.promise,
    person: row.person,
    as: row.asked_as,
    status: row.status,
    forGood: row.for_good === 1,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Ask

export const selfRow = (programme: string, check: SelfCheck): RowOf<'self_check'> => ({
  programme,
  person: check.person,
  look_back: check.lookBack,
  promise: check.promise,
  run: check.run,
  score: check.score,
  example: check.example,
  next: check.next,
  because: check.because,
  made_at: check.madeAt,
  changed_at: check.changedAt,
})

export const selfFrom = (row: RowOf<'self_check'>): SelfCheck =>
  ({
    lookBack: row.look_back,
    promise: row.promise,
    person: row.person,
    run: row.run,
    score: row.score,
    example: row.example,
    next: row.next,
    because: row.because,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as SelfCheck

export const noticedRow = (programme: string, check: NoticedCheck): RowOf<'noticed_check'> => ({
  programme,
  person: check.person,
  look_back: check.lookBack,
  owner: check.owner,
  promise: check.promise,
  run: check.run,
  noticed: check.noticed,
  example: check.example,
  by_name: check.byName ? 1 : 0,
  was_named: 0,
  made_at: check.madeAt,
  changed_at: check.changedAt,
})

export const noticedFrom = (row: RowOf<'noticed_check'>): NoticedCheck =>
  ({
    lookBack: row.look_back,
    promise: row.promise,
    owner: row.owner,
    person: row.person,
    run: row.run,
    noticed: row.noticed,
    example: row.example,
    byName: row.by_name === 1,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as NoticedCheck

/** With when it was changed before, for the statement that changes it. */
export type RoundRow = RowOf<'round'> & { readonly was: string | null }

export const roundRow = (round: Round): RowOf<'round'> => ({
  programme: round.programme,
  id: round.id,
  made_by: round.person,
  run: round.run,
  of_kind: round.of.kind,
  of_team: round.of.kind === 'team' ? round.of.team : null,
  from_day: round.from,
  until_day: round.until,
  status: round.status,
  scores: round.thresholds?.scores ?? null,
  quotes: round.thresholds?.quotes ?? null,
  opened_at: round.openedAt,
  reminded_at: round.remindedAt,
  ended_at: round.endedAt,
  result: round.result && storableJson(round.result),
  made_at: round.madeAt,
  changed_at: round.changedAt,
})

export const keptRoundRow = ({ was, ...round }: KeptRound): RoundRow => ({ ...roundRow(round), was })

const thresholdsFrom = ({ scores, quotes }: RowOf<'round'>) =>
  scores === null || quotes === null ? null : { scores, quotes }

/** Whoever made it and was erased is nobody: an empty id. */
export const roundFrom = (row: RowOf<'round'>): Round =>
  ({
    id: row.id,
    programme: row.programme,
    person: row.made_by ?? '',
    run: row.run,
    of: row.of_kind === 'team' ? { kind: 'team', team: row.of_team } : { kind: 'managementTeam' },
    from: row.from_day,
    until: row.until_day,
    status: row.status,
    thresholds: thresholdsFrom(row),
    openedAt: row.opened_at,
    remindedAt: row.reminded_at,
    endedAt: row.ended_at,
    result: row.result === null ? null : JSON.parse(String(row.result)),
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Round
