import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import type { WholeCardView } from '../../ports/actionCards.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../topics/actionCard/contribution.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import { NOBODY, tallyOf } from '../../topics/actionCard/tally.ts'
import { nothingFormer } from '../../topics/programme/loaded.ts'
import {
  cardScreen,
  channelReader,
  ownCardScreen,
  previewScreen,
  resultScreen,
  shownCard,
} from './cardScreen.ts'

const NOW = '2031-01-06T23:30:00.000Z'
const seeing = { programme: smallProgramme, former: nothingFormer, language: 'nl' } as const

const card: ActionCard = {
  ...{ id: 'card-1', programme: 'small', maker: 'mieke', run: null, language: 'nl', kind: 'call' },
  ...{ ambition: 'partners', what: 'Bel één ondernemer.', why: null, until: '2031-01-17', audience: null },
  ...{ channel: 'c', action: null, status: 'open', postAt: NOW, endsAt: NOW, because: null, result: null },
  ...{
    counts: null,
    activity: 'a',
    postedAt: NOW,
    editedAt: null,
    endedAt: null,
    madeAt: NOW,
    changedAt: NOW,
  },
}

const somebody = (name: string, more: Partial<Participation> = {}): Participation => ({
  ...{ card: 'card-1', person: name, joinedAt: NOW, doneAt: null, stuckAt: null, byName: false, seen: false },
  ...{ action: null, pressedAt: NOW, ...more },
})

const viewOf = (more: Partial<WholeCardView> = {}): WholeCardView => ({
  ...{ card, changes: 1, makerName: 'Mieke Verzonnen', tally: NOBODY, seen: { joined: [], done: [] } },
  ...{ contributions: [], written: 0, latest: [], ...more },
})

const named = (...names: readonly string[]) => names.map(name => ({ person: name, name }))

/** A view of a card that these people use, and of those who are seen as it is stored. */
const usedBy = (all: readonly Participation[], more: Partial<WholeCardView> = {}) =>
  viewOf({ tally: tallyOf(all), ...more })

const crowd = (many: number, more: Partial<Participation> = {}) =>
  Array.from({ length: many }, (_, nth) => somebody(`Persoon ${nth}`, more))

test('the channel sees the strategy’s own line, in its language', () => {
  expect(shownCard(viewOf(), seeing)).toMatchObject({
    ambition: 'Partners zoeken',
    line: 'Wij zoeken actief partners die willen meedoen en meebetalen.',
    maker: 'Mieke Verzonnen',
  })
  expect(shownCard(viewOf(), { ...seeing, language: 'en' }).ambition).toBe('Finding partners')
})

test('nobody is named who did not choose that, on any part of what is drawn', () => {
  const participants = [
    ...crowd(30),
    somebody('Anna', { seen: true }),
    somebody('Bram', { seen: true, doneAt: NOW }),
  ]
  const seen = { joined: named('Anna'), done: named('Bram') }
  const { shown } = cardScreen(usedBy(participants, { seen }), seeing)
  expect(shown.joined).toEqual({ names: ['Anna'], others: 31 })
  expect(shown.done).toEqual({ names: ['Bram'], others: 0 })
  expect(JSON.stringify(shown)).not.toContain('Persoon')
})

test('names stand in the order of the alphabet, so that nobody sees who came last', () => {
  const seen = { joined: named('Zeger', 'Anna', 'Mo'), done: [] }
  expect(shownCard(viewOf({ seen }), seeing).joined.names).toEqual(['Anna', 'Mo', 'Zeger'])
})

test('of many who want to be seen some are named, and the others counted', () => {
  const seen = { joined: named(...'abcdefgh'), done: [] }
  const { joined } = shownCard(usedBy(crowd(500, { seen: true }), { seen }), seeing)
  expect(joined.names).toHaveLength(6)
  expect(joined.others).toBe(494)
})

test('the latest fetch their own view; nobody does of a card that was withdrawn', () => {
  const latest = ['29:anna', '29:bram', '29:anna']
  expect(cardScreen(viewOf({ latest }), seeing).refreshFor).toEqual(['29:anna', '29:bram'])
  const withdrawn = { ...card, status: 'withdrawn' } as const
  expect(cardScreen(viewOf({ latest, card: withdrawn }), seeing).refreshFor).toEqual([])
})

