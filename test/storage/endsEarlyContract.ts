import { describe, expect, test } from 'vitest'
import type { Store } from '../../src/ports/store.ts'
import type { Round } from '../../src/topics/check/round.ts'
import type { ThisStore } from './contract.ts'
import { anAsk, aRound, aSelfCheck, openingOf } from './someChecks.ts'
import { aPromise, at, fatima, knockOf, turnOf } from './turns.ts'

const opened = { status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at(2) } as const
const END = '2031-02-04'
const days = ['2031-02-03', END, '2031-02-05', '2031-02-14']
const promise = { ...aPromise, checks: days }
const save = async (store: Store, more: Parameters<typeof turnOf>[2]) => {
  const { revision = 0 } = (await store.know(knockOf(fatima))).person ?? {}
  return store.save(turnOf({ ...fatima, revision }, `turn ${revision}`, more))
}

const openIn = (store: Store, round: string) => {
  const look = { id: `look in ${round}`, round, closesAt: at(40) }
  const opening = openingOf(look, [{ ...anAsk, id: `ask in ${round}`, person: fatima.id, as: 'owner' }])
  return store.openLookBacks([{ ...opening, passed: aRound.until }], at(3))
}

const beginRound = async (store: Store, more: Partial<Round> = {}) => {
  const round = { ...aRound, ...more }
  await save(store, { onChecks: { rounds: [{ ...round, was: null }] } })
  await store.openRound({ ...round, ...opened })
  expect(await openIn(store, round.id)).toBe(1)
}

const begin = async (store: Store) => {
  await save(store, { promises: [promise] })
  await beginRound(store)
}

type Ending = { readonly status?: 'open' | 'cancelled'; readonly round?: Round; readonly day?: string }

const ends = (store: Store, { status = 'open', round = aRound, day = END }: Ending = {}) => {
  const kept = { ...round, ...opened, status, endedAt: at(9), changedAt: at(9), was: round.changedAt }
  const endsEarly = [{ round: round.id, day }]
  return save(store, { onChecks: { rounds: [kept], endsEarly } })
}

/** What a round passed that ends before its last day. */
export const endsEarlyContract = (store: ThisStore): void => {
  const dayDue = async (until: string) => {
    const due = await store().dueLookBacks({ programme: 'welfare', open: true, until, after: null, most: 9 })
    return due.map(({ day }) => day)
  }
  const planned = async () => (await Promise.all(days.map(dayDue))).flat()

  const daysNow = async () => {
    const [{ checks, passed } = promise] = (await store().recordsOf('welfare', fatima.id)).promises
    return { checks, passed }
  }

  describe('days that a round passed', () => {
    test('are read as passed, also where their promise is kept anew, until they are planned again', async () => {
      await begin(store())
      expect(await daysNow()).toEqual({ checks: days, passed: days })
      await save(store(), { promises: [promise] })
      expect(await daysNow()).toEqual({ checks: days, passed: days })
      await ends(store())
      expect(await daysNow()).toEqual({ checks: days, passed: days.slice(0, 1) })
    })

    test.each(['open', 'cancelled'] as const)(
      'are planned again from the day on which it ends, %s',
      async status => {
        await begin(store())
        expect(await planned()).toEqual([])
        expect(await ends(store(), { status })).toBe('saved')
        expect(await planned()).toEqual(days.slice(1))
      },
    )

    test('stay passed while the promise is in another round that is open', async () => {
      await begin(store())
      const other = { ...aRound, id: 'round-2', of: { kind: 'managementTeam' } } as const
      await beginRound(store(), other)
      await ends(store())
      expect(await planned()).toEqual([])
      await ends(store(), { round: other })
      expect(await planned()).toEqual(days.slice(1))
    })

    const [first = ''] = days

    test('stay passed where it looked back on that day, and was not cancelled', async () => {
      await begin(store())
      await ends(store(), { day: first })
      expect(await planned()).toEqual(days.slice(1))
    })

    test('are planned again on the day on which it opened and was cancelled', async () => {
      await begin(store())
      await ends(store(), { status: 'cancelled', day: first })
      expect(await planned()).toEqual(days)
    })

    test('stay passed where the owner had looked back on that day before it was cancelled', async () => {
      await begin(store())
      const answered = { ...aSelfCheck, lookBack: `look in ${aRound.id}` }
      await save(store(), { onChecks: { self: [answered] } })
      await ends(store(), { status: 'cancelled', day: first })
      expect(await planned()).toEqual(days.slice(1))
    })

    test('stay passed where the promise was looked back at on that day before the round opened', async () => {
      await save(store(), { promises: [promise] })
      const own = openingOf({ day: END }, [{ ...anAsk, id: 'own', person: fatima.id, as: 'owner' }])
      expect(await store().openLookBacks([own], at(2))).toBe(1)
      await beginRound(store())
      await ends(store())
      expect(await planned()).toEqual(days.slice(2))
    })

    test('stay passed where the promise got other days in it, or is over', async () => {
      await begin(store())
      const lookBack = `look in ${aRound.id}`
      await save(store(), { onChecks: { self: [{ ...aSelfCheck, lookBack, next: 'renew' }] } })
      await ends(store())
      expect(await planned()).toEqual([])
    })

    test('are passed by nothing any more that opens after it was to end', async () => {
      await save(store(), { promises: [promise] })
      await save(store(), { onChecks: { rounds: [{ ...aRound, was: null }] } })
      await store().openRound({ ...aRound, ...opened })
      await ends(store())
      expect(await openIn(store(), aRound.id)).toBe(0)
      expect(await planned()).toEqual(days)
    })
  })
}
