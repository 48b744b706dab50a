import type {
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  HoursQuestion,
  NumberQuestion,
  PeopleQuestion,
  Question,
  TextQuestion,
} from '../dialogue/question.ts'
import type { Picked, Someone, Value } from '../dialogue/value.ts'
import { typedHours } from './hours.ts'
import type { JsonObject } from './json.ts'
import { choicesOf, isCompact, pickable, type QuestionScreen } from './options.ts'
import { has } from './say.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

/** The inputs of a question card, by the part of the layout that they fill. */
export type Inputs = {
  readonly choice?: JsonObject
  readonly date?: JsonObject
  readonly people?: JsonObject
  readonly text?: JsonObject
}

type For<Q> = { readonly reader: Reader; readonly screen: QuestionScreen; readonly question: Q }
type Described = { id: string; label: string; errorMessage: string; isRequired: boolean; placeholder: string }

const LONGEST_ASIDE = 1000

const text = (described: Described, value: string, maxLength: number, isMultiline: boolean): JsonObject => ({
  ...described,
  value,
  maxLength,
  isMultiline,
})

/** The label, the error and the example of the one input that every question has. */
const answer = ({ reader, screen, question }: For<Question>, values = {}): Described => {
  const key = `${screen.flow}.${screen.asking.address.name}`
  const about = { about: screen.material.about ?? '' }
  const placeholder = `${key}.placeholder`
  return {
    id: 'answer',
    label: tell(reader, `${key}.label`, about),
    errorMessage: tell(reader, `common.error.${question.kind}`, values),
    isRequired: !question.optional,
    placeholder: has(reader.language, placeholder) ? tell(reader, placeholder, about) : '',
  }
}

const beside = (reader: Reader, id: 'own' | 'names'): Described => ({
  id,
  label: tell(reader, `common.input.${id}`),
  errorMessage: tell(reader, 'common.error.text'),
  isRequired: false,
  placeholder: tell(reader, `common.input.${id}Placeholder`),
})

const pick = (reader: Reader, described: Described, more: JsonObject): JsonObject => ({
  ...described,
  placeholder: tell(reader, 'common.input.pick'),
  style: 'compact',
  isMultiSelect: false,
  ...more,
})

const asText = (value: Value): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

const textInputs = (given: For<TextQuestion>): Inputs => ({
  text: text(answer(given), asText(given.screen.asking.proposal), given.question.most, true),
})

const choiceInputs = (given: For<ChoiceQuestion>): Inputs => {
  const { reader, screen, question } = given
  const style = isCompact(question.options) ? 'compact' : 'expanded'
  const value = asText(screen.asking.proposal)
  const choices = choicesOf(reader, screen, question.options)
  return { choice: pick(reader, answer(given), { style, value, choices }) }
}

const pickedOf = (value: Value): Picked =>
  typeof value === 'object' && value !== null && 'ids' in value ? value : { ids: [], own: [] }

/** A multiple choice is always in sight: clients show a folded one as a long list anyway, or not at all well. */
const choicesInputs = (given: For<ChoicesQuestion>): Inputs => {
  const { reader, screen, question } = given
  const { ids, own } = pickedOf(screen.asking.proposal)
  const described = { ...answer(given), isRequired: !question.optional && !question.own }
  const choices = choicesOf(reader, screen, question.options)
  const more = { style: 'expanded', isMultiSelect: true, value: ids.join(','), choices }
  const aside = question.own && {
    text: text(beside(reader, 'own'), own.join(', '), LONGEST_ASIDE, false),
  }
  return { choice: pick(reader, described, more), ...aside }
}

const dateInputs = (given: For<DateQuestion>): Inputs => {
  const { from, until } = given.question
  const value = asText(given.screen.asking.proposal)
  return { date: { ...answer(given, { from, until }), min: from, max: until, value } }
}

const LONGEST_HOURS = 200

const hoursInputs = (given: For<HoursQuestion>): Inputs => ({
  text: text(answer(given), typedHours(asText(given.screen.asking.proposal)), LONGEST_HOURS, false),
})

/** A list of numbers to pick from: on a phone it opens as a wheel, where a field for numbers asks for typing. */
const numberInputs = (given: For<NumberQuestion>): Inputs => {
  const { reader, screen, question } = given
  const { from, to } = question
  const numbers = Array.from({ length: to - from + 1 }, (_, nth) => String(from + nth))
  const choices = numbers.map(title => ({ title, value: title }))
  const value = asText(screen.asking.proposal)
  return { choice: pick(reader, answer(given, { from, to }), { value, choices }) }
}

const namedOf = (value: Value): readonly Someone[] => (Array.isArray(value) ? value : [])

/** Teams shows its people picker here, and beside it a field for who is not in it. */
const peopleInputs = (given: For<PeopleQuestion>): Inputs => {
  const { reader, screen } = given
  const named = namedOf(screen.asking.proposal)
  const ids = named.flatMap(someone => ('id' in someone ? [someone.id] : []))
  const typed = named.filter(someone => !('id' in someone)).map(({ name }) => name)
  const placeholder = tell(reader, 'common.input.pickPeople')
  const choices = pickable(screen, named)
  const more = { isMultiSelect: true, value: ids.join(','), choices, placeholder }
  return {
    people: pick(reader, { ...answer(given), isRequired: false }, more),
    text: text(beside(reader, 'names'), typed.join(', '), LONGEST_ASIDE, false),
  }
}

/** What somebody answers this question with. Values come back under the ids `answer`, `own` and `names`. */
export const inputsOf = (reader: Reader, screen: QuestionScreen): Inputs => {
  const { question } = screen.asking
  switch (question.kind) {
    case 'text':
      return textInputs({ reader, screen, question })
    case 'choice':
      return choiceInputs({ reader, screen, question })
    case 'choices':
      return choicesInputs({ reader, screen, question })
    case 'date':
      return dateInputs({ reader, screen, question })
    case 'hours':
      return hoursInputs({ reader, screen, question })
    case 'number':
      return numberInputs({ reader, screen, question })
    case 'people':
      return peopleInputs({ reader, screen, question })
  }
}
