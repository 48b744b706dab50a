import { NO_SIGN, SIGN_OF } from './bands.ts'
import { called } from './called.ts'
import type { ShownLookBack } from './checkScreen.ts'
import { inFewLines } from './inFewLines.ts'
import type { JsonObject } from './json.ts'
import { doneIn, isOld, isOver, noticedIn, type Trend } from './lookBacks.ts'
import type { Reader, Screen } from './screen.ts'
import { tell } from './voice.ts'

// The three lines of a promise: what was said, what is done, and what is noticed, each with a sign in front.

type Page = Screen & { kind: 'promisePage' }

/** Already in the reader's language. */
type Line = {
  readonly sign: string
  readonly trend?: Trend
  readonly text: string
  readonly more: readonly string[]
}

const LONGEST = { behaviour: 900, to: 150 }

/** How it changed at the last look back at which it did, or that it is no more. */
const changeOf = (
  reader: Reader,
  { withdrawn }: Page,
  newest: readonly ShownLookBack[],
): readonly string[] => {
  if (withdrawn !== null) return [tell(reader, 'checks.said.withdraw', { day: withdrawn })]
  const last = newest.find(({ self }) => self !== null && self.next !== 'keep')
  return last?.self
    ? [tell(reader, `checks.said.${last.self.next}`, { day: last.on ?? last.lookBack.day })]
    : []
}

const saidLine = (reader: Reader, page: Page, newest: readonly ShownLookBack[]): Line => {
  const { promise, to } = page
  const key = to === null ? 'checks.said.before' : 'checks.said.to'
  return {
    sign: tell(reader, 'common.quoteMark'),
    text: inFewLines(promise.behaviour, 6, LONGEST.behaviour),
    more: [
      tell(reader, key, { to: called(to ?? '', LONGEST.to), before: promise.before }),
      ...changeOf(reader, page, newest),
    ],
  }
}

const doneLine = (reader: Reader, { promise }: Page, newest: readonly ShownLookBack[]): Line => {
  const { look, score, on, before, trend } = doneIn(newest)
  if (score === undefined) return { sign: NO_SIGN, text: tell(reader, 'checks.done.none'), more: [] }
  return {
    sign: String(score),
    ...(trend && { trend }),
    text: tell(reader, 'checks.done.score', { score, day: on }),
    more: [
      ...(isOld(look, promise) ? [tell(reader, 'checks.done.old')] : []),
      ...(trend && before !== undefined ? [tell(reader, `checks.done.${trend}`, { before })] : []),
    ],
  }
}

/** Nobody has answered yet, or too few, or it is still going on; or it never will. */
const whyNothing = (
  reader: Reader,
  { thresholds, withdrawn, promise }: Page,
  [last]: readonly ShownLookBack[],
): readonly string[] => {
  if (withdrawn !== null) return [tell(reader, 'checks.noticed.why.withdrawn')]
  if (promise.status === 'closed') return [tell(reader, 'checks.noticed.why.ended')]
  if (!last) return [tell(reader, 'checks.noticed.why.none', { people: thresholds.scores })]
  if (last.lookBack.status === 'cancelled') return [tell(reader, 'checks.noticed.why.stopped')]
  const people = Math.max(thresholds.scores, last.lookBack.thresholds.scores)
  const why = last.lookBack.status === 'open' ? 'open' : 'few'
  // How many cannot be reached is not told: of few witnesses it would say who blocked us, or took us out.
  return [tell(reader, `checks.noticed.why.${why}`, { people }), tell(reader, 'checks.noticed.why.reach')]
}

const noticedLine = (reader: Reader, page: Page, newest: readonly ShownLookBack[]): Line => {
  const { look, result, trend } = noticedIn(newest)
  if (!result)
    return {
      sign: NO_SIGN,
      text: tell(reader, isOver(page) ? 'checks.noticed.never' : 'checks.noticed.none'),
      more: whyNothing(reader, page, newest),
    }
  const { people, noticed, unseen } = result
  return {
    sign: SIGN_OF[noticed],
    ...(trend && { trend }),
    text: tell(reader, `checks.noticed.${noticed}`),
    more: [
      ...(isOld(look, page.promise) ? [tell(reader, 'checks.noticed.old')] : []),
      ...(trend ? [tell(reader, `checks.noticed.trend.${trend}`)] : []),
      tell(reader, `checks.noticed.unseen.${unseen}`, { people }),
    ],
  }
}

const TREND_SIGN = { up: '▲', down: '▼', same: '=', reworded: '' } as const

/** As the card shows it, and as it is read out. */
export type LineData = { readonly shown: JsonObject; readonly told: string }

const lineData = (reader: Reader, name: string, { sign, trend, text, more }: Line): LineData => {
  const label = tell(reader, `checks.line.${name}`)
  return {
    shown: {
      ...{ sign, label, text },
      trend: trend && TREND_SIGN[trend] ? [{ text: TREND_SIGN[trend] }] : [],
      more: more.map(one => ({ text: one })),
    },
    told: [tell(reader, 'checks.told.line', { label, text }), ...more].join('\n'),
  }
}

/** What was said, done and noticed, as it stands now. */
export const linesOf = (
  reader: Reader,
  page: Page,
  newest: readonly ShownLookBack[],
): readonly LineData[] => [
  lineData(reader, 'said', saidLine(reader, page, newest)),
  lineData(reader, 'done', doneLine(reader, page, newest)),
  lineData(reader, 'noticed', noticedLine(reader, page, newest)),
]
