import { expect, test } from 'vitest'
import type { Ageing, Old } from '../../src/ports/store.ts'
import type { ThisStore } from './contract.ts'
import {
  anAction,
  answerTo,
  at,
  claimOf,
  fatima,
  knockOf,
  otherPerson,
  postTo,
  runWith,
  turnOf,
} from './turns.ts'

/** What is kept for a while only. */
export const forgetContract = (store: ThisStore): void => {
  const old = (since: Ageing, second: number, programme = 'welfare'): Old => ({
    programme,
    since,
    before: at(second),
  })
  const isHandled = async (activity: string, person = fatima) =>
    (await store().know(knockOf(person, { activity }))).handled !== undefined
  const isKnown = async (run: string) => (await store().know(knockOf(fatima, { run }))).runs.length > 0

  test('handled activities from before an instant are forgotten, of one programme', async () => {
    const elsewhere = otherPerson('joris', 'care')
    await store().save(turnOf(elsewhere, 'a'))
    await store().save(turnOf(fatima, 'a'))
    await store().save(turnOf({ ...fatima, revision: 1 }, 'b', { at: at(10) }))
    expect(await store().forget(old('handled', 10))).toBe(1)
    expect([await isHandled('a'), await isHandled('b')]).toEqual([false, true])
    const known = await store().know(knockOf(elsewhere, { activity: 'a' }))
    expect(known.handled).toBeDefined()
    expect(await store().forget(old('handled', 10))).toBe(0)
    expect(await store().forget(old('handled', 10, 'care'))).toBe(1)
  })

  test('sends that were given up before an instant are forgotten; what waits is not', async () => {
    const sends = ['send-1', 'send-2', 'send-3'].map(id => postTo(fatima, id))
    await store().save(turnOf(fatima, 'a', { sends }))
    const givenUp = { worker: 'worker-1', why: 'too large' }
    await store().giveUp({ ...givenUp, send: 'send-1', at: at(10) })
    await store().giveUp({ ...givenUp, send: 'send-2', at: at(20) })
    expect(await store().forget(old('givenUp', 20, 'care'))).toBe(0)
    expect(await store().forget(old('givenUp', 20))).toBe(1)
    expect(await store().forget(old('givenUp', 21))).toBe(1)
    expect(await store().waitingSends()).toBe(1)
    expect(await store().claimSends(claimOf('worker-2', 40))).toMatchObject([{ id: 'send-3' }])
  })

  test('runs that were discarded before an instant are forgotten with their card; no other run is', async () => {
    const runs = [runWith('gone'), runWith('draft', [answerTo('x', 'y')], 'draft')]
    const sends = [postTo(fatima, 'send-1', 'gone')]
    await store().save(turnOf(fatima, 'a', { runs, sends }))
    await store().sent({ send: 'send-1', worker: 'worker-1', shows: 'gone', activity: 'card-1' })
    const over = [runWith('gone', [], 'discarded'), runWith('done', [], 'finished')]
    await store().save(turnOf({ ...fatima, revision: 1 }, 'b', { runs: over, at: at(10) }))
    expect(await store().forget(old('discarded', 10))).toBe(0)
    expect(await store().forget(old('discarded', 11, 'care'))).toBe(0)
    expect(await store().cardOf('welfare', 'gone')).toBe('card-1')
    expect(await store().forget(old('discarded', 11))).toBe(2)
    expect(await store().cardOf('welfare', 'gone')).toBeNull()
    const { runs: left } = await store().know(knockOf(fatima, { run: 'gone' }))
    expect(left).toMatchObject([{ id: 'draft', answers: [answerTo('x', 'y')] }])
    expect(await isKnown('done')).toBe(true)
  })

  test('what somebody made stays when the conversation about it is forgotten', async () => {
    const runs = [runWith(anAction.run, [answerTo('x', 'y')], 'finished')]
    await store().save(turnOf(fatima, 'a', { runs, actions: [anAction] }))
    expect(await store().forget(old('finished', 1))).toBe(2)
    expect(await isKnown(anAction.run)).toBe(false)
    expect((await store().recordsOf('welfare', fatima.id)).actions).toEqual([anAction])
  })

  test('much is forgotten in portions', async () => {
    const runs = Array.from({ length: 1_001 }, (_, n) => runWith(`run-${n}`, [], 'discarded'))
    await store().save(turnOf(fatima, 'a', { runs }))
    expect(await store().forget(old('discarded', 1))).toBe(1_000)
    expect(await store().forget(old('discarded', 1))).toBe(1)
    expect(await store().forget(old('discarded', 1))).toBe(0)
  })
}
