import type { ChoicesQuestion } from '../question.ts'
import { type Checked, good, type Picked, wrong } from '../value.ts'
import {
  byLabel,
  type Labelled,
  labelled,
  oneOf,
  optionsInside,
  optionsSaid,
  optionsSaidAlone,
} from './option.ts'
import { withRanges } from './range.ts'
import { inputOf, type Reply, saidIn, type Vocabulary } from './vocabulary.ts'
import { cleanText, isBlank, plainWords, saysNone, saysNothing } from './words.ts'

const longestOwn = 120
const mostParts = 60

/** What is picked from a list is said in a few words, and looking for options in every word of a story takes long. */
const longest = 1000

type Asked = {
  readonly question: ChoicesQuestion
  readonly options: readonly Labelled[]
  readonly vocabulary: Vocabulary
}

/** Options, and texts of one's own where they are welcome, in the order in which they were said; null where nothing was. */
export const readChoices = (
  question: ChoicesQuestion,
  reply: Reply,
  vocabulary: Vocabulary,
): Checked<Picked | null> => {
  const asked = { question, options: labelled(question.options.ids, vocabulary), vocabulary }
  return reply.kind === 'filled' ? filled(asked, reply.inputs) : typed(asked, reply)
}

const filled = (
  { question, options }: Asked,
  inputs: Readonly<Record<string, unknown>>,
): Checked<Picked | null> => {
  const pressed = separate(inputOf(inputs, 'answer'))
  const written = question.own ? separate(inputOf(inputs, 'own')).map(text => ownOrLabel(text, options)) : []
  return pressed.length + written.length > mostParts
    ? wrong('tooMany', { most: question.most })
    : gather([...pressed.map(id => ({ ids: [id], own: [] })), ...written])
}

/** What is written beside the options but is one of their labels means that option. */
const ownOrLabel = (text: string, options: readonly Labelled[]): Picked => {
  const [id, another] = byLabel(plainWords(text), options, text)
  return id !== undefined && another === undefined ? { ids: [id], own: [] } : { ids: [], own: [text] }
}

const typed = (asked: Asked, reply: Reply): Checked<Picked | null> => {
  const text = saidIn(reply)
  const { question, options } = asked
  if (isBlank(text)) return good(null)
  if (text.length > longest) return story(text, question)
  if (saysAll(text, options)) return good({ ids: allOf(options), own: [] })
  if (question.optional && saysNothing(text) && !optionsSaidAlone(text, options).length) return good(null)
  const parts = joinLabels(separate(withRanges(text, options)), options)
  if (parts.length > mostParts) return wrong('tooMany', { most: question.most })
  const read = parts.map(part => readPart(part, asked))
  return read.find(part => !part.ok) ?? gather(read.flatMap(part => (part.ok ? [part.value] : [])))
}

const story = (text: string, { own, most }: ChoicesQuestion) => {
  if (separate(text).length > mostParts) return wrong('tooMany', { most })
  return own ? wrong('tooLong', { most: longestOwn, length: text.length }) : wrong('notAnOption')
}

const saysAll = (text: string, options: readonly Labelled[]): boolean => {
  const said = plainWords(text)
  if (byLabel(said, options, text).length) return false
  return (
    /^(?:alle|allemaal|alles|all|all of them|everything)$/.test(said) ||
    (options.length === 2 && /^(?:beide|allebei|alle twee|both)$/.test(said)) ||
    (options.length === 3 && /^(?:alle drie|alledrie|all three)$/.test(said))
  )
}

/** Who takes everything does not take `Niets` with it. */
const allOf = (options: readonly Labelled[]): readonly string[] =>
  options.filter(({ labels }) => !labels.some(saysNone)).map(({ id }) => id)

const separate = (text: string): readonly string[] =>
  cleanText(text)
    .split(/[,;\n&+]/)
    .map(part => part.replace(/^\s*(?:(?:en|and)\s+|[-*•]\s*)/i, '').trim())
    .filter(part => !isBlank(part))

