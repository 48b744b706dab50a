import type { Scene } from './clause.ts'
import { isA, type Mark } from './marks.ts'
import type { Span } from './phrases.ts'

/** As many characters of somebody's own words as a question can quote and still be read at a glance. */
const LONGEST = 60
/** What is hardly longer is quoted whole: a verb that says what it is about may stand last. */
const WHOLE = 90

const startsPair = /[\uD800-\uDBFF]$/u

/** A part of the text as typed, whole words as long as one fits; dots tell that it was longer. */
export function quoted(text: string, marks: readonly Mark[], { from, to }: Span): string {
  const start = marks[from]?.token.start ?? 0
  const ends = marks.slice(from, to).map(mark => mark.token.end)
  const line = text.indexOf('\n', start)
  const longest = (ends.at(-1) ?? start) <= start + WHOLE ? WHOLE : LONGEST
  const most = line < 0 ? start + longest : Math.min(start + longest, line)
  const end = ends.findLast(one => one <= most)
  const words = end === undefined ? text.slice(start, most).replace(startsPair, '') : text.slice(start, end)
  return end === ends.at(-1) ? words : `${words}…`
}

const says = (mark: Mark | undefined): boolean => mark !== undefined && !mark.stops

const LEADING = ['self', 'modal', 'joining']
const TIMES = ['weekday', 'daypart', 'deictic', 'month', 'unit']

const isTime = (mark: Mark | undefined): boolean => TIMES.some(name => isA(mark, name))

/** “Tijdens het overleg van dinsdag”: what more is said of a moment goes with it. */
const goesOn = ({ occasions, marks }: Scene, at: number): boolean =>
  isTime(marks[at])
    ? isA(marks[at - 1], 'prep') && Boolean(occasions.covered[at - 2])
    : isA(marks[at], 'prep') && isTime(marks[at + 1]) && Boolean(occasions.covered[at - 1])

const isLead = (scene: Scene, at: number): boolean => {
  const { occasions, marks } = scene
  const mark = marks[at]
  const light = mark?.readings.some(({ verb }) => verb === 'gaan' || verb === 'go' || verb === 'be') ?? false
  return (
    !says(mark) ||
    light ||
    LEADING.some(name => isA(mark, name)) ||
    Boolean(occasions.covered[at]) ||
    goesOn(scene, at)
  )
}

/** What is left of a clause without the words before and behind that say who and when; all of it if nothing is. */
export function kernel(scene: Scene, { from, to }: Span): Span {
  let start = from
  while (start < to && isLead(scene, start)) start++
  let end = to
  const trailing = (at: number) => !says(scene.marks[at]) || Boolean(scene.occasions.covered[at])
  while (end > start && trailing(end - 1)) end--
  return end > start ? { from: start, to: end } : { from, to }
}
