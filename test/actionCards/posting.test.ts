/** A card goes to its channel once, when it is its time and all that it needs still holds; else its maker hears why not. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering, hanging, resetting, slow, tooMany } from '../fakeTeams/faults.ts'
import type { Call } from '../fakeTeams/routes.ts'
import { openCards } from './openCards.ts'

let cards: Awaited<ReturnType<typeof openCards>>
beforeEach(async () => {
  cards = await openCards()
})
afterEach(() => cards[Symbol.asyncDispose]())

const toChannel = ({ asking, conversation }: Call) => asking === 'send' && conversation === cards.room.id

const told = async (words: string): Promise<void> => {
  expect(await cards.bram.chat.waitFor(chat => chat.last()?.words)).toContain(words)
  await cards.settled()
}

const because = (reason: string) => say('nl', `posting.because.${reason}`)

const nothingPosted = () => expect(cards.inChannel()).toEqual([])

test('one that is to go at once is there within a second, and its message is known', async () => {
  const before = Date.now()
  const card = await cards.becomes(await cards.make(), 'open')
  expect(Date.now() - before).toBeLessThan(1_000)
  expect(cards.inChannel().map(({ id }) => id)).toEqual([card.activity])
  expect(card).toMatchObject({ because: null, postedAt: expect.any(String) })
  expect(cards.bram.chat.messages()).toEqual([])
})

test('one for later waits, also for another instance, and then goes', async () => {
  const postAt = new Date(Date.parse(cards.clock.now()) + 3_600_000).toISOString()
  const id = await cards.make({ postAt })
  await cards.becomes(await cards.make(), 'open')
  expect(await cards.cardOf(id)).toMatchObject({ status: 'scheduled' })
  cards.time.ahead += 3_600_000
  await cards.becomes(id, 'open')
  expect(cards.inChannel()).toHaveLength(2)
})

test('nothing goes before the time that Teams asked for, and then it goes once', async () => {
  const fault = cards.teams.fails(tooMany('90'), { of: toChannel })
  const id = await cards.make()
  await fault.struck
  const { postAt } = await cards.becomes(id, 'scheduled')
  expect(Date.parse(postAt) - Date.parse(cards.clock.now())).toBeGreaterThan(80_000)
  cards.time.ahead += 60_000
  await cards.make({ channel: cards.channels[0]?.id ?? '' })
  nothingPosted()
  cards.time.ahead += 40_000
  await cards.becomes(id, 'open')
  expect(cards.inChannel()).toHaveLength(1)
})

test('what met another operation goes again', async () => {
  cards.teams.fails(answering(412), { of: toChannel })
  await cards.becomes(await cards.make(), 'open')
  expect(cards.inChannel()).toHaveLength(1)
})

test.each([
  ['Teams failed after it took it', answering(502), true],
  ['Teams failed before', answering(503), false],
  ['the connection broke after it arrived', resetting, true],
])(
  'nobody knows whether it arrived: %s. It is never tried again, and its maker looks',
  async (_, mishap, stored) => {
    cards.teams.fails(mishap, { of: toChannel, stored })
    const id = await cards.make()
    expect(await cards.becomes(id, 'unknown')).toMatchObject({ because: 'noAnswer', activity: null })
    await told('Kijk even in het kanaal')
    cards.time.ahead += 3_600_000
    await cards.becomes(await cards.make(), 'open')
    expect(cards.inChannel()).toHaveLength(stored ? 2 : 1)
    expect(await cards.cardOf(id)).toMatchObject({ status: 'unknown' })
    expect(cards.bram.chat.messages()).toHaveLength(1)
  },
)

test.each([
  ['the bot is out of the team', 'BotNotInConversationRoster', 'botRemoved'],
  ['the channel is archived', 'MessageWritesBlocked', 'channelArchived'],
  ['an administrator switched the bot off', 'BotDisabledByAdmin', 'notAllowed'],
] as const)('it fails for good, and says why: %s', async (_, block, reason) => {
  cards.room.as(cards.bram).block(block)
  const id = await cards.make()
  expect(await cards.becomes(id, 'failed')).toMatchObject({ because: reason, activity: null })
  await told(because(reason))
})

test('a channel that is gone', async () => {
  cards.teams.fails(answering(404), { of: toChannel })
  expect(await cards.becomes(await cards.make(), 'failed')).toMatchObject({ because: 'channelGone' })
  await told(because('channelGone'))
})

test('what Teams refuses is our fault, and an operator hears of it', async () => {
  cards.teams.fails(answering(413), { of: toChannel })
  expect(await cards.becomes(await cards.make(), 'failed')).toMatchObject({ because: 'refused' })
  await told(because('refused'))
  expect(cards.logged.join()).toContain('refused')
})

test.each([
  [
    'its maker does not lead that team any more',
    'notLeader',
    (): Promise<void> => cards.store.keepTeamsLeaders(cards.inTeam, [], cards.clock.now()),
  ],
  [
    'the bot was taken out of the team',
    'botRemoved',
    (): Promise<void> =>
      cards.store.keepTeamsTeam({ ...cards.inTeam, state: 'removed' }, [], cards.clock.now()),
  ],
  [
    'the channel was archived',
    'channelArchived',
    (): Promise<void> =>
      cards.store.keepTeamsTeam(
        cards.inTeam,
        cards.channels.map(one => ({ ...one, state: 'archived' })),
        cards.clock.now(),
      ),
  ],
  [
    'the channel was removed',
    'channelGone',
    (): Promise<void> =>
      cards.store.keepTeamsTeam(
        cards.inTeam,
        cards.channels.map(one => ({ ...one, state: 'gone' })),
        cards.clock.now(),
      ),
  ],
  [
    'the file does not make a leader of her any more',
    'notLeader',
    async (): Promise<void> => void cards.loaded.programme.people.splice(0),
  ],
] as const)('what was planned does not go, and says why, when meanwhile %s', async (_, reason, change) => {
  const postAt = new Date(Date.parse(cards.clock.now()) + 3_600_000).toISOString()
  const id = await cards.make({ postAt })
  await change()
  cards.time.ahead += 3_600_000
  expect(await cards.becomes(id, 'failed')).toMatchObject({ because: reason })
  await told(because(reason))
  nothingPosted()
})

test('a programme that is not in force here gets some time to come', async () => {
  const [loaded] = cards.inForce.splice(0)
  const id = await cards.make()
  await cards.happens(async () => {
    const card = await cards.cardOf(id)
    return card !== undefined && card.postAt > cards.clock.now()
  })
  if (loaded) cards.inForce.push(loaded)
  cards.time.ahead += 11_000
  await cards.becomes(id, 'open')
})

test('of a programme that has ended nothing is posted', async () => {
  cards.inForce.splice(0)
  const id = await cards.make()
  await cards.happens(async () => {
    cards.time.ahead += 1_000
    return (await cards.cardOf(id))?.status === 'failed'
  })
  expect(await cards.cardOf(id)).toMatchObject({ because: 'programmeEnded' })
  nothingPosted()
})

test('one whose last day passed while nobody could post it does not go', async () => {
  const after = (ms: number) => new Date(Date.parse(cards.clock.now()) + ms).toISOString()
  const id = await cards.make({ postAt: after(3_600_000), endsAt: after(7_200_000) })
  cards.time.ahead += 7_200_000
  expect(await cards.becomes(id, 'failed')).toMatchObject({ because: 'tooLate' })
  await told(because('tooLate'))
  nothingPosted()
})

test('who leads the programme needs to lead no team', async () => {
  await cards.store.keepTeamsLeaders(cards.inTeam, [], cards.clock.now())
  const [bram] = cards.loaded.programme.people.splice(1, 1)
  if (bram) cards.loaded.programme.people.push({ ...bram, parts: ['programmeLead'] })
  await cards.becomes(await cards.make(), 'open')
})

test('of one who left nothing goes, and nothing is said to them any more', async () => {
  const postAt = new Date(Date.parse(cards.clock.now()) + 3_600_000).toISOString()
  const id = await cards.make({ postAt })
  await cards.turn({ ...cards.maker, leftAt: cards.clock.now() }, {})
  cards.time.ahead += 3_600_000
  expect(await cards.becomes(id, 'failed')).toMatchObject({ because: 'left' })
  expect(cards.bram.chat.messages()).toEqual([])
})

test('a request without an answer ends in time, and nobody knows', async () => {
  await cards[Symbol.asyncDispose]()
  cards = await openCards({ deadline: 200 })
  cards.teams.fails(hanging, { of: toChannel })
  expect(await cards.becomes(await cards.make(), 'unknown')).toMatchObject({ because: 'noAnswer' })
})

test('a process that died in the middle of posting leaves it unknown, and another one says so once', async () => {
  const fault = cards.teams.fails(slow, { of: toChannel, stored: true })
  const id = await cards.make()
  await fault.struck
  expect(await cards.cardOf(id)).toMatchObject({ status: 'posting' })
  cards.instances[0]?.leave()
  const [other, third] = [await cards.start(), await cards.start()]
  cards.time.ahead += 120_000
  expect(await cards.becomes(id, 'unknown')).toMatchObject({ because: 'processEnded' })
  await told('Kijk even in het kanaal')
  expect(cards.inChannel()).toHaveLength(1)
  expect(cards.bram.chat.messages()).toHaveLength(1)
  fault.release()
  await Promise.all([other.end(), third.end()])
})

test('one that was only late finds out that it arrived', async () => {
  const fault = cards.teams.fails(slow, { of: toChannel, stored: true })
  const id = await cards.make()
  await fault.struck
  const other = await cards.start()
  cards.time.ahead += 120_000
  await cards.becomes(id, 'unknown')
  fault.release()
  expect((await cards.becomes(id, 'open')).activity).toBe(cards.inChannel()[0]?.id)
  await other.end()
})
