import { ASPECTS, type Aspect, bandOf, bandShown, pillarName, type ToldPillar } from './bodyPillars.ts'
import { circle, EDGE, FILL, MIDDLE, PAPER, QUIET, WIDE, written } from './pictureParts.ts'
import type { Reader } from './screen.ts'
import { element } from './svg.ts'
import { inLines, widthOf } from './svgText.ts'
import { tell } from './voice.ts'

// The pillars in the picture of a body, one row each.

const TOP = 320
const BOTTOM = 968
const NAME_WIDTH = 780
const TALLEST = 210

/** Rows that are lower than this have the words beside the circles. */
const LOW = 130

/** What says of the row below it that they differ most there. */
const FLAG = { size: 26, high: 44, gap: 14 } as const

type Row = { readonly top: number; readonly high: number }

const tallCell = (x: number, { top, high }: Row) => {
  const [radius, size] = [Math.min(36, high * 0.24), Math.min(34, high * 0.27)]
  const y = top + high * 0.36
  return { at: { x, y }, radius, word: { x, y: y + radius + size * 1.2 }, look: { size, middle: true } }
}

const lowCell = (x: number, { top, high }: Row) => {
  const y = top + high / 2 - 3
  return { at: { x: x - 86, y }, radius: 24, word: { x: x - 44, y: y + 11 }, look: { size: 30 } }
}

const cell = (reader: Reader, pillar: ToldPillar, aspect: Aspect, row: Row): string => {
  const { at, radius, word, look } = (row.high < LOW ? lowCell : tallCell)(MIDDLE[aspect], row)
  const band = bandOf(pillar, aspect)
  return circle(band, at, radius) + written(bandShown(reader, band).text, word, look)
}

const nameOf = (reader: Reader, pillar: ToldPillar, { top, high }: Row): string => {
  const [size, small] = [Math.min(46, high * 0.36), Math.min(30, high * 0.26)]
  const step = size * 1.15
  const name = pillarName(reader, pillar.ambition)
  const lines = inLines(name, { size, width: NAME_WIDTH, most: high < LOW ? 1 : 2 })
  const first = top + (high - lines.length * step - small * 1.2) / 2 + size * 0.85
  const promises = tell(reader, 'checks.body.picture.promises', { promises: pillar.promises })
  const below = { x: EDGE, y: first + lines.length * step - size * 0.1 }
  return [
    ...lines.map((line, nth) => written(line, { x: EDGE, y: first + nth * step }, { size, bold: true })),
    written(promises, below, { size: small, colour: QUIET }),
  ].join('')
}

const ruler = ({ top }: Row): string =>
  element('rect', { x: EDGE, y: top, width: WIDE - 2 * EDGE, height: 2, fill: '#d3d3e0' })

/** Where they differ most has a frame, and says so above it. */
const frame = (reader: Reader, { top, high }: Row): string => {
  const text = tell(reader, 'checks.body.picture.furthest')
  const [x, y] = [EDGE - 32, top - FLAG.high]
  const box = { fill: 'none', stroke: FILL, 'stroke-width': 5, rx: 14 }
  const flag = { width: widthOf(text, FLAG.size) + 24, height: FLAG.high + 4, rx: 10, fill: FILL }
  return (
    element('rect', { ...box, x, y: top, width: WIDE - 2 * x, height: high - 8 }) +
    element('rect', { ...flag, x, y }) +
    written(text, { x: x + 20, y: y + 32 }, { size: FLAG.size, bold: true, colour: PAPER })
  )
}

const content = (reader: Reader, pillar: ToldPillar, row: Row): string =>
  nameOf(reader, pillar, row) + ASPECTS.map(aspect => cell(reader, pillar, aspect, row)).join('')

/** The rows share what room there is; above that of the largest difference is room for its flag. */
export const pictureRows = (
  reader: Reader,
  pillars: readonly ToldPillar[],
  furthest: string | null,
): string => {
  const at = pillars.findIndex(({ ambition }) => ambition === furthest)
  const flag = at < 0 ? 0 : FLAG.high + FLAG.gap
  const high = Math.min(TALLEST, (BOTTOM - TOP - flag) / Math.max(pillars.length, 1))
  return pillars
    .map((pillar, nth) => {
      const row = { top: TOP + nth * high + (at >= 0 && nth >= at ? flag : 0), high }
      // A frame needs no line below it.
      const line = at >= 0 && nth === at + 1 ? '' : ruler(row)
      return (nth === at ? frame(reader, row) : line) + content(reader, pillar, row)
    })
    .join('')
}
