/**
 * The mark of Waarmaker, on a square of 32 by 32: what was said (a speech bubble), made true (a check mark that is
 * too big for words and breaks out of the bubble). Each shape tells whether it holds a point.
 */
export type Point = readonly [x: number, y: number]
export type Shape = (point: Point) => boolean

const middle: Point = [14.6, 16.4]
const radius = 12.6
const border = 2.5
const check: readonly Point[] = [
  [8.8, 15.6],
  [14.3, 21.2],
  [29.2, 4.4],
]
const tail: readonly [Point, Point, Point] = [
  [2.4, 20.4],
  [1.8, 30.2],
  [11.2, 28.4],
]

const distance = ([x, y]: Point, [toX, toY]: Point): number => Math.hypot(toX - x, toY - y)

/** How far a point is from the straight line between two others. */
function distanceToLine(point: Point, from: Point, to: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]]
  const along = ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / (x * x + y * y)
  const at = Math.min(1, Math.max(0, along))
  return distance(point, [from[0] + at * x, from[1] + at * y])
}

const leftOf = (point: Point, from: Point, to: Point): boolean =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]) >= 0

const inTail: Shape = point => {
  const [a, b, c] = tail
  const sides = [leftOf(point, a, b), leftOf(point, b, c), leftOf(point, c, a)]
  return sides.every(side => side === sides[0])
}

/** A line with round ends through the points of the check mark, so far to both sides. */
const nearCheck =
  (reach: number): Shape =>
  point =>
    check.some((to, index) => {
      const from = check[index - 1]
      return from !== undefined && distanceToLine(point, from, to) <= reach
    })

const inDisc =
  (reach: number): Shape =>
  point =>
    distance(point, middle) <= reach

const bubble: Shape = point => inDisc(radius)(point) || inTail(point)

/** The check mark, as heavy as the place asks for. */
export const checkMark = (weight: number): Shape => nearCheck(weight / 2)

/** The whole bubble, which stays clear of the check mark by a gap. */
export const fullBubble = (weight: number, gap: number): Shape => {
  const kept = nearCheck(weight / 2 + gap)
  return point => bubble(point) && !kept(point)
}

/** Only the border of the bubble, with its tail. */
export const bubbleBorder = (weight: number, gap: number): Shape => {
  const [full, inner] = [fullBubble(weight, gap), inDisc(radius - border)]
  return point => full(point) && !inner(point)
}
