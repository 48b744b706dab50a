import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { anIdea, aPerson, at, aView, CHANNEL } from '../../../../test/someCards.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { ChannelInTeam } from '../../../topics/actionCard/channel.ts'
import { nothingFormer } from '../../../topics/programme/loaded.ts'
import type { Decision } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { NO_RECORDS } from '../../see.ts'
import type { CardChanged } from './cardFlows.ts'
import { keepChange } from './keepChange.ts'
import { pickIdea } from './pickIdea.ts'

const channel: ChannelInTeam = {
  ...{ id: CHANNEL, programme: 'small', team: 'team', name: null, kind: 'standard', state: 'open' },
  in: {
    ...{ id: 'team', programme: 'small', tenant: 't', group: null, name: 'Noord', serviceUrl: 'https://x' },
    ...{ bot: '28:bot', state: 'present', lookedAt: null },
  },
}

const bram = { ...aPerson({ id: 'bram', entraId: smallProgramme.people[1]?.entraId ?? '' }), listed: true }

/** Bram, with one card of his own that is like this. */
const sceneWith = (
  change: Partial<ActionCard> = {},
  { channels = [channel], leads = true }: { channels?: ChannelInTeam[]; leads?: boolean } = {},
): Scene => {
  const view = aView(change, [anIdea('anna')])
  let made = 0
  const { entraId, tenant, teamsId, name } = bram
  return {
    heard: {
      ...{ at: at(30), activity: 'a', print: 'p', place: 'personal', chat: { ...chat, tenant } },
      who: { tenant, entraId, teamsId, name, email: null, locale: 'nl-NL', zone: null },
      what: { kind: 'said', text: '' },
    },
    programme: leads ? smallProgramme : { ...smallProgramme, people: [] },
    former: nothingFormer,
    ...{ person: bram, today: '2031-01-06', runs: [], records: NO_RECORDS },
    newId: () => `new-${++made}`,
    making: {
      ...{ channels, missing: [], teams: ['north'], cards: [view.card], actions: [], notes: [] },
      ...{ zone: 'Europe/Amsterdam', views: new Map([[view.card.id, view]]) },
    },
  }
}

const chat = { serviceUrl: 'https://x', conversation: 'c', bot: '28:bot' }

const kept = ({ beside }: Decision) => beside?.onCards?.cards
const said = ({ main }: Decision) => [...(main?.notes ?? []).map(({ key }) => key), main?.kind]

const changes: readonly [CardChanged, Partial<ActionCard>][] = [
  [
    { kind: 'cardCorrected', card: 'card', what: 'Bel er twee.', why: 'Daarom.' },
    { what: 'Bel er twee.', why: 'Daarom.', editedAt: at(30), status: 'open' },
  ],
  [
    { kind: 'cardExtended', card: 'card', until: '2031-02-01' },
    { until: '2031-02-01', endsAt: '2031-02-01T23:00:00.000Z', status: 'open' },
  ],
  [
    { kind: 'cardClosed', card: 'card', result: 'Acht gesprekken.' },
    {
      ...{ status: 'closed', result: 'Acht gesprekken.', endedAt: at(30) },
      counts: { joined: 0, done: 0, stuck: null },
    },
  ],
  [
    { kind: 'cardWithdrawn', card: 'card' },
    { status: 'withdrawn', endedAt: at(30) },
  ],
]

test.each(changes)('an open card: $kind', (outcome, change) => {
  const decision = keepChange(sceneWith(), outcome)
  expect(kept(decision)).toMatchObject([{ ...change, was: 'open', changedAt: at(30) }])
  expect(said(decision).at(-1)).toBe('cardPage')
})

test('what nobody has read yet is corrected without a mark', () => {
  const corrected = { kind: 'cardCorrected', card: 'card', what: 'Bel er twee.', why: null } as const
  expect(kept(keepChange(sceneWith({ status: 'scheduled' }), corrected))).toMatchObject([{ editedAt: null }])
})

