import type { ProgrammeVersion, Use, VersionMark } from '../../ports/programmes.ts'
import type { RowOf } from './tables.ts'

/** Statements about programmes themselves, the same in both databases. */
export const programmeVersions =
  'select programme, number, hash, loaded_at from programme_version order by programme, number'

export const programmeContent =
  'select content from programme_version where programme = $programme and number = $number'

/** Of two who load at once, the second finds that the number is no longer the next, or is there already. */
export const addProgrammeVersion = `
  insert into programme_version (programme, number, hash, content, loaded_at)
  select $programme, cast($number as integer), $hash, $content, $loaded_at
  where cast($number as integer) = (
    select coalesce(max(number), 0) + 1 from programme_version where programme = $programme)
  on conflict do nothing
  returning number`

export const removeProgrammeVersion =
  'delete from programme_version where programme = $programme and number = $number returning number'

const countOf = (kind: Use['kind'], about: string, from: string): string =>
  `select '${kind}' as kind, ${about} as about, cast(count(*) as integer) as count from ${from}
  group by ${about}`

const ofProgramme = 'programme = $programme'

export const usesIn = [
  countOf(
    'draft',
    'a.value',
    `answer a join run r on r.person = a.person and r.id = a.run
    where a.${ofProgramme} and r.${ofProgramme} and a.question = 'ambition'
      and r.status in ('open', 'stopping', 'draft')`,
  ),
  countOf('action', 'ambition', `action where ${ofProgramme}`),
  countOf('promise', 'ambition', `promise where ${ofProgramme}`),
  countOf('promiseToTeam', 'to_team', `promise where ${ofProgramme} and to_team is not null`),
  countOf('route', 'skill', `route_skill where ${ofProgramme} and skill is not null`),
].join(' union all ')

export type MarkRow = Omit<RowOf<'programme_version'>, 'content'>

// Types below are claimed with `as`: only versionRow writes these rows, and the contract suite reads each back.
export const markFrom = ({ programme, number, hash, loaded_at }: MarkRow): VersionMark =>
  ({ programme, number, hash, loadedAt: loaded_at }) as VersionMark

export const versionRow = ({ loadedAt, ...version }: ProgrammeVersion): RowOf<'programme_version'> => ({
  ...version,
  loaded_at: loadedAt,
})

/** What was chosen in a conversation is stored as JSON; a record names it as it is. */
export const useFrom = ({ kind, about, count }: Use): Use => ({
  kind,
  about: kind === 'draft' ? String(JSON.parse(about)) : about,
  count,
})
