import type { Dialect } from './dialect.ts'

/** What belongs to people's hold on their own data: links to it, who looked, who was erased, and what stays of them. */
export const ownData = ({ strict }: Dialect): string[] => [
  `create table link (
    programme text not null, person text not null references person, hash text not null primary key,
    made_at text not null, expires_at text not null, used_at text
  ) ${strict}`,

  `create table trail (
    programme text not null, person text not null references person, id text not null primary key,
    at text not null, who text not null, by_person text, what text not null
  ) ${strict}`,
  'create index trail_person on trail (person, at)',

  `create table erasure (
    programme text not null, subject text not null, at text not null, print text,
    primary key (programme, subject, at)
  ) ${strict}`,

  `create table remainder (
    programme text not null, kind text not null, ambition text not null, count integer not null,
    primary key (programme, kind, ambition)
  ) ${strict}`,
]
