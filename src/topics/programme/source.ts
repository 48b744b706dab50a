import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml'
import type { Fault } from './fault.ts'
import { faultsOfNodes, type LineOf, lineFinder } from './sourceNodes.ts'

export type Source =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: LineOf }
  | { readonly ok: false; readonly faults: readonly Fault[]; readonly lineOf: LineOf }

/** Reads YAML, of which JSON is a part. Whatever could be read in two ways, or grows when it is read, is refused. */
export function readSource(text: string): Source {
  const lines = new LineCounter()
  // Names that occur twice are looked for in sourceNodes.ts: the library compares each name with all others.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter: lines })
  const lineOf = lineFinder(document.contents, lines)
  const faults = faultsOf(document, lines)
  return faults.length > 0 ? { ok: false, faults, lineOf } : { ok: true, value: document.toJS(), lineOf }
}

/** After a mistake in the syntax the rest is a guess, so only the mistake itself is reported. */
function faultsOf(document: Document.Parsed, lines: LineCounter): readonly Fault[] {
  const broken = [...document.errors, ...document.warnings].slice(0, 10)
  if (broken.length > 0) return broken.map(error => faultOfSyntax(error, lines))
  return isMap(document.contents) ? faultsOfNodes(document.contents) : [noProgramme(document.contents)]
}

type SyntaxProblem = Document.Parsed['errors'][number] | Document.Parsed['warnings'][number]

function faultOfSyntax({ code, message, pos }: SyntaxProblem, lines: LineCounter): Fault {
  const { line, col } = lines.linePos(pos[0])
  const hint =
    hints[code] ?? 'Check this line and the one above it: indentation, quotation marks and brackets.'
  return { path: [], problem: `Line ${line}, column ${col} cannot be read: ${message}.`, hint }
}

const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces instead of tabs.',
  BAD_INDENT: 'Indent with two spaces for each level, and items of one list equally far.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the text in quotation marks: it holds a colon.',
  MISSING_CHAR: 'Close the quotation mark or bracket that is open, or put a colon after the name.',
  MULTIPLE_DOCS: 'Keep one programme in one file: take the line with "---" out.',
  RESOURCE_EXHAUSTION: 'This is nested far deeper than a programme is. Is it the right file?',
  TAG_RESOLVE_FAILED: 'Put the text in quotation marks if it starts with an exclamation mark.',
}

const noProgramme = (contents: Node | null): Fault => ({
  path: [],
  problem: contents === null ? 'The file is empty.' : 'The file holds no programme.',
  hint: 'Write the programme as names with values, starting with "id:", "name:" and "organisation:".',
})
