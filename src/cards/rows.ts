import { stepButtons } from './button.ts'
import type { JsonObject } from './json.ts'
import type { Reader, Said, Screen } from './screen.ts'
import { shorten } from './shorten.ts'
import { tellSaid } from './voice.ts'

const ONE_TEXT = 500

const lines = (reader: Reader, all: readonly Said[]): readonly JsonObject[] =>
  all.map(said => ({ text: shorten(tellSaid(reader, said), ONE_TEXT) }))

/** What the layout `list` shows of a page: a heading, what it says of all, its rows, and quietly what belongs to it. */
export const rowsData = (
  reader: Reader,
  { heading, intro, rows, after, next }: Screen & { kind: 'rows' },
) => ({
  heading: shorten(tellSaid(reader, heading), ONE_TEXT),
  empty: lines(reader, intro),
  kept: rows.map(({ main, more }) => ({
    main: shorten(tellSaid(reader, main), ONE_TEXT),
    more: lines(reader, more),
  })),
  more: [],
  subject: [],
  ended: after ? [{ heading: tellSaid(reader, after.heading), lines: lines(reader, after.lines) }] : [],
  buttons: stepButtons(reader, next),
})
