import { expect, test } from 'vitest'
import type { AttemptSettled } from '../../src/ports/attempts.ts'
import type { Turn } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import { at, claimOf, fatima, otherPerson, postTo, turnOf } from './turns.ts'

const KIND = 'handover'

/** Tries to send what is planned for people. */
export const attemptContract = (store: ThisStore): void => {
  const save = (revision: number, more: Partial<Turn>) =>
    store().save(turnOf({ ...fatima, revision }, `${revision}`, more))
  const plan = (subject: string, second = 0, person: string = fatima.id) => ({
    ...{ person, kind: KIND, subject },
    dueAt: at(second),
  })
  const claim = (
    worker = 'worker-1',
    second = 1,
    more: { most?: number; besides?: readonly string[] } = {},
  ) =>
    store().claimPrompts({
      ...{ ...claimOf(worker, second, { most: 9 }), programme: 'welfare', besides: [] },
      ...more,
    })
  const promptOf = async (subject = 'a') =>
    (await store().promptsOf('welfare', fatima.id)).find(one => one.subject === subject)
  const tries = () => store().attemptsOf('welfare', fatima.id)
  const held = (second: number, worker = 'worker-1') => ({ attempt: 'try-1', worker, now: at(second) })

  /** A prompt on its way: planned, claimed, and its attempt written down. Gives the fence. */
  const onItsWay = async (attempt = 'try-1', revision = 1) => {
    if (revision === 1) await save(0, { plans: [plan('a')] })
    const [claimed] = await claim()
    const holding = { kind: KIND, subject: 'a', fence: claimed?.fence ?? 0, attempt }
    expect(await save(revision, { holding, at: at(2), leaseUntil: at(40) })).toBe('saved')
    return holding.fence
  }
  const settle = (more: Partial<AttemptSettled> = {}) =>
    store().settleAttempt({
      ...{ ...held(9), state: 'sent', why: null, activity: 'message-1' },
      prompt: { state: 'sent', due: null, why: null },
      ...more,
    })

  test('the row of an attempt is there with its prompt on its way, and nobody claims that', async () => {
    const fence = await onItsWay()
    expect(fence).toBe(1)
    expect(await promptOf()).toMatchObject({ state: 'sending', sentAt: at(2) })
    expect(await tries()).toEqual([
      {
        ...{ id: 'try-1', programme: 'welfare', person: fatima.id, kind: KIND, subject: 'a', number: 1 },
        ...{ state: 'sending', why: null, activity: null, startedAt: at(2), endedAt: null },
      },
    ])
    expect(await claim('worker-2', 90)).toEqual([])
    expect(await store().attemptsOf('care', fatima.id)).toEqual([])
  })

  test('a claim raises the fence; who had it before saves nothing, and neither does who let its lease lapse', async () => {
    await save(0, { plans: [plan('a')] })
    const [first] = await claim('worker-1', 1)
    expect(await claim('worker-2', 5)).toEqual([])
    const [second] = await claim('worker-2', 60)
    expect([first?.fence, second?.fence]).toEqual([1, 2])
    const holding = { kind: KIND, subject: 'a', fence: 1, attempt: 'try-1' }
    expect(await save(1, { holding, at: at(61) })).toBe('conflict')
    const mine = { holding: { ...holding, fence: 2 }, worker: 'worker-2' }
    expect(await save(1, { ...mine, at: at(99) })).toBe('conflict')
    expect(await save(1, { ...mine, worker: 'worker-1', at: at(61) })).toBe('conflict')
    expect(await tries()).toEqual([])
    expect(await save(1, { ...mine, at: at(61) })).toBe('saved')
    expect(await tries()).toHaveLength(1)
  })

  test('of each person the first is claimed, of one programme, and of no tenant that is busy', async () => {
    const joris = { ...otherPerson('joris'), tenant: 'tenant-2' }
    await store().save(turnOf(joris, 'a'))
    await store().save(turnOf(otherPerson('fatima', 'care'), 'a'))
    await save(0, { plans: [plan('late', 1), plan('b'), plan('a'), plan('other', 0, joris.id)] })
    expect((await claim('worker-1', 2, { besides: ['tenant-1'] })).map(({ subject }) => subject)).toEqual([
      'other',
    ])
    expect((await claim('worker-1', 2)).map(({ subject }) => subject)).toEqual(['a'])
    expect((await claim('worker-2', 2)).map(({ subject }) => subject)).toEqual(['b'])
    expect((await claim('worker-2', 2)).map(({ subject }) => subject)).toEqual(['late'])
    const care = { ...claimOf('worker-3', 90), programme: 'care', besides: [] }
    expect(await store().claimPrompts(care)).toEqual([])
  })

  test('what became of it is written down once, with its prompt', async () => {
    await onItsWay()
    expect(await store().stands(held(9))).toBe(true)
    expect(await settle({ worker: 'worker-2' })).toBe(false)
    expect(await settle()).toBe(true)
    expect(await settle({ state: 'unknown', activity: null })).toBe(false)
    const sent = { state: 'sent', activity: 'message-1' }
    expect(await promptOf()).toMatchObject({ ...sent, sentAt: at(9), changedAt: at(9), dueAt: at(0) })
    expect(await tries()).toMatchObject([{ ...sent, endedAt: at(9) }])
    expect(await store().stands(held(9))).toBe(false)
  })

  test('what was not sent is planned again, and tried under a new number', async () => {
    await onItsWay()
    const prompt = { state: 'planned', due: at(20), why: 'tooMany' } as const
    expect(await settle({ state: 'notSent', why: 'tooMany', activity: null, prompt })).toBe(true)
    expect(await promptOf()).toMatchObject({ state: 'planned', why: 'tooMany', dueAt: at(20), sentAt: null })
    expect(await claim('worker-1', 19)).toEqual([])
    const [again] = await claim('worker-1', 20)
    const holding = { kind: KIND, subject: 'a', fence: again?.fence ?? 0, attempt: 'try-2' }
    expect(await save(2, { holding, at: at(21), leaseUntil: at(60) })).toBe('saved')
    expect((await tries()).map(({ number, state }) => [number, state])).toEqual([
      [1, 'notSent'],
      [2, 'sending'],
    ])
  })

  test.each(['failed', 'planned'] as const)(
    'one that came, was put off and then %s, came when it did: it took its week',
    async becomes => {
      await onItsWay()
      await settle()
      const came = await promptOf()
      if (!came) throw new Error('It was planned.')
      await save(2, { prompts: [{ ...came, state: 'planned', dueAt: at(20), why: 'later', asked: true }] })
      expect(await promptOf()).toMatchObject({ state: 'planned', sentAt: at(9) })
      const [again] = await claim('worker-1', 20)
      const holding = { kind: KIND, subject: 'a', fence: again?.fence ?? 0, attempt: 'try-2' }
      expect(await save(3, { holding, at: at(21), leaseUntil: at(60) })).toBe('saved')
      const prompt = { state: becomes, due: null, why: '400' }
      const second = { attempt: 'try-2', now: at(30), state: 'notSent', why: '400', activity: null } as const
      expect(await settle({ ...second, prompt })).toBe(true)
      expect(await promptOf()).toMatchObject({ state: becomes, sentAt: at(9) })
    },
  )

  test.each(['planned', 'suppressed'] as const)(
    'one taken back and %s no longer stands; nobody claims it before it is known whether it went',
    async becomes => {
      await onItsWay()
      await save(2, { takesBack: { becomes, why: 'rhythm' } })
      expect(await store().stands(held(3))).toBe(false)
      expect(await claim('worker-2', 200)).toEqual([])
      expect(await settle({ state: 'takenBack', activity: null, prompt: null })).toBe(true)
      expect(await promptOf()).toMatchObject({ state: becomes, why: 'rhythm' })
      expect(await tries()).toMatchObject([{ state: 'takenBack' }])
      expect(await claim('worker-2', 200)).toHaveLength(becomes === 'planned' ? 1 : 0)
    },
  )

  test.each(['planned', 'suppressed'] as const)(
    'one taken back and %s that went all the same, went',
    async becomes => {
      await onItsWay()
      await save(2, { takesBack: { becomes, why: 'rhythm' } })
      expect(await settle()).toBe(true)
      expect(await promptOf()).toMatchObject({ state: 'sent', activity: 'message-1', sentAt: at(9) })
    },
  )

  test('one taken back that did not go stays as it was left', async () => {
    await onItsWay()
    await save(2, { takesBack: { becomes: 'suppressed', why: 'stopped' } })
    const prompt = { state: 'planned', due: at(20), why: 'tooMany' } as const
    expect(await settle({ state: 'notSent', why: 'tooMany', activity: null, prompt })).toBe(true)
    expect(await promptOf()).toMatchObject({ state: 'suppressed', why: 'stopped' })
  })

  test('one that its person put off meanwhile stays put off, also when it went', async () => {
    await onItsWay()
    const prompt = await promptOf()
    if (prompt) await save(2, { prompts: [{ ...prompt, state: 'planned', dueAt: at(70), why: 'later' }] })
    expect(await store().stands(held(3))).toBe(false)
    expect(await settle()).toBe(true)
    expect(await promptOf()).toMatchObject({ state: 'planned', why: 'later', dueAt: at(70) })
    expect(await tries()).toMatchObject([{ state: 'sent' }])
  })

  test('when its lease is over nobody knows, and its worker writes down nothing more', async () => {
    await onItsWay()
    expect(await store().endLapsed(at(39))).toBe(0)
    expect(await store().stands(held(40))).toBe(false)
    expect(await settle({ now: at(40) })).toBe(false)
    expect(await store().endLapsed(at(40))).toBe(1)
    expect(await store().endLapsed(at(40))).toBe(0)
    expect(await settle()).toBe(false)
    expect(await tries()).toMatchObject([{ state: 'unknown', why: 'processEnded', endedAt: at(40) }])
    expect(await promptOf()).toMatchObject({ state: 'unknown', why: 'processEnded' })
  })

  test('one that was taken back before its process ended may have gone: it is never tried again', async () => {
    await onItsWay()
    await save(2, { takesBack: { becomes: 'planned', why: 'rhythm' } })
    expect(await store().endLapsed(at(40))).toBe(1)
    expect(await promptOf()).toMatchObject({ state: 'unknown' })
  })

  test('of many workers at once each prompt has one, and each lapsed attempt ends once', async () => {
    const people = Array.from({ length: 30 }, (_, n) => otherPerson(`p${n}`))
    for (const person of people) await store().save(turnOf(person, 'a'))
    await save(0, { plans: people.map(({ id }) => plan('a', 0, id)) })
    const workers = Array.from({ length: 6 }, (_, n) => claim(`worker-${n}`, 3, { most: 7 }))
    const taken = (await Promise.all(workers)).flat().map(({ person }) => person)
    expect(new Set(taken).size).toBe(taken.length)
    expect(taken.length + (await claim('worker-9', 3, { most: 99 })).length).toBe(30)
  })

  test('an erasure takes the attempts along, and what is on its way does not go', async () => {
    await onItsWay()
    await store().erase({
      person: { ...fatima, revision: 2 },
      ...{ names: [], at: at(3), print: null },
    })
    expect(await store().stands(held(4))).toBe(false)
    expect(await settle()).toBe(false)
    expect(await tries()).toEqual([])
  })

  test('an answer that waits in a conversation is seen, and no longer when it is sent', async () => {
    const { tenant, conversation } = fatima.chat
    await save(0, { sends: [postTo(fatima, 'answer')] })
    expect(await store().answersWait(tenant, conversation)).toBe(true)
    expect(await store().answersWait(tenant, 'chat-other')).toBe(false)
    await store().sent({ send: 'answer', worker: 'worker-1', shows: null, activity: null })
    expect(await store().answersWait(tenant, conversation)).toBe(false)
  })

  test('Teams is where it was last heard of anybody of the tenant and programme', async () => {
    expect(await store().wayTo('welfare', 'tenant-1')).toBeUndefined()
    await store().save(turnOf({ ...otherPerson('unmet'), chat: null }, 'a'))
    expect(await store().wayTo('welfare', 'tenant-1')).toBeUndefined()
    const chat = { ...fatima.chat, serviceUrl: 'https://newest/', conversation: 'b' }
    await store().save(turnOf({ ...otherPerson('joris'), spokeAt: at(9), chat }, 'a'))
    await save(0, {})
    expect(await store().wayTo('welfare', 'tenant-1')).toEqual({
      serviceUrl: 'https://newest/',
      bot: '28:bot',
    })
    expect([await store().wayTo('care', 'tenant-1'), await store().wayTo('welfare', 'other')]).toEqual([
      undefined,
      undefined,
    ])
  })
}
