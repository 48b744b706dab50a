import type { z } from 'zod/v4'
import { quoted, some } from './didYouMean.ts'
import type { Fault, Path } from './fault.ts'
import { programmeSchema } from './programme.ts'

type Issue = z.core.$ZodIssue

/** Everything in the file that has another shape than a programme. */
export function faultsOfShape(value: unknown): Fault[] {
  const checked = programmeSchema.safeParse(value)
  return checked.success ? [] : checked.error.issues.flatMap(whereItIs).map(issue => faultOf(issue, value))
}

/** Where one of two shapes will do, the mistake inside the one that was meant says more than "neither". */
function whereItIs(issue: Issue): Issue[] {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().filter(one => one.path.length > 0) : []
  return inner.length === 0 ? [issue] : inner.map(one => ({ ...one, path: [...issue.path, ...one.path] }))
}

/** The schema's messages are hints. What stands in the file is not repeated: it can be somebody's address. */
function faultOf(issue: Issue, file: unknown): Fault {
  const path = issue.code === 'unrecognized_keys' ? pathOfUnknown(issue) : issue.path
  return { path, problem: problemOf(issue, valueAt(file, issue.path)), hint: issue.message }
}

const pathOfUnknown = ({ path, keys }: z.core.$ZodIssueUnrecognizedKeys): Path =>
  keys.length === 1 ? [...path, ...keys] : path

function problemOf(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') return `Not known here: ${some(issue.keys.map(quoted))}.`
  if (value === undefined) return 'This is missing.'
  if (issue.code === 'too_small') return value === '' ? 'This is empty.' : 'This is too little.'
  if (issue.code === 'too_big') return 'This is too much.'
  return issue.code === 'invalid_type' ? `This is ${kindOf(value)}.` : 'This cannot be used here.'
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  const kinds: Record<string, string> = { string: 'a text', number: 'a number', boolean: 'true or false' }
  return kinds[typeof value] ?? 'a group of names with values'
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => (isRecord(inner) ? inner[part] : undefined), value)
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null
