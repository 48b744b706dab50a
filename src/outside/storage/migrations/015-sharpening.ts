import type { Dialect } from './dialect.ts'

/** What a language model asked about an answer, and how often one was asked for somebody on a day. */
export const sharpening = ({ strict }: Dialect): string[] => [
  'alter table answer add column advice text',
  `create table model_use (
    programme text not null, person text not null references person on delete cascade, day text not null,
    asked integer not null, changed_at text not null,
    primary key (person, day)
  ) ${strict}`,
]
