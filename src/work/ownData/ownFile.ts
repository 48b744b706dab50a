import type { Everything, StoredRow } from '../../ports/ownData.ts'
import { isShown, type Stored, stored } from '../../privacy/stored.ts'
import { entriesOf } from './ownElsewhere.ts'
import { momentOf, type OwnReader, saying, versionsOf } from './ownReader.ts'
import { parsed } from './ownValue.ts'
import { keptSentences, labelOfColumn } from './ownWords.ts'

/** A file to keep: `content` is JSON, of the form that stands in `OwnFileContent`. */
export type OwnFile = { readonly name: string; readonly content: string }

/** What is in the file. Names of tables and columns are those of the database; sentences are in the reader's language. */
export type OwnFileContent = {
  readonly title: string
  readonly explanation: readonly string[]
  readonly madeAt: string
  readonly programme: string
  /** Every table with rows of somebody's own: what it is about, how long it is kept, and all rows of this person. */
  readonly tables: Readonly<Record<string, FileTable>>
  readonly whoLooked: Everything['seen']
  readonly namedByOthers: Everything['named']
  /** What each kept version of the programme's file says about this person. */
  readonly inProgramme: readonly { readonly version: number; readonly entry: unknown }[]
  /** The same of each programme that they are in no more, and that holds something of them; absent where none does. */
  readonly otherProgrammes?: readonly OwnFileContent[]
}

/** What one programme holds of somebody, and what is needed to write it in their words. */
export type OwnRead = { readonly reader: OwnReader; readonly everything: Everything }

type FileTable = {
  readonly name: string
  readonly about: string
  readonly kept: readonly string[]
  readonly columns: Readonly<Record<string, { readonly name: string; readonly why: string }>>
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

const shownColumns = ({ columns }: Stored) => Object.entries(columns).filter(([, column]) => isShown(column))

const rowIn = (table: string, declared: Stored, row: StoredRow) =>
  Object.fromEntries(shownColumns(declared).map(([name]) => [name, parsed(table, name, row[name] ?? null)]))

const tableIn = (
  reader: OwnReader,
  table: string,
  declared: Stored,
  rows: readonly StoredRow[],
): FileTable => ({
  name: saying(reader, `privacy.table.${table}.name`),
  about: saying(reader, `privacy.table.${table}.about`),
  kept: keptSentences(reader, table),
  columns: Object.fromEntries(
    shownColumns(declared).map(([column, { purpose }]) => [
      column,
      { name: labelOfColumn(reader, table, column), why: saying(reader, `privacy.purpose.${purpose}`) },
    ]),
  ),
  rows: rows.map(row => rowIn(table, declared, row)),
})

const ownTables = Object.entries(stored as Readonly<Record<string, Stored>>).filter(
  ([, { whose }]) => whose === 'own',
)

const inProgramme = (reader: OwnReader, { versions }: Everything): OwnFileContent['inProgramme'] =>
  versionsOf(versions).flatMap(({ number, programme }) =>
    entriesOf(reader, programme).map(entry => ({ version: number, entry })),
  )

const contentOf = ({ reader, everything }: OwnRead): OwnFileContent => ({
  title: saying(reader, 'ownData.page.title'),
  explanation: [
    saying(reader, 'ownData.page.madeAt', {
      moment: momentOf(reader, reader.now),
      name: reader.person.name,
    }),
    saying(reader, 'ownData.named.about'),
    saying(reader, 'ownData.page.leftOut'),
  ],
  madeAt: reader.now,
  programme: reader.person.programme,
  tables: Object.fromEntries(
    ownTables.map(([table, declared]) => [
      table,
      tableIn(reader, table, declared, everything.tables[table] ?? []),
    ]),
  ),
  whoLooked: everything.seen,
  namedByOthers: everything.named,
  inProgramme: inProgramme(reader, everything),
})

export const ownFile = (own: OwnRead, others: readonly OwnRead[]): OwnFile => {
  const { reader } = own
  const more = others.length > 0 && { otherProgrammes: others.map(contentOf) }
  return {
    name: `${saying(reader, 'ownData.page.file')}-${reader.now.slice(0, 10)}.json`,
    content: `${JSON.stringify({ ...contentOf(own), ...more }, null, 2)}\n`,
  }
}
