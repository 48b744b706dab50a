import type { OwnView, ShownCard, ShownPeople, ShownText } from './actionCard.ts'
import { called } from './called.ts'
import { enumerate } from './enumerate.ts'
import { inFewLines } from './inFewLines.ts'
import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { tell } from './voice.ts'

// How it goes: how many do what, who of them wants to be seen, and what they wrote.

const ONE_NAME = 60
const ONE_TEXT = 300
const MOST_LINES = 3
const MOST_TEXTS = 3

type Count = { readonly name: string; readonly count: number }

/** Now, or as it was when it ended. */
const wordsOf = ({ offers }: ShownCard): string => (offers.acts.length > 0 ? 'count' : 'counted')

/** Who is stuck is told in steps, and so as the least that it is. */
const numberOf = (reader: Reader, words: string, { name, count }: Count): string => {
  if (count === 0) return tell(reader, `${words}.none`)
  return name === 'stuck' ? tell(reader, 'channelCard.atLeast', { count }) : String(count)
}

const countOf = (reader: Reader, shown: ShownCard, { name, count }: Count): JsonObject => {
  const words = `channelCard.${wordsOf(shown)}`
  return {
    number: numberOf(reader, words, { name, count }),
    label: tell(reader, `${words}.${name}`, { count }),
  }
}

const countsOf = (reader: Reader, shown: ShownCard): readonly JsonObject[] => {
  const { joined, done, stuck } = shown.counts
  const all: readonly Count[] = [
    { name: shown.kind === 'celebrate' ? 'celebrate' : 'joined', count: joined },
    ...(done > 0 ? [{ name: 'done', count: done }] : []),
    ...(stuck === null ? [] : [{ name: 'stuck', count: stuck }]),
  ]
  return all.map(one => countOf(reader, shown, one))
}

const namesOf = (reader: Reader, { names, others }: ShownPeople): string => {
  const all = names.map(name => called(name, ONE_NAME))
  const more = others > 0 ? [tell(reader, 'channelCard.others', { count: others })] : []
  return enumerate(reader.language, [...all, ...more])
}

const rowOf = (reader: Reader, key: string, people: ShownPeople): readonly JsonObject[] =>
  people.names.length === 0 ? [] : [{ label: `${tell(reader, key)} `, names: namesOf(reader, people) }]

const peopleOf = (reader: Reader, shown: ShownCard): readonly JsonObject[] => [
  ...rowOf(reader, `channelCard.${wordsOf(shown)}.whoJoined`, shown.joined),
  ...rowOf(reader, `channelCard.${wordsOf(shown)}.whoDone`, shown.done),
]

/** Where people wrote what was asked for, nobody needs to hear that nobody joined beside that. */
const saysNobody = ({ asksFor, texts, counts }: ShownCard): boolean =>
  asksFor !== null && texts.length > 0 && counts.joined === 0

/** Numbers and names. */
export const progressOf = (reader: Reader, shown: ShownCard): readonly JsonObject[] =>
  saysNobody(shown)
    ? []
    : [{ counts: [{ columns: countsOf(reader, shown) }], people: peopleOf(reader, shown) }]

const nameOf = (reader: Reader, { name, id }: ShownText, own: OwnView | null): string => {
  const key = name === null ? 'unnamed' : 'named'
  if (own?.written.includes(id)) return tell(reader, `channelCard.text.own.${key}`)
  return name === null ? tell(reader, 'channelCard.text.unnamed') : called(name, ONE_NAME)
}

const byOf = (reader: Reader, text: ShownText, own: OwnView | null): string =>
  [
    nameOf(reader, text, own),
    ...(text.supporters > 0 ? [tell(reader, 'channelCard.text.supporters', { count: text.supporters })] : []),
    ...(own?.supported.includes(text.id) ? [tell(reader, 'channelCard.text.supported')] : []),
  ].join(' · ')

/** The newest examples and ideas, and how many more there are. */
export const textsOf = (reader: Reader, shown: ShownCard, own: OwnView | null): readonly JsonObject[] => {
  const { texts, written } = shown
  const items = texts
    .slice(0, MOST_TEXTS)
    .map(one => ({ text: inFewLines(one.text, MOST_LINES, ONE_TEXT), by: byOf(reader, one, own) }))
  const heading = texts.some(({ kind }) => kind === 'idea') ? 'ideas' : 'examples'
  const more = written - items.length
  return items.length === 0
    ? []
    : [{ heading: tell(reader, `channelCard.text.${heading}`, { count: written, more }), items }]
}
