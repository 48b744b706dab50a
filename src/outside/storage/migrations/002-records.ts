import type { Dialect } from './dialect.ts'

/** A table for the parts of a record, told apart by the first of their columns. */
const part = ({ byKey }: Dialect, record: string, name: string, columns: string): string =>
  `create table ${name} (
    programme text not null, person text not null, ${record} text not null, ${columns},
    primary key (person, ${record}, ${columns.split(' ')[0]}),
    foreign key (person, ${record}) references ${record} (person, id)
  ) ${byKey}`

const someone = 'place integer not null, someone text, name text not null'

/** What conversations end in: actions, promises and learning routes, with their parts. */
export const records = (dialect: Dialect): string[] => [
  `create table action (
    programme text not null, person text not null references person, id text not null, run text not null,
    ambition text not null, different text not null, stops text, situation text not null,
    behaviour text not null, from_day text not null, noticed_by text not null, plan text not null,
    seen_by text not null, status text not null, made_at text not null, changed_at text not null,
    primary key (person, id)
  ) ${dialect.byKey}`,
  part(dialect, 'action', 'action_companion', someone),
  part(dialect, 'action', 'action_need', 'place integer not null, need text not null'),

  `create table promise (
    programme text not null, person text not null references person, id text not null, run text not null,
    ambition text not null, to_kind text not null, to_team text, to_group text, behaviour text not null,
    noticed text not null, before_day text not null, rhythm text not null, score integer not null,
    why text not null, seen_by text not null, status text not null, withdrawn_because text,
    made_at text not null, changed_at text not null,
    primary key (person, id)
  ) ${dialect.byKey}`,
  part(dialect, 'promise', 'promise_to', someone),
  part(dialect, 'promise', 'promise_witness', someone),
  part(dialect, 'promise', 'promise_check', 'day text not null, state text not null'),
  `create index promise_check_due on promise_check (day) where state = 'planned'`,

  `create table route (
    programme text not null, person text not null references person, id text not null, run text not null,
    unlearn text, teaches text, first_step text not null, first_day text not null, seen_by text not null,
    made_at text not null, changed_at text not null,
    primary key (person, id)
  ) ${dialect.byKey}`,
  part(
    dialect,
    'route',
    'route_skill',
    `place integer not null, skill text, own text, level_now text not null, level_needed text not null,
    example text not null`,
  ),
  part(dialect, 'route', 'route_way', 'place integer not null, way text not null'),
]
