import { expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Send } from '../../src/ports/sends.ts'
import type { ThisStore } from './contract.ts'
import { at, claimOf, fatima, knockOf, otherPerson, postTo, runWith, turnOf } from './turns.ts'

/** What must still be sent: leases, order within a conversation, and what becomes of it. */
export const sendContract = (store: ThisStore): void => {
  const joris = otherPerson('joris')
  const saveSends = (sends: Send[], person: Person = fatima, revision = 0) =>
    store().save(turnOf({ ...person, revision }, `${revision}`, { runs: [runWith('run-1')], sends }))
  const claimed = async (worker: string, second: number, more = {}) =>
    (await store().claimSends(claimOf(worker, second, more))).map(({ id }) => id)
  const held = (send: string, worker = 'worker-1') => ({ send, worker })
  const sent = (send: string, worker?: string) =>
    store().sent({ ...held(send, worker), shows: null, activity: 'x' })

  test('a send is with the worker of its turn first, and is taken up when that lease has lapsed', async () => {
    await saveSends([postTo(fatima, 'send-1', 'run-1')])
    expect(await claimed('worker-2', 29)).toEqual([])
    const [send] = await store().claimSends(claimOf('worker-2', 30))
    expect(send).toEqual({ ...postTo(fatima, 'send-1', 'run-1'), attempts: 2, dueAt: at(0) })
  })

  test('every kind of send comes back as it was saved', async () => {
    const activity = { type: 'message', text: '“Hé” 🌱', attachments: [{ content: { a: [1, null] } }] }
    const kinds: Send['what'][] = [
      { kind: 'post', activity, shows: null },
      { kind: 'replaceCardOf', run: 'run-1', activity },
      { kind: 'replace', target: 'activity-1', activity, shows: 'run-1' },
    ]
    const sends = kinds.map((what, n) => ({ ...postTo(fatima, `send-${n}`), what }))
    await saveSends(sends)
    for (const send of sends) {
      expect(await store().claimSends(claimOf('worker-2', 40))).toMatchObject([send])
      await sent(send.id, 'worker-2')
    }
  })

  test('what was sent is gone', async () => {
    await saveSends([postTo(fatima, 'send-1')])
    expect(await sent('send-1')).toBe(true)
    expect(await sent('send-1')).toBe(false)
    expect(await claimed('worker-2', 99)).toEqual([])
  })

  test('a send is next when nothing older waits in its conversation, in whoever’s hands', async () => {
    await saveSends([postTo(fatima, 'send-1'), postTo(fatima, 'send-2')])
    await store().save(turnOf(joris, 'of-joris', { sends: [postTo(joris, 'send-3')] }))
    const next = () => Promise.all(['send-1', 'send-2', 'send-3'].map(send => store().isNext(send)))
    expect(await next()).toEqual([true, false, true])
    await sent('send-1')
    expect(await store().isNext('send-2')).toBe(true)
  })

  test('who no longer holds a send changes nothing', async () => {
    await saveSends([postTo(fatima, 'send-1', 'run-1')])
    await store().claimSends(claimOf('worker-2', 40))
    const tick = { ...held('send-1'), shows: 'run-1', activity: 'activity-1' }
    expect(await store().sent(tick)).toBe(false)
    expect(await store().putBack({ ...held('send-1'), due: at(0), why: 'x' })).toBe(false)
    expect(await store().giveUp({ ...held('send-1'), at: at(41), why: 'x' })).toBe(false)
    expect((await store().know(knockOf(fatima))).runs[0]?.card).toBeNull()
    expect(await store().sent({ ...tick, worker: 'worker-2' })).toBe(true)
    expect(await store().cardOf('welfare', 'run-1')).toBe('activity-1')
  })

  test('the newest card of a run takes the place of the one before', async () => {
    await saveSends([postTo(fatima, 'send-1'), postTo(fatima, 'send-2')])
    await store().sent({ ...held('send-1'), shows: 'run-1', activity: 'activity-1' })
    await store().sent({ ...held('send-2'), shows: 'run-1', activity: 'activity-2' })
    expect(await store().cardOf('welfare', 'run-1')).toBe('activity-2')
    expect(await store().cardOf('care', 'run-1')).toBeNull()
    expect(await store().cardOf('welfare', 'run-2')).toBeNull()
  })

  test('a send that is put back waits for its time', async () => {
    await saveSends([postTo(fatima, 'send-1')])
    expect(await store().putBack({ ...held('send-1'), due: at(20), why: 'slow down' })).toBe(true)
    expect(await sent('send-1')).toBe(false)
    expect(await claimed('worker-2', 19)).toEqual([])
    expect(await claimed('worker-2', 20)).toEqual(['send-1'])
  })

  test('of a send that was put back it is counted how often it was tried, and not how often it waited', async () => {
    await saveSends([postTo(fatima, 'send-1')])
    await store().putBack({ ...held('send-1'), due: at(20), why: 'waits' })
    const again = await store().claimSends(claimOf('worker-1', 20))
    expect(again).toMatchObject([{ id: 'send-1', attempts: 1 }])
    await store().putBack({ ...held('send-1'), due: at(30), why: 'timeout' })
    expect(await store().claimSends(claimOf('worker-1', 30))).toMatchObject([{ attempts: 2 }])
  })

  test('a send that is given up is not sent again', async () => {
    await saveSends([postTo(fatima, 'send-1')])
    expect(await store().giveUp({ ...held('send-1'), at: at(1), why: 'blocked' })).toBe(true)
    expect(await store().giveUp({ ...held('send-1'), at: at(1), why: 'blocked' })).toBe(false)
    expect(await claimed('worker-2', 99)).toEqual([])
  })

  test('of one conversation the oldest comes first, one at a time', async () => {
    await saveSends([postTo(fatima, 'send-2'), postTo(fatima, 'send-1')])
    await saveSends([postTo(fatima, 'send-0')], fatima, 1)
    for (const id of ['send-2', 'send-1', 'send-0']) {
      expect(await claimed('worker-2', 40)).toEqual([id])
      expect(await claimed('worker-3', 40)).toEqual([])
      await sent(id, 'worker-2')
    }
  })

  test('what waits is counted, whoever has it; and a send keeps the trace of its turn', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c'
    await saveSends([{ ...postTo(fatima, 'send-1'), trace }, postTo(fatima, 'send-2')])
    expect(await store().waitingSends()).toBe(2)
    const [first] = await store().claimSends(claimOf('worker-2', 40))
    expect(first?.trace).toBe(trace)
    await sent('send-1', 'worker-2')
    const [second] = await store().claimSends(claimOf('worker-2', 40))
    expect(second).not.toHaveProperty('trace')
    await store().giveUp({ ...held('send-2', 'worker-2'), at: at(41), why: 'too large' })
    expect(await store().waitingSends()).toBe(0)
  })

  test('a send that was put back holds up those behind it, and nobody else', async () => {
    await saveSends([postTo(fatima, 'send-1'), postTo(fatima, 'send-2')])
    await saveSends([postTo(joris, 'send-3')], joris)
    await store().putBack({ ...held('send-1'), due: at(60), why: 'slow down' })
    expect(await claimed('worker-2', 40)).toEqual(['send-3'])
    expect(await claimed('worker-2', 60)).toEqual(['send-1'])
  })

  test('a send that was given up lets those behind it pass', async () => {
    await saveSends([postTo(fatima, 'send-1'), postTo(fatima, 'send-2')])
    await store().giveUp({ ...held('send-1'), at: at(1), why: 'too large' })
    expect(await claimed('worker-2', 40)).toEqual(['send-2'])
  })

  test('a worker takes no more than it asks for, the oldest first', async () => {
    const people = ['a', 'b', 'c'].map(name => otherPerson(name))
    for (const person of people) await saveSends([postTo(person, `send-${person.name}`)], person)
    expect(await claimed('worker-2', 40, { most: 2 })).toEqual(['send-a', 'send-b'])
    expect(await claimed('worker-3', 40, { most: 2 })).toEqual(['send-c'])
  })

  test('of many workers at once each send has one', async () => {
    const people = Array.from({ length: 30 }, (_, n) => otherPerson(`p${n}`))
    for (const person of people)
      await saveSends([postTo(person, `${person.name}-1`), postTo(person, `${person.name}-2`)], person)
    const workers = Array.from({ length: 8 }, (_, n) => claimed(`worker-${n}`, 40, { most: 7 }))
    const taken = (await Promise.all(workers)).flat()
    expect(new Set(taken).size).toBe(taken.length)
    expect(taken.every(id => id.endsWith('-1'))).toBe(true)
    const rest = await claimed('worker-9', 40, { most: 100 })
    expect([...taken, ...rest].sort()).toEqual(people.map(({ name }) => `${name}-1`).sort())
  })
}