test('who is stuck without a name is counted from the threshold on', () => {
  const { scores } = smallProgramme.thresholds
  const countedOf = (stuck: number) => {
    const participants = [...crowd(10), ...crowd(stuck, { stuckAt: NOW })]
    return shownCard(usedBy(participants), seeing).counts.stuck
  }
  expect([scores - 1, scores, scores + 1].map(countedOf)).toEqual([null, scores, scores])
})

test('once it ended it stays as it was counted then', () => {
  const ended = { ...card, status: 'closed', counts: { joined: 9, done: 4, stuck: 5 }, endedAt: NOW } as const
  const shown = shownCard(usedBy(crowd(3), { card: ended }), seeing)
  expect(shown.counts).toEqual({ joined: 9, done: 4, stuck: 5 })
  expect(shown.offers).toEqual({ acts: [], writes: [] })
  expect(shown.endedOn).toBe('2031-01-07')
})

test('an ambition that no version of the programme has leaves its id, and no line', () => {
  const gone = { ...card, ambition: 'gone', audience: 'gone-team' }
  expect(shownCard(viewOf({ card: gone }), seeing)).toMatchObject({
    ...{ ambition: 'gone', line: null, audience: 'gone-team' },
  })
})

test('a preview is drawn as if the card stood in its channel', () => {
  const scheduled = { ...card, status: 'scheduled' } as const
  expect(shownCard(viewOf({ card: scheduled }), seeing).offers.acts).toEqual([])
  const { shown, preview } = previewScreen(viewOf({ card: scheduled }), seeing)
  expect([shown.status, shown.offers.acts.includes('join'), preview]).toEqual(['open', true, true])
})

const written = (id: string, more: Partial<ShownContribution> = {}): ShownContribution => ({
  ...{ id, card: 'card-1', person: 'anna', run: 'run-1', kind: 'example', text: id, byName: false },
  ...{ status: 'shown', madeAt: NOW, changedAt: NOW, name: null, supporters: 0, ...more },
})

test('the result tells elsewhere in numbers what its channel saw with names', () => {
  const ended = { ...card, status: 'closed', result: 'Negen!', endedAt: NOW } as const
  const participants = [somebody('Anna', { seen: true }), somebody('Bram', { seen: true, doneAt: NOW })]
  const seen = { joined: named('Anna'), done: named('Bram') }
  const contributions = [written('Mijn voorbeeld')]
  const view = usedBy(participants, { card: ended, seen, contributions, written: 1 })
  const result = resultScreen(view, seeing)
  expect(result).toMatchObject({
    own: null,
    shown: { result: 'Negen!', counts: { joined: 2, done: 1 }, texts: [] },
  })
  expect(JSON.stringify(result)).not.toMatch(/Anna|Bram|voorbeeld/)
})

test('one’s own view says what one did, and what one took back is no part of it', () => {
  const contributions = [
    written('kept'),
    written('note', { kind: 'note' }),
    written('back', { status: 'withdrawn' }),
  ]
  const participation = somebody('anna', { stuckAt: NOW, byName: true })
  const mine = { person: 'anna', participation, contributions, supports: ['other'] }
  expect(ownCardScreen(viewOf(), seeing, mine)).toMatchObject({
    own: {
      ...{ isMaker: false, hasJoined: true, isDone: false, isStuck: true, byName: true, isSeen: false },
      ...{ hasNote: true, written: ['kept'], supported: ['other'] },
    },
    refreshFor: [],
  })
})

test('who never did anything with it has a view too', () => {
  const mine = { person: 'mieke', participation: undefined, contributions: [], supports: [] }
  expect(ownCardScreen(viewOf(), seeing, mine).own).toMatchObject({ isMaker: true, hasJoined: false })
})

test('the day in a channel is that of the programme', () => {
  expect(channelReader('nl', seeing, NOW).today).toBe('2031-01-07')
})
