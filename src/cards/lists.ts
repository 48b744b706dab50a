import { andMore } from './andMore.ts'
import { button, plainButton, stepButton, stepButtons } from './button.ts'
import type { JsonObject } from './json.ts'
import { draftRow, endedLine, keptRow, keptTitle } from './kept.ts'
import { pickOne } from './pickOne.ts'
import type { Kept, Reader, Screen } from './screen.ts'
import { fitting } from './shorten.ts'
import { tell, tellSaid } from './voice.ts'

type List = Screen & { kind: 'actions' | 'promises' }

const MOST_IN_LIST = 8
const MOST_IN_SECTION = 3
const MOST_ENDED = 5

/** What all that can be chosen may weigh together, so that the card stays small; the newest come first. */
const ALL_CHOICES = 9_000

/** What can be done with one of a list, in the order of its buttons. */
const deeds = { actions: ['finish', 'move'], promises: ['sharpen', 'withdraw'] } as const
const begins = { actions: 'translate', promises: 'promise' } as const

type Listed = Exclude<Kept, { kind: 'route' }>

/** A list holds no learning routes. Those whose day has been come last, since they ask for nothing. */
const openIn = (listed: readonly Listed[]): readonly Listed[] => [
  ...listed.filter(({ status }) => status === 'open'),
  ...listed.filter(({ status }) => status === 'past'),
]

const subjectInput = (reader: Reader, kind: List['kind'], open: readonly Kept[]): JsonObject =>
  pickOne(reader, {
    id: 'subject',
    label: `records.${kind}.subject`,
    error: `records.${kind}.error`,
    isRequired: true,
    choices: fitting(
      open.map(one => ({ title: keptTitle(reader, one), value: one.id })),
      ALL_CHOICES,
    ),
  })

const canBeDone = (flow: (typeof deeds)[List['kind']][number], open: readonly Listed[]): boolean =>
  flow !== 'sharpen' || open.some(({ status }) => status !== 'past')

const deedButtons = (reader: Reader, kind: List['kind'], open: readonly Listed[]): readonly JsonObject[] => {
  const [only, another] = open
  if (!only) return []
  const subject = another ? undefined : only.id
  return deeds[kind]
    .filter(flow => canBeDone(flow, open))
    .map(flow => button(reader, flow, { do: 'start', flow, subject }))
}

const endedSection = (reader: Reader, kind: List['kind'], ended: readonly Listed[]): readonly JsonObject[] =>
  ended.length === 0
    ? []
    : [
        {
          heading: tell(reader, `records.${kind}.ended`),
          lines: ended.slice(0, MOST_ENDED).map(one => ({ text: endedLine(reader, one) })),
        },
      ]

/** Who may make a card of an action begins a new one in words: there is room for three buttons. */
const lastButton = (
  reader: Reader,
  { kind, mayMake = false }: List,
  [only, another]: readonly Listed[],
): JsonObject =>
  kind === 'actions' && mayMake && only
    ? button(reader, 'ofAction', { do: 'start', flow: 'actionCard', subject: another ? null : only.id })
    : plainButton(reader, 'new', { do: 'start', flow: begins[kind] })

/** What the layout `list` shows: what is open, one of it to do something with, and quietly what was ended last. */
export const listData = (reader: Reader, screen: List): JsonObject => {
  const { kind, kept, left = false } = screen
  const listed = kept.filter(one => one.kind !== 'route')
  const open = openIn(listed)
  const ended = listed.filter(one => !open.includes(one))
  return {
    heading: tell(reader, `records.${kind}.heading`),
    empty: open.length === 0 ? [{ text: tell(reader, `records.${kind}.empty`) }] : [],
    kept: open.slice(0, MOST_IN_LIST).map(one => keptRow(reader, one)),
    more: andMore(reader, open.length, MOST_IN_LIST),
    ended: endedSection(reader, kind, ended),
    subject: open.length > 1 && !left ? [subjectInput(reader, kind, open)] : [],
    buttons: left
      ? stepButtons(reader, ['overview', 'ownData'])
      : [...deedButtons(reader, kind, open), lastButton(reader, screen, open)],
  }
}

type Overview = Screen & { kind: 'overview' }

const section = (reader: Reader, name: string, rows: readonly JsonObject[]): readonly JsonObject[] =>
  rows.length === 0
    ? []
    : [
        {
          heading: tell(reader, `records.overview.${name}`),
          kept: rows.slice(0, MOST_IN_SECTION),
          more: andMore(reader, rows.length, MOST_IN_SECTION),
        },
      ]

const cardsRow = (reader: Reader, count: number): JsonObject => ({
  main: tell(reader, 'records.overview.running', { count }),
  more: [],
})

const sectionsOf = (reader: Reader, { actions, promises, routes, drafts, cards }: Overview) => {
  const rows = (kept: readonly Kept[]) => kept.map(one => keptRow(reader, one))
  return [
    ...section(reader, 'actions', rows(actions)),
    ...section(reader, 'promises', rows(promises)),
    ...section(reader, 'routes', rows(routes)),
    ...section(reader, 'cards', cards === undefined ? [] : [cardsRow(reader, cards)]),
    ...section(
      reader,
      'drafts',
      drafts.map(draft => draftRow(reader, draft)),
    ),
  ]
}

/** What the layout `overview` shows: one thing to do now, and below it all that was kept. */
export const overviewData = (reader: Reader, screen: Overview): JsonObject => {
  const { said, step } = screen.next
  const last = screen.left ? 'forget' : screen.cards === undefined ? 'menu' : 'cards'
  const others = (['actions', 'promises', last] as const).filter(other => other !== step)
  return {
    heading: tell(reader, 'records.overview.heading'),
    next: [
      {
        title: tell(reader, 'records.overview.next'),
        text: tellSaid(reader, said),
        buttons: [stepButton(reader, step)],
      },
    ],
    sections: sectionsOf(reader, screen),
    buttons: stepButtons(reader, others),
  }
}
