import { describe, expect, test } from 'vitest'
import type { Promised } from '../promise/promise.ts'
import { asGiven, changedPromise, comesBack } from './changedPromise.ts'
import { type Asked, whyNoAnswer } from './checking.ts'
import type { LookedBack } from './checkSelf.ts'

const promise: Promised = {
  ...{ id: 'p', run: 'r', ambition: 'partners', to: { kind: 'group', group: 'de vrijwilligers' } },
  ...{ behaviour: 'ik zit elke week erbij', noticed: 'ze zien mij', before: '2026-11-30', rhythm: 'weekly' },
  ...{ witnesses: [], score: 6, why: 'het helpt', seenBy: 'me', status: 'open', withdrawnBecause: null },
  ...{ checks: ['2026-11-16', '2026-11-23', '2026-11-30'], madeAt: 'then', changedAt: 'then' },
}

const looked = (more: Partial<LookedBack>): LookedBack => ({
  ...{ kind: 'lookedBack', ask: 'a', score: 7, example: 'dinsdag', next: 'keep' },
  ...{ behaviour: null, noticed: null, before: null, because: null },
  ...more,
})

const when: Parameters<typeof changedPromise>[2] = { today: '2026-11-23', at: 'now', worked: ['monday'] }

describe('a promise that was looked back at', () => {
  test('stays as it is for who keeps it', () => {
    expect(changedPromise(promise, looked({}), when)).toBeUndefined()
  })

  test('has other words and the same days for who sharpens it', () => {
    const sharper = looked({ next: 'sharpen', behaviour: 'ik bel', noticed: 'ze horen mij' })
    expect(changedPromise(promise, sharper, when)).toEqual({
      ...{ ...promise, behaviour: 'ik bel', noticed: 'ze horen mij', changedAt: 'now' },
    })
  })

  test('is kept by who chose to sharpen it and left every word, or has a new day', () => {
    const { behaviour, noticed } = promise
    const left = looked({ next: 'sharpen', behaviour, noticed })
    expect(asGiven(left, [promise, promise]).next).toBe('keep')
    expect(asGiven({ ...left, before: '2026-12-14' }, [promise, promise]).next).toBe('renew')
    expect(asGiven({ ...left, noticed: 'ze horen mij' }, [promise, promise]).next).toBe('sharpen')
    // What was said sharper before can be said again as it was.
    expect(asGiven(left, [promise, { behaviour: 'ik bel', noticed }]).next).toBe('sharpen')
    expect(asGiven(looked({}), [promise])).toEqual(looked({}))
  })

  test('has new days to look back from now on for who renews it, and is open still', () => {
    const longer = changedPromise(promise, looked({ next: 'renew', before: '2026-12-14' }), when)
    expect(longer).toMatchObject({
      ...{ status: 'open', before: '2026-12-14', behaviour: promise.behaviour },
      checks: ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'],
    })
  })

  test('is withdrawn with its reason', () => {
    const gone = changedPromise(promise, looked({ next: 'withdraw', because: 'ander werk' }), when)
    expect(gone).toMatchObject({ status: 'withdrawn', withdrawnBecause: 'ander werk', before: '2026-11-30' })
  })

  test('comes back with a new day only when its own has been', () => {
    const longer = looked({ next: 'renew', before: '2026-12-14' })
    expect(comesBack(promise, longer, '2026-11-30')).toBe(false)
    expect(comesBack(promise, longer, '2026-12-01')).toBe(true)
    expect(comesBack(promise, looked({}), '2026-12-01')).toBe(false)
  })
})

describe('why somebody cannot answer', () => {
  const ask: Asked['ask'] = {
    ...{ id: 'a', programme: 'w', lookBack: 'l', owner: 'o', promise: 'p', person: 'me', as: 'witness' },
    ...{ status: 'asked', forGood: false, madeAt: 'then', changedAt: 'then' },
  }
  const asked = (
    status: Asked['ask']['status'],
    lookBack: 'open' | 'closed' | 'cancelled' = 'open',
    round: string | null = 'r',
  ): Asked => ({
    ...{ ask: { ...ask, status }, lookBack: { status: lookBack, round }, promise: { status: 'open' } },
  })

  test.each([
    ['an open question', asked('asked'), undefined],
    ['a late answer', asked('asked', 'closed'), undefined],
    ['a changed mind', asked('answered'), undefined],
    ['a changed mind of who declined', asked('declined'), undefined],
    ['an answer that was told of', asked('answered', 'closed'), 'answered'],
    ['a no that is long ago', asked('declined', 'closed'), 'declined'],
    ['a round that was cancelled', asked('ended', 'cancelled'), 'stopped'],
    ['a look back that ended without a round', asked('ended', 'cancelled', null), 'ended'],
    ['a question that ended', asked('ended'), 'ended'],
    [
      'a promise that was withdrawn',
      { ...asked('asked'), promise: { status: 'withdrawn' } } as Asked,
      'withdrawn',
    ],
    ['nothing', undefined, 'notYours'],
  ])('%s', (_what, one, why) => {
    expect(whyNoAnswer(one, 'me')).toBe(why)
  })

  test('what another is asked', () => {
    expect(whyNoAnswer(asked('asked'), 'somebody')).toBe('notYours')
  })
})