/** A label with a comma or `en` in it was cut in pieces: neighbours that make up a label again belong together. */
const joinLabels = (parts: readonly string[], options: readonly Labelled[]): readonly string[] => {
  const labels = new Set(options.flatMap(option => option.labels.map(withoutAnd)))
  const isLabel = (some: readonly string[]) => labels.has(withoutAnd(plainWords(some.join(' '))))
  const joined: string[] = []
  for (let at = 0; at < parts.length; ) {
    const length = [4, 3, 2].find(count => isLabel(parts.slice(at, at + count))) ?? 1
    joined.push(parts.slice(at, at + length).join(', '))
    at += length
  }
  return joined
}

const withoutAnd = (label: string): string =>
  label
    .split(' ')
    .filter(word => word !== 'en' && word !== 'and')
    .join(' ')

/** A part is one option, or several with `en` between them, or a sentence around one, or a text of one's own. */
const readPart = (part: string, asked: Asked): Checked<Picked> => {
  const { options, question, vocabulary } = asked
  const whole = optionsSaidAlone(part, options)
  const smaller = whole.length === 1 ? [] : joinLabels(splitAnd(part), options)
  const found = smaller.map(each => optionsSaidAlone(each, options))
  const known = found.filter(ids => ids.length === 1).length
  if (smaller.length > 1 && (question.own ? known > 0 : known === found.length))
    return together(smaller.map((each, at) => readOne(each, found[at] ?? [], asked)))
  if (question.own || whole.length) return readOne(part, whole, asked)
  const inside = optionsInPieces(part, options)
  if (inside.length) return good({ ids: inside, own: [] })
  return pickedOne(oneOf(optionsSaid(part, options), part, vocabulary))
}

/** Options on both sides of an `en`, however each was said, so that none is lost; else those in the whole of it. */
const optionsInPieces = (part: string, options: readonly Labelled[]): readonly string[] => {
  const pieces = splitAnd(part).map(piece => optionsInPiece(piece, options))
  return pieces.every(ids => ids.length) ? pieces.flat() : optionsInside(part, options)
}

const optionsInPiece = (piece: string, options: readonly Labelled[]): readonly string[] => {
  const [beside, inside] = [sideBySide(piece, options), optionsInside(piece, options)]
  return beside.length > inside.length ? beside : inside
}

/** Options with nothing but spaces between them: `ma di do`. None where any other word stands among them. */
const sideBySide = (part: string, options: readonly Labelled[]): readonly string[] => {
  const words = plainWords(part).split(' ')
  const found = words.map(word => byLabel(word, options, word))
  return found.every(ids => ids.length === 1) ? found.flat() : []
}

const splitAnd = (part: string): readonly string[] =>
  /^\d+(?:\s+\d+)+$/.test(part) ? part.split(/\s+/) : part.split(/\s+(?:en|and)\s+/i)

const readOne = (part: string, found: readonly string[], { question, vocabulary }: Asked): Checked<Picked> =>
  found.length === 0 && question.own && !/^\d+$/.test(part)
    ? good({ ids: [], own: [part] })
    : pickedOne(oneOf(found, part, vocabulary))

const pickedOne = (one: Checked<string>): Checked<Picked> =>
  one.ok ? good({ ids: [one.value], own: [] }) : one

const together = (parts: readonly Checked<Picked>[]): Checked<Picked> => {
  const values = parts.flatMap(part => (part.ok ? [part.value] : []))
  return (
    parts.find(part => !part.ok) ??
    good({ ids: values.flatMap(({ ids }) => ids), own: values.flatMap(({ own }) => own) })
  )
}

/** Everything that was said, each thing once; null where that is nothing. */
const gather = (parts: readonly Picked[]): Checked<Picked | null> => {
  const ids = [...new Set(parts.flatMap(part => part.ids))]
  const texts = parts.flatMap(part => part.own).map(text => [plainWords(text) || text, text] as const)
  const own = [...new Map(texts.toReversed()).values()].toReversed()
  const long = own.find(text => text.length > longestOwn)
  if (long) return wrong('tooLong', { most: longestOwn, length: long.length })
  return good(ids.length + own.length ? { ids, own } : null)
}
