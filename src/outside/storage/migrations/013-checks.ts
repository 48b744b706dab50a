import type { Dialect } from './dialect.ts'

/**
 * Looking back at promises: who is asked, what they answered, rounds, and what was told of whom. A key begins with the id,
 * so that no database takes it for a way to all that a programme has. What is somebody's own goes with them, also where
 * they are erased by a release that does not know these tables.
 */
export const checks = ({ strict, byKey }: Dialect): string[] => [
  `create table look_back (
    programme text not null, person text not null references person on delete cascade, id text not null,
    promise text not null,
    day text not null, round text, status text not null, scores integer not null, quotes integer not null,
    opened_at text not null, closes_at text not null, answered_at text, closed_at text,
    primary key (id, programme)
  ) ${strict}`,
  'create index look_back_promise on look_back (person, promise)',
  // A promise is looked back at once in a round, however many instances open it.
  `create unique index look_back_round on look_back (round, person, promise, programme) where round is not null`,
  `create index look_back_closes on look_back (closes_at) where status = 'open'`,
  `create index look_back_answered on look_back (answered_at)
  where status = 'open' and answered_at is not null`,
  'create index look_back_closed on look_back (closed_at) where closed_at is not null',

  `create table ask (
    programme text not null, person text not null references person on delete cascade, id text not null,
    look_back text not null, owner text not null, promise text not null, asked_as text not null, status text not null,
    for_good integer not null, made_at text not null, changed_at text not null,
    primary key (id, programme)
  ) ${strict}`,
  'create index ask_person on ask (person, status, changed_at)',
  'create index ask_look_back on ask (look_back, status)',
  'create index ask_for_good on ask (owner, promise) where for_good = 1',

  `create table self_check (
    programme text not null, person text not null references person on delete cascade, look_back text not null,
    promise text not null, run text not null, score integer not null, example text not null, next text not null,
    because text, made_at text not null, changed_at text not null,
    primary key (person, look_back)
  ) ${byKey}`,
  `create table noticed_check (
    programme text not null, person text not null references person on delete cascade, look_back text not null,
    owner text not null, promise text not null, run text not null, noticed text not null, example text,
    by_name integer not null, made_at text not null, changed_at text not null,
    primary key (person, look_back)
  ) ${byKey}`,
  'create index noticed_check_promise on noticed_check (owner, promise)',

  `create table round (
    programme text not null, id text not null, made_by text, run text not null, of_kind text not null, of_team text,
    from_day text not null, until_day text not null, status text not null, scores integer, quotes integer,
    opened_at text, reminded_at text, ended_at text, result text,
    made_at text not null, changed_at text not null,
    primary key (id, programme)
  ) ${strict}`,

  `create table release (
    programme text not null, id text not null, look_back text, round text, promise text, ambition text not null,
    about text not null, people integer not null, noticed text, unseen text, quotes integer not null,
    made_at text not null,
    primary key (id, programme)
  ) ${strict}`,
  'create index release_promise on release (promise)',
  'create index release_round on release (round) where round is not null',
  'create index release_made on release (made_at)',
  `create table release_person (
    programme text not null, person text not null references person on delete cascade, release text not null,
    primary key (person, release)
  ) ${byKey}`,
  'create index release_person_release on release_person (release)',

  // What is still to be said of something is found by that, when it is taken back.
  `create index prompt_waits on prompt (subject) where state in ('planned', 'sending')`,
  // All that is needed to find what is due: a day can be that of hundreds of thousands.
  `create index promise_check_planned on promise_check (day, promise, person, programme) where state = 'planned'`,
  `create index promise_open on promise (person, programme) where status = 'open'`,
]
