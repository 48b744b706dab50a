import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Closing, OnChecks, RoundClosing, ToClose } from '../../src/ports/checks.ts'
import type { LookBack } from '../../src/topics/check/lookBack.ts'
import type { ThisStore } from './contract.ts'
import { aLookBack, aNoticedCheck, anAsk, aRound, aSelfCheck, openingOf } from './someChecks.ts'
import { aPromise, at, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

const [joris, anne, sanne] = [otherPerson('joris'), otherPerson('anne'), otherPerson('sanne')]
const witnesses = [joris, anne, sanne]
const second: Partial<LookBack> = { id: 'look-2', day: '2031-02-17', closesAt: at(58) }
const opened = { status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at(2) } as const

/** What comes while a look back or a round closes: an answer counts once, in that one or in the next; what is told is known. */
export const closingContract = (store: ThisStore): void => {
  const save = async (person: Person, onChecks: OnChecks, more: Parameters<typeof turnOf>[2] = {}) => {
    const { revision = 0 } = (await store().know(knockOf(person))).person ?? {}
    return store().save(turnOf({ ...person, revision }, `${person.id} ${revision}`, { onChecks, ...more }))
  }
  const open = (more: Partial<LookBack> = {}) => {
    const id = more.id ?? aLookBack.id
    const asks = [fatima, ...witnesses].map(person => ({
      ...{ id: `${id} of ${person.id}`, person: person.id },
      as: person === fatima ? ('owner' as const) : ('witness' as const),
    }))
    return store().openLookBacks([openingOf(more, asks)], at(3))
  }
  const begin = async (more: Partial<LookBack> = {}) => {
    for (const person of witnesses) await save(person, {})
    await save(fatima, {}, { promises: [aPromise] })
    expect(await open(more)).toBe(1)
  }
  const answeredBy = async (person: Person, cameAt: number) => {
    const was = (await store().askWith('welfare', `look-1 of ${person.id}`))?.ask.status ?? 'asked'
    const of = { ...anAsk, id: `look-1 of ${person.id}`, person: person.id, as: 'witness' } as const
    const ask = { ...of, status: 'answered', was, changedAt: at(cameAt) } as const
    const check = { ...aNoticedCheck, person: person.id, changedAt: at(cameAt) }
    return save(person, { asks: [ask], noticed: [check] })
  }
  const looksBack = (cameAt: number) => save(fatima, { self: [{ ...aSelfCheck, changedAt: at(cameAt) }] })
  const allToClose = (now: number) =>
    store().lookBacksToClose({ programme: 'welfare', now: at(now), settledBy: at(now), most: 9 })
  const toClose = async (now: number): Promise<ToClose> => {
    const [due] = await allToClose(now)
    if (!due) throw new Error('One is over.')
    return due
  }
  const close = (
    { lookBack, answers, told }: ToClose,
    now: number,
    release: Closing['release'] = null,
  ): Promise<boolean> =>
    store().closeLookBack({
      ...{ programme: 'welfare', lookBack: lookBack.id, at: at(now), told, answers },
      ...{ thresholds: lookBack.thresholds, release, plans: [] },
    })
  const namesIn = (given: readonly { readonly person: string }[]) =>
    given.map(({ person }) => person).toSorted()
  const freshIn = ({ pool }: ToClose) => namesIn(pool.fresh)
  const freshNextTime = async () => {
    await open(second)
    return freshIn(await toClose(58))
  }

  describe('an answer, while its look back closes,', () => {
    test('that is kept after all was read makes it be read anew, and counts in it alone', async () => {
      await begin()
      await answeredBy(anne, 5)
      const before = await toClose(50)
      expect(await answeredBy(joris, 49)).toBe('saved')
      expect(await close(before, 50)).toBe(false)
      const anew = await toClose(50)
      expect(freshIn(anew)).toEqual([anne.id, joris.id])
      expect(await close(anew, 50)).toBe(true)
      expect(await freshNextTime()).toEqual([])
      expect(namesIn((await toClose(58)).pool.latest)).toEqual([anne.id, joris.id])
    })

    test('that came before it closed, and is kept after that, counts the next time', async () => {
      await begin()
      await answeredBy(anne, 5)
      expect(await close(await toClose(50), 50)).toBe(true)
      expect(await answeredBy(joris, 49)).toBe('saved')
      expect(await freshNextTime()).toEqual([joris.id])
    })

    test('that is changed counts anew, also where somebody answered later', async () => {
      await begin()
      await answeredBy(joris, 5)
      await answeredBy(anne, 9)
      const before = await toClose(50)
      await answeredBy(joris, 7)
      expect(await close(before, 50)).toBe(false)
      expect(await close(await toClose(50), 50)).toBe(true)
      await answeredBy(joris, 8)
      expect(await freshNextTime()).toEqual([joris.id])
    })

    test('of its owner is known to what follows from it', async () => {
      await begin()
      const before = await toClose(50)
      await looksBack(49)
      expect(await close(before, 50)).toBe(false)
      expect(await toClose(50)).toMatchObject({ next: 'keep' })
    })

    test('counts once, whichever is first', async () => {
      await begin()
      const due = await toClose(50)
      const [isClosed, ...saved] = await Promise.all([
        close(due, 50),
        ...witnesses.map(one => answeredBy(one, 40)),
      ])
      expect(saved).toEqual(['saved', 'saved', 'saved'])
      const told = isClosed ? due : await toClose(50)
      if (!isClosed) expect(await close(told, 50)).toBe(true)
      const everybody = witnesses.map(({ id }) => id).toSorted()
      expect([...freshIn(told), ...(await freshNextTime())].toSorted()).toEqual(everybody)
    }, 20_000)
  })

  const openRound = async () => {
    await save(fatima, { rounds: [{ ...aRound, was: null }] })
    expect(await store().openRound({ ...aRound, ...opened })).toBe(true)
  }
  const ending = async (): Promise<RoundClosing> => ({
    ...{ round: { ...aRound, ...opened, status: 'closed', endedAt: at(45) }, told: 0, releases: [] },
    answers: await store().answersIn('welfare', aRound.id),
  })

  describe('what is told, while a look back closes,', () => {
    const group = { people: 1, persons: [joris.id] }
    const ofBody = { ...group, id: 'of-body', ambition: aPromise.ambition, about: 'noticed' } as const
    const toOwner = (id: string): Closing['release'] => ({
      ...{ ...group, id, quotes: 0, result: { people: 1, noticed: 'most', unseen: 'few' } },
    })

    test('to a body makes it be read anew, also where it is in no round', async () => {
      await begin()
      await answeredBy(joris, 5)
      await openRound()
      const before = await toClose(50)
      expect(await store().closeRound({ ...(await ending()), releases: [ofBody] })).toBe(true)
      expect(await close(before, 50)).toBe(false)
      const anew = await toClose(50)
      expect([before.pool.wider, anew.pool.wider]).toEqual([[], [group]])
      expect(await close(anew, 50)).toBe(true)
    })

    test('to its owner makes it be read anew, also of another promise, and to somebody else does not', async () => {
      await begin()
      await save(fatima, {}, { promises: [{ ...aPromise, id: 'promise-2' }] })
      await save(joris, {}, { promises: [{ ...aPromise, id: 'promise-3' }] })
      for (const [id, promise, owner] of [
        ['look-2', 'promise-2', fatima.id],
        ['look-3', 'promise-3', joris.id],
      ] as const)
        expect(await open({ id, promise, owner })).toBe(1)
      const closed: string[] = []
      for (const due of await allToClose(50))
        if (await close(due, 50, toOwner(`of ${due.lookBack.id}`))) closed.push(due.lookBack.id)
      expect(closed).toEqual(['look-1', 'look-3'])
      expect((await allToClose(50)).map(({ lookBack, told }) => [lookBack.id, told])).toEqual([['look-2', 1]])
    })
  })

  describe('an answer, while its round closes,', () => {
    const inRound = { round: aRound.id, closesAt: at(40) }
    const beginRound = async () => {
      await openRound()
      await begin(inRound)
      expect(await close(await toClose(40), 40)).toBe(true)
    }
    const freshPool = async (round: string, until: number) => {
      const [pool] = await store().roundPool('welfare', round, at(until))
      return { done: namesIn(pool?.done.fresh ?? []), noticed: namesIn(pool?.noticed.fresh ?? []) }
    }
    const nextRound = async () => {
      const next = { ...aRound, id: 'round-2' }
      await save(fatima, { rounds: [{ ...next, was: null }] })
      expect(await store().openRound({ ...next, ...opened })).toBe(true)
      await open({ ...second, round: next.id })
      return freshPool(next.id, 57)
    }

    test('that is kept after all was read makes it be read anew, and counts in it alone', async () => {
      await beginRound()
      const before = await ending()
      await answeredBy(joris, 44)
      await looksBack(44)
      expect(await store().closeRound(before)).toBe(false)
      expect(await freshPool(aRound.id, 45)).toEqual({ done: [fatima.id], noticed: [joris.id] })
      expect(await store().closeRound(await ending())).toBe(true)
      expect(await nextRound()).toEqual({ done: [], noticed: [] })
    })

    test('that came before it ended, and is kept after that, counts the next time', async () => {
      await beginRound()
      expect(await store().closeRound(await ending())).toBe(true)
      await answeredBy(joris, 44)
      await looksBack(44)
      expect(await nextRound()).toEqual({ done: [fatima.id], noticed: [joris.id] })
    })
  })
}
