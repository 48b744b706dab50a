import { type Fault, type ProgrammeProblem, written } from './fault.ts'
import type { Place } from './place.ts'
import { type Programme, programmeSchema } from './programme.ts'
import { faultsOfReferences } from './references.ts'
import { faultsOfRules } from './rules.ts'
import { faultsOfShape } from './shape.ts'
import { readSource } from './source.ts'
import type { LineOf } from './sourceNodes.ts'

export type { ProgrammeProblem } from './fault.ts'
export type ReadProgramme = { ok: true; programme: Programme } | { ok: false; problems: ProgrammeProblem[] }

/**
 * A programme from the text of its file, YAML or JSON, or everything that is wrong with it at once.
 * Never throws. Only a mistake in the syntax hides the rest: what follows it would be a guess.
 */
export function readProgramme(text: string): ReadProgramme {
  const source = readSource(text)
  const faults = source.ok ? faultsOfValue(source.value) : source.faults
  if (!source.ok || faults.length > 0) return { ok: false, problems: shown(faults, source.lineOf) }
  return { ok: true, programme: programmeSchema.parse(source.value) }
}

function faultsOfValue(value: unknown): Fault[] {
  const file: Place = { path: [], value }
  return [...faultsOfShape(value), ...faultsOfReferences(file), ...faultsOfRules(file)]
}

/** In the order of the file, as the operator will go through it. */
const shown = (faults: readonly Fault[], lineOf: LineOf): ProgrammeProblem[] =>
  faults
    .map(fault => ({ fault, line: lineOf(fault.path) }))
    .sort((one, two) => (one.line ?? 0) - (two.line ?? 0))
    .map(({ fault, line }) => ({
      path: written(fault.path),
      problem: line === undefined ? fault.problem : `${fault.problem} (line ${line})`,
      hint: fault.hint,
    }))
