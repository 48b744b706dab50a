import type { Dialect } from './dialect.ts'

/** What people are to be told without having asked, and actions of somebody who left that are offered to others. */
export const prompts = ({ strict, byKey }: Dialect): string[] => [
  `create table prompt (
    programme text not null, person text not null references person, kind text not null, subject text not null,
    due_at text not null, state text not null, why text, worker text, lease_until text,
    made_at text not null, changed_at text not null,
    primary key (person, kind, subject)
  ) ${byKey}`,
  `create index prompt_due on prompt (due_at) where state = 'planned'`,

  `create table handover (
    programme text not null, person text not null references person, id text not null,
    leaver text not null, action text not null, offered_to text not null, status text not null,
    made_at text not null, changed_at text not null,
    primary key (person, id)
  ) ${strict}`,
  'create index handover_leaver on handover (leaver)',
  'create index handover_offered on handover (offered_to)',
]
