import { expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import { takingBack } from '../../src/work/takingBack.ts'
import { answering, errorBody, resetting, tooMany } from '../fakeTeams/faults.ts'
import { at as instant } from '../storage/turns.ts'
import { chatOf, post } from './openDelivery.ts'
import { openPrompting } from './openPrompting.ts'

// The virtual clock starts on a Monday at ten in the morning, in Amsterdam.
const HOUR = 3_600
const DAY = 24 * HOUR

/** In the first two hours of somebody's working day, in which each prompt has a moment of its own. */
const inTheMorning = (day: number) =>
  expect.stringMatching(new RegExp(`^${instant(day * DAY).slice(0, 10)}T0[89]:`))

test('what is due goes once, and is sent when Teams gave it an id', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  expect(await at.look()).toBe(1)
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent', sentAt: instant(0), why: null })
  expect(at.anna.chat.messages()).toHaveLength(1)
  expect((await at.prompt())?.activity).toBe(at.anna.chat.last()?.id)
  at.time.second = 30 * DAY
  expect(await at.look()).toBe(0)
  expect(await at.delivering.sweep()).toBe(0)
})

test('at night and in the weekend it waits for the next working hour, whatever was planned', async () => {
  await using at = await openPrompting()
  at.time.second = 12 * HOUR
  await at.plan('a')
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'hours', dueAt: inTheMorning(1) })
  at.time.second = 25 * HOUR
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
})

test('after a time in which nothing ran one goes, and never the backlog', async () => {
  await using at = await openPrompting()
  await at.plan('a', 'b', 'c')
  at.time.second = 2 * DAY
  await at.look()
  await expect.poll(() => at.prompt('a')).toMatchObject({ state: 'sent' })
  const week = { state: 'planned', why: 'budget', dueAt: inTheMorning(9) }
  expect([await at.prompt('b'), await at.prompt('c')]).toMatchObject([week, week])
  expect(at.anna.chat.messages()).toHaveLength(1)
})

test('what is no longer needed does not go', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.counter.needed = false
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'done', sentAt: null })
  expect(at.anna.chat.messages()).toEqual([])
})

test('what has become too early is looked at again at its moment, and can plan what comes after it', async () => {
  await using at = await openPrompting()
  at.counter.again = instant(DAY)
  await at.change({ plans: [{ person: at.person.id, kind: 'again', subject: 'a', dueAt: instant(0) }] })
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'moved', dueAt: instant(DAY) })
  at.time.second = DAY
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'done', sentAt: null })
  expect(await at.prompt('next')).toMatchObject({ state: 'sent', dueAt: instant(DAY) })
})

test('what its occasion moved to far ahead is not too late then, and not when it waits for the hours after that', async () => {
  await using at = await openPrompting()
  const night = 13 * 7 * DAY + 14 * 3_600
  at.counter.again = instant(night)
  await at.change({ plans: [{ person: at.person.id, kind: 'again', subject: 'a', dueAt: instant(0) }] })
  await at.look()
  at.time.second = night
  await at.look()
  const waiting = await at.prompt()
  expect(waiting).toMatchObject({ state: 'planned', why: 'hours' })
  at.time.second = night + 12 * 3_600
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'done' })
  expect(await at.prompt('next')).toMatchObject({ state: 'sent' })
})

test('nor is it told for ever: twelve weeks after that moment it is over', async () => {
  await using at = await openPrompting()
  at.counter.again = instant(13 * 7 * DAY)
  await at.change({ plans: [{ person: at.person.id, kind: 'again', subject: 'a', dueAt: instant(0) }] })
  await at.look()
  at.time.second = 26 * 7 * DAY
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'expired', why: 'tooLate' })
})

test('a kind that this release does not know is left to the release that planned it', async () => {
  await using at = await openPrompting()
  const plans = [{ person: at.person.id, kind: 'newer', subject: 'a', dueAt: instant(0) }]
  await at.change({ plans })
  expect(await at.look()).toBe(1)
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: null })
})