test('a card that was not posted yet is cancelled', () => {
  const decision = keepChange(sceneWith({ status: 'scheduled' }), { kind: 'cardWithdrawn', card: 'card' })
  expect(kept(decision)).toMatchObject([{ status: 'cancelled', was: 'scheduled', counts: null }])
})

test('what came of a card that closed by itself is told later, and changes nothing else of it', () => {
  const counts = { joined: 7, done: 5, stuck: null }
  const ended = { status: 'closed', because: 'lastDay', counts, endedAt: at(3) } as const
  const outcome = { kind: 'cardClosed', card: 'card', result: 'Acht gesprekken.' } as const
  expect(kept(keepChange(sceneWith(ended), outcome))).toMatchObject([
    { ...ended, result: 'Acht gesprekken.', was: 'closed' },
  ])
})

test.each(['closed', 'withdrawn', 'posting', 'lost'] as const)(
  'one that is %s by now stays as it is',
  status => {
    const over = sceneWith({ status, result: 'Zeven gesprekken.' })
    const decision = keepChange(over, { kind: 'cardClosed', card: 'card', result: 'Mooi.' })
    expect(kept(decision)).toBeUndefined()
    expect(said(decision)).toEqual(['cards.changed', 'cardPage'])
  },
)

test.each([
  ['a moment that has been', { kind: 'cardMoved', card: 'card', postAt: at(29) }, 'cards.momentHasBeen'],
  [
    'a moment after its last day',
    { kind: 'cardMoved', card: 'card', postAt: '2031-03-01T09:00:00.000Z' },
    'cards.untilTooEarly',
  ],
  [
    'a last day before its moment',
    { kind: 'cardExtended', card: 'card', until: '2031-01-07' },
    'cards.untilTooEarly',
  ],
] as const)('a planned card is not changed to %s', (_, outcome, why) => {
  const planned = { status: 'scheduled', postAt: '2031-01-10T09:00:00.000Z' } as const
  const decision = keepChange(sceneWith(planned), outcome)
  expect([kept(decision), said(decision)]).toEqual([undefined, [why, 'cardPage']])
})

test('who may not post there any more changes nothing, and can take it back', () => {
  const elsewhere = sceneWith({}, { channels: [] })
  const closed = keepChange(elsewhere, { kind: 'cardClosed', card: 'card', result: null })
  expect([kept(closed), said(closed)]).toEqual([undefined, ['cards.notThere', 'cardPage']])
  expect(kept(keepChange(elsewhere, { kind: 'cardWithdrawn', card: 'card' }))).toHaveLength(1)
})

test('an idea becomes an action once', () => {
  const scene = sceneWith()
  const decision = pickIdea(scene, 'card', 'idea')
  expect(decision.kept?.actions).toMatchObject([
    { behaviour: 'Samen lunchen.', ambition: 'partners', status: 'open', from: '2031-01-06', seenBy: 'me' },
  ])
  expect(decision.beside?.onCards?.contributions).toMatchObject([
    { id: 'idea', person: 'anna', status: 'picked', was: 'shown' },
  ])
  const [view] = scene.making?.views.values() ?? []
  const picked = view?.contributions.map(idea => ({ ...idea, status: 'picked' as const })) ?? []
  const views = new Map([['card', { ...aView(), contributions: picked }]])
  const making = scene.making && { ...scene.making, views }
  const again = pickIdea({ ...scene, ...(making && { making }) }, 'card', 'idea')
  expect([again.kept, said(again)]).toEqual([undefined, ['cards.pickedBefore', 'cardPage']])
})

test('who leads no team any more reads neither ideas to pick nor what people told her', () => {
  const { main } = pickIdea(sceneWith({}, { leads: false }), 'card', null)
  expect(main).toMatchObject({ kind: 'cardPage', told: [], ideas: [], deeds: ['withdrawCard'] })
})
