import type { Question } from '../dialogue/question.ts'
import { button, plainButton } from './button.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import type { JsonObject } from './json.ts'
import { choicesOf, meansOf, type QuestionScreen } from './options.ts'
import { has } from './say.ts'
import type { Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell } from './voice.ts'

const part = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
const lines = (texts: readonly string[]): readonly JsonObject[] => texts.map(text => ({ text }))

/** A sentence of the question that its writers may leave out. */
const extra = (
  reader: Reader,
  { flow, asking, material }: QuestionScreen,
  name: string,
): readonly string[] => {
  const key = `${flow}.${asking.address.name}.${name}`
  return has(reader.language, key) ? [tell(reader, key, { about: material.about ?? '' })] : []
}

const isCutOff = (reader: Reader, screen: QuestionScreen, question: Question): boolean =>
  'options' in question && choicesOf(reader, screen, question.options).length < question.options.ids.length

const hintOfKind = (reader: Reader, question: Question): readonly string[] => {
  if (question.kind === 'choices' && question.most > 1)
    return [tell(reader, 'common.hint.several', { most: question.most })]
  if (question.kind === 'date')
    return [tell(reader, 'common.hint.date', { from: question.from, until: question.until })]
  return question.kind === 'people' ? [tell(reader, 'common.hint.people')] : []
}

const hintsOf = (reader: Reader, screen: QuestionScreen): readonly string[] => {
  const { question } = screen.asking
  return [
    ...extra(reader, screen, 'hint'),
    ...hintOfKind(reader, question),
    ...(question.optional ? [tell(reader, 'common.hint.optional')] : []),
    ...(isCutOff(reader, screen, question) ? [tell(reader, 'common.hint.notAllShown')] : []),
  ]
}

const problemOf = (reader: Reader, { asking: { problem } }: QuestionScreen) =>
  problem && {
    title: tell(reader, 'common.title.problem'),
    text: tell(reader, `problems.${problem.id}`, problem.values),
  }

const adviceOf = (reader: Reader, { asking: { advice } }: QuestionScreen) =>
  advice && {
    title: tell(reader, 'common.title.advice'),
    text: tell(reader, `sharpening.${advice.id}`, { words: shorten(advice.words, 200) }),
  }

const examplesOf = (reader: Reader, { material: { examples = [] } }: QuestionScreen) =>
  examples.length === 0
    ? undefined
    : {
        title: tell(reader, 'common.title.examples'),
        lines: lines(examples.map(example => `• ${shorten(example, 400)}`)),
      }

const aboutOf = (reader: Reader, { material: { about } }: QuestionScreen) =>
  about === undefined ? undefined : { text: tell(reader, 'common.about', { about: shorten(about, 200) }) }

const quoteOf = (reader: Reader, { material: { quote } }: QuestionScreen) =>
  quote === undefined ? undefined : { text: tell(reader, 'common.quoted', { text: shorten(quote, 1500) }) }

/** To go on and to go back; and to leave the text as it is, or to stop. */
const buttonsOf = (reader: Reader, { run, asking }: QuestionScreen): readonly JsonObject[] => {
  const { name: question, item } = asking.address
  const here = { run, question, item }
  const sharpened = asking.advice ? { sharpened: true as const } : {}
  return [
    button(reader, 'next', { do: 'answer', ...here, ...sharpened }),
    ...(asking.advice ? [plainButton(reader, 'keep', { do: 'keep', ...here })] : []),
    ...(asking.canGoBack ? [plainButton(reader, 'back', { do: 'back', ...here })] : []),
    ...(asking.advice ? [] : [plainButton(reader, 'stop', { do: 'askStop', run })]),
  ]
}

const optionsOf = (reader: Reader, screen: QuestionScreen) => {
  const { question } = screen.asking
  return 'options' in question ? meansOf(reader, screen, question.options) : []
}

const filledInputs = ({ choice, date, people, text }: Inputs): JsonObject => ({
  choice: part(choice),
  date: part(date),
  people: part(people),
  text: part(text),
})

/** What the layout `question` shows. */
export const questionData = (reader: Reader, screen: QuestionScreen): JsonObject => {
  const { flow, asking } = screen
  const { nth, of } = asking
  return {
    title: tell(reader, `${flow}.title`),
    progress: tell(reader, 'common.progress', { nth, of }),
    problem: part(problemOf(reader, screen)),
    about: part(aboutOf(reader, screen)),
    ask: tell(reader, `${flow}.${asking.address.name}.ask`, { about: screen.material.about ?? '' }),
    hints: lines(hintsOf(reader, screen)),
    quote: part(quoteOf(reader, screen)),
    advice: part(adviceOf(reader, screen)),
    examples: part(examplesOf(reader, screen)),
    means: optionsOf(reader, screen),
    who: lines(extra(reader, screen, 'who')),
    ...filledInputs(inputsOf(reader, screen)),
    buttons: buttonsOf(reader, screen),
  }
}
