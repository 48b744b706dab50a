import { PICTURE_LINK } from '../../ports/ownData.ts'
import type { Row, TableName } from './tables.ts'
import { tables } from './tables.ts'

// Statements about one person's own data, the same in both databases.

const columnsOf = (name: TableName): string => tables[name].columns.join(', ')

const isOwn = (name: TableName): boolean => (tables[name].columns as readonly string[]).includes('person')

/** Every table with rows that are somebody's own; the person themself comes first. */
export const ownTables: readonly TableName[] = [
  'person',
  ...(Object.keys(tables) as TableName[]).filter(isOwn), // They are the keys of this very object.
]

export const ownRows = (name: TableName): string => `
  select ${columnsOf(name)} from ${name}
  where programme = $programme and ${name === 'person' ? 'id' : 'person'} = $person
  order by ${tables[name].key.join(', ')}`

const usable = 'hash = $hash and used_at is null and expires_at > $at'

const owner = tables.person.columns.map(column => `p.${column}`).join(', ')

export const linkOwner = `
  select ${owner} from link l join person p on p.id = l.person and p.programme = l.programme
  where ${usable}`

export const useLink = `update link set used_at = $at where ${usable} returning programme, person`

export const personById = `
  select ${columnsOf('person')} from person where programme = $programme and id = $person`

const isPicture = (hash: string): string => `substr(${hash}, 1, ${PICTURE_LINK.length}) = '${PICTURE_LINK}'`

/** Those of the same kind: who asks for a picture may still be about to look at their own data. */
export const endLinks = `
  delete from link where programme = $programme and person = $person and used_at is null
    and (${isPicture('hash')}) = (${isPicture('cast($hash as text)')})`

/** Both the id of the person and their Entra id are in use to name somebody. */
const isMe = (column: string): string =>
  `${column} in ($person, (select entra_id from person where id = $person and programme = $programme))`

const day = (column: string): string => `substr(${column}, 1, 10) as day`

const inPart = (as: string, part: TableName, record: 'action' | 'promise'): string => `
  select '${as}' as role, n.name as name, ${day('r.made_at')}
  from ${part} n join ${record} r on r.person = n.person and r.id = n.${record}
  where n.programme = $programme and n.person <> $person and ${isMe('n.someone')}`

const inRow = (as: string, table: TableName, column: string, at: string): string => `
  select '${as}' as role, null as name, ${day(at)} from ${table}
  where programme = $programme and person <> $person and ${isMe(column)}`

const inTeams = `
  select 'poster' as role, t.name as name, ${day('l.looked_at')}
  from teams_leader l left join teams_team t on t.programme = l.programme and t.id = l.team
  where l.programme = $programme and ${isMe('l.entra_id')}`

/** Only what somebody told with their name: of what is only counted nothing says that it is there. */
const noticedByName = `
  select 'noticed' as role, null as name, ${day('made_at')} from noticed_check
  where programme = $programme and person <> $person and owner = $person and by_name = 1`

const madeRounds = `
  select 'roundMaker' as role, null as name, ${day('made_at')} from round
  where programme = $programme and made_by = $person`

/** Where others named this person. Whose row it is, and what they said in it, stays theirs. */
export const namedByOthers = `${[
  inPart('companion', 'action_companion', 'action'),
  inPart('addressee', 'promise_to', 'promise'),
  inPart('witness', 'promise_witness', 'promise'),
  inRow('leaver', 'handover', 'leaver', 'made_at'),
  inRow('offered', 'handover', 'offered_to', 'made_at'),
  inRow('looker', 'trail', 'by_person', 'at'),
  inTeams,
  noticedByName,
  madeRounds,
].join(' union all ')} order by day, role`

export const seenBy = `
  select t.at, t.who, t.what, p.name
  from trail t left join person p on p.id = t.by_person and p.programme = t.programme
  where t.programme = $programme and t.person = $person order by t.at desc, t.id`

export const keptVersions = `
  select number, loaded_at, content from programme_version where programme = $programme order by number`

export type EverythingRows = {
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly named: readonly Row[]
  readonly seen: readonly Row[]
  readonly versions: readonly Row[]
}
