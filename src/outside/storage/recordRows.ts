import type { Someone } from '../../dialogue/value.ts'
import type { Turn } from '../../ports/store.ts'
import type { Promised } from '../../topics/promise/promise.ts'
import type { KeptRoute } from '../../topics/skills/learningRoute.ts'
import type { Action } from '../../topics/translation/action.ts'
import type { RowOf, Rows, TableName } from './tables.ts'

/** The tables of what conversations end in: each record, followed by its parts. */
export const recordTables = [
  ...(['action', 'action_companion', 'action_need'] as const),
  ...(['promise', 'promise_to', 'promise_witness', 'promise_check'] as const),
  ...(['route', 'route_skill', 'route_way'] as const),
] as const satisfies readonly TableName[]

export type RecordTable = (typeof recordTables)[number]
export type RecordRows = Rows<RecordTable>

/** Which record a part belongs to: the name of its table, and of the column that holds the record's id. */
export const recordOf = (table: RecordTable): 'action' | 'promise' | 'route' =>
  table.startsWith('action') ? 'action' : table.startsWith('promise') ? 'promise' : 'route'

type Owner = { readonly programme: string; readonly person: string }

const someoneAt = (someone: Someone, place: number) => ({
  place,
  someone: 'id' in someone ? someone.id : null,
  name: someone.name,
})

const actionRow = (owner: Owner, action: Action): RowOf<'action'> => ({
  ...owner,
  id: action.id,
  run: action.run,
  ambition: action.ambition,
  different: action.different,
  stops: action.stops,
  situation: action.situation,
  behaviour: action.behaviour,
  from_day: action.from,
  noticed_by: action.noticedBy,
  plan: action.plan,
  seen_by: action.seenBy,
  status: action.status,
  made_at: action.madeAt,
  changed_at: action.changedAt,
})

const actionRows = (owner: Owner, actions: readonly Action[]) => ({
  action: actions.map(action => actionRow(owner, action)),
  action_companion: actions.flatMap(({ id, withWhom }) =>
    withWhom.map((someone, place) => ({ ...owner, action: id, ...someoneAt(someone, place) })),
  ),
  action_need: actions.flatMap(({ id, needs }) =>
    needs.map((need, place) => ({ ...owner, action: id, place, need })),
  ),
})

const promiseRow = (owner: Owner, promise: Promised): RowOf<'promise'> => ({
  ...owner,
  id: promise.id,
  run: promise.run,
  ambition: promise.ambition,
  to_kind: promise.to.kind,
  to_team: promise.to.kind === 'team' ? promise.to.team : null,
  to_group: promise.to.kind === 'group' ? promise.to.group : null,
  behaviour: promise.behaviour,
  noticed: promise.noticed,
  before_day: promise.before,
  rhythm: promise.rhythm,
  score: promise.score,
  why: promise.why,
  seen_by: promise.seenBy,
  status: promise.status,
  withdrawn_because: promise.withdrawnBecause,
  made_at: promise.madeAt,
  changed_at: promise.changedAt,
})

const promiseRows = (owner: Owner, promises: readonly Promised[]) => ({
  promise: promises.map(promise => promiseRow(owner, promise)),
  promise_to: promises.flatMap(({ id, to }) =>
    (to.kind === 'people' ? to.people : []).map((someone, place) => ({
      ...owner,
      promise: id,
      ...someoneAt(someone, place),
    })),
  ),
  promise_witness: promises.flatMap(({ id, witnesses }) =>
    witnesses.map((someone, place) => ({ ...owner, promise: id, ...someoneAt(someone, place) })),
  ),
  promise_check: promises.flatMap(({ id, checks }) =>
    checks.map(day => ({ ...owner, promise: id, day, state: 'planned' })),
  ),
})

const routeRow = (owner: Owner, route: KeptRoute): RowOf<'route'> => ({
  ...owner,
  id: route.id,
  run: route.run,
  unlearn: route.unlearn,
  teaches: route.teaches,
  first_step: route.firstStep,
  first_day: route.firstDate,
  seen_by: route.seenBy,
  made_at: route.madeAt,
  changed_at: route.changedAt,
})

const routeRows = (owner: Owner, routes: readonly KeptRoute[]) => ({
  route: routes.map(route => routeRow(owner, route)),
  route_skill: routes.flatMap(({ id, skills }) =>
    skills.map(({ skill, own, now, need, example }, place) => ({
      ...{ ...owner, route: id, place, skill, own, example },
      level_now: now,
      level_needed: need,
    })),
  ),
  route_way: routes.flatMap(({ id, ways }) =>
    ways.map((way, place) => ({ ...owner, route: id, place, way })),
  ),
})

export const hasRecords = ({ actions, promises, routes }: Turn): boolean =>
  actions.length + promises.length + routes.length > 0

export const recordRows = ({ person, actions, promises, routes }: Turn): RecordRows => {
  const owner = { programme: person.programme, person: person.id }
  return { ...actionRows(owner, actions), ...promiseRows(owner, promises), ...routeRows(owner, routes) }
}
