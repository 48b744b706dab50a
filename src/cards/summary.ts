import { button, plainButton, stepButtons } from './button.ts'
import type { JsonObject } from './json.ts'
import { keptRow } from './kept.ts'
import { pickOne } from './pickOne.ts'
import type { Kept, Line, Part, Reader, Screen } from './screen.ts'
import { shorten } from './shorten.ts'
import { shownLabel, shownValue } from './shown.ts'
import { tell, tellSaid } from './voice.ts'

/** What all answers of a summary may weigh together, and one of them at most. */
const ALL_ANSWERS = 9_000
const ONE_ANSWER = 1_200

export const rowsOf = (reader: Reader, lines: readonly Line[]) => {
  const most = Math.min(ONE_ANSWER, Math.floor(ALL_ANSWERS / Math.max(lines.length, 1)))
  return lines.map(line => {
    const whole = shownValue(reader, line, line.value)
    const value = shorten(whole, most)
    return { label: shownLabel(reader, line), value, isShort: value !== whole }
  })
}

const rows = (all: ReturnType<typeof rowsOf>): readonly JsonObject[] =>
  all.map(({ label, value }) => ({ label, value }))

/** Which answer to change, by the number of its line. Left open by who has nothing to change. */
const changeInput = (reader: Reader, labels: readonly string[]): JsonObject =>
  pickOne(reader, {
    id: 'change',
    label: 'common.input.change',
    choices: labels.map((title, index) => ({ title, value: String(index) })),
  })

/** The answers to pick one of, and the button that changes it. */
export const changeOf = (reader: Reader, run: string, labels: readonly string[]): JsonObject => ({
  input: [changeInput(reader, labels)],
  buttons: [button(reader, 'change', { do: 'change', run })],
})

/** A conversation in which to save could mean the opposite says what it does. */
const CONFIRMED: Readonly<Record<string, string>> = {
  withdraw: 'withdraw',
  withdrawCard: 'withdraw',
  closeCard: 'closeCard',
  round: 'startRound',
}

/** Where the words of the button stand that ends a conversation. */
export const confirmLabel = (flow: string): string =>
  flow === 'actionCard' ? 'channelCard.button.post' : `common.button.${CONFIRMED[flow] ?? 'save'}`

const partOf = (reader: Reader, { heading, lines }: Part): JsonObject => ({
  heading: tellSaid(reader, heading),
  lines: lines.map(said => ({ text: shorten(tellSaid(reader, said), ONE_ANSWER) })),
})

/**
 * What the layout `summary` shows. Who withdraws a promise presses what is asked: "save" could mean to keep it.
 * Every answer is there, shortened where they would be too much for one card.
 */
export const summaryData = (reader: Reader, screen: Screen & { kind: 'summary' }): JsonObject => {
  const { run, flow } = screen
  const shown = rowsOf(reader, screen.lines)
  const labels = shown.map(({ label }) => label)
  const isShort = shown.some(row => row.isShort)
  return {
    title: tell(reader, `${flow}.title`),
    heading: tell(reader, `${flow}.summary`),
    lines: rows(shown),
    ahead: (screen.ahead ?? []).map(one => partOf(reader, one)),
    shortened: isShort ? [{ text: tell(reader, 'common.shortened') }] : [],
    change: [changeOf(reader, run, labels)],
    buttons: [
      plainButton(reader, CONFIRMED[flow] ?? 'save', {
        ...({ do: 'confirm', run } as const),
        ...(screen.shown !== undefined && { shown: screen.shown }),
      }),
      plainButton(reader, 'stop', { do: 'askStop', run }),
    ],
  }
}

type Saved = Screen & { kind: 'saved' }

/** An open promise is also read by who is asked what they notice of it, and of these its owner does not choose all. */
const alsoAsked = (kept: Kept): readonly string[] =>
  kept.kind === 'promise' && kept.status === 'open' ? [`records.promise.alsoAsked.${kept.to}`] : []

const whoSees = (kept: Kept): readonly string[] => [
  `records.${kept.kind}.seenBy.${kept.seenBy}`,
  ...alsoAsked(kept),
]

const whoOf = (reader: Reader, { kept }: Saved): readonly JsonObject[] =>
  kept ? whoSees(kept).map(key => ({ text: tell(reader, key) })) : []

/** What the layout `saved` shows: what was kept with what goes with it; of a discreet one, only that something was. It stays. */
export const savedData = (reader: Reader, screen: Saved): JsonObject => ({
  title: tell(reader, `${screen.flow}.title`),
  heading: tell(reader, `${screen.flow}.saved`),
  kept: screen.kept && !screen.discreet ? [keptRow(reader, screen.kept)] : [],
  lines: screen.discreet ? [] : rows(rowsOf(reader, screen.lines)),
  discreet: screen.discreet ? [{ text: tell(reader, 'common.discreet') }] : [],
  who: whoOf(reader, screen),
  buttons: stepButtons(reader, screen.next, { below: true }),
})
