import { andMore } from './andMore.ts'
import { button, plainButton, stepButton } from './button.ts'
import type { JsonObject } from './json.ts'
import { endedLine, keptRow, keptTitle } from './kept.ts'
import { pickOne } from './pickOne.ts'
import type { LeftThing, Reader, Screen } from './screen.ts'
import { fitting, shorten } from './shorten.ts'
import { tell } from './voice.ts'

type Departures = Screen & { kind: 'departures' }
type Colleagues = Screen & { kind: 'colleagues' }

const MOST_LEAVERS = 8
const MOST_THINGS = 6
const MOST_PROMISES = 5
const ALL_CHOICES = 6_000

const leaverRow = (reader: Reader, { name, day }: Departures['leavers'][number]): JsonObject => ({
  main: shorten(name, 100),
  more: [{ text: tell(reader, 'departures.left', { day }) }],
})

const thingRow = (reader: Reader, { kept, of, askedOf }: LeftThing): JsonObject => {
  const { main, more } = keptRow(reader, kept)
  const lines = [
    tell(reader, 'departures.of', { name: shorten(of, 100) }),
    ...(askedOf === null ? [] : [tell(reader, 'departures.waits', { name: shorten(askedOf, 100) })]),
  ]
  return { main: main ?? '', more: [...lines.map(text => ({ text })), ...(Array.isArray(more) ? more : [])] }
}

type Choices = { readonly label: string; readonly of: readonly { title: string; value: string }[] }

const subject = (reader: Reader, { label, of }: Choices): JsonObject =>
  pickOne(reader, {
    ...{ id: 'subject', label, error: `${label}Error`, isRequired: true },
    choices: fitting([...of], ALL_CHOICES),
  })

const WAYS = ['offer', 'take', 'drop'] as const

const buttons = (reader: Reader, things: readonly LeftThing[]): readonly JsonObject[] => {
  const [only, another] = things
  if (!only) return [stepButton(reader, 'menu')]
  const action = another ? undefined : only.id
  return WAYS.map(way => button(reader, way, { do: 'handOver', way, action }))
}

const endedSection = (reader: Reader, promises: Departures['promises']): readonly JsonObject[] =>
  promises.length === 0
    ? []
    : [
        {
          heading: tell(reader, 'departures.promises'),
          lines: promises
            .slice(0, MOST_PROMISES)
            .map(({ of, kept }) => ({ text: `${shorten(of, 100)} · ${endedLine(reader, kept)}` })),
        },
      ]

/** What the layout `list` shows: who left, and what of theirs can be handed over. */
export const departuresData = (reader: Reader, { leavers, things, promises }: Departures): JsonObject => ({
  heading: tell(reader, 'departures.heading'),
  empty: leavers.length > 0 ? [] : [{ text: tell(reader, 'departures.empty') }],
  kept: [
    ...leavers.slice(0, MOST_LEAVERS).map(leaver => leaverRow(reader, leaver)),
    ...things.slice(0, MOST_THINGS).map(thing => thingRow(reader, thing)),
  ],
  more: [
    ...andMore(reader, things.length, MOST_THINGS),
    { text: tell(reader, things.length > 0 ? 'departures.explain' : 'departures.nothing') },
  ].slice(leavers.length > 0 ? 0 : 1),
  ended: endedSection(reader, promises),
  subject:
    things.length > 1
      ? [
          subject(reader, {
            label: 'departures.which',
            of: things.map(({ id, kept }) => ({ title: keptTitle(reader, kept), value: id })),
          }),
        ]
      : [],
  buttons: buttons(reader, things),
})

/** The same layout: the action, and whom to ask. */
export const colleaguesData = (reader: Reader, { thing, colleagues }: Colleagues): JsonObject => ({
  heading: tell(reader, 'departures.whom'),
  empty: [],
  kept: [thingRow(reader, thing)],
  more: [{ text: tell(reader, 'departures.theySee') }],
  ended: [],
  subject: [
    subject(reader, {
      label: 'departures.colleague',
      of: colleagues.map(({ id, name }) => ({ title: shorten(name, 100), value: id })),
    }),
  ],
  buttons: [
    button(reader, 'ask', { do: 'offerTo', action: thing.id }),
    plainButton(reader, 'back', { do: 'show', what: 'departures' }),
  ],
})
