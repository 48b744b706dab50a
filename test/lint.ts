/** Holds a card against the rules of Teams and of this house. Every rule gives sentences; none means all is well. */
import { createRequire } from 'node:module'
import { isObject, type Json, type JsonObject } from '../src/cards/json.ts'
import { Press } from '../src/cards/press.ts'
import { keysOf } from '../src/cards/say.ts'

type Message = { readonly message: string }

/** As much of the library as is used here. Its own types cannot be read by this project's compiler settings. */
type Library = {
  readonly AdaptiveCard: new () => {
    parse(card: unknown, context: unknown): void
    validateProperties(): { readonly validationEvents: readonly Message[] }
  }
  readonly SerializationContext: new () => { readonly eventCount: number; getEventAt(index: number): Message }
}

// The package's own entry cannot be loaded by Node, and its bundle carries no types.
const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Library

const MOST_BYTES = 25 * 1024
const MOST_IN_ROW = 3
const MOST_ACTIONS = 6

/** Three buttons with more letters than this do not fit beside each other on a phone. */
const MOST_LETTERS = 27

const known = new Set(
  'AdaptiveCard TextBlock RichTextBlock TextRun Container ColumnSet Column ActionSet Input.Text Input.ChoiceSet Input.Date Data.Query Action.Execute Action.Submit Action.OpenUrl'.split(
    ' ',
  ),
)

/** Every object of a card that has a type, itself included; the data of buttons is not part of it. */
export const elementsOf = (value: Json): readonly JsonObject[] => {
  if (Array.isArray(value)) return value.flatMap(elementsOf)
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([name, part]) => (name === 'data' ? [] : elementsOf(part)))
  return typeof value.type === 'string' ? [value, ...inside] : inside
}

const shownNames = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'altText']

/** Every text that somebody sees, or hears from a screen reader. */
export const textsOf = (value: Json): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) => {
    if (name === 'data') return []
    return typeof part === 'string' && shownNames.includes(name) ? [part] : textsOf(part)
  })
}

const typed = (card: JsonObject, start: string): readonly JsonObject[] =>
  elementsOf(card).filter(({ type }) => String(type).startsWith(start))

const isSaid = (value: Json | undefined): boolean => typeof value === 'string' && value.trim() !== ''

/**
 * What the library cannot judge: the people picker, which Teams adds to 1.5, and the language, which the library tests
 * with a pattern that remembers where it was, so that it refuses every second card.
 */
const beyondLibrary = ['choices.data', 'lang']

const forLibrary = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(forLibrary)
  if (!isObject(value)) return value
  const parts = Object.entries(value).filter(([name]) => !beyondLibrary.includes(name))
  const kept = Object.fromEntries(parts.map(([name, part]) => [name, forLibrary(part)]))
  return 'choices.data' in value ? { ...kept, choices: [{ title: 'Somebody', value: 'x' }] } : kept
}

/** What the real library has to say about it. */
const parsing = (card: JsonObject): readonly string[] => {
  const context = new library.SerializationContext()
  const parsed = new library.AdaptiveCard()
  parsed.parse(forLibrary(card), context)
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message)
  const faults = parsed.validateProperties().validationEvents.map(({ message }) => message)
  return [...events, ...faults].map(message => `the library says: ${message}`)
}

const heading = (card: JsonObject): readonly string[] => [
  ...(card.version === '1.5' ? [] : ['version is not 1.5']),
  ...(card.lang === 'nl' || card.lang === 'en' ? [] : ['no language']),
  ...(isSaid(card.fallbackText) ? [] : ['no fallback text']),
]

const size = (card: JsonObject): readonly string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(card))
  return bytes > MOST_BYTES ? [`${bytes} bytes`] : []
}

const elements = (card: JsonObject): readonly string[] =>
  elementsOf(card)
    .filter(({ type }) => !known.has(String(type)))
    .map(({ type }) => `${type} is not safe on every client`)

const wrapping = (card: JsonObject): readonly string[] =>
  [...typed(card, 'TextBlock'), ...typed(card, 'Input.ChoiceSet')]
    .filter(({ wrap }) => wrap !== true)
    .map(({ type, text, label }) => `${type} does not wrap: ${text ?? label}`)

