/** Holds every card that the product can draw against the rules in lint.ts, in both languages. */
import { describe, expect, test } from 'vitest'
import { draw } from '../src/cards/draw.ts'
import type { JsonObject } from '../src/cards/json.ts'
import { layouts } from '../src/cards/layouts.ts'
import { type Words, wordFiles } from '../src/cards/wordFiles.ts'
import { elementsOf, lint, textsOf } from './lint.ts'
import { questionScreen } from './samples/questions.ts'
import { readerOf } from './samples/reader.ts'
import { samplesIn } from './samples/samples.ts'
import { LANGUAGES, questions } from './wordedFlows.ts'

/** A list of one's own actions is not asked of who has none. */
const canBeAsked = ({ question }: (typeof questions)[number]) =>
  !('options' in question) || question.options.ids.length > 0

/** All that words of a question may mention. */
const material = {
  about: 'Netwerken',
  values: { owner: 'Mieke Verzonnen', to: 'group', scores: 5, quotes: 10 },
}

const everyQuestion = questions.filter(canBeAsked).map(({ key, flow, question }) => {
  const name = key.slice(flow.length + 1)
  return [key, questionScreen({ flow, name, question, material })] as const
})

const drawnIn = (language: 'nl' | 'en') =>
  [...Object.entries(samplesIn(language)), ...everyQuestion].map(
    ([name, screen]) => [name, draw(screen, readerOf(language))] as const,
  )

const sentencesIn = (words: Words): readonly string[] =>
  Object.values(words).flatMap(word => {
    if (typeof word === 'string') return [word]
    return Array.isArray(word) ? [] : sentencesIn(word as Words) // What is no list and no text has words inside.
  })

const english = new Set(sentencesIn(wordFiles.en))
const onlyDutch = new Set(sentencesIn(wordFiles.nl).filter(sentence => !english.has(sentence)))

describe.each(LANGUAGES)('in %s', language => {
  const drawn = drawnIn(language)

  test.each(drawn)('%s keeps to the rules', (_name, { card }) => {
    expect(lint(card)).toEqual([])
  })

  test('a question has at most three buttons', () => {
    const asked = Object.entries(samplesIn(language)).filter(([, { kind }]) => kind === 'question')
    const pressed = asked.map(([name, screen]) => {
      const { card } = draw(screen, readerOf(language))
      return [name, elementsOf(card).filter(({ type }) => type === 'Action.Execute').length] as const
    })
    expect(pressed.filter(([, buttons]) => buttons > 3)).toEqual([])
    expect(pressed.some(([, buttons]) => buttons === 3)).toBe(true)
  })

  test('every notification is one short line', () => {
    const summaries = drawn.map(([, { summary }]) => summary)
    expect(summaries.filter(summary => summary === '' || summary.length > 130)).toEqual([])
  })

  test.each(drawn)('%s says in its twin what it says on the card', (_name, { card, text }) => {
    const blocks = elementsOf(card).filter(({ type }) => type === 'TextRun')
    const said = blocks.map(({ text: block }) => bare(String(block)))
    expect(said.filter(block => !bare(text).includes(block))).toEqual([])
  })
})

/** Without the marks that keep a text from being taken for something else. */
const bare = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\u2060\u2068\u2069\u0000]/g, '')
    .trim()

test('an English card holds no Dutch sentence', () => {
  const found = drawnIn('en').flatMap(([name, { card }]) =>
    textsOf(card)
      .filter(text => onlyDutch.has(text))
      .map(text => `${name}: ${text}`),
  )
  expect(found).toEqual([])
})

const good = draw(samplesIn('nl').different ?? expect.fail(), readerOf('nl')).card

const spoilt: Readonly<Record<string, JsonObject>> = {
  'a newer version': { ...good, version: '1.6' },
  'no language': { ...good, lang: '' },
  'no fallback text': { ...good, fallbackText: ' ' },
  'too many bytes': { ...good, speak: 'x'.repeat(30_000) },
  'an unsafe element': { ...good, body: [{ type: 'Badge', text: 'new' }] },
  'text that does not wrap': { ...good, body: [{ type: 'TextBlock', text: 'hello' }] },
  'an input without a label': { ...good, body: [{ type: 'Input.Text', id: 'a', errorMessage: 'Write.' }] },
  'an unknown property value': {
    ...good,
    body: [{ type: 'TextBlock', wrap: true, text: 'a', size: 'huge' }],
  },
  'a key in place of its words': { ...good, body: [{ type: 'TextBlock', wrap: true, text: 'common.about' }] },
  'undefined in a sentence': { ...good, body: [{ type: 'TextBlock', wrap: true, text: 'Hello undefined' }] },
  'a function of the client': { ...good, body: [{ type: 'TextBlock', wrap: true, text: '{{DATE(x)}}' }] },
  'a button without a fallback': {
    ...good,
    actions: [{ type: 'Action.Execute', title: 'Go', verb: 'show', data: { do: 'show', what: 'menu' } }],
  },
  'a button with somebody else’s data': {
    ...good,
    actions: [{ type: 'Action.Execute', title: 'Go', verb: 'show', data: { hello: 1 } }],
  },
  'four buttons in a row': {
    ...good,
    actions: Array.from({ length: 4 }, () => (good.actions as [JsonObject])[0]),
  },
}

test.each(Object.entries(spoilt))('the rules find %s', (_name, card) => {
  expect(lint(good)).toEqual([])
  expect(lint(card)).not.toEqual([])
})

/** A dialog has the title of its window above it. */
const ownHeading = Object.entries(layouts).filter(([name]) => name !== 'dialog')

test.each(ownHeading)('the heading of the layout %s is as large as that of all others', (_, { body }) => {
  const [heading] = body.filter(element => 'style' in element && element.style === 'heading')
  if (heading) expect(heading).toMatchObject({ size: 'large', weight: 'bolder' })
})
