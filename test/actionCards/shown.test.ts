/** The message of a card follows what happens with it, however Teams is, until there is nothing left to follow. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import { channelMessage } from '../../src/work/actionCards/showing/channelMessage.ts'
import { answering, slow, tooMany } from '../fakeTeams/faults.ts'
import { latest } from '../fakeTeams/ledger.ts'
import type { Call } from '../fakeTeams/routes.ts'
import { aParticipation, otherPerson } from '../storage/turns.ts'
import { openCards } from './openCards.ts'

let cards: Awaited<ReturnType<typeof openCards>>
let id: string
beforeEach(async () => {
  cards = await openCards()
  id = await cards.make()
  await cards.becomes(id, 'open')
})
afterEach(() => cards[Symbol.asyncDispose]())

const isUpdate = ({ asking }: Call) => asking === 'update'

const updates = () => cards.teams.ledger.accepted.filter(({ doing }) => doing === 'update')

const press = async (name: string, change: object = {}) => {
  const person: Person = { ...otherPerson(name, 'small'), tenant: cards.teams.tenant }
  const at = cards.clock.now()
  const participation = {
    ...aParticipation,
    card: id,
    person: person.id,
    action: null,
    joinedAt: at,
    pressedAt: at,
  }
  await cards.turn(person, { participations: [{ ...participation, ...change }] })
  cards.wake()
}

/** The card as it is now, drawn anew: what everybody is to see in the end. */
const asItIs = async () => {
  const view = await cards.store.viewOf('small', id)
  if (!view) throw new Error('There is a card.')
  return channelMessage(view, cards.loaded, cards.clock.now()).attachments
}

const showsAll = async (joined: number) => {
  const view = await cards.store.viewOf('small', id)
  expect(view?.tally.joined).toBe(joined)
  const wanted = JSON.stringify(await asItIs())
  await cards.until(
    () => cards.inChannel().some(message => JSON.stringify(latest(message).activity.attachments) === wanted),
    'the last state',
  )
}

test('a first press is shown at once, and who presses again sees that too', async () => {
  const before = Date.now()
  await press('a')
  await showsAll(1)
  expect(Date.now() - before).toBeLessThan(1_000)
  await press('a', { joinedAt: null })
  await showsAll(0)
})

test('what happens while the message is on its way is shown next', async () => {
  const fault = cards.teams.fails(slow, { of: isUpdate })
  await press('a')
  await fault.struck
  await press('b')
  await press('c')
  fault.release()
  await cards.until(() => updates().length === 2, 'a second update')
  await showsAll(3)
  expect(updates()).toHaveLength(2)
})

test.each([
  ['two operations at once', answering(412)],
  ['a failure before', answering(503)],
  ['slowing down', tooMany('1')],
])('nothing is lost by %s', async (_, mishap) => {
  cards.teams.fails(mishap, { of: isUpdate })
  await press('a')
  await press('b')
  await showsAll(2)
})

test.each([
  [
    'its message was removed',
    'messageDeleted',
    () => cards.inChannel().map(message => Object.assign(message, { deleted: true })),
  ],
  [
    'the bot was taken out of the team',
    'botRemoved',
    () => cards.room.as(cards.bram).block('BotNotInConversationRoster'),
  ],
  [
    'its channel was archived',
    'channelArchived',
    () => cards.room.as(cards.bram).block('MessageWritesBlocked'),
  ],
] as const)(
  'a card is lost when %s, what people pressed stays, and Teams is asked no more',
  async (_, reason, change) => {
    change()
    await press('a')
    expect(await cards.becomes(id, 'lost')).toMatchObject({ because: reason })
    const refused = cards.teams.ledger.refused.length
    await press('b')
    const other = await cards.make({ channel: cards.channels[0]?.id ?? '' })
    await cards.becomes(other, 'open', 'failed')
    expect(cards.teams.ledger.refused.filter(({ method }) => method === 'PUT')).toHaveLength(refused)
    expect((await cards.store.viewOf('small', id))?.tally.joined).toBe(2)
  },
)

test('a channel that Teams told to be gone is not asked', async () => {
  const gone = cards.channels.map(one => ({ ...one, state: 'gone' as const }))
  await cards.store.keepTeamsTeam(cards.inTeam, gone, cards.clock.now())
  await press('a')
  expect(await cards.becomes(id, 'lost')).toMatchObject({ because: 'channelGone' })
  expect(updates()).toEqual([])
})

test('a state that Teams does not take is given up, and the next one is tried', async () => {
  cards.teams.fails(answering(413), { of: isUpdate })
  await press('a')
  await cards.happens(() => cards.logged.some(line => line.includes('cannot be shown')))
  await press('b')
  await showsAll(2)
})

test('a card that cannot be drawn does not stand in the way of others in its channel', async () => {
  const whole = await cards.cardOf(id)
  if (!whole) throw new Error('It is there.')
  const ofLaterRelease = { ...whole, kind: 'of a later release' as typeof whole.kind, was: whole.status }
  expect(await cards.store.changeCard(ofLaterRelease)).toBe(true)
  id = await cards.make()
  await cards.becomes(id, 'open')
  await press('a')
  cards.time.ahead += 60_000
  await showsAll(1)
  const tried = () => cards.logged.filter(line => line.includes('could not be drawn')).length
  await cards.happens(() => {
    cards.time.ahead += 1_000
    return tried() === 3
  })
  await press('b')
  cards.time.ahead += 60_000
  await showsAll(2)
  expect(tried()).toBe(3)
})

test('on its last day a card closes by itself, with how it stood', async () => {
  const ends = await cards.make({ endsAt: new Date(Date.parse(cards.clock.now()) + 60_000).toISOString() })
  await cards.becomes(ends, 'open')
  id = ends
  await press('a')
  await press('b', { doneAt: cards.clock.now() })
  cards.time.ahead += 61_000
  const closed = await cards.becomes(ends, 'closed')
  expect(closed).toMatchObject({ because: 'lastDay', counts: { joined: 2, done: 1, stuck: null } })
  expect(closed.endedAt).toBe(closed.changedAt)
  await showsAll(2)
})

test('of a maker who was forgotten, the message says that the card is gone, and nothing else stays', async () => {
  const person = await cards.store.personWith('small', cards.maker.id)
  if (!person) throw new Error('She is there.')
  await cards.store.erase({ person, names: [person.name], at: cards.clock.now(), print: null })
  const said = await cards.until(
    () => cards.inChannel().find(message => JSON.stringify(latest(message).activity).includes('niet meer')),
    'that it is gone',
  )
  expect(JSON.stringify(latest(said).activity)).not.toContain('bewoner')
})