test('two processes that look at once send one card', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const other = at.start('worker-2')
  await Promise.all([at.look(), at.look('worker-2', { delivering: other })])
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
  expect(at.anna.chat.messages()).toHaveLength(1)
})

test('a turn that comes between is seen: a stop holds, however late it came', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const { store } = at
  const claim = store.claimPrompts
  const stopMeanwhile = async (given: Parameters<typeof claim>[0]) => {
    const claimed = await claim(given)
    await at.change({}, { rhythm: { stopped: true } })
    return claimed
  }
  Object.assign(store, { claimPrompts: stopMeanwhile })
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'stopped' })
  expect(at.anna.chat.messages()).toEqual([])
})

const stopping: readonly [string, Partial<Person>, string][] = [
  ['stops', { rhythm: { stopped: true } }, 'suppressed'],
  ['leaves', { leftAt: instant(1) }, 'suppressed'],
  ['took the app out', { unreachable: 'uninstalled' }, 'planned'],
  ['pauses', { rhythm: { pause: { until: '2031-02-03' } } }, 'planned'],
  ['works at other hours', { rhythm: { hours: { friday: [{ from: '09:00', until: '10:00' }] } } }, 'planned'],
]

/** Something happens when the row of an attempt is on disk, and its request has not left. */
const beforeItLeaves = (at: Awaited<ReturnType<typeof openPrompting>>, happens: () => Promise<unknown>) => {
  const { stands } = at.store
  Object.assign(at.store, {
    stands: async (held: Parameters<typeof stands>[0]) => {
      Object.assign(at.store, { stands })
      await happens()
      return stands(held)
    },
  })
}

test.each(stopping)('what is on its way does not go to who %s before it leaves', async (_, who, state) => {
  await using at = await openPrompting()
  await at.plan('a')
  beforeItLeaves(at, async () => {
    expect(await at.prompt()).toMatchObject({ state: 'sending' })
    await at.change(takingBack(at.person, { ...at.person, ...who }), who)
  })
  await at.look()
  expect(await at.prompt()).toMatchObject({
    state,
    ...(state === 'suppressed' && { why: expect.any(String) }),
  })
  expect(await at.tries()).toMatchObject([{ state: 'takenBack', endedAt: instant(0) }])
  at.time.second = HOUR
  await at.look()
  at.time.second = 2 * HOUR
  expect(await at.delivering.sweep()).toBe(0)
  expect(at.anna.chat.messages()).toEqual([])
})

test('what Teams holds back until the evening goes the next morning, not at night', async () => {
  await using at = await openPrompting()
  at.time.second = 5 * HOUR
  await at.plan('a')
  at.teams.fails(tooMany('7200'))
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'planned', why: 'tooMany', sentAt: null })
  at.time.second = 8 * HOUR
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'hours', dueAt: inTheMorning(1) })
  at.time.second = 25 * HOUR
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
  expect(at.anna.chat.messages()).toHaveLength(1)
})

test.each([
  ['stored, with a 502 behind it', answering(502), true, 1],
  ['not stored, and the line cut', resetting, false, 0],
])(
  'one of which nobody knows whether it arrived is never tried again: %s',
  async (_, fault, stored, seen) => {
    await using at = await openPrompting()
    await at.plan('a')
    at.teams.fails(fault, { stored })
    await at.look()
    await expect.poll(() => at.prompt()).toMatchObject({ state: 'unknown', sentAt: instant(0) })
    at.time.second = 30 * DAY
    expect(await at.look()).toBe(0)
    expect(await at.delivering.sweep()).toBe(0)
    expect(at.anna.chat.messages()).toHaveLength(seen)
  },
)

test('one on its way in a process that ended may have gone: it is never tried again', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const dead = () => new Promise<never>(() => {})
  void at.look('worker-9', { messenger: { post: dead, open: dead } })
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sending' })
  at.time.second = 29
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sending' })
  at.time.second = 30
  await at.look()
  const lost = { state: 'unknown', why: 'processEnded' }
  expect(await at.prompt()).toMatchObject(lost)
  expect(await at.tries()).toMatchObject([lost])
  at.time.second = 30 * DAY
  await at.look()
  expect(at.anna.chat.messages()).toEqual([])
})

