import { NO_SIGN, SIGN_OF } from './bands.ts'
import type { ShownLookBack } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import type { Reader } from './screen.ts'
import { shortDay } from './shortDay.ts'
import { tell } from './voice.ts'

// The last looks back beside each other, one line each for what was said, done and noticed; and as sentences.

/** As many as have room beside each other on the narrowest phone. */
const MOST_IN_SIGHT = 4

type Cell = { readonly text: string; readonly below?: string; readonly size?: 'small' | 'large' }

const cellData = ({ text, below, size = 'small' }: Cell): JsonObject => ({
  text,
  size,
  weight: size === 'large' ? 'bolder' : 'default',
  below: below === undefined ? [] : [{ text: below }],
})

const rowData = (label: string, cells: readonly Cell[]): JsonObject => ({
  label,
  cells: cells.map(cellData),
})

/** Whether it still says what it said: an owner who did not look back said nothing of that. */
const saidCell = (reader: Reader, { self }: ShownLookBack): Cell => ({
  text: self ? tell(reader, `checks.grid.said.${self.next}`) : NO_SIGN,
})

const doneCell = ({ self }: ShownLookBack): Cell => ({
  text: self ? String(self.score) : NO_SIGN,
  size: 'large',
})

const noticedCell = (reader: Reader, { release }: ShownLookBack): Cell =>
  release
    ? {
        ...{ text: SIGN_OF[release.result.noticed], size: 'large' },
        below: tell(reader, `checks.band.${release.result.noticed}`),
      }
    : { text: NO_SIGN, size: 'large' }

const inSight = (newest: readonly ShownLookBack[]): readonly ShownLookBack[] =>
  newest.slice(0, MOST_IN_SIGHT).toReversed()

/** Of one look back the lines above say all. */
export const gridOf = (reader: Reader, newest: readonly ShownLookBack[]): readonly JsonObject[] => {
  const looks = inSight(newest)
  if (looks.length < 2) return []
  const line = (name: string, cellOf: (look: ShownLookBack) => Cell) =>
    rowData(tell(reader, `checks.line.${name}`), looks.map(cellOf))
  return [
    {
      heading: tell(reader, 'checks.grid.heading', { count: looks.length }),
      rows: [
        rowData(
          tell(reader, 'checks.grid.day'),
          looks.map(({ lookBack }) => ({ text: shortDay(reader.language, lookBack.day) })),
        ),
        line('said', one => saidCell(reader, one)),
        line('done', doneCell),
        line('noticed', one => noticedCell(reader, one)),
      ],
    },
  ]
}

const sentenceOf = (reader: Reader, { lookBack, self, on, release }: ShownLookBack): string =>
  [
    tell(reader, self ? 'checks.told.done' : 'checks.told.notDone', {
      ...{ day: on ?? lookBack.day, score: self?.score ?? 0 },
    }),
    tell(reader, `checks.told.noticed.${release?.result.noticed ?? 'unknown'}`),
    ...(self && self.next !== 'keep' ? [tell(reader, `checks.told.${self.next}`)] : []),
  ].join(' ')

/** The same in sentences, one for each look back. */
export const gridTold = (reader: Reader, newest: readonly ShownLookBack[]): readonly JsonObject[] => {
  const looks = inSight(newest)
  return looks.length < 2 ? [] : looks.map(look => ({ text: sentenceOf(reader, look) }))
}
