import type { Database } from 'better-sqlite3'
import type { Person } from '../../../people/person.ts'
import type { OwnData } from '../../../ports/ownData.ts'
import { everythingFrom } from '../everythingFrom.ts'
import { personFrom } from '../knownFrom.ts'
import {
  endLinks,
  keptVersions,
  linkOwner,
  namedByOthers,
  ownRows,
  ownTables,
  personById,
  seenBy,
  useLink,
} from '../ownDataStatements.ts'
import { insertInto, insertOf } from '../statements.ts'
import type { Row, RowOf } from '../tables.ts'
import type { RareRows } from '../turnRows.ts'
import { prepare } from './prepare.ts'
import type { Together } from './together.ts'

/** Writes who looked, and a new link in the place of earlier ones. */
export const keepingRare = (database: Database) => {
  const addLooked = prepare(database, insertOf('trail', ''))
  const end = prepare(database, endLinks)
  const addLink = prepare(database, insertInto('link'))
  return ({ trail, link }: RareRows): void => {
    for (const row of trail) addLooked.run(row)
    for (const row of link) {
      end.run(row)
      addLink.run(row)
    }
  }
}

const using = (database: Database) => {
  const use = prepare<Row>(database, useLink)
  const note = prepare(database, insertInto('trail'))
  const people = prepare<RowOf<'person'>>(database, personById)
  return (link: Parameters<OwnData['useLink']>[0]): Person | undefined => {
    const owner = use.get(link)
    if (!owner) return undefined
    if (link.trail !== null)
      note.run({ ...owner, id: link.trail, at: link.at, who: 'self', by_person: null, what: 'ownData' })
    const row = people.get(owner)
    return row && personFrom(row)
  }
}

const reading = (database: Database): OwnData['everythingOf'] => {
  const own = ownTables.map(name => [name, prepare<Row>(database, ownRows(name))] as const)
  const named = prepare<Row>(database, namedByOthers)
  const seen = prepare<Row>(database, seenBy)
  const versions = prepare<Row>(database, keptVersions)
  return async (programme, person) => {
    const whose = { programme, person }
    return everythingFrom({
      tables: Object.fromEntries(own.map(([name, rows]) => [name, rows.all(whose)])),
      named: named.all(whose),
      seen: seen.all(whose),
      versions: versions.all(whose),
    })
  }
}

export const ownDataIn = (database: Database, { write }: Pick<Together, 'write'>): OwnData => {
  const owners = prepare<RowOf<'person'>>(database, linkOwner)
  const use = using(database)
  return {
    linkOwner: async link => {
      const row = owners.get(link)
      return row && personFrom(row)
    },
    useLink: link => write('lasting', () => use(link)),
    everythingOf: reading(database),
  }
}
