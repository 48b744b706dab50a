import type { Dialect } from './dialect.ts'

/**
 * What somebody knows who makes a promise twice, or read an answer by name: who was told of a group, and which answers
 * were once given by name. The release before this one writes neither: then nobody knows who was told, and a group
 * counts for everybody.
 */
export const toldApart = (_: Dialect): string[] => [
  'alter table release add column promised_by text references person on delete set null',
  `update release set promised_by = (
    select l.person from look_back l where l.programme = release.programme and l.id = release.look_back)`,
  'create index release_promised_by on release (promised_by)',
  'alter table noticed_check add column was_named integer not null default 0',
]
