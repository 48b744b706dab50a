import { expect, test } from 'vitest'
import { aCard, aView } from '../../../../test/someCards.ts'
import type { CardView } from '../../../ports/actionCards.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import { tallyOf } from '../../../topics/actionCard/tally.ts'
import { digestOf, type OwnCard } from './digest.ts'

const WEEK_AGO = '2031-01-06T08:00:00.000Z'
const LONG_AGO = '2031-01-02T08:00:00.000Z'
const SINCE = '2031-01-10T08:00:00.000Z'

const week = {
  ...{ since: WEEK_AGO, today: '2031-01-13', threshold: 5 },
  list: (names: readonly string[]) => names.join(' & '),
}

const somebody = (change: Partial<Participation>, id = 'p'): Participation => ({
  ...{ card: 'card', person: id, joinedAt: LONG_AGO, doneAt: null, stuckAt: null, byName: false },
  ...{ seen: false, action: null, pressedAt: LONG_AGO, ...change },
})

const text = (change: Partial<ShownContribution>): ShownContribution => ({
  ...{ id: 't', card: 'card', person: 'lotte', run: 'r', kind: 'example', text: 'x', byName: true },
  ...{ status: 'shown', madeAt: SINCE, changedAt: SINCE, name: 'Lotte', supporters: 0, ...change },
})

const own = (card: Partial<ActionCard>, more: Partial<CardView> & Partial<Pick<OwnCard, 'notes'>> = {}) => {
  const { notes = [], ...view } = more
  return { view: { ...aView({ until: '2031-01-31', ...card }), ...view }, notes }
}

const keysOf = (cards: readonly OwnCard[]) =>
  digestOf(cards, week)?.map(said => said.map(({ key }) => key.replace('prompts.cardDigest.', '')))

test('nothing new is nothing to say', () => {
  expect(digestOf([], week)).toBeNull()
  expect(digestOf([own({}, { tally: tallyOf([somebody({})]) })], week)).toBeNull()
  expect(digestOf([own({ status: 'withdrawn', endedAt: SINCE })], week)).toBeNull()
  expect(digestOf([own({ status: 'closed', endedAt: LONG_AGO })], week)).toBeNull()
  expect(digestOf([own({ status: 'closed', endedAt: SINCE, result: 'Gelukt.' })], week)).toBeNull()
})

test.each([
  ['somebody joined', own({}, { tally: tallyOf([somebody({ joinedAt: SINCE })]) })],
  ['somebody is done', own({}, { tally: tallyOf([somebody({ doneAt: SINCE })]) })],
  ['an example came', own({}, { contributions: [text({})] })],
  ['an idea came', own({ kind: 'ideas' }, { contributions: [text({ kind: 'idea' })] })],
  ['a note came', own({}, { notes: [text({ kind: 'note' })] })],
  ['its last day is near', own({ until: '2031-01-19' })],
  ['it closed without a result', own({ status: 'closed', endedAt: SINCE })],
])('%s: that is told', (_, card) => {
  expect(digestOf([card], week)).toHaveLength(1)
})

test('that somebody is stuck without a name is no news, since it would tell that somebody is', () => {
  expect(digestOf([own({}, { tally: tallyOf([somebody({ stuckAt: SINCE })]) })], week)).toBeNull()
  const five = ['a', 'b', 'c', 'd', 'e'].map(id => somebody({ stuckAt: SINCE }, id))
  expect(digestOf([own({}, { tally: tallyOf(five) })], week)).toBeNull()
})

test('who is stuck without a name is counted from the threshold on only', () => {
  const stuck = (count: number) =>
    Array.from({ length: count }, (_, nth) => somebody({ stuckAt: SINCE, joinedAt: SINCE }, `s${nth}`))
  const others = Array.from({ length: 20 }, (_, nth) => somebody({}, `o${nth}`))
  const told = (count: number) =>
    digestOf([own({}, { tally: tallyOf([...stuck(count), ...others]) })], week)?.[0]?.[0]?.values
  expect(told(4)).toMatchObject({ joined: 24, stuck: 0 })
  expect(told(7)).toMatchObject({ joined: 27, stuck: 5 })
})

test('what she wrote herself is no news', () => {
  expect(digestOf([own({}, { contributions: [text({ person: aCard().maker })] })], week)).toBeNull()
})

test('who wrote is named once, and of many only some', () => {
  const notes = ['Lotte', 'Lotte', 'Joost', 'Anna', 'Bo', 'Cas', 'Dirk'].map((name, nth) =>
    text({ id: `n${nth}`, kind: 'note', name }),
  )
  const said = digestOf([own({}, { notes })], week)?.[0]?.find(({ key }) => key.endsWith('notes'))
  expect(said?.values).toEqual({ names: 'Lotte & Joost & Anna & Bo & Cas', count: 6, more: 1 })
})

test('the closed ones first, then those with news, then the others; of many only some', () => {
  const quiet = own({ what: 'quiet' })
  const closed = own({ status: 'closed', endedAt: SINCE })
  const news = own({ kind: 'ideas' }, { contributions: [text({ kind: 'idea' })] })
  expect(keysOf([quiet, news, closed])).toEqual([
    ['askResult'],
    ['going.writing', 'new.idea', 'openUntil'],
    ['going.doing', 'openUntil'],
  ])
  expect(keysOf([news, ...Array.from({ length: 7 }, () => quiet)])?.at(-1)).toEqual(['andMore'])
  expect(keysOf([own({ kind: 'celebrate' }, { tally: tallyOf([somebody({ joinedAt: SINCE })]) })])).toEqual([
    ['going.joining', 'openUntil'],
  ])
})
