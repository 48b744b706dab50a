import { byLabel, type Labelled, optionsSaidAlone } from './option.ts'
import { plainWords } from './words.ts'

const ends = /^\s*(?:van |from )?(.+?)\s*(?:-|–|t\/m|\btot\b|\bto\b|\buntil\b|\bthrough\b)\s*(.+?)\s*$/i
const between = /([,;\n&+]|(?:^|\s)(?:en|and)\s)/i

const placeOf = (said: string, options: readonly Labelled[]): number => {
  const [id, another] = optionsSaidAlone(said, options)
  return another === undefined ? options.findIndex(option => option.id === id) : -1
}

/** After the last comes the first again: `zo t/m wo`. */
const fromTo = (options: readonly Labelled[], first: number, last: number): readonly Labelled[] =>
  first <= last ? options.slice(first, last + 1) : [...options.slice(first), ...options.slice(0, last + 1)]

/** The options that this is a word for together, as `werkdagen` is for five of them. */
const groupOf = (piece: string, options: readonly Labelled[]): readonly Labelled[] => {
  const ids = byLabel(plainWords(piece), options, piece)
  return ids.length > 1 ? options.filter(({ id }) => ids.includes(id)) : []
}

const inRange = (piece: string, options: readonly Labelled[]): readonly Labelled[] => {
  const [, from = '', until = ''] = ends.exec(piece) ?? []
  const [first, last] = [from, until].map(said => (said === '' ? -1 : placeOf(said, options)))
  return first === undefined || last === undefined || first < 0 || last < 0
    ? []
    : fromTo(options, first, last)
}

const spread = (piece: string, options: readonly Labelled[]): string => {
  const group = groupOf(piece, options)
  const meant = group.length > 0 ? group : inRange(piece, options)
  return meant.length > 0 ? meant.map(({ labels }) => labels[0] ?? '').join(', ') : piece
}

/**
 * The same text with every `from until` of options, and every word for several of them, written out: `ma t/m wo`
 * becomes `maandag, dinsdag, woensdag`.
 */
export const withRanges = (text: string, options: readonly Labelled[]): string => {
  const pieces = text
    .trim()
    .replace(/\btot en met\b/gi, 't/m')
    .split(between)
  const written = pieces.map((piece, at) => (at % 2 === 0 ? spread(piece, options) : piece))
  return written.some((piece, at) => piece !== pieces[at]) ? written.join('') : text
}
