import { hoursOf, MOST_STRETCHES, type Stretch } from '../hours.ts'
import type { HoursQuestion } from '../question.ts'
import { type Checked, good, wrong } from '../value.ts'
import { type Clock, clockAt } from './clock.ts'
import { type Reply, saidIn, type Vocabulary } from './vocabulary.ts'
import { isBlank, plainWords, saysNothing } from './words.ts'

/** Times are said in a few words; in a longer text they would be found by accident. */
const longest = 200

/** `08:00-12:30,13:00-17:00`, or null where nothing was said. */
export const readHours = (question: HoursQuestion, reply: Reply, _: Vocabulary): Checked<string | null> => {
  const text = saidIn(reply)
  if (isBlank(text) || (question.optional && saysNothing(text))) return good(null)
  if (saysWholeDay(text)) return good(hoursOf([{ from: '00:00', until: '00:00' }]))
  const stretches = text.length > longest ? undefined : stretchesSaid(plainly(text))
  if (!stretches) return wrong('notHours')
  return stretches.length > MOST_STRETCHES ? wrong('notHours') : good(hoursOf(stretches))
}

/** As a card writes it, so that it can be typed as well. */
const saysWholeDay = (text: string): boolean =>
  /^(?:(?:de )?hele dag|all day|(?:the )?whole day)$/.test(plainWords(text))

/** One kind of dash and quote; and what stands between `tussen` and `en` is a stretch. */
const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/[‐-―−~]/g, '-')
    .replace(/[‘’`´]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<!\p{L})(?:tussen|between)(?!\p{L})([^\n]*?)(?<!\p{L})(?:en|and)(?!\p{L})/gu, '$1-')

const until = /-|(?:tot en met|t\/m|tot|to|until|till|through)(?!\p{L})/uy
const and = /[,;+&\n]|(?:en|and|dan|daarna|then)(?!\p{L})/uy
const aside =
  /[ .]|(?:van|vanaf|from|ik|i|werk|work|om|rond|at|elke|iedere|dag|every|day|altijd|always|meestal|usually|eerst|first|weer|again|uur)(?!\p{L})/uy

const endOf = (form: RegExp, text: string, at: number): number | undefined => {
  form.lastIndex = at
  return form.test(text) ? form.lastIndex : undefined
}

/** `shape` has a letter for each part: `t`ime, `u`ntil or `a`nd. */
type Parts = { readonly shape: string; readonly clocks: readonly Clock[] }

/** Undefined where something else stands in it. */
const partsIn = (text: string): Parts | undefined => {
  let parts: Parts = { shape: '', clocks: [] }
  for (let at = 0; at < text.length; ) {
    const time = clockAt(text, at)
    const stretch = endOf(until, text, at)
    const more = endOf(and, text, at)
    if (time) parts = { shape: `${parts.shape}t`, clocks: [...parts.clocks, time.clock] }
    else if (stretch ?? more) parts = { ...parts, shape: parts.shape + (stretch ? 'u' : 'a') }
    const end = time?.end ?? stretch ?? more ?? endOf(aside, text, at)
    if (end === undefined) return undefined
    at = end
  }
  return parts
}

const stretchesSaid = (text: string): readonly Stretch[] | undefined => {
  const parts = partsIn(text)
  if (!parts || !/^tut(?:a*tut)*$/.test(parts.shape)) return undefined
  return spansOf(parts.clocks).map(({ from, until }) => ({ from: onClock(from), until: onClock(until) }))
}

/** Of each two times, one until the other. */
const spansOf = (clocks: readonly Clock[]): readonly Span[] => {
  const of24 = clocks.some(clock => clock.of24)
  const spans: Span[] = []
  for (const [at, from] of clocks.entries()) {
    const until = at % 2 === 0 ? clocks[at + 1] : undefined
    if (until) spans.push(spanOf({ from, until, of24, after: spans.at(-1)?.until ?? 0 }))
  }
  return spans
}

/** In minutes from midnight. */
type Span = { readonly from: number; readonly until: number }

/** `of24`: somewhere it was said on a clock of 24 hours. `after`: when the stretch before it ends, in minutes. */
type SaidSpan = {
  readonly from: Clock
  readonly until: Clock
  readonly of24: boolean
  readonly after: number
}

const half = 12 * 60
const early = 6 * 60

/** Who says `1 tot 5` means the afternoon, and after a morning until 12 so does `1`. */
const isLater = ({ from, until, of24, after }: SaidSpan): boolean => {
  if (from.sure || from.minutes >= half) return false
  if (until.pm) return from.minutes < until.minutes - half
  if (until.sure || of24) return false
  return from.minutes < after || (from.minutes < early && until.minutes > from.minutes)
}

/** `9 tot 5` ends in the afternoon. `22 tot 7`, said on a clock of 24 hours, ends the next morning. */
const spanOf = (said: SaidSpan): Span => {
  const from = said.from.minutes + (isLater(said) ? half : 0)
  const { minutes, sure } = said.until
  const ends = !sure && !said.from.of24 && minutes <= from && minutes + half > from
  return { from, until: ends ? minutes + half : minutes }
}

const onClock = (minutes: number): string => {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
