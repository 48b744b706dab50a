import { pictureRows } from './bodyPictureRows.ts'
import {
  ASPECTS,
  bodyHeading,
  pillarName,
  pillarSentences,
  pillarsToldOf,
  roundKicker,
  type ToldPillar,
} from './bodyPillars.ts'
import type { ShownBody } from './checkScreen.ts'
import { EDGE, HIGH, INK, MIDDLE, PAPER, QUIET, WIDE, written } from './pictureParts.ts'
import type { Reader } from './screen.ts'
import { element, xmlText } from './svg.ts'
import { inLines } from './svgText.ts'
import { tell } from './voice.ts'

// What was said, done and noticed by a body, as a picture for a slide. It is to be read from the back of a board room:
// few words, large, dark on white, and no meaning in a colour alone.

const MOST_ROWS = 6

const headOf = (reader: Reader, body: ShownBody): string => {
  const [heading = ''] = inLines(bodyHeading(reader, body), { size: 66, width: WIDE - 2 * EDGE, most: 1 })
  const kicker = roundKicker(reader, body)
  return (
    written(heading, { x: EDGE, y: 132 }, { size: 66, bold: true }) +
    written(kicker, { x: EDGE, y: 194 }, { size: 34, colour: QUIET })
  )
}

const columnHeads = (reader: Reader): string =>
  ASPECTS.map(aspect =>
    written(
      tell(reader, `checks.body.aspect.${aspect}`),
      { x: MIDDLE[aspect], y: 292 },
      { size: 36, bold: true, middle: true },
    ),
  ).join('')

const footOf = (reader: Reader, { threshold }: ShownBody, unseen: number): string => {
  const more = unseen > 0 ? `${tell(reader, 'checks.body.picture.more', { more: unseen })} ` : ''
  const lines = [
    tell(reader, 'checks.body.picture.how'),
    tell(reader, 'checks.body.picture.words'),
    more + tell(reader, 'checks.body.picture.few', { threshold }),
  ]
  return lines
    .map((line, nth) => written(line, { x: EDGE, y: 998 + nth * 34 }, { size: 26, colour: QUIET }))
    .join('')
}

const described = (reader: Reader, pillars: readonly ToldPillar[]): string =>
  pillars
    .map(one => [`${pillarName(reader, one.ambition)}:`, ...pillarSentences(reader, one)].join(' '))
    .join(' ')

const rootOf = ({ language }: Reader) => ({
  ...{ xmlns: 'http://www.w3.org/2000/svg', width: WIDE, height: HIGH, viewBox: `0 0 ${WIDE} ${HIGH}` },
  ...{ role: 'img', lang: language, 'font-family': "'Open Sans', 'Segoe UI', sans-serif", fill: INK },
})

/**
 * What is told of a body as a picture of 1920 by 1080, in SVG: its letters are Open Sans, or what there is. It says in
 * words what it shows, for whoever cannot see it.
 */
export const bodySvg = (reader: Reader, body: ShownBody): string => {
  const told = body.result ? pillarsToldOf(body.result) : []
  const pillars = told.slice(0, MOST_ROWS)
  return element(
    'svg',
    rootOf(reader),
    [
      element('title', {}, xmlText(bodyHeading(reader, body))),
      element('desc', {}, xmlText(described(reader, told))),
      element('rect', { width: WIDE, height: HIGH, fill: PAPER }),
      headOf(reader, body),
      columnHeads(reader),
      pictureRows(reader, pillars, body.result?.furthest ?? null),
      footOf(reader, body, told.length - pillars.length),
    ].join(''),
  )
}
