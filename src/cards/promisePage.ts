import { andMore } from './andMore.ts'
import { beginButton } from './beginButton.ts'
import { stepButton } from './button.ts'
import { called } from './called.ts'
import type { ShownLookBack } from './checkScreen.ts'
import { inFewLines } from './inFewLines.ts'
import type { JsonObject } from './json.ts'
import { gridOf, gridTold } from './lookBackGrid.ts'
import { doneIn, isOld, namedIn, newestFirst, noticedIn, quotesIn } from './lookBacks.ts'
import { type LineData, linesOf } from './promiseLines.ts'
import type { Reader, Screen } from './screen.ts'
import { tell, tellSaid } from './voice.ts'

type Page = Screen & { kind: 'promisePage' }

const MOST_NAMED = 6
const MOST_QUOTES = 6
const ONE_TEXT = 300
const ONE_NAME = 80

/** From this score on somebody says that it goes well. */
const WELL = 7

const doneWord = (score: number | undefined): string => {
  if (score === undefined) return 'unknown'
  return score >= WELL ? 'well' : 'partly'
}

/** What it comes down to, in one line. */
const headingOf = (reader: Reader, { promise }: Page, newest: readonly ShownLookBack[]): string => {
  const { status } = promise
  if (status === 'withdrawn' || status === 'closed') return tell(reader, `checks.over.${status}`)
  const [done, others] = [doneIn(newest), noticedIn(newest)]
  // What was said of other words says nothing of these.
  const score = isOld(done.look, promise) ? undefined : done.score
  const noticed = isOld(others.look, promise) ? undefined : others.result?.noticed
  const isAllOld = score === undefined && noticed === undefined && (done.look ?? others.look) !== undefined
  if (isAllOld) return tell(reader, 'checks.glance.reworded')
  return tell(reader, `checks.glance.${doneWord(score)}.${noticed ?? 'unknown'}`)
}

const kickerOf = (reader: Reader, { promise }: Page): string =>
  tell(reader, 'checks.kicker', {
    ambition: called(reader.label('ambition', promise.ambition, 'promise', 'ambition'), ONE_NAME),
  })

const namedRow = (
  reader: Reader,
  { promise }: Page,
  { name, noticed, example, day, look }: ReturnType<typeof namedIn>[number],
): JsonObject => ({
  main: tell(reader, `checks.named.${noticed}`, { name: called(name, ONE_NAME) }),
  more: [
    ...(example ? [{ text: inFewLines(example, 3, ONE_TEXT) }] : []),
    { text: tell(reader, `checks.named.${isOld(look, promise) ? 'onOld' : 'on'}`, { day }) },
  ],
})

const part = (heading: string, rows: readonly JsonObject[], more: readonly JsonObject[]) =>
  rows.length === 0 ? [] : [{ heading, rows, andMore: more }]

const namedPart = (reader: Reader, page: Page, newest: readonly ShownLookBack[]): readonly JsonObject[] => {
  const all = namedIn(newest)
  const rows = all.slice(0, MOST_NAMED).map(one => namedRow(reader, page, one))
  return part(tell(reader, 'checks.named.heading'), rows, andMore(reader, all.length, MOST_NAMED))
}

const quotesPart = (
  reader: Reader,
  { promise }: Page,
  newest: readonly ShownLookBack[],
): readonly JsonObject[] => {
  const { look, quotes } = quotesIn(newest)
  const heading = `checks.quotes.${isOld(look, promise) ? 'old' : 'heading'}`
  const rows = quotes.slice(0, MOST_QUOTES).map(quote => ({
    main: tell(reader, 'checks.quotes.one', { quote: inFewLines(quote, 3, ONE_TEXT) }),
    more: [],
  }))
  // How many wrote is not told: it is no number that goes in steps.
  const more = quotes.length > MOST_QUOTES ? [{ text: tell(reader, 'checks.quotes.more') }] : []
  return part(tell(reader, heading), rows, more)
}

/** The three lines, read out: a sign says nothing there, and what stands beside each other comes in sentences. */
const aloud = (reader: Reader, lines: readonly LineData[], newest: readonly ShownLookBack[]): JsonObject => ({
  lines: [],
  grid: [],
  told: [...lines.map(({ told }) => ({ text: told })), ...gridTold(reader, newest)],
})

/** What the layout `promisePage` shows: the three lines of a promise, what others wrote, and what could come now. */
export const promisePageData = (reader: Reader, page: Page): JsonObject => {
  const newest = newestFirst(page.looks)
  const lines = linesOf(reader, page, newest)
  return {
    kicker: kickerOf(reader, page),
    heading: headingOf(reader, page, newest),
    lines: lines.map(({ shown }) => shown),
    grid: gridOf(reader, newest),
    told: [],
    named: namedPart(reader, page, newest),
    quotes: quotesPart(reader, page, newest),
    next: [{ title: tell(reader, 'checks.next.heading'), text: tellSaid(reader, page.next.said) }],
    who: tell(reader, 'checks.who'),
    buttons: [
      ...page.next.begins.slice(0, 2).map(one => beginButton(reader, one)),
      stepButton(reader, 'checks'),
    ],
    aloud: aloud(reader, lines, newest),
  }
}
