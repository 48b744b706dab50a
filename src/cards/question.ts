import type { ChoicesQuestion, Question } from '../dialogue/question.ts'
import { button, plainButton } from './button.ts'
import { type Inputs, inputsOf } from './inputs.ts'
import type { JsonObject } from './json.ts'
import { choicesOf, meansOf, type QuestionScreen } from './options.ts'
import { quoteOf } from './quote.ts'
import { has } from './say.ts'
import type { Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell, tellSaid } from './voice.ts'

const part = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])
const lines = (texts: readonly string[]): readonly JsonObject[] => texts.map(text => ({ text }))

/** A sentence of the question that its writers may leave out. */
const extra = (
  reader: Reader,
  { flow, asking, material }: QuestionScreen,
  name: string,
): readonly string[] => {
  const key = `${flow}.${asking.address.name}.${name}`
  return has(reader.language, key)
    ? [tell(reader, key, { ...material.values, about: material.about ?? '' })]
    : []
}

const isCutOff = (reader: Reader, screen: QuestionScreen, question: Question): boolean =>
  'options' in question && choicesOf(reader, screen, question.options).length < question.options.ids.length

/** A limit is worth a word where somebody can go over it. */
const severalOf = ({ most, own, options }: ChoicesQuestion): string =>
  own || most < options.ids.length ? 'common.hint.several' : 'common.hint.severalOfAll'

const hintOfKind = (reader: Reader, question: Question): readonly string[] => {
  if (question.kind === 'choices' && question.most > 1)
    return [tell(reader, severalOf(question), { most: question.most })]
  if (question.kind === 'date')
    return [tell(reader, 'common.hint.date', { from: question.from, until: question.until })]
  return question.kind === 'people' || question.kind === 'hours'
    ? [tell(reader, `common.hint.${question.kind}`)]
    : []
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

const hereOf = ({ run, asking: { address } }: QuestionScreen) => ({
  run,
  question: address.name,
  item: address.item,
})

const exampleOf = (reader: Reader, { material: { example } }: QuestionScreen): readonly string[] => {
  if (!example) return []
  const text = tell(reader, `sharpening.example.${example.of}.${example.work}`)
  return [tell(reader, `sharpening.from.${example.work}`, { text })]
}

/** The one helpful question and an example, with the way to leave the words as they are. */
const adviceOf = (reader: Reader, screen: QuestionScreen) => {
  const { advice } = screen.asking
  return (
    advice && {
      title: tell(reader, 'common.title.advice'),
      text: tell(reader, `sharpening.${advice.id}`, { words: shorten(advice.words, 200) }),
      examples: lines(exampleOf(reader, screen)),
      model: advice.byModel ? lines([tell(reader, 'sharpening.model.looked')]) : [],
      buttons: [plainButton(reader, 'keep', { do: 'keep', ...hereOf(screen) })],
    }
  )
}

const examplesOf = (reader: Reader, { material: { examples = [] } }: QuestionScreen) =>
  examples.length === 0
    ? undefined
    : {
        title: tell(reader, 'common.title.examples'),
        lines: examples.map(example => ({ sign: '•', text: shorten(example, 400) })),
      }

const aboutOf = (reader: Reader, { material: { about } }: QuestionScreen) =>
  about === undefined ? [] : [tell(reader, 'common.about', { about: shorten(about, 200) })]

/** What is to be known before it. */
const toldOf = ({ material: { told = [], lastTime } }: QuestionScreen) => [
  ...told,
  ...(lastTime ? [lastTime] : []),
]

/** Three on a card: beside the way to leave the words as they are there is no room for *back*, which can be typed. */
const buttonsOf = (reader: Reader, screen: QuestionScreen): readonly JsonObject[] => {
  const { asking, run } = screen
  const sharpened = asking.advice ? { sharpened: true as const } : {}
  const hasBack = asking.canGoBack && !asking.advice
  return [
    button(reader, 'next', { do: 'answer', ...hereOf(screen), ...sharpened }),
    ...(hasBack ? [plainButton(reader, 'back', { do: 'back', ...hereOf(screen) })] : []),
    plainButton(reader, 'stop', { do: 'askStop', run }),
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

/** Who else reads it is said beforehand. */
const modelOf = (reader: Reader, { material: { shownToModel } }: QuestionScreen): readonly string[] =>
  shownToModel ? [tell(reader, 'sharpening.model.may')] : []

/** What the layout `question` shows. */
export const questionData = (reader: Reader, screen: QuestionScreen): JsonObject => {
  const { flow, asking } = screen
  const { nth, of } = asking
  const { quote } = screen.material
  return {
    title: tell(reader, `${flow}.title`),
    progress: tell(reader, 'common.progress', { nth, of }),
    problem: part(problemOf(reader, screen)),
    about: lines(aboutOf(reader, screen)),
    told: lines(toldOf(screen).map(said => tellSaid(reader, said))),
    ask: tell(reader, `${flow}.${asking.address.name}.ask`, { about: screen.material.about ?? '' }),
    hints: lines(hintsOf(reader, screen)),
    quote: quote === undefined ? [] : [quoteOf(reader, quote)],
    advice: part(adviceOf(reader, screen)),
    examples: part(examplesOf(reader, screen)),
    means: optionsOf(reader, screen),
    who: lines([...extra(reader, screen, 'who'), ...modelOf(reader, screen)]),
    ...filledInputs(inputsOf(reader, screen)),
    buttons: buttonsOf(reader, screen),
  }
}
