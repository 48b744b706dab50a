import type { Dialect } from './dialect.ts'

/** People, their conversations with every answer as a row, what was handled, and what must still be sent. */
export const conversations = ({ strict, byKey, number }: Dialect): string[] => [
  `create table person (
    id text primary key, programme text not null, tenant text not null, entra_id text not null,
    teams_id text not null, name text not null, language text not null, chosen_language text,
    zone text not null, role text, team text, welcomed integer not null, revision integer not null,
    chat_tenant text, chat_service_url text, chat_conversation text, chat_bot text,
    unique (programme, tenant, entra_id)
  ) ${strict}`,

  `create table run (
    programme text not null, person text not null references person, id text not null, flow text not null,
    version integer not null, status text not null, started_at text not null, touched_at text not null,
    primary key (person, id)
  ) ${byKey}`,
  `create unique index run_underway on run (person) where status in ('open', 'stopping')`,

  'create index run_status on run (person, status)',

  `create table answer (
    programme text not null, person text not null, run text not null, question text not null,
    item text not null, value text not null, settled integer not null, sharpening text, at text not null,
    primary key (person, run, question, item),
    foreign key (person, run) references run (person, id)
  ) ${byKey}`,

  `create table shown (
    programme text not null, person text not null, run text not null, activity text not null,
    primary key (person, run),
    foreign key (person, run) references run (person, id)
  ) ${byKey}`,
  'create index shown_run on shown (run)',

  `create table handled (
    programme text not null, person text not null references person, activity text not null,
    print text not null, reply text not null, at text not null,
    primary key (person, activity)
  ) ${strict}`,
  'create index handled_print on handled (person, print)',
  'create index handled_at on handled (at)',

  `create table send (
    number ${number},
    programme text not null, person text not null references person, id text not null unique,
    tenant text not null, service_url text not null, conversation text not null, bot text not null,
    kind text not null, run text, target text, activity text, state text not null,
    attempts integer not null, due_at text not null, worker text, lease_until text,
    why text, ended_at text, made_at text not null
  ) ${strict}`,
  'create index send_state on send (state, number)',
  `create index send_order on send (conversation, number) where state = 'waiting'`,
]
