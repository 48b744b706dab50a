import type { Dialect } from './dialect.ts'

/** Action cards, what people do with them, and the teams and channels in Teams where they stand. */
export const actionCards = ({ strict, byKey }: Dialect): string[] => [
  `create table teams_team (
    programme text not null, id text not null, tenant text not null, group_id text, name text not null,
    service_url text not null, bot text not null, state text not null, looked_at text, changed_at text not null,
    primary key (programme, id)
  ) ${strict}`,
  `create table teams_leader (
    programme text not null, team text not null, entra_id text not null, looked_at text not null,
    primary key (programme, team, entra_id)
  ) ${byKey}`,
  `create table channel (
    programme text not null, id text not null, team text not null, name text, kind text not null,
    state text not null, full_at text, free_at text, worker text, lease_until text, changed_at text not null,
    primary key (programme, id)
  ) ${strict}`,

  `create table action_card (
    programme text not null, person text not null references person, id text not null primary key, run text,
    kind text not null, ambition text not null, what text not null, why text, until_day text not null,
    audience text, channel text not null, action text, language text not null, status text not null,
    post_at text not null, ends_at text not null, because text, result text,
    joined integer, done integer, stuck integer, activity text, posted_at text, edited_at text, ended_at text,
    changes integer not null, behind_since text, attempts integer not null,
    made_at text not null, changed_at text not null
  ) ${strict}`,
  'create index action_card_maker on action_card (person, made_at)',
  `create index action_card_due on action_card (post_at) where status = 'scheduled'`,
  `create index action_card_posting on action_card (programme, channel) where status = 'posting'`,
  `create index action_card_ends on action_card (ends_at) where status in ('open', 'unknown')`,
  // Not by how often it changed: in Postgres a press would then write every index of the row.
  `create index action_card_behind on action_card (programme, channel, behind_since)
  where behind_since is not null`,

  `create table participation (
    programme text not null, person text not null references person, card text not null,
    joined_at text, done_at text, stuck_at text, by_name integer not null, seen integer not null, action text,
    pressed_at text not null, made_at text not null, changed_at text not null,
    primary key (person, card)
  ) ${byKey}`,
  'create index participation_card on participation (card)',

  `create table contribution (
    programme text not null, person text not null references person, id text not null, run text not null,
    card text not null, kind text not null, text text not null, by_name integer not null, status text not null,
    made_at text not null, changed_at text not null,
    primary key (person, id)
  ) ${strict}`,
  'create index contribution_card on contribution (card, made_at)',
  `create table support (
    programme text not null, person text not null references person, contribution text not null, card text not null,
    made_at text not null,
    primary key (person, contribution)
  ) ${byKey}`,
  'create index support_contribution on support (contribution)',

  `create table gone_card (
    programme text not null, id text not null primary key, channel text not null, activity text,
    language text not null, gone_at text not null
  ) ${strict}`,
  'create index gone_card_channel on gone_card (programme, channel)',
]
