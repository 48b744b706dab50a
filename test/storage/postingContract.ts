import { describe, expect, test } from 'vitest'
import type { DueCard, OnCards, Posted, Showed } from '../../src/ports/actionCards.ts'
import type { ActionCard, CardStatus } from '../../src/topics/actionCard/actionCard.ts'
import { channel, knowsTeam, team } from './channelContract.ts'
import type { ThisStore } from './contract.ts'
import { aCard, aParticipation, at, claimOf, fatima, turnOf } from './turns.ts'

const open = { status: 'open', activity: 'message-1' } as const

/** What is to be posted and shown in channels. */
export const postingContract = (store: ThisStore): void => {
  const save = (revision: number, onCards: OnCards) =>
    store().save(turnOf({ ...fatima, revision }, `${revision}`, { onCards }))
  const make = (...cards: readonly Partial<ActionCard>[]) =>
    save(0, { cards: cards.map((card, n) => ({ ...aCard, id: `card-${n + 1}`, ...card, was: null })) })
  const join = (revision: number, second: number, card = 'card-1') => {
    const participations = [{ ...aParticipation, card }]
    const turn = turnOf({ ...fatima, revision }, `${revision}`, { onCards: { participations } })
    return store().save({ ...turn, at: at(second) })
  }
  const known = () => knowsTeam(store())
  const claim = (worker: string, second: number, most = 10) =>
    store().claimCards(claimOf(worker, second, { most }))
  const short = ({ todo, card }: DueCard): string => `${todo} ${card}`
  const claimed = async (worker: string, second: number, most = 10) =>
    (await claim(worker, second, most)).map(short)
  const free = (worker: string, freeAt: string | null = null, of = 'channel-1') =>
    store().freeChannel({ programme: 'welfare', channel: of, worker, fullAt: at(30), freeAt })
  const posted = (more: Partial<Posted> = {}) =>
    store().cardPosted({
      ...{ card: 'card-1', worker: 'w1', becomes: 'open', activity: 'message-1', because: null },
      ...{ postAt: null, shown: 1, at: at(5) },
      ...more,
    })
  const showed = (shown: number, more: Partial<Showed> = {}) =>
    store().cardShown({ card: 'card-1', worker: 'w1', shown, lost: null, at: at(6), ...more })
  const cardNow = () => store().cardWith('welfare', 'card-1')
  const statusNow = async () => (await cardNow())?.status

  describe('what is to be posted in a channel', () => {
    test('is claimed when it is due, with all that must be known to post it, and is on disk as being posted', async () => {
      await known()
      await make({ postAt: at(5) })
      expect(await claim('w1', 4)).toEqual([])
      expect(await claim('w1', 5)).toEqual([
        {
          ...{ card: 'card-1', programme: 'welfare', channel: { ...channel, in: team }, todo: 'post' },
          ...{ pace: { fullAt: null, freeAt: null }, attempts: 1, gone: null },
        },
      ])
      expect(await statusNow()).toBe('posting')
      expect(await claim('w2', 6)).toEqual([])
    })

    test('is posted once', async () => {
      await make({})
      await claim('w1', 5)
      expect(await posted()).toBe(true)
      expect(await cardNow()).toMatchObject({ ...open, postedAt: at(5), changedAt: at(5) })
      await free('w1')
      expect(await claim('w1', 99)).toEqual([])
    })

    test('is in one worker’s hands, however many try', async () => {
      await known()
      await make({}, { channel: 'channel-2' }, { channel: 'channel-2', postAt: at(0) })
      const tries = await Promise.all(['w1', 'w2', 'w3'].map(worker => claimed(worker, 5)))
      expect(tries.flat().toSorted()).toEqual(['post card-1', 'post card-3'])
    })

    test('is the oldest of each channel, of no more channels than asked for', async () => {
      await make({ postAt: at(3) }, { postAt: at(2) }, { channel: 'channel-2', postAt: at(1) })
      expect(await claimed('w1', 5, 1)).toEqual(['post card-3'])
      expect(await claimed('w1', 5, 1)).toEqual(['post card-2'])
      expect(await claimed('w1', 5)).toEqual([])
    })

    test('is lost where a worker had it in hand and its lease lapsed, or let its channel go', async () => {
      await make({})
      await claim('w1', 5)
      expect(await claimed('w2', 34)).toEqual([])
      expect(await claimed('w2', 35)).toEqual(['lost card-1'])
      expect(await posted({ worker: 'w1' })).toBe(false)
      await free('w1')
      expect(await claim('w3', 40)).toEqual([])
      await free('w2')
      expect(await claimed('w3', 40)).toEqual(['lost card-1'])
      const unknown = { becomes: 'unknown', activity: null, because: 'ended' } as const
      expect(await posted({ ...unknown, worker: 'w3' })).toBe(true)
      expect(await cardNow()).toMatchObject({ status: 'unknown', activity: null, because: 'ended' })
      await free('w3')
      expect(await claim('w4', 99)).toEqual([])
    })

    test('can be tried again later, and tells how often it was', async () => {
      await make({})
      await claim('w1', 5)
      await posted({ becomes: 'scheduled', activity: null, postAt: at(20), because: 'tooMany' })
      await free('w1')
      expect(await cardNow()).toMatchObject({ status: 'scheduled', postAt: at(20), because: 'tooMany' })
      expect(await claim('w1', 19)).toEqual([])
      expect(await claim('w1', 20)).toMatchObject([{ todo: 'post', attempts: 2 }])
    })

    test('can be put off, or cancelled, until it is on its way', async () => {
      await make({})
      const later = { ...aCard, postAt: at(50), was: 'scheduled' } as const
      expect(await save(1, { cards: [later] })).toBe('saved')
      expect(await claim('w1', 49)).toEqual([])
      await claim('w1', 50)
      expect(await save(2, { cards: [{ ...later, status: 'cancelled' }] })).toBe('conflict')
    })

    test('in a channel of which nothing is known is told to be gone', async () => {
      await make({})
      const [due] = await claim('w1', 5)
      expect(due?.channel).toMatchObject({ id: 'channel-1', state: 'gone', in: { state: 'removed' } })
      expect(await store().channelsIn('welfare')).toEqual([])
    })

    test('that was withdrawn while it was on its way still counts as the message that it is', async () => {
      await make({})
      await claim('w1', 5)
      expect(await save(1, { cards: [{ ...aCard, status: 'withdrawn', was: 'posting' }] })).toBe('saved')
      expect(await posted({ shown: 2 })).toBe(true)
      expect(await cardNow()).toMatchObject({ status: 'withdrawn', activity: 'message-1' })
      await free('w1')
      expect(await claimed('w1', 6)).toEqual(['show card-1'])
    })
  })

  describe('what is to be shown in a channel', () => {
    test('is a card that changed since it was shown, until it is shown as it is', async () => {
      await make(open)
      expect(await claim('w1', 9)).toEqual([])
      await join(1, 3)
      expect(await claim('w1', 9)).toMatchObject([{ todo: 'show', card: 'card-1' }])
      await join(2, 4)
      expect(await showed(2)).toBe(true)
      await free('w1')
      expect(await claimed('w1', 9)).toEqual(['show card-1'])
      expect(await showed(3)).toBe(true)
      await free('w1')
      expect(await claim('w1', 9)).toEqual([])
    })

    test('is what changed while it was being posted', async () => {
      await make({})
      await claim('w1', 5)
      await join(1, 5)
      await posted({ shown: 1 })
      await free('w1')
      expect(await claimed('w1', 6)).toEqual(['show card-1'])
    })

    test('is the one that waits longest, and not the one that changes most', async () => {
      await make(open, { ...open, activity: 'message-2' })
      await join(1, 1, 'card-2')
      await join(2, 2, 'card-1')
      await join(3, 3, 'card-2')
      expect(await claimed('w1', 9)).toEqual(['show card-2'])
      await join(4, 4, 'card-2')
      await showed(3, { card: 'card-2' })
      await free('w1')
      expect(await claimed('w1', 9)).toEqual(['show card-1'])
    })

    test('waits for the pace of its channel, which is kept', async () => {
      await make(open)
      await join(1, 3)
      await claim('w1', 4)
      await free('w1', at(8))
      expect(await claim('w1', 7)).toEqual([])
      expect(await claim('w1', 8)).toMatchObject([{ pace: { fullAt: at(30), freeAt: at(8) } }])
    })

    test('is not shown by who has the channel no longer', async () => {
      await make(open)
      await join(1, 3)
      await claim('w1', 4)
      expect(await claimed('w2', 34)).toEqual(['show card-1'])
      expect(await showed(2)).toBe(false)
      await free('w1', at(90))
      expect(await showed(2, { worker: 'w2' })).toBe(true)
    })

    test.each([
      ['open', ['show card-1']],
      ['closed', ['show card-1']],
      ['withdrawn', ['show card-1']],
      ...(['scheduled', 'failed', 'cancelled', 'lost', 'unknown'] as const).map(
        (status): [CardStatus, string[]] => [status, []],
      ),
    ] as const)('is shown or not when it is %s', async (status, due) => {
      await make({ ...open, status, postAt: at(90) })
      await join(1, 3)
      expect(await claimed('w1', 9)).toEqual(due)
    })

    test.each([
      ['open', { status: 'lost', because: 'deleted' }],
      ['closed', { status: 'closed', because: null }],
    ] as const)('is nothing any more when the message is lost of one that is %s', async (status, becomes) => {
      await make({ ...open, status })
      await join(1, 3)
      await claim('w1', 9)
      expect(await showed(1, { lost: 'deleted' })).toBe(true)
      await free('w1')
      expect(await cardNow()).toMatchObject({ ...becomes, activity: null })
      await join(2, 4)
      expect(await claim('w1', 20)).toEqual([])
    })
  })

  describe('a press proves that a card arrived', () => {
    const arrived = (activity = 'message-1', card = 'card-1', channel = 'channel-1') =>
      store().cardArrived({ programme: 'welfare', card, channel, activity, at: at(7) })

    test.each(['unknown', 'lost'] as const)('that was %s', async status => {
      await make({ status, because: 'timeOut' })
      await arrived()
      expect(await cardNow()).toMatchObject({ ...open, because: null, postedAt: at(7) })
      expect(await claimed('w1', 9)).toEqual(['show card-1'])
    })

    test('before who posted it heard of it, who changes nothing of that', async () => {
      await make({})
      await claim('w1', 5)
      await arrived()
      expect(await posted({ becomes: 'unknown', activity: null, because: 'timeOut' })).toBe(true)
      expect(await cardNow()).toMatchObject({ ...open, because: null })
      await free('w1')
      expect(await claimed('w1', 9)).toEqual(['show card-1'])
    })

    test('but not from another channel, into which somebody passed it on', async () => {
      await make({ status: 'unknown' })
      await arrived('message-1', 'card-1', 'channel-2')
      expect(await cardNow()).toMatchObject({ status: 'unknown', activity: null })
    })

    test.each([
      ['whose message is known', open],
      ['that is to be posted', { status: 'scheduled', activity: null }],
      ['that was cancelled', { status: 'cancelled', activity: null }],
    ] as const)('and changes nothing of one %s', async (_, more) => {
      await make(more)
      const before = await cardNow()
      await arrived('message-9')
      expect(await cardNow()).toEqual(before)
    })

    test('also of one that is over, which is to say so', async () => {
      await make({ status: 'closed', because: 'lastDay' })
      await arrived()
      expect(await cardNow()).toMatchObject({ status: 'closed', because: 'lastDay', activity: 'message-1' })
      expect(await claimed('w1', 9)).toEqual(['show card-1'])
    })
  })

  test('a card whose maker was forgotten is told to be gone, once', async () => {
    await make({ ...open, language: 'en' }, { status: 'scheduled' })
    await store().erase({ person: { ...fatima, revision: 1 }, names: [], at: at(9), print: null })
    const gone = { activity: 'message-1', language: 'en' }
    expect(await claim('w1', 20)).toMatchObject([{ todo: 'gone', card: 'card-1', gone }])
    expect(await showed(0, { worker: 'w2' })).toBe(false)
    expect(await showed(0)).toBe(true)
    await free('w1')
    expect(await claim('w1', 30)).toEqual([])
  })

  test('a card whose maker was forgotten while it was on its way is told to be gone when it arrived', async () => {
    const erase = () =>
      store().erase({ person: { ...fatima, revision: 1 }, names: [], at: at(9), print: null })
    await make({}, { status: 'unknown' })
    await claim('w1', 5)
    expect(await erase()).toBe('erased')
    expect(await posted()).toBe(true)
    await free('w1')
    expect(await claim('w1', 20)).toMatchObject([{ todo: 'gone', card: 'card-1' }])
    expect(await showed(0)).toBe(true)
    await free('w1')
    expect(await claim('w1', 30)).toEqual([])
    const press = { programme: 'welfare', card: 'card-2', channel: 'channel-1', at: at(31) }
    await store().cardArrived({ ...press, activity: 'message-1', channel: 'channel-2' })
    for (const activity of ['message-2', 'message-9']) await store().cardArrived({ ...press, activity })
    expect(await claim('w1', 40)).toMatchObject([{ todo: 'gone', gone: { activity: 'message-2' } }])
  })
}
