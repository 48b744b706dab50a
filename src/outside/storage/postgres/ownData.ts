import type { Pool } from 'pg'
import type { OwnData } from '../../../ports/ownData.ts'
import { everythingFrom } from '../everythingFrom.ts'
import { personFrom } from '../knownFrom.ts'
import {
  type EverythingRows,
  endLinks,
  keptVersions,
  linkOwner,
  namedByOthers,
  ownRows,
  ownTables,
  seenBy,
  useLink,
} from '../ownDataStatements.ts'
import { insertInto, insertOf } from '../statements.ts'
import { type RowOf, tables } from '../tables.ts'
import type { RareRows } from '../turnRows.ts'
import { type Asked, prepare } from './prepare.ts'

/** Writes who looked, and a new link in the place of earlier ones. */
export const keepingRare = () => {
  const addLooked = prepare(insertOf('trail', 'for key share'))
  const end = prepare(endLinks)
  const addLink = prepare(insertInto('link'))
  return async (asked: Asked, { trail, link }: RareRows): Promise<void> => {
    for (const row of trail) await addLooked(asked, row)
    for (const row of link) {
      await end(asked, row)
      await addLink(asked, row)
    }
  }
}

/** One statement: of many who try at once, one finds the link unused. */
const useAndNote = `
  with used as (${useLink}),
  noted as (
    insert into trail (${tables.trail.columns.join(', ')})
    select programme, person, $trail, $at, 'self', null, 'ownData' from used where $trail::text is not null)
  select ${tables.person.columns.map(column => `p.${column}`).join(', ')}
  from used u join person p on p.id = u.person and p.programme = u.programme`

const asList = (sql: string): string => `(select coalesce(json_agg(x), '[]') from (${sql}) x)`

const lists = ownTables.map(name => `'${name}', ${asList(ownRows(name))}`)

/** All of it in one statement: one moment. */
const everything = `
  select json_build_object(${lists.join(', ')}) as tables, ${asList(namedByOthers)} as named,
    ${asList(seenBy)} as seen, ${asList(keptVersions)} as versions`

export const ownDataIn = (pool: Pool): OwnData => {
  const owners = prepare<RowOf<'person'>>(linkOwner)
  const use = prepare<RowOf<'person'>>(useAndNote)
  const read = prepare<EverythingRows>(everything)
  const first = ([row]: RowOf<'person'>[]) => row && personFrom(row)
  return {
    linkOwner: async link => first(await owners(pool, link)),
    useLink: async link => first(await use(pool, link)),
    everythingOf: async (programme, person) => {
      const [rows] = await read(pool, { programme, person })
      if (!rows) throw new Error('A list of lists always comes back.')
      return everythingFrom(rows)
    },
  }
}