const inputs = (card: JsonObject): readonly string[] => {
  const all = typed(card, 'Input.')
  const names = all.map(({ id }) => String(id))
  return [
    ...all.flatMap(input =>
      ['id', 'label', 'errorMessage'].flatMap(name =>
        isSaid(input[name]) ? [] : [`${input.type} ${input.id} has no ${name}`],
      ),
    ),
    ...(new Set(names).size === names.length ? [] : [`two inputs have one id: ${names}`]),
  ]
}

const values = (card: JsonObject): readonly string[] =>
  elementsOf(card)
    .flatMap(({ choices }) => (Array.isArray(choices) ? choices : []))
    .flatMap(({ title, value }) => [
      ...(isSaid(title) ? [] : [`the option ${value} has no title`]),
      ...(isSaid(value) ? [] : [`the option ${title} has no value`]),
    ])

/** A page that is opened is our own, and is told nothing of who opens it. */
const opening = ({ title, url, data }: JsonObject): readonly string[] => [
  ...(/^https?:\/\/\S+$/.test(String(url)) ? [] : [`${title} leads nowhere`]),
  ...(data === undefined ? [] : [`${title} both opens and sends`]),
]

/** In a window over a conversation old clients have nothing to fall back to: they show no window. */
const submitting = ({ title, data }: JsonObject): readonly string[] =>
  isObject(data) && (typeof data.card === 'string' || data.again === true)
    ? []
    : [`${title} sends nothing of ours`]

const pressing = (action: JsonObject): readonly string[] => {
  if (action.type === 'Action.Submit') return submitting(action)
  if (action.type === 'Action.OpenUrl') return opening(action)
  const press = Press.safeParse(action.data)
  const { fallback } = action
  return [
    ...(press.success && press.data.do === action.verb ? [] : [`${action.title} carries no press of ours`]),
    ...(isObject(fallback) && fallback.type === 'Action.Submit' ? [] : [`${action.title} has no fallback`]),
    ...(isObject(fallback) && JSON.stringify(fallback.data) === JSON.stringify(action.data)
      ? []
      : [`${action.title} falls back to something else`]),
  ]
}

const rowsOf = (card: JsonObject): readonly (readonly JsonObject[])[] =>
  elementsOf(card).flatMap(({ actions }) => (Array.isArray(actions) ? [actions] : []))

const row = (actions: readonly JsonObject[]): readonly string[] => {
  const titles = actions.map(({ title }) => String(title))
  return [
    ...(actions.length > MOST_IN_ROW ? [`${actions.length} buttons in a row`] : []),
    ...(titles.length > 2 && titles.join('').length > MOST_LETTERS
      ? [`too wide for a phone: ${titles}`]
      : []),
    ...(titles.every(title => title !== '') ? [] : ['a button without a title']),
  ]
}

const buttons = (card: JsonObject): readonly string[] => {
  const rows = rowsOf(card)
  const all = rows.flat()
  return [
    ...rows.flatMap(row),
    ...all.flatMap(pressing),
    ...(all.length > MOST_ACTIONS ? [`${all.length} buttons on one card`] : []),
  ]
}

const colours = (card: JsonObject): readonly string[] =>
  elementsOf(card)
    .filter(({ style, backgroundColor, isEnabled }) => {
      const isAlarm = style === 'positive' || style === 'destructive'
      return isAlarm || backgroundColor !== undefined || isEnabled !== undefined
    })
    .map(({ type }) => `${type} has a style that Teams does not know`)

const everyKey = new Set([...keysOf('nl'), ...keysOf('en')].filter(key => key.includes('.')))

const leftovers = (card: JsonObject): readonly string[] =>
  textsOf(card)
    .filter(text => everyKey.has(text) || /\bundefined\b|\[object |\bNaN\b/.test(text) || /\{\{/.test(text))
    .map(text => `not meant to be read: ${text}`)

const rules = [parsing, heading, size, elements, wrapping, inputs, values, buttons, colours, leftovers]

/** What is wrong with a card, in sentences. */
export const lint = (card: JsonObject): readonly string[] => rules.flatMap(rule => rule(card))
