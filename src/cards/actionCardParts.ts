import type { ShownCard } from './actionCard.ts'
import { called } from './called.ts'
import { inFewLines } from './inFewLines.ts'
import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell } from './voice.ts'

// What a card says itself: what it is about, and what became of it.

const LONGEST = { what: 1400, why: 600, line: 400, result: 1200, name: 100 }
const MOST_LINES = 10

const aside = (reader: Reader, key: string, text: string): JsonObject => ({ label: tell(reader, key), text })

/** Where a card is no longer, or not yet, what its channel can use, it says so first. */
const stateLines = (reader: Reader, { status, maker, endedOn }: ShownCard): readonly string[] => {
  if (['open', 'unknown', 'posting'].includes(status)) return []
  const values = { maker: called(maker, LONGEST.name), day: endedOn ?? '' }
  return [tell(reader, `channelCard.state.${status}`, values)]
}

/** What came of it stands with the word that it is over. */
const stateOf = (reader: Reader, shown: ShownCard, first: readonly string[]): readonly JsonObject[] => {
  const lines = [...first, ...stateLines(reader, shown)]
  const result =
    shown.result && aside(reader, 'channelCard.result', inFewLines(shown.result, MOST_LINES, LONGEST.result))
  if (lines.length === 0) return []
  return [{ lines: lines.map(text => ({ text })), result: result ? [result] : [] }]
}

/** In one line: until when, for whom, from whom, and whether it was changed since. */
const factsOf = (reader: Reader, { until, audience, maker, editedOn }: ShownCard): string =>
  [
    tell(reader, 'channelCard.until', { day: until }),
    audience === null
      ? tell(reader, 'channelCard.forAll')
      : tell(reader, 'channelCard.for', { team: called(audience, LONGEST.name) }),
    tell(reader, 'channelCard.from', { maker: called(maker, LONGEST.name) }),
    ...(editedOn ? [tell(reader, 'channelCard.edited', { day: editedOn })] : []),
  ].join(' · ')

const quoteOf = (reader: Reader, line: string): JsonObject => ({
  sign: tell(reader, 'common.quoteMark'),
  text: shorten(line, LONGEST.line),
})

/** A card that was withdrawn, or never came, keeps its words to itself. */
const saysNothing = ({ status }: ShownCard): boolean => status === 'withdrawn' || status === 'cancelled'

const words = (reader: Reader, shown: ShownCard) => ({
  what: [{ text: inFewLines(shown.what, MOST_LINES, LONGEST.what) }],
  why: shown.why ? [aside(reader, 'channelCard.why', inFewLines(shown.why, MOST_LINES, LONGEST.why))] : [],
  quote: shown.line ? [quoteOf(reader, shown.line)] : [],
  facts: [{ text: factsOf(reader, shown) }],
})

/** A card that is over asks for nothing any more. */
const headingOf = ({ kind, status }: ShownCard): string => {
  if (status === 'closed') return 'channelCard.over.closed'
  return ['withdrawn', 'cancelled', 'failed', 'lost'].includes(status)
    ? 'channelCard.over.other'
    : `channelCard.kind.${kind}.title`
}

/** The head of a card and its words; `first` comes before all that. */
export const partsOf = (reader: Reader, shown: ShownCard, first: readonly string[]): JsonObject => ({
  kicker: tell(reader, `channelCard.kind.${shown.kind}.name`, {
    ambition: called(shown.ambition, LONGEST.name),
  }),
  heading: tell(reader, headingOf(shown)),
  state: stateOf(reader, shown, first),
  ...(saysNothing(shown) ? { what: [], why: [], quote: [], facts: [] } : words(reader, shown)),
})
