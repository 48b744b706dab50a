import { andMore } from './andMore.ts'
import { NO_SIGN, SIGN_OF } from './bands.ts'
import { button, stepButton } from './button.ts'
import type { LookedBackAt, ShownLookBack } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import { doneIn, isOld, isOver, newestFirst, noticedIn } from './lookBacks.ts'
import { pickOne } from './pickOne.ts'
import type { NextStep, Reader, Screen } from './screen.ts'
import { fitting, shorten } from './shorten.ts'
import { tell } from './voice.ts'

type Checks = Screen & { kind: 'checks' }

const MOST = 8
const ONE_TEXT = 400
const ONE_TITLE = 80
const ALL_CHOICES = 6_000

/** What the owner said of it last, and whether that was before they said it otherwise. */
const doneTexts = (
  reader: Reader,
  { promise }: LookedBackAt,
  newest: readonly ShownLookBack[],
): readonly string[] => {
  const { look, score, on } = doneIn(newest)
  if (score === undefined) return [tell(reader, 'checks.done.none')]
  const old = isOld(look, promise) ? [tell(reader, 'checks.done.old')] : []
  return [tell(reader, 'checks.done.score', { score, day: on }), ...old]
}

/** What others noticed of it, and whether that was before its owner said it otherwise. */
const noticedTexts = (
  reader: Reader,
  { promise }: LookedBackAt,
  newest: readonly ShownLookBack[],
): readonly string[] => {
  const { look, result } = noticedIn(newest)
  const sign = result ? SIGN_OF[result.noticed] : NO_SIGN
  const text = tell(reader, `checks.row.${result?.noticed ?? 'unknown'}`)
  const old = isOld(look, promise) ? [tell(reader, 'checks.noticed.old')] : []
  return [tell(reader, 'checks.row.noticed', { sign, text }), ...old]
}

/** How it stands. Of one that is over nothing more will be told of others. */
const standingOf = (reader: Reader, one: LookedBackAt): readonly string[] => {
  const newest = newestFirst(one.looks)
  const { result } = noticedIn(newest)
  if (newest.length === 0) return isOver(one) ? [] : [tell(reader, 'checks.row.none')]
  return [
    ...doneTexts(reader, one, newest),
    ...(result || !isOver(one) ? noticedTexts(reader, one, newest) : []),
  ]
}

/** That it was withdrawn, or closed as its owner left. */
const overTexts = (reader: Reader, { promise, withdrawn }: LookedBackAt): readonly string[] => {
  if (withdrawn !== null) return [tell(reader, 'checks.row.withdrawn', { day: withdrawn })]
  return promise.status === 'closed' ? [tell(reader, 'records.promise.closed')] : []
}

/** The promise, and in a line each how it stands. */
const rowOf = (reader: Reader, one: LookedBackAt): JsonObject => {
  return {
    main: shorten(one.promise.behaviour, ONE_TEXT),
    more: [...overTexts(reader, one), ...standingOf(reader, one)].map(text => ({ text })),
  }
}

const titled = (text: string): string => shorten(text.replaceAll(/\s+/g, ' '), ONE_TITLE)

const chooser = (reader: Reader, promises: readonly LookedBackAt[]): JsonObject =>
  pickOne(reader, {
    ...{ id: 'promise', label: 'checks.which' },
    choices: fitting(
      promises.map(({ promise }) => ({ title: titled(promise.behaviour), value: promise.id })),
      ALL_CHOICES,
    ),
  })

/** Who has a promise looks at it; the rest is what else there is to see, as far as there is room. */
const buttonsOf = (reader: Reader, { promises, body, witness }: Checks): readonly JsonObject[] => {
  const [only, another] = promises
  const open = only
    ? [button(reader, 'open', { do: 'promisePage', promise: another ? null : only.promise.id })]
    : []
  const steps: readonly NextStep[] = [
    ...(only ? [] : (['promise'] as const)),
    ...(body ? [{ bodyOf: null }] : []),
    ...(witness ? (['witnessing'] as const) : []),
    'promises',
  ]
  return [...open, ...steps.map(step => stepButton(reader, step))].slice(0, 3)
}

/** What the layout `list` shows of all promises of the reader, each with how it stands. */
export const checksData = (reader: Reader, screen: Checks): JsonObject => {
  const { promises } = screen
  return {
    heading: tell(reader, 'checks.heading.checks'),
    empty: promises.length > 0 ? [] : [{ text: tell(reader, 'checks.empty') }],
    kept: promises.slice(0, MOST).map(one => rowOf(reader, one)),
    more: andMore(reader, promises.length, MOST),
    ended: [],
    subject: promises.length > 1 ? [chooser(reader, promises)] : [],
    buttons: buttonsOf(reader, screen),
  }
}
