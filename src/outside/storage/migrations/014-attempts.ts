import type { Dialect } from './dialect.ts'

/** Each try to send a prompt, who may have it in hand, and how fast each tenant is written to. */
export const attempts = ({ kind, strict }: Dialect): string[] => [
  'alter table prompt add column fence integer not null default 0',
  `create index prompt_due_in on prompt (programme, due_at) where state = 'planned'`,
  `create table attempt (
    programme text not null, person text not null references person on delete cascade, id text not null primary key,
    kind text not null, subject text not null, number integer not null, state text not null, worker text not null,
    fence integer not null, lease_until text not null, why text, activity text,
    started_at text not null, ended_at text
  ) ${strict}`,
  'create index attempt_prompt on attempt (person, kind, subject)',
  `create index attempt_sending on attempt (lease_until) where state = 'sending'`,
  // In millionths of a second: larger than an integer of Postgres.
  `create table pace (tenant text not null primary key, next_slot ${kind === 'postgres' ? 'bigint' : 'integer'} not null) ${strict}`,
]
