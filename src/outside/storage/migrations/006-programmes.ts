import type { Dialect } from './dialect.ts'

/** Every version of a programme that was loaded, so that what an answer is about stays readable. */
export const programmes = ({ strict }: Dialect): string[] => [
  `create table programme_version (
    programme text not null, number integer not null, hash text not null, content text not null,
    loaded_at text not null,
    primary key (programme, number)
  ) ${strict}`,
]
