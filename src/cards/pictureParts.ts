import type { Band } from '../topics/check/checks.ts'
import type { Aspect } from './bodyPillars.ts'
import { element, xmlText } from './svg.ts'

// What the picture of a body is drawn with.

export const WIDE = 1920
export const HIGH = 1080
export const EDGE = 96

/** The middles of the three columns. */
export const MIDDLE: Readonly<Record<Aspect, number>> = { kept: 1070, noticed: 1372, seen: 1674 }

export const INK = '#1f1f3d'
export const QUIET = '#4f4f66'
export const FILL = '#3b3d92'
export const PAPER = '#ffffff'

export type Place = { readonly x: number; readonly y: number }

type Look = {
  readonly size: number
  readonly colour?: string
  readonly bold?: boolean
  /** Around the place, where it would otherwise begin there. */
  readonly middle?: boolean
}

/** A line of text, with its foot at the place. */
export const written = (text: string, { x, y }: Place, { size, colour = INK, bold, middle }: Look): string =>
  element(
    'text',
    {
      ...{ x, y, 'font-size': size, fill: colour, 'font-weight': bold ? 600 : 400 },
      ...(middle && { 'text-anchor': 'middle' }),
    },
    xmlText(text),
  )

const ring = ({ x, y }: Place, r: number, fill: string): string =>
  element('circle', { cx: x, cy: y, r, fill, stroke: FILL, 'stroke-width': 7 })

const leftHalf = ({ x, y }: Place, r: number): string =>
  element('path', { d: `M ${x} ${y - r} A ${r} ${r} 0 0 0 ${x} ${y + r} Z`, fill: FILL })

/** A circle that fills with how many: empty, half or whole; a short line where that may not be told. */
export const circle = (band: Band | null, place: Place, radius: number): string => {
  if (band === null) {
    const { x, y } = place
    return element('rect', { x: x - radius, y: y - 4, width: radius * 2, height: 8, rx: 4, fill: QUIET })
  }
  return (
    ring(place, radius, band === 'most' ? FILL : PAPER) + (band === 'half' ? leftHalf(place, radius) : '')
  )
}
