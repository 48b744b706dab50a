import type { Form } from '../language.ts'

type Forms = readonly (readonly [string, Form])[]

const CLOSED = /[^aeiou][aeiou][bdfgklmnprtvz]$/u
const HISSING = /(?:s|x|z|ch|sh|o)$/u
const Y = /[^aeiou]y$/u

const third = (base: string): string => {
  if (Y.test(base)) return `${base.slice(0, -1)}ies`
  return HISSING.test(base) ? `${base}es` : `${base}s`
}

/** What stands before -ed and -ing; both ways where the spelling depends on the stress. */
function trunks(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}y`, base.slice(0, -1)]
  if (base.endsWith('e') && !base.endsWith('ee')) return [base.slice(0, -1)]
  if (CLOSED.test(base)) return [base + base.slice(-1), base]
  return [base]
}

const past = (base: string, trunk: string): string =>
  Y.test(base) ? `${base.slice(0, -1)}ied` : `${trunk}ed`

/** The forms of an English verb that the rules of its spelling give, and the irregular ones instead of them. */
export function formsOf(base: string, irregular: readonly string[]): Forms {
  const gerunds = trunks(base).map(trunk => [`${trunk}ing`, 'gerund'] as const)
  const regular = irregular.length > 0 ? irregular : trunks(base).map(trunk => past(base, trunk))
  return [[base, 'stem'], [third(base), 'third'], ...gerunds, ...regular.map(form => [form, 'past'] as const)]
}
