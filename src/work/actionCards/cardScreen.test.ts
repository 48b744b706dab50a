import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import type { CardView } from '../../ports/actionCards.ts'
import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../topics/actionCard/contribution.ts'
import type { Participant } from '../../topics/actionCard/participation.ts'
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

const somebody = (name: string, more: Partial<Participant> = {}): Participant => ({
  ...{ card: 'card-1', person: name, joinedAt: NOW, doneAt: null, stuckAt: null, byName: false, seen: false },
  ...{ action: null, pressedAt: NOW, name, entraId: name, teamsId: `29:${name}`, ...more },
})

const viewOf = (more: Partial<CardView> = {}): CardView => ({
  ...{ card, changes: 1, makerName: 'Mieke Verzonnen', participants: [], contributions: [] },
  ...more,
})

const crowd = (many: number, more: Partial<Participant> = {}) =>
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
  const { shown } = cardScreen(viewOf({ participants }), seeing)
  expect(shown.joined).toEqual({ names: ['Anna'], others: 31 })
  expect(shown.done).toEqual({ names: ['Bram'], others: 0 })
  expect(JSON.stringify(shown)).not.toContain('Persoon')
})

test('names stand in the order of the alphabet, so that nobody sees who came last', () => {
  const names = ['Zeger', 'Anna', 'Mo'].map(name => somebody(name, { seen: true }))
  expect(shownCard(viewOf({ participants: names }), seeing).joined.names).toEqual(['Anna', 'Mo', 'Zeger'])
})

test('of many who want to be seen some are named, and the others counted', () => {
  const { joined } = shownCard(viewOf({ participants: crowd(500, { seen: true }) }), seeing)
  expect(joined.names).toHaveLength(6)
  expect(joined.others).toBe(494)
})

test('the latest 60 fetch their own view; nobody does of a card that was withdrawn', () => {
  const participants = crowd(500)
  expect(cardScreen(viewOf({ participants }), seeing).refreshFor).toEqual(
    participants.slice(0, 60).map(({ teamsId }) => teamsId),
  )
  const withdrawn = { ...card, status: 'withdrawn' } as const
  expect(cardScreen(viewOf({ participants, card: withdrawn }), seeing).refreshFor).toEqual([])
})

test('who is stuck without a name is counted from the threshold on', () => {
  const { scores } = smallProgramme.thresholds
  const countedOf = (stuck: number) => {
    const participants = [...crowd(10), ...crowd(stuck, { stuckAt: NOW })]
    return shownCard(viewOf({ participants }), seeing).counts.stuck
  }
  expect([scores - 1, scores, scores + 1].map(countedOf)).toEqual([null, scores, scores])
})

test('once it ended it stays as it was counted then', () => {
  const ended = { ...card, status: 'closed', counts: { joined: 9, done: 4, stuck: 5 }, endedAt: NOW } as const
  const shown = shownCard(viewOf({ card: ended, participants: crowd(3) }), seeing)
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
  const view = viewOf({ card: ended, participants, contributions: [written('Mijn voorbeeld')] })
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