test('a prompt in the hands of a process that ended before it decided is taken up by another', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  await at.store.claimPrompts({
    ...{ worker: 'gone', now: instant(0), leaseUntil: instant(45), most: 9 },
    ...{ programme: 'welfare', besides: [] },
  })
  expect(await at.look()).toBe(0)
  at.time.second = 46
  expect(await at.look()).toBe(1)
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
})

test('who took the app out gets nothing, and it is known why', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(answering(403, {}, errorBody('BotNotInConversationRoster', 'gone')))
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'suppressed', why: 'uninstalled' })
  expect((await at.store.personWith('welfare', at.person.id))?.unreachable).toBe('uninstalled')
  await at.plan('b')
  at.time.second = 1
  await at.look()
  expect(await at.prompt('b')).toMatchObject({ state: 'suppressed', why: 'uninstalled' })
})

test('an answer that waits is not overtaken: the prompt is looked at anew a moment later', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const chat = chatOf(at.teams, at.anna)
  const answer = { id: 'answer', programme: 'welfare', person: at.person.id, chat, what: post('antwoord') }
  await at.change({ sends: [answer], leaseUntil: instant(20) })
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'waits', dueAt: instant(60) })
  expect(await at.tries()).toEqual([])
  at.time.second = 60
  await at.delivering.sweep()
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
  expect(at.anna.chat.messages()).toHaveLength(2)
})

test('a drain begins nothing', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  await at.delivering.drain()
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'planned' })
  expect(await at.tries()).toEqual([])
})

test.each([
  ['pauses', 'planned', 'rhythm'],
  ['stops', 'suppressed', 'stopped'],
] as const)('one that left when its reader %s went, and does not go again', async (_, becomes, why) => {
  await using at = await openPrompting()
  await at.plan('a')
  const { stands } = at.store
  Object.assign(at.store, {
    stands: async (held: Parameters<typeof stands>[0]) => {
      const is = await stands(held)
      await at.change({ takesBack: { becomes, why } })
      await at.look('worker-2')
      return is
    },
  })
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent', activity: expect.any(String) })
  at.time.second = 30 * DAY
  await at.look()
  expect(await at.delivering.sweep()).toBe(0)
  expect(at.anna.chat.messages()).toHaveLength(1)
})

test('one that can never be looked at is tried less and less often, and failed in the end', async () => {
  await using at = await openPrompting()
  await at.change({ plans: [{ person: at.person.id, kind: 'fails', subject: 'b', dueAt: instant(0) }] })
  const waits: number[] = []
  while ((await at.prompt('b'))?.state === 'planned' && waits.length < 99) {
    await at.look()
    const dueAt = (await at.prompt('b'))?.dueAt ?? ''
    waits.push((Date.parse(dueAt) - Date.parse(at.clock.now())) / 60_000)
    at.time.second = (Date.parse(dueAt) - Date.parse(instant(0))) / 1000
  }
  expect(waits.slice(0, -1)).toEqual([1, 1, 2, 4, 8, 16, 32, 64, 128])
  expect(await at.prompt('b')).toMatchObject({ state: 'failed', why: 'error' })
  expect(await at.look()).toBe(0)
})

test('one that could be looked at in the end goes', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  await at.look('worker-1', { occasions: { try: () => Promise.reject(new Error('not yet')) } })
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'error' })
  at.time.second = 60
  await at.look()
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
})

test('one that cannot be looked at holds nobody else up', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.time.second = 1
  await at.change({ plans: [{ person: at.person.id, kind: 'fails', subject: 'b', dueAt: instant(0) }] })
  expect(await at.look()).toBe(2)
  await expect.poll(() => at.prompt()).toMatchObject({ state: 'sent' })
  expect(await at.prompt('b')).toMatchObject({ state: 'planned' })
})
