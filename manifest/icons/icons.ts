/** The two icons that Teams asks for, from the same mark. */
import { bubbleBorder, checkMark, fullBubble, type Point, type Shape } from './mark.ts'
import type { Picture } from './png.ts'

type Color = readonly [red: number, green: number, blue: number]
type Layer = { readonly shape: Shape; readonly color: Color }

/** Behind the colour icon, and the accent colour in the manifest. */
export const ACCENT = '#0b4f55'
/** Teams crops to a rounded square or a hexagon: the mark stays within this square in the middle. */
export const SAFE = 96

const white: Color = [255, 255, 255]
const amber: Color = [255, 181, 46]
const background: Color = [0x0b, 0x4f, 0x55]

const samples = 8
const steps = Array.from({ length: samples }, (_, index) => (index + 0.5) / samples)

/** How much of a pixel a shape covers, from 0 to 1. */
function coverage(shape: Shape, place: (x: number, y: number) => Point, x: number, y: number): number {
  const points = steps.flatMap(down => steps.map(right => place(x + right, y + down)))
  return points.filter(shape).length / points.length
}

function draw(size: number, pixel: (x: number, y: number) => readonly number[]): Picture {
  const places = Array.from({ length: size * size }, (_, index) => [index % size, Math.floor(index / size)])
  return { size, pixels: Uint8Array.from(places.flatMap(([x = 0, y = 0]) => pixel(x, y))) }
}

const over = (below: Color, above: Color, share: number): Color => {
  const mix = (from: number, to: number): number => Math.round(from + (to - from) * share)
  return [mix(below[0], above[0]), mix(below[1], above[1]), mix(below[2], above[2])]
}

/** 32 by 32: white and transparent, nothing else; Teams gives it the colour of its theme. */
export function outlineIcon(): Picture {
  const [bubble, check] = [bubbleBorder(3.4, 1.6), checkMark(3.4)]
  const mark: Shape = point => bubble(point) || check(point)
  return draw(32, (x, y) => {
    const share = coverage(mark, (markX, markY) => [markX, markY], x, y)
    return [...white, Math.round(share * 255)]
  })
}

const edge = (192 - SAFE) / 2
const isSafe = (along: number): boolean => along >= edge && along < 192 - edge
const toMark = (x: number, y: number): Point => [((x - edge) * 32) / SAFE, ((y - edge) * 32) / SAFE]

/** 192 by 192: the mark in the safe square, on one solid colour. */
export function colorIcon(): Picture {
  const layers: readonly Layer[] = [
    { shape: fullBubble(4.4, 1.5), color: white },
    { shape: checkMark(4.4), color: amber },
  ]
  return draw(192, (x, y) => {
    const mark = isSafe(x) && isSafe(y) ? layers : []
    const add = (below: Color, { shape, color }: Layer) => over(below, color, coverage(shape, toMark, x, y))
    return [...mark.reduce(add, background), 255]
  })
}
