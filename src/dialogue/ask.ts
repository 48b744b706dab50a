import { Temporal } from 'temporal-polyfill'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  NumberQuestion,
  Options,
  PeopleQuestion,
  TextQuestion,
} from './question.ts'
import { type Checked, good, type Picked, type Someone, wrong } from './value.ts'

// The kinds of question that a flow is made of. Every `check` is total: it is given stored values of older
// versions too, and answers each of them with a value or a problem.

/** The longest text that a question takes: what a person writes in a chat in one go, and what a card can show again. */
export const LONGEST = 4000

/** What a question that may be left open adds to its values. */
type OpenIf<O extends boolean> = O extends true ? null : never

type Optional<O extends boolean> = { readonly optional?: O }

/** Absent means false, which is what `O` then is. */
const isOptional = <O extends boolean>(settings: Optional<O>): O => (settings.optional ?? false) as O

/** A check that takes "left open" as an answer where the question is optional, and as a problem where it is not. */
const orOpen =
  <O extends boolean, V>(optional: O, check: (value: unknown) => Checked<V>) =>
  (value: unknown): Checked<V | OpenIf<O>> => {
    if (value !== null && value !== undefined && value !== '') return check(value)
    // null is given for an optional question only, which OpenIf says too, but the compiler cannot see it.
    return optional ? good(null as OpenIf<O>) : wrong('empty')
  }

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

const checkText = (most: number) => (value: unknown) => {
  if (!isText(value) || value.trim() === '') return wrong('empty')
  return value.length > most ? wrong('tooLong', { most, length: value.length }) : good(value)
}

/** A text of at most `most` characters. */
export const text = <O extends boolean = false>(
  settings: Optional<O> & { most?: number; sharpen?: TextQuestion['sharpen'] } = {},
): TextQuestion<OpenIf<O>> => {
  const { most = LONGEST, sharpen } = settings
  const optional = isOptional(settings)
  return {
    kind: 'text',
    most,
    optional,
    check: orOpen(optional, checkText(most)),
    ...(sharpen && { sharpen }),
  }
}

const checkChoice = (options: Options) => (value: unknown) =>
  isText(value) && options.ids.includes(value) ? good(value) : wrong('notAnOption')

/** One of the options. */
export const choice = <O extends boolean = false>(
  options: Options,
  settings: Optional<O> = {},
): ChoiceQuestion<OpenIf<O>> => {
  const optional = isOptional(settings)
  return { kind: 'choice', options, optional, check: orOpen(optional, checkChoice(options)) }
}

type ChoicesSettings = { readonly least?: number; readonly most: number; readonly own?: boolean }

const readPicked = (value: unknown): Picked | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { ids, own } = value as { ids?: unknown; own?: unknown } // Both are checked in the next line.
  return isTexts(ids) && isTexts(own) ? { ids: [...new Set(ids)], own: [...new Set(own)] } : undefined
}

const checkPicked =
  (question: { options: Options; least: number; most: number; own: boolean }) => (value: unknown) => {
    const picked = readPicked(value)
    if (!picked) return wrong('notAnOption')
    const count = picked.ids.length + picked.own.length
    if (picked.ids.some(id => !question.options.ids.includes(id))) return wrong('notAnOption')
    if (picked.own.length > 0 && !question.own) return wrong('notAnOption')
    if (count < question.least) return wrong('tooFew', { least: question.least })
    return count > question.most ? wrong('tooMany', { most: question.most }) : good(picked)
  }

/** From `least` to `most` of the options, with texts of one's own where `own` is set. */
export const choices = <O extends boolean = false>(
  options: Options,
  settings: Optional<O> & ChoicesSettings,
): ChoicesQuestion<OpenIf<O>> => {
  const { least = 1, most, own = false } = settings
  const question = { options, least, most, own, optional: isOptional(settings) }
  return { kind: 'choices', ...question, check: orOpen(question.optional, checkPicked(question)) }
}

const isDate = (value: unknown): value is string => {
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false // A day that no calendar has, such as 31 February.
  }
}

const checkDate = (from: string, until: string) => (value: unknown) => {
  if (!isDate(value)) return wrong('notADate')
  if (value < from) return wrong('tooEarly', { from })
  return value > until ? wrong('tooLate', { until }) : good(value)
}

/** A day from `from` to `until`, both included, as `YYYY-MM-DD`. */
export const date = <O extends boolean = false>(
  settings: Optional<O> & { readonly from: string; readonly until: string },
): DateQuestion<OpenIf<O>> => {
  const { from, until } = settings
  const optional = isOptional(settings)
  return { kind: 'date', from, until, optional, check: orOpen(optional, checkDate(from, until)) }
}

const checkNumber = (from: number, to: number) => (value: unknown) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('notANumber', { from, to })
  return value < from || value > to ? wrong('outOfRange', { from, to }) : good(value)
}

/** A whole number from `from` to `to`, both included. */
export const number = <O extends boolean = false>(
  settings: Optional<O> & { readonly from: number; readonly to: number },
): NumberQuestion<OpenIf<O>> => {
  const { from, to } = settings
  const optional = isOptional(settings)
  return { kind: 'number', from, to, optional, check: orOpen(optional, checkNumber(from, to)) }
}

const isSomeone = (value: unknown): value is Someone =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  isText(value.name) &&
  value.name.trim() !== ''

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

const isSame = (someone: Someone, me: { id: string; name: string }) =>
  'id' in someone ? someone.id === me.id : sameName(someone.name, me.name)

type PeopleSettings = {
  readonly least?: number
  readonly most: number
  readonly notMe?: PeopleQuestion['notMe']
}

const checkPeople = (least: number, most: number, notMe: PeopleQuestion['notMe']) => (value: unknown) => {
  if (!Array.isArray(value) || !value.every(isSomeone)) return wrong('empty')
  if (notMe && value.some(someone => isSame(someone, notMe))) return wrong('yourself')
  if (value.length < least) return wrong('tooFew', { least })
  return value.length > most ? wrong('tooMany', { most }) : good<readonly Someone[]>(value)
}

/** From `least` to `most` people, of the programme or by name. */
export const people = <O extends boolean = false>(
  settings: Optional<O> & PeopleSettings,
): PeopleQuestion<OpenIf<O>> => {
  const { least = 1, most, notMe } = settings
  const optional = isOptional(settings)
  const check = orOpen(optional, checkPeople(least, most, notMe))
  return { kind: 'people', least, most, optional, check, ...(notMe && { notMe }) }
}
