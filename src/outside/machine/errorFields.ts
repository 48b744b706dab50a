import { fileURLToPath } from 'node:url'
import type { Fields } from '../../ports/log.ts'

const root = new URL('../../../', import.meta.url)
const MOST_FRAMES = 8

/**
 * Of an error its kind, its code, and where in the code it arose. What it says is left out, since that may hold
 * somebody's words; so is the place, when it cannot be told apart from what the error says.
 */
export function errorFields(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error }
  const where = framesOf(error)
  const code = codeOf(error)
  return { error: kindOf(error), ...(code && { code }), ...(where && { where }) }
}

/** The name of its class: a name that an error was given later could be anything. */
const kindOf = (error: Error): string => error.constructor.name || 'Error'

/** Codes are those of the system or of a database, such as ECONNREFUSED, SQLITE_FULL or 57P01. */
function codeOf(error: Error): string | undefined {
  const code = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$|^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

function framesOf({ stack = '', message }: Error): string {
  const told = message === '' ? 0 : stack.indexOf(message)
  if (told < 0) return ''
  const lines = stack.slice(told + message.length).split('\n')
  return lines
    .slice(1, MOST_FRAMES + 1)
    .map(frameOf)
    .filter(Boolean)
    .join(' < ')
}

/** `at f (file:///home/x/src/work/decide.ts:3:5)` becomes `f src/work/decide.ts:3:5`. */
function frameOf(line: string): string {
  const found = line.match(
    /^ {4}at (?:async |new )?(?:([\w$.<>]+) (?:\[as [\w$.]+\] )?\()?(\S+?:\d+:\d+)\)?$/,
  )
  return found ? [found[1], shortened(found[2] ?? '')].filter(Boolean).join(' ') : ''
}

const shortened = (place: string): string => place.replace(root.href, '').replace(fileURLToPath(root), '')
