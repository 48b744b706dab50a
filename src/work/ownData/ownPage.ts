import type { Language } from '../../people/person.ts'
import type { Everything, StoredRow } from '../../ports/ownData.ts'
import { isShown, type Stored, stored } from '../../privacy/stored.ts'
import { answerFact } from './ownAnswer.ts'
import { elsewhere } from './ownElsewhere.ts'
import { type OwnFile, type OwnRead, ownFile } from './ownFile.ts'
import { momentOf, type OwnReader, saying } from './ownReader.ts'
import { rhythmLines } from './ownRhythm.ts'
import type { Fact, Section } from './ownSection.ts'
import { ownValue, parsed } from './ownValue.ts'
import { keptSentences, labelOfColumn, purposesOf } from './ownWords.ts'
import { SECTIONS, SHOWN } from './shownColumns.ts'

/** A page as plain texts, none of them HTML. */
export type OwnPage = {
  readonly language: Language
  readonly title: string
  readonly intro: readonly string[]
  readonly words: Readonly<Record<'download' | 'contents' | 'purposes' | 'howLong' | 'none', string>>
  readonly sections: readonly Section[]
  /** What hardly anybody looks for, to be opened: the rest of what is stored. */
  readonly rest: Section
  readonly file: OwnFile
}

const declared: Readonly<Record<string, Stored>> = stored

const isThere = (row: StoredRow, column: string): boolean => row[column] !== null && row[column] !== undefined

const factOf = (reader: OwnReader, table: string, row: StoredRow, column: string): Fact => {
  const cell = row[column] ?? null
  const values =
    column === 'own_rhythm'
      ? rhythmLines(reader, parsed(table, column, cell))
      : [ownValue(reader, table, column, cell)]
  return { label: labelOfColumn(reader, table, column), values }
}

const factsOf = (
  reader: OwnReader,
  table: string,
  row: StoredRow,
  columns: readonly string[],
): readonly Fact[] =>
  columns
    .filter(column => isThere(row, column))
    .map(column => factOf(reader, table, row, column))
    .filter(({ values }) => values.length > 0)

/** One part of a record on a line of its own. */
const lineOf = (reader: OwnReader, table: string, row: StoredRow): string => {
  const facts = factsOf(reader, table, row, SHOWN[table] ?? [])
  const [only, another] = facts
  if (only && !another) return only.values.join(', ')
  return facts.map(({ label, values }) => `${label}: ${values.join(', ')}`).join(' · ')
}

const partOf = (
  reader: OwnReader,
  all: Everything['tables'],
  [record, row]: readonly [string, StoredRow],
  part: string,
): readonly Fact[] => {
  const rows = (all[part] ?? []).filter(one => one[record] === row.id)
  if (rows.length === 0) return []
  const label = saying(reader, `privacy.table.${part}.name`)
  return [{ label, values: rows.map(one => lineOf(reader, part, one)) }]
}

const answersOf = (reader: OwnReader, all: Everything['tables'], run: StoredRow): readonly Fact[] =>
  (all.answer ?? [])
    .filter(answer => answer.run === run.id)
    .toSorted((one, other) => (String(one.at) < String(other.at) ? -1 : 1))
    .map(answer => answerFact(reader, String(run.flow), answer))

const titleOf = (reader: OwnReader, table: string, row: StoredRow): string | null =>
  table === 'run' ? ownValue(reader, table, 'flow', row.flow ?? null) : null

const madeAt = (row: StoredRow): string => String(row.started_at ?? row.made_at ?? '')

/** What was first stands first; what tells no time stays where it was. */
const byTime = (one: StoredRow, other: StoredRow): number => {
  if (madeAt(one) === madeAt(other)) return 0
  return madeAt(one) < madeAt(other) ? -1 : 1
}

const sectionOf = (
  reader: OwnReader,
  all: Everything['tables'],
  { table, parts }: (typeof SECTIONS)[number],
): Section => ({
  id: table,
  heading: saying(reader, `privacy.table.${table}.name`),
  about: saying(reader, `privacy.table.${table}.about`),
  why: purposesOf(reader, [table, ...parts]),
  kept: keptSentences(reader, table),
  items: (all[table] ?? []).toSorted(byTime).map(row => ({
    title: titleOf(reader, table, row),
    facts: [
      ...factsOf(reader, table, row, SHOWN[table] ?? []),
      ...parts.flatMap(part => partOf(reader, all, [table, row], part)),
      ...(table === 'run' ? answersOf(reader, all, row) : []),
    ],
  })),
  lines: [],
})

const restColumns = (table: string): readonly string[] =>
  Object.entries(declared[table]?.columns ?? {})
    .filter(([name, column]) => isShown(column) && !SHOWN[table]?.includes(name))
    .map(([name]) => name)

/** Every column that stands nowhere else, as it is. */
const restOf = (reader: OwnReader, all: Everything['tables']): Section => ({
  id: 'rest',
  heading: saying(reader, 'ownData.page.technical'),
  about: saying(reader, 'ownData.page.technicalAbout'),
  why: [],
  kept: [],
  items: Object.entries(all).flatMap(([table, rows]) =>
    rows.map((row, index) => ({
      title: `${saying(reader, `privacy.table.${table}.name`)} ${index + 1}`,
      facts: factsOf(reader, table, row, restColumns(table)),
    })),
  ),
  lines: [saying(reader, 'ownData.page.leftOut')],
})

const sectionsOf = ({ reader, everything }: OwnRead): readonly Section[] => [
  ...SECTIONS.map(section => sectionOf(reader, everything.tables, section)),
  ...elsewhere(reader, everything),
  restOf(reader, everything.tables),
]

/** Where somebody was in several programmes, each thing says of which it is. */
const ofItsProgramme = ({ reader, everything }: OwnRead): readonly Section[] => {
  const name = reader.programmes[0]?.name[reader.language] ?? reader.person.programme
  const under = (title: string | null) => (title === null ? name : `${name}: ${title}`)
  return sectionsOf({ reader, everything }).map(section => ({
    ...section,
    items: section.items.map(({ title, facts }) => ({ title: under(title), facts })),
  }))
}

/** The same sections with what each of them has; below the rest stands what holds for all of it. */
const joined = (all: readonly (readonly Section[])[]): readonly Section[] =>
  (all[0] ?? []).map((section, index) => {
    const same = all.flatMap(sections => sections[index] ?? [])
    return {
      ...section,
      items: same.flatMap(({ items }) => items),
      lines: section.id === 'rest' ? section.lines : same.flatMap(({ lines }) => lines),
    }
  })

/** All that is stored about somebody, for them to read; `others` is what programmes hold that they are in no more. */
export const ownPage = (own: OwnRead, others: readonly OwnRead[] = []): OwnPage => {
  const { reader } = own
  const all = others.length === 0 ? sectionsOf(own) : joined([own, ...others].map(ofItsProgramme))
  const moment = momentOf(reader, reader.now)
  const name = reader.person.name || saying(reader, 'ownData.page.unnamed')
  const words = (['download', 'contents', 'purposes', 'howLong', 'none'] as const).map(
    word => [word, saying(reader, `ownData.page.${word}`)] as const,
  )
  return {
    language: reader.language,
    title: saying(reader, 'ownData.page.title'),
    intro: [saying(reader, 'ownData.page.madeAt', { moment, name }), saying(reader, 'ownData.page.once')],
    words: Object.fromEntries(words) as OwnPage['words'], // Of these very words.
    sections: all.slice(0, -1),
    rest: all.at(-1) ?? restOf(reader, own.everything.tables),
    file: ownFile(own, others),
  }
}
