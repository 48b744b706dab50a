/**
 * `npm run eval:sharpen` holds the rules of sharpening against the labelled sentences: precision, recall and F1 per
 * language and half, for “something is missing”, for “concrete”, and for each thing that can be missing, and every miss.
 * `-- --seen` leaves the unseen half closed: so does whoever writes rules.
 */
import { parseArgs } from 'node:util'
import { counted, figuresOf } from './figures.ts'
import {
  HALVES,
  type Half,
  IDS,
  type Judged,
  judgedSentences,
  LANGUAGES,
  type LanguageId,
} from './sentences.ts'

type Classed = { readonly name: string; readonly has: (missing: readonly string[]) => boolean }

const CLASSES: readonly Classed[] = [
  { name: 'something is missing', has: missing => missing.length > 0 },
  { name: 'concrete', has: missing => missing.length === 0 },
  ...IDS.map(id => ({ name: `  ${id}`, has: (missing: readonly string[]) => missing.includes(id) })),
]

const shown = (value: number): string => value.toFixed(3).padStart(10)

function lineOf(rows: readonly Judged[], { name, has }: Classed): string {
  const count = counted(
    rows,
    row => has(row.missing),
    row => has(row.found),
  )
  const { precision, recall, f1 } = figuresOf(count)
  return `${name.padEnd(22)}${shown(precision)}${shown(recall)}${shown(f1)}${String(count.both + count.labelledOnly).padStart(8)}`
}

const listed = (ids: readonly string[]): string => (ids.length === 0 ? 'concrete' : ids.join(', '))

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every(id => other.includes(id))

function printMiss({ text, missing, found, reason }: Judged): void {
  const side = missing.length > 0 === found.length > 0 ? 'other kind' : 'MISS'
  console.log(
    `\n  ${side}: ${JSON.stringify(text)}\n    label: ${listed(missing)} (${reason})\n    found: ${listed(found)}`,
  )
}

function report(half: Half, language: LanguageId): void {
  const rows = judgedSentences(half, language)
  console.log(`\n${language}, ${half}, ${rows.length} sentences`)
  console.log(`${' '.repeat(22)} precision    recall        F1  labels`)
  for (const one of CLASSES) console.log(lineOf(rows, one))
  for (const row of rows.filter(one => !same(one.missing, one.found))) printMiss(row)
}

const { seen = false } = parseArgs({ options: { seen: { type: 'boolean' } } }).values

for (const half of HALVES.filter(one => !seen || one !== 'unseen'))
  for (const language of LANGUAGES) report(half, language)
