import type { JsonObject } from './json.ts'
import type { Draft, Kept, Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell } from './voice.ts'

type Of<K extends Kept['kind']> = Kept & { kind: K }

const ONE_TEXT = 500
const ONE_NAME = 200

const ambitionOf = (reader: Reader, { ambition, kind }: Of<'action'> | Of<'promise'>): string =>
  reader.label('ambition', ambition, kind === 'action' ? 'translate' : 'promise', 'ambition')

const statusOf = (reader: Reader, { kind, status }: Of<'action'> | Of<'promise'>): readonly string[] =>
  status === 'open' ? [] : [tell(reader, `records.${kind}.${status}`)]

/** An action of an action card, or of an idea, waits for no situation. */
const situationOf = (reader: Reader, situation: string): readonly string[] =>
  situation === ''
    ? []
    : [tell(reader, 'records.action.situation', { situation: shorten(situation, ONE_TEXT) })]

const actionRow = (reader: Reader, action: Of<'action'>): readonly string[] => [
  action.behaviour,
  ...situationOf(reader, action.situation),
  tell(reader, 'records.action.from', { ambition: ambitionOf(reader, action), from: action.from }),
  ...statusOf(reader, action),
]

const promiseRow = (reader: Reader, promise: Of<'promise'>): readonly string[] => [
  promise.behaviour,
  tell(reader, 'records.promise.before', { ambition: ambitionOf(reader, promise), before: promise.before }),
  ...(promise.nextCheck ? [tell(reader, 'records.promise.nextCheck', { date: promise.nextCheck })] : []),
  ...statusOf(reader, promise),
]

const routeRow = (reader: Reader, { skills, firstStep, firstDate }: Of<'route'>): readonly string[] => [
  tell(reader, 'records.route.firstStep', { step: shorten(firstStep, ONE_TEXT) }),
  tell(reader, 'records.route.firstDate', { date: firstDate }),
  ...skills.map(({ name, now, need }) =>
    tell(reader, 'records.route.skill', { name: shorten(name, ONE_NAME), now, need }),
  ),
]

const textsOf = (reader: Reader, kept: Kept): readonly string[] => {
  switch (kept.kind) {
    case 'action':
      return actionRow(reader, kept)
    case 'promise':
      return promiseRow(reader, kept)
    case 'route':
      return routeRow(reader, kept)
  }
}

const rowOf = ([main = '', ...more]: readonly string[]): JsonObject => ({
  main: shorten(main, ONE_TEXT),
  more: more.map(text => ({ text: shorten(text, ONE_TEXT) })),
})

/** Something kept as one row: what it is, and smaller what belongs to it. */
export const keptRow = (reader: Reader, kept: Kept): JsonObject => rowOf(textsOf(reader, kept))

/** Something kept as lines of text: what it is first. */
export const keptLines = (reader: Reader, kept: Kept): readonly string[] =>
  textsOf(reader, kept).map(text => shorten(text, ONE_TEXT))

/** Something kept in one short line, for a list to choose from. */
export const keptTitle = (reader: Reader, kept: Kept): string => shorten(textsOf(reader, kept)[0] ?? '', 80)

/** Something that is over in one quiet line: how it ended, and what it was. */
export const endedLine = (reader: Reader, kept: Of<'action'> | Of<'promise'>): string =>
  [...statusOf(reader, kept), shorten(kept.behaviour, ONE_NAME)].join(' · ')

export const draftText = (reader: Reader, { flow, answered }: Draft): string =>
  tell(reader, 'menu.draft', { flow: tell(reader, `${flow}.title`), answered })

export const draftRow = (reader: Reader, draft: Draft): JsonObject => rowOf([draftText(reader, draft)])
