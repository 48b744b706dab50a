import { andMore } from './andMore.ts'
import { bodyName, roundTitle } from './bodyPillars.ts'
import { button, plainButton, type Sent, stepButton } from './button.ts'
import type { NamedRound } from './checkScreen.ts'
import type { JsonObject } from './json.ts'
import { pickOne } from './pickOne.ts'
import { notice } from './plainScreens.ts'
import type { Reader, Said, Screen } from './screen.ts'
import { fitting, shorten } from './shorten.ts'
import { tell, tellSaid } from './voice.ts'

// The rounds of a programme, for who leads it.

type Rounds = Screen & { kind: 'rounds' }
type RoundPage = Screen & { kind: 'roundPage' }

const MOST = 8
const ONE_TEXT = 500
const ALL_CHOICES = 4_000

const daysOf = (reader: Reader, { from, until }: NamedRound): string =>
  tell(reader, from === until ? 'checks.round.day' : 'checks.round.days', { from, until })

const textsOf = (reader: Reader, all: readonly Said[]): readonly string[] =>
  all.map(said => shorten(tellSaid(reader, said), ONE_TEXT))

const linesOf = (reader: Reader, all: readonly Said[]): readonly JsonObject[] =>
  textsOf(reader, all).map(text => ({ text }))

const chooser = (reader: Reader, rounds: Rounds['rounds']): JsonObject =>
  pickOne(reader, {
    ...{ id: 'round', label: 'checks.round.which' },
    choices: fitting(
      rounds.map(one => ({ title: roundTitle(reader, one), value: one.round })),
      ALL_CHOICES,
    ),
    chosen: rounds[0]?.round,
  })

const listButtons = (reader: Reader, [only, another]: Rounds['rounds']): readonly JsonObject[] => [
  ...(only ? [button(reader, 'open', { do: 'round', round: another ? null : only.round, act: 'page' })] : []),
  plainButton(reader, 'newRound', { do: 'start', flow: 'round' }),
  stepButton(reader, 'menu'),
]

/** What the layout `list` shows of all rounds. */
export const roundsData = (reader: Reader, { rounds }: Rounds): JsonObject => ({
  heading: tell(reader, 'checks.heading.rounds'),
  empty: rounds.length > 0 ? [] : [{ text: tell(reader, 'checks.round.empty') }],
  kept: rounds.slice(0, MOST).map(one => ({
    main: bodyName(reader, one),
    more: [{ text: daysOf(reader, one) }, ...linesOf(reader, one.more)],
  })),
  more: andMore(reader, rounds.length, MOST),
  ended: [],
  subject: rounds.length > 1 ? [chooser(reader, rounds)] : [],
  buttons: listButtons(reader, rounds),
})

const act = (reader: Reader, name: string, press: Omit<Sent & { do: 'round' }, 'do'>): JsonObject =>
  plainButton(reader, name, { do: 'round', ...press })

const INSTEAD = { cancel: 'goOnRound', close: 'leaveOpen' } as const

const NAMES = { remind: 'remind', cancel: 'cancelRound', close: 'closeRound' } as const

/** What can be typed instead of pressing. */
const sureWords = (reader: Reader, name: string): string =>
  tell(reader, 'rounds.sureWords', { button: tell(reader, `common.button.${name}`).toLowerCase() })

/** Whether that is meant, in one press; the other button only looks. */
const sureData = (reader: Reader, page: RoundPage & { sure: 'cancel' | 'close' }): JsonObject => {
  const { round, sure } = page
  return notice({
    heading: bodyName(reader, page),
    lines: [tell(reader, `checks.round.sure.${sure}`), daysOf(reader, page)],
    quiet: [tell(reader, 'checks.round.sure.typed', { words: sureWords(reader, NAMES[sure]) })],
    buttons: [
      act(reader, NAMES[sure], { round, act: sure, sure: true }),
      act(reader, INSTEAD[sure], { round, act: 'page' }),
    ],
  })
}

const pageData = (reader: Reader, page: RoundPage): JsonObject => {
  const { round, status, facts, quiet, acts } = page
  return notice({
    heading: bodyName(reader, page),
    lines: [daysOf(reader, page), ...textsOf(reader, facts)],
    quiet: textsOf(reader, quiet),
    buttons: [
      ...acts.map(one => act(reader, NAMES[one], { round, act: one })),
      ...(status === 'closed' ? [stepButton(reader, { bodyOf: round })] : []),
      stepButton(reader, 'rounds'),
    ].slice(0, 3),
  })
}

/** What the layout `notice` shows of one round. */
export const roundPageData = (reader: Reader, page: RoundPage): JsonObject =>
  page.sure ? sureData(reader, { ...page, sure: page.sure }) : pageData(reader, page)
