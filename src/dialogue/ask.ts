import { checkChoice, checkDate, checkNumber, checkText, isText } from './check.ts'
import { checkPeople } from './checkPeople.ts'
import { checkPicked } from './checkPicked.ts'
import { checkHours } from './hours.ts'
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  HoursQuestion,
  NumberQuestion,
  Options,
  PeopleQuestion,
  TextQuestion,
} from './question.ts'
import { type Checked, good, wrong } from './value.ts'

// The kinds of question that a flow is made of. Every `check` is total: it is given stored values of older
// versions too, and answers each of them with a value or a problem.

/** The longest text that a question takes: what a person writes in a chat in one go, and what a card can show again. */
export const LONGEST = 4000

/** What a question that may be left open adds to its values. */
type OpenIf<O extends boolean> = O extends true ? null : never

type Optional<O extends boolean> = { readonly optional?: O }

/** Absent means false, which is what `O` then is. */
const isOptional = <O extends boolean>(settings: Optional<O>): O => (settings.optional ?? false) as O

const isOpen = (value: unknown) =>
  value === null || value === undefined || (isText(value) && value.trim() === '')

/** A check that takes "left open" as an answer where the question is optional, and as a problem where it is not. */
const orOpen =
  <O extends boolean, V>(optional: O, check: (value: unknown) => Checked<V>) =>
  (value: unknown): Checked<V | OpenIf<O>> => {
    if (!isOpen(value)) return check(value)
    // null is given for an optional question only, which OpenIf says too, but the compiler cannot see it.
    return optional ? good(null as OpenIf<O>) : wrong('empty')
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

/** One of the options. */
export const choice = <O extends boolean = false>(
  options: Options,
  settings: Optional<O> = {},
): ChoiceQuestion<OpenIf<O>> => {
  const optional = isOptional(settings)
  return { kind: 'choice', options, optional, check: orOpen(optional, checkChoice(options)) }
}

type ChoicesSettings = { readonly least?: number; readonly most: number; readonly own?: boolean }

/** From `least` to `most` of the options, with texts of one's own where `own` is set. */
export const choices = <O extends boolean = false>(
  options: Options,
  settings: Optional<O> & ChoicesSettings,
): ChoicesQuestion<OpenIf<O>> => {
  const { least = 1, most, own = false } = settings
  const question = { options, least, most, own, optional: isOptional(settings) }
  return { kind: 'choices', ...question, check: orOpen(question.optional, checkPicked(question)) }
}

/** A day from `from` to `until`, both included, as `YYYY-MM-DD`. */
export const date = <O extends boolean = false>(
  settings: Optional<O> & { readonly from: string; readonly until: string },
): DateQuestion<OpenIf<O>> => {
  const { from, until } = settings
  const optional = isOptional(settings)
  return { kind: 'date', from, until, optional, check: orOpen(optional, checkDate(from, until)) }
}

/** The times between which somebody works on a day. */
export const hours = <O extends boolean = false>(settings: Optional<O> = {}): HoursQuestion<OpenIf<O>> => {
  const optional = isOptional(settings)
  return { kind: 'hours', optional, check: orOpen(optional, checkHours) }
}

/** A whole number from `from` to `to`, both included. */
export const number = <O extends boolean = false>(
  settings: Optional<O> & Pick<NumberQuestion, 'from' | 'to' | 'isHour'>,
): NumberQuestion<OpenIf<O>> => {
  const { from, to, isHour } = settings
  const optional = isOptional(settings)
  const check = orOpen(optional, checkNumber(from, to))
  return { kind: 'number', from, to, optional, check, ...(isHour && { isHour }) }
}

type PeopleSettings = {
  readonly least?: number
  readonly most: number
  readonly notMe?: PeopleQuestion['notMe']
}

/** From `least` to `most` people, of the programme or by name. */
export const people = <O extends boolean = false>(
  settings: Optional<O> & PeopleSettings,
): PeopleQuestion<OpenIf<O>> => {
  const { least = 1, most, notMe } = settings
  const optional = isOptional(settings)
  const check = orOpen(optional, checkPeople({ least, most, ...(notMe && { notMe }) }))
  return { kind: 'people', least, most, optional, check, ...(notMe && { notMe }) }
}
