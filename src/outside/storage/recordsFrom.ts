import type { Someone } from '../../dialogue/value.ts'
import type { Records } from '../../ports/store.ts'
import type { Addressee, Promised } from '../../topics/promise/promise.ts'
import type { KeptRoute, RouteSkill } from '../../topics/skills/learningRoute.ts'
import type { Action } from '../../topics/translation/action.ts'
import type { RecordRows } from './recordRows.ts'
import type { RowOf } from './tables.ts'

// Types below are claimed with `as`: only recordRows writes these rows, and the contract suite reads each back.

type Named = {
  readonly someone: RowOf<'action_companion'>['someone']
  readonly name: RowOf<'person'>['name']
}

const someone = (row: Named): Someone =>
  (row.someone === null ? { name: row.name } : { id: row.someone, name: row.name }) as Someone

export const actionFrom = (
  rows: Pick<RecordRows, 'action_companion' | 'action_need'>,
  row: RowOf<'action'>,
): Action =>
  ({
    id: row.id,
    run: row.run,
    ambition: row.ambition,
    different: row.different,
    stops: row.stops,
    situation: row.situation,
    behaviour: row.behaviour,
    from: row.from_day,
    withWhom: rows.action_companion.filter(part => part.action === row.id).map(someone),
    needs: rows.action_need.filter(part => part.action === row.id).map(part => part.need),
    noticedBy: row.noticed_by,
    plan: row.plan,
    seenBy: row.seen_by,
    status: row.status,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Action

/** The parts of promises. */
type PromiseParts = Pick<RecordRows, 'promise_to' | 'promise_witness' | 'promise_check'>

const addressee = (rows: PromiseParts, row: RowOf<'promise'>): Addressee => {
  if (row.to_kind === 'team') return { kind: 'team', team: row.to_team as string }
  if (row.to_kind === 'group') return { kind: 'group', group: row.to_group as string }
  return { kind: 'people', people: rows.promise_to.filter(part => part.promise === row.id).map(someone) }
}

/** The days to look back, and which of them are done with, where there are any. */
const daysFrom = (rows: PromiseParts, { id }: RowOf<'promise'>) => {
  const own = rows.promise_check.filter(({ promise }) => promise === id)
  const passed = own.filter(({ state }) => state === 'done').map(({ day }) => day)
  return { checks: own.map(({ day }) => day), ...(passed.length > 0 && { passed }) }
}

export const promiseFrom = (rows: PromiseParts, row: RowOf<'promise'>): Promised =>
  ({
    id: row.id,
    run: row.run,
    ambition: row.ambition,
    to: addressee(rows, row),
    behaviour: row.behaviour,
    noticed: row.noticed,
    before: row.before_day,
    rhythm: row.rhythm,
    witnesses: rows.promise_witness.filter(part => part.promise === row.id).map(someone),
    score: row.score,
    why: row.why,
    seenBy: row.seen_by,
    ...daysFrom(rows, row),
    status: row.status,
    withdrawnBecause: row.withdrawn_because,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as Promised

const skillFrom = (row: RowOf<'route_skill'>): RouteSkill =>
  ({
    skill: row.skill,
    own: row.own,
    now: row.level_now,
    need: row.level_needed,
    example: row.example,
  }) as RouteSkill

const routeFrom = (rows: RecordRows, row: RowOf<'route'>): KeptRoute =>
  ({
    id: row.id,
    run: row.run,
    skills: rows.route_skill.filter(part => part.route === row.id).map(skillFrom),
    unlearn: row.unlearn,
    ways: rows.route_way.filter(part => part.route === row.id).map(part => part.way),
    teaches: row.teaches,
    firstStep: row.first_step,
    firstDate: row.first_day,
    seenBy: row.seen_by,
    madeAt: row.made_at,
    changedAt: row.changed_at,
  }) as KeptRoute

/** A person's records from their rows, which come in the order in which they are to be shown. */
export const recordsFrom = (rows: RecordRows): Records => ({
  actions: rows.action.map(row => actionFrom(rows, row)),
  promises: rows.promise.map(row => promiseFrom(rows, row)),
  routes: rows.route.map(row => routeFrom(rows, row)),
})
