import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { KeptAsk, OnChecks, Opening } from '../../src/ports/checks.ts'
import type { Ask } from '../../src/topics/check/lookBack.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import type { ThisStore } from './contract.ts'
import { aLookBack, aNoticedCheck, anAsk, aSelfCheck, openingOf } from './someChecks.ts'
import { aPromise, at, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

const [joris, anne] = [otherPerson('joris'), otherPerson('anne')]

const ofJoris = { id: 'ask-2', person: joris.id, as: 'witness' } as const
const ofAnne = { id: 'ask-3', person: anne.id, as: 'sample' } as const
const everybody = openingOf({}, [anAsk, ofJoris, ofAnne])

const aRoundOn = { day: '2031-02-10', since: '2031-02-03' }
/** As it is read once its first look back has opened. */
const lookedBackAt: Promised = { ...aPromise, passed: [aLookBack.day] }

/** Looks back at promises: how they open, who is asked, and what is answered. */
export const checkContract = (store: ThisStore): void => {
  const revisionOf = async (person: Person) => (await store().know(knockOf(person))).person?.revision ?? 0
  const save = async (person: Person, onChecks: OnChecks, more: Parameters<typeof turnOf>[2] = {}) => {
    const revision = await revisionOf(person)
    return store().save(turnOf({ ...person, revision }, `${person.id} ${revision}`, { onChecks, ...more }))
  }
  const promise = (more: Partial<Promised> = {}) => save(fatima, {}, { promises: [{ ...aPromise, ...more }] })
  const meet = async (...people: readonly Person[]) => {
    for (const person of people) await save(person, {})
  }
  const open = (...openings: readonly Opening[]) => store().openLookBacks(openings, at(3))
  const askNow = (id: string) => store().askWith('welfare', id)
  const answer = (of: Partial<Ask>, was: KeptAsk['was'] = 'asked'): KeptAsk => ({
    ...{ ...anAsk, ...of, status: 'answered', changedAt: at(5) },
    was,
  })
  const due = async (until = '2031-02-03', after: string | null = null, most = 9) =>
    store().dueLookBacks({ programme: 'welfare', open: true, until, after, most })

  describe('a look back', () => {
    test('is due on a planned day, once with the last of those', async () => {
      await promise()
      expect(await due('2031-02-02')).toEqual([])
      const whole = { owner: fatima.id, promise: aPromise, declined: [] }
      expect(await due()).toEqual([{ ...whole, day: '2031-02-03' }])
      expect(await due('2031-02-20')).toEqual([{ ...whole, day: '2031-02-17' }])
      expect(
        await store().dueLookBacks({
          programme: 'care',
          open: true,
          until: '2031-09-01',
          after: null,
          most: 9,
        }),
      ).toEqual([])
      await promise({ status: 'withdrawn' })
      expect(await due()).toEqual([])
    })

    test('is due of who takes part alone', async () => {
      const dueWhere = async (open: boolean) => {
        const page = { programme: 'welfare', open, until: '2031-02-03', after: null, most: 9 }
        return (await store().dueLookBacks(page)).map(({ owner }) => owner)
      }
      await save({ ...fatima, listed: false }, {}, { promises: [aPromise] })
      await save({ ...joris, listed: true }, {}, { promises: [{ ...aPromise, id: 'of-joris' }] })
      expect((await dueWhere(true)).sort()).toEqual([fatima.id, joris.id].sort())
      expect(await dueWhere(false)).toEqual([joris.id])
      await save({ ...joris, leftAt: at(9) }, {})
      expect([await dueWhere(true), await dueWhere(false)]).toEqual([[fatima.id], []])
    })

    test('is read a page at a time, each with all that belongs to it', async () => {
      const ids = ['a', 'b', 'c']
      await save(fatima, {}, { promises: ids.map(id => ({ ...aPromise, id })) })
      await save(joris, {}, { promises: [{ ...aPromise, id: 'd', witnesses: [] }] })
      const first = await due('2031-02-03', null, 2)
      expect(first.map(one => one.promise.id)).toEqual(['a', 'b'])
      const rest = await due('2031-02-03', 'b', 9)
      expect(rest.map(one => [one.promise.id, one.promise.witnesses.length])).toEqual([
        ['c', 1],
        ['d', 0],
      ])
    })

    test('opens with who is asked and their prompts, and its days are done with', async () => {
      await meet(joris, anne)
      await promise()
      expect(await open(everybody)).toBe(1)
      expect(await due()).toEqual([])
      expect((await due('2031-02-17')).map(({ day }) => day)).toEqual(['2031-02-17'])
      const [seen] = await store().lookBacksOf('welfare', fatima.id, null)
      expect(seen).toEqual({ lookBack: aLookBack, self: null, named: [], release: null, quotes: [] })
      expect(await askNow('ask-2')).toEqual({
        ...{ ask: { ...anAsk, ...ofJoris }, lookBack: aLookBack, promise: lookedBackAt, ownerName: 'Fatima' },
        ...{ lastSelf: null, lastNoticed: null },
      })
      expect(await store().promptsOf('welfare', joris.id)).toMatchObject([
        { kind: 'check-noticed', subject: 'ask-2', state: 'planned', dueAt: at(6), asked: false },
      ])
    })

    test('keeps what the promise said then, whatever it says by now', async () => {
      await meet(joris, anne)
      await promise()
      await open(everybody)
      const sharper = { behaviour: 'Elke maandag bel ik om 9 uur.', noticed: 'De telefoon gaat.' }
      await promise(sharper)
      const words = { behaviour: aPromise.behaviour, noticed: aPromise.noticed }
      expect(await askNow('ask-2')).toMatchObject({ lookBack: { words }, promise: sharper })
      await save(joris, { asks: [answer(ofJoris)], noticed: [aNoticedCheck] })
      expect(await store().witnessedBy('welfare', joris.id, 9)).toMatchObject([
        { lookBack: { words }, promise: sharper },
      ])
      expect(await store().lookBacksOf('welfare', fatima.id, null)).toMatchObject([{ lookBack: { words } }])
    })

    test('opened by a release that kept no words, has none', async () => {
      await meet(joris, anne)
      await promise()
      const unworded = { ...aLookBack, words: null }
      expect(await open({ ...everybody, lookBack: unworded })).toBe(1)
      expect(await askNow('ask-2')).toMatchObject({ lookBack: unworded })
    })

    test.each([
      ['twice', async () => open(everybody).then(() => {}), everybody],
      ['of a promise that is withdrawn', () => promise({ status: 'withdrawn' }), everybody],
      ['of a promise that is not there', () => promise(), openingOf({ promise: 'promise-9' })],
      ['on a day that is not planned', () => promise(), openingOf({ day: '2031-02-04' })],
      ['in another programme', () => promise(), openingOf({ programme: 'care' })],
    ])('does not open %s', async (_, before, opening) => {
      await meet(joris, anne)
      await promise()
      await before()
      expect(await open(opening)).toBe(0)
      expect((await store().lookBacksOf('welfare', fatima.id, null)).length).toBeLessThan(2)
    })

    test('opens once, however many instances open it at once', async () => {
      await meet(joris, anne)
      await promise()
      const tries = Array.from({ length: 8 }, (_, n) =>
        open({ ...everybody, lookBack: { ...aLookBack, id: `l-${n}` } }),
      )
      const opened = await Promise.all(tries)
      expect(opened.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
      expect(await store().lookBacksOf('welfare', fatima.id, null)).toHaveLength(1)
    })

    test('opens beside others that cannot', async () => {
      await promise()
      const other = openingOf({ id: 'look-2', promise: 'promise-9' }, [{ ...anAsk, id: 'ask-9' }])
      expect(await open(other, openingOf({}))).toBe(1)
      expect(await askNow('ask-9')).toBeUndefined()
    })

    test('asks somebody whom nobody met yet, and who was met meanwhile as who they are', async () => {
      await promise()
      const unmet = [joris, anne].map(person => ({ ...person, id: `new ${person.id}`, chat: null }))
      const asks = unmet.map(({ id }, n) => ({ id: `ask-${n}`, person: id, as: 'witness' as const }))
      await meet(joris)
      expect(await open({ ...openingOf({}, asks), unmet })).toBe(1)
      const idOf = async (person: Person) => (await store().know(knockOf(person))).person?.id
      expect([await idOf(joris), await idOf(anne)]).toEqual([joris.id, `new ${anne.id}`])
      expect((await askNow('ask-0'))?.ask.person).toBe(joris.id)
      expect((await store().know(knockOf(anne))).person).toMatchObject({ chat: null, revision: 1 })
      expect(await store().promptsOf('welfare', joris.id)).toHaveLength(1)
    })

    test('passes over who was erased meanwhile', async () => {
      await meet(joris)
      await promise()
      await store().erase({ person: { ...joris, revision: 1 }, names: [], at: at(2), print: null })
      expect(await open(everybody)).toBe(1)
      expect(await askNow('ask-2')).toBeUndefined()
      expect(await askNow('ask-3')).toBeUndefined()
      expect(await askNow('ask-1')).toBeDefined()
    })
  })

  describe('what is answered', () => {
    const begin = async () => {
      await meet(joris, anne)
      await promise()
      await open(everybody)
    }

    test('is kept with the ask, and comes back; the last answer counts', async () => {
      await begin()
      expect(await save(fatima, { asks: [answer(anAsk)], self: [aSelfCheck] })).toBe('saved')
      expect(await save(joris, { asks: [answer(ofJoris)], noticed: [aNoticedCheck] })).toBe('saved')
      const later = {
        ...aNoticedCheck,
        noticed: 'not',
        example: null,
        byName: true,
        changedAt: at(9),
      } as const
      const again = { ...answer(ofJoris, 'answered'), changedAt: at(9) }
      expect(await save(joris, { asks: [again], noticed: [{ ...later, madeAt: at(9) }] })).toBe('saved')
      expect(await askNow('ask-2')).toMatchObject({
        ask: { status: 'answered' },
        lastNoticed: later,
        lastSelf: null,
      })
      expect(await askNow('ask-1')).toMatchObject({ lastSelf: aSelfCheck, lastNoticed: null })
      const [seen] = await store().lookBacksOf('welfare', fatima.id, aPromise.id)
      expect(seen).toMatchObject({
        self: aSelfCheck,
        named: [{ person: joris.id, name: 'joris', noticed: 'not', example: null, changedAt: at(9) }],
      })
      expect(await store().witnessedBy('welfare', joris.id, 9)).toEqual([
        {
          lookBack: aLookBack,
          promise: lookedBackAt,
          ownerName: 'Fatima',
          noticed: later,
          next: 'keep',
          isLast: false,
        },
      ])
      expect(await store().answeredAt('welfare', aLookBack.id)).toEqual([joris.id])
      expect(await store().answeredAt('care', aLookBack.id)).toEqual([])
    })

    test('to an ask that is no longer as it was expected is a conflict, and leaves all as it was', async () => {
      await begin()
      await save(joris, { asks: [{ ...answer(ofJoris), status: 'declined', forGood: true }] })
      const late = { asks: [answer(ofJoris)], noticed: [aNoticedCheck] }
      expect(await save(joris, late)).toBe('conflict')
      expect(await save(joris, { asks: [answer(ofAnne)], noticed: [aNoticedCheck] })).toBe('conflict')
      expect(await askNow('ask-2')).toMatchObject({
        ask: { status: 'declined', forGood: true },
        lastNoticed: null,
      })
      expect(await store().answeredAt('welfare', aLookBack.id)).toEqual([])
    })

    test('stands under the open ones, newest first, and only of that person', async () => {
      await promise()
      await meet(joris)
      await save(fatima, {}, { promises: [{ ...aPromise, id: 'other' }] })
      const second = openingOf({ id: 'look-2', promise: 'other' }, [
        { ...ofJoris, id: 'ask-9', madeAt: at(4), changedAt: at(4) },
      ])
      await open(openingOf({}, [ofJoris]), second)
      const of = async (most: number) =>
        (await store().asksOf('welfare', joris.id, most)).map(({ ask }) => ask.id)
      expect(await of(9)).toEqual(['ask-9', 'ask-2'])
      expect(await of(1)).toEqual(['ask-9'])
      await save(joris, { asks: [answer({ ...ofJoris, id: 'ask-9', lookBack: 'look-2', promise: 'other' })] })
      expect(await of(9)).toEqual(['ask-2', 'ask-9'])
      expect(await store().asksOf('welfare', anne.id, 9)).toEqual([])
      expect(await store().asksOf('care', joris.id, 9)).toEqual([])
    })

    test('are told of to who declined them as long as the look back is open', async () => {
      await begin()
      await save(joris, { asks: [{ ...answer(ofJoris), status: 'declined', forGood: true }] })
      const left = async () => (await store().asksOf('welfare', joris.id, 9)).map(({ ask }) => ask.status)
      expect(await left()).toEqual(['declined'])
      await save(fatima, { ends: [aPromise.id] })
      expect(await left()).toEqual([])
    })

    test('of who is never to be asked again is told where the promise is due', async () => {
      await begin()
      await save(joris, { asks: [{ ...answer(ofJoris), status: 'declined', forGood: true }] })
      await save(anne, { asks: [{ ...answer(ofAnne), status: 'declined' }] })
      expect((await due('2031-02-17')).map(({ declined }) => declined)).toEqual([[joris.id]])
      const [one] = await store().promisesOf('welfare', [fatima.id, joris.id], aRoundOn)
      expect(one).toEqual({
        owner: fatima.id,
        promise: lookedBackAt,
        day: '2031-02-10',
        declined: [joris.id],
      })
    })

    test('after its promise is looked back at no more is a conflict; nobody is asked any more', async () => {
      await begin()
      await save(joris, { asks: [answer(ofJoris)], noticed: [aNoticedCheck] })
      const withdrawn = { promises: [{ ...aPromise, status: 'withdrawn' as const }] }
      expect(
        await save(fatima, { asks: [answer(anAsk)], self: [aSelfCheck], ends: [aPromise.id] }, withdrawn),
      ).toBe('saved')
      expect(await askNow('ask-3')).toMatchObject({
        ask: { status: 'ended' },
        lookBack: { status: 'cancelled' },
      })
      const own = { self: aSelfCheck, named: [], release: null, quotes: [] }
      expect(await store().lookBacksOf('welfare', fatima.id, null)).toMatchObject([own])
      expect((await askNow('ask-2'))?.ask.status).toBe('answered')
      expect(await save(anne, { asks: [answer(ofAnne)] })).toBe('conflict')
      expect(await store().promptsOf('welfare', anne.id)).toMatchObject([
        { state: 'suppressed', why: 'cancelled' },
      ])
      expect(await due('2032-01-01')).toEqual([])
      expect(
        await store().lookBacksToClose({ programme: 'welfare', now: at(59), settledBy: at(59), most: 9 }),
      ).toEqual([])
    })
  })

  describe('those who can be asked', () => {
    const welfare = { id: 'welfare', open: true }
    const promisers = () => store().promisersAmong('welfare', [fatima.id, joris.id])

    test('are only those whom the programme lists, while it is not open', async () => {
      await meet({ ...joris, listed: true }, { ...anne, listed: false })
      const of = async (open: boolean) =>
        (await store().membersIn({ id: 'welfare', open }, at(0))).map(({ id }) => id).toSorted()
      expect(await of(true)).toEqual([anne.id, joris.id].toSorted())
      expect(await of(false)).toEqual([joris.id])
    })

    test('are all who did not leave, with what they were sent', async () => {
      await meet(joris, { ...anne, leftAt: at(1) })
      await promise()
      await open(openingOf({}, [ofJoris]))
      const of = { tenant: 'tenant-1', team: null, reachable: true, rhythm: {} }
      expect(await store().membersIn(welfare, at(0))).toEqual([
        { id: fatima.id, entraId: fatima.entraId, ...of, asked: 0, lastAt: null, nextAt: null },
        { id: joris.id, entraId: joris.entraId, ...of, asked: 1, lastAt: null, nextAt: at(6) },
      ])
      expect(await store().membersIn({ id: 'care', open: true }, at(0))).toEqual([])
      const [sent] = await store().promptsOf('welfare', joris.id)
      if (!sent) throw new Error('A prompt was planned.')
      const prompts = [{ ...sent, state: 'sent' as const, sentAt: at(8), changedAt: at(8), activity: 'a' }]
      await save({ ...joris, unreachable: 'blocked' }, {}, { prompts })
      const since = async (second: number) => (await store().membersIn(welfare, at(second)))[1]
      expect(await since(8)).toMatchObject({ asked: 1, lastAt: at(8), nextAt: null, reachable: false })
      expect(await since(9)).toMatchObject({ asked: 0, lastAt: null, nextAt: null })
      const later = [
        { ...sent, state: 'planned' as const, why: 'later', dueAt: at(40), sentAt: at(8), asked: true },
      ]
      await save({ ...joris, unreachable: 'blocked' }, {}, { prompts: later })
      expect(await since(9)).toMatchObject({ asked: 1, lastAt: at(8), nextAt: at(40) })
      const ahead = { person: joris.id, kind: 'cardReminder', subject: 'card', dueAt: at(30) }
      await save({ ...joris, unreachable: 'blocked' }, {}, { plans: [ahead] })
      expect(await since(9)).toMatchObject({ asked: 2, lastAt: at(8), nextAt: at(30) })
    })

    test('are not those who said nothing to the question whether to go on, until they are heard', async () => {
      await meet(joris)
      const question = {
        ...{ programme: 'welfare', person: joris.id, kind: 'ignored', subject: 'never', dueAt: at(2) },
        ...{ state: 'sent' as const, why: null, asked: false, sentAt: at(8), activity: 'a' },
        ...{ madeAt: at(2), changedAt: at(8) },
      }
      const reachable = async () =>
        (await store().membersIn(welfare, at(0))).find(({ id }) => id === joris.id)?.reachable
      expect(await reachable()).toBe(true)
      const plans = [{ person: joris.id, kind: 'ignored', subject: 'never', dueAt: at(2) }]
      await save({ ...joris, spokeAt: at(7) }, {}, { plans })
      await save({ ...joris, spokeAt: at(7) }, {}, { prompts: [question] })
      expect(await reachable()).toBe(false)
      await save({ ...joris, spokeAt: at(9) }, {})
      expect(await reachable()).toBe(true)
    })

    test('are told of who promised something, and whom nobody knows by an account', async () => {
      await promise({ witnesses: [{ name: 'Buurvrouw' }, { id: 'entra-sanne', name: 'Sanne' }] })
      await save(
        joris,
        {},
        { promises: [{ ...aPromise, id: 'b', status: 'closed', witnesses: [{ name: 'Nee' }] }] },
      )
      expect(await promisers()).toEqual([{ person: fatima.id, until: '2031-03-03' }])
      expect(await store().promisersAmong('welfare', [joris.id])).toEqual([])
      expect(await store().promisersAmong('care', [fatima.id])).toEqual([])
      expect(await store().witnessesByName('welfare')).toEqual(['Buurvrouw'])
      expect(await store().witnessesByName('care')).toEqual([])
    })

    test('and of a promise until its last look back has begun', async () => {
      const byName = { witnesses: [{ name: 'Buurvrouw' }] }
      await promise(byName)
      await save(joris, {}, { promises: [{ ...aPromise, ...byName, id: 'b', run: 'run-b' }] })
      await open({ ...openingOf({}), passed: '2031-02-17' })
      const now = async () => [await promisers(), await store().witnessesByName('welfare')]
      const until = '2031-03-03'
      const both = [
        { person: fatima.id, until },
        { person: joris.id, until },
      ]
      expect(await now()).toEqual([both, ['Buurvrouw']])
      await open({ ...openingOf({ id: 'b', owner: joris.id, promise: 'b' }), passed: until })
      expect(await now()).toEqual([[{ person: fatima.id, until }], ['Buurvrouw']])
      await save(fatima, {}, { promises: [{ ...aPromise, ...byName, status: 'withdrawn' }] })
      expect(await now()).toEqual([[], []])
    })

    test('and whether anybody promised who takes part, and is not done with it', async () => {
      const is = (id = 'welfare', open = true) => store().isPromisedIn({ id, open })
      expect(await is()).toBe(false)
      await save({ ...joris, listed: false }, {}, { promises: [aPromise] })
      expect([await is(), await is('welfare', false), await is('care')]).toEqual([true, false, false])
      await open({ ...openingOf({ owner: joris.id }), passed: '2031-03-03' })
      expect(await is()).toBe(false)
      await save({ ...fatima, listed: true }, {}, { promises: [aPromise] })
      expect([await is(), await is('welfare', false)]).toEqual([true, true])
      await save({ ...fatima, leftAt: at(9) }, {})
      expect(await is()).toBe(false)
    })

    test('and with the last day of all that one promised', async () => {
      const sooner = { id: 'b', run: 'run-b', before: '2031-02-10', checks: ['2031-02-10'] }
      await save(fatima, {}, { promises: [aPromise, { ...aPromise, ...sooner }] })
      expect(await promisers()).toEqual([{ person: fatima.id, until: '2031-03-03' }])
    })

    test('in a round are those of whom a promise has a day left in it, before it or after it', async () => {
      await promise()
      const asked = async (since: string) =>
        (await store().promisesOf('welfare', [fatima.id], { day: '2031-02-24', since })).length
      expect([await asked('2031-02-17'), await asked('2031-03-03'), await asked('2031-03-04')]).toEqual([
        1, 1, 0,
      ])
      await open({ ...openingOf({}), passed: '2031-03-03' })
      expect(await asked('2031-02-17')).toBe(0)
    })
  })
}
