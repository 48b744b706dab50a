import { type Labelled, optionsSaidAlone } from './option.ts'

const ends = /^\s*(?:van |from )?(.+?)\s*(?:-|–|t\/m|\btot\b|\bto\b|\buntil\b|\bthrough\b)\s*(.+?)\s*$/i
const between = /([,;\n&+]|(?:^|\s)(?:en|and)\s)/i

const placeOf = (said: string, options: readonly Labelled[]): number => {
  const [id, another] = optionsSaidAlone(said, options)
  return another === undefined ? options.findIndex(option => option.id === id) : -1
}

/** After the last comes the first again: `zo t/m wo`. */
const fromTo = (options: readonly Labelled[], first: number, last: number): readonly Labelled[] =>
  first <= last ? options.slice(first, last + 1) : [...options.slice(first), ...options.slice(0, last + 1)]

const spread = (piece: string, options: readonly Labelled[]): string => {
  const [, from = '', until = ''] = ends.exec(piece) ?? []
  const [first, last] = [from, until].map(said => (said === '' ? -1 : placeOf(said, options)))
  if (first === undefined || last === undefined || first < 0 || last < 0) return piece
  return fromTo(options, first, last)
    .map(({ labels }) => labels[0] ?? '')
    .join(', ')
}

/** The same text with every `from until` of options written out: `ma t/m wo` becomes `maandag, dinsdag, woensdag`. */
export const withRanges = (text: string, options: readonly Labelled[]): string => {
  if (!/[-–/]|\b(?:tot|to|until|through)\b/i.test(text)) return text
  const pieces = text
    .trim()
    .replace(/\btot en met\b/gi, 't/m')
    .split(between)
  const written = pieces.map((piece, at) => (at % 2 === 0 ? spread(piece, options) : piece))
  return written.some((piece, at) => piece !== pieces[at]) ? written.join('') : text
}
