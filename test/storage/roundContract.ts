import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import type { Prompt } from '../../src/people/prompt.ts'
import type { Closing, KeptAsk, KeptRound, OnChecks, RoundClosing, ToClose } from '../../src/ports/checks.ts'
import type { NoticedCheck } from '../../src/topics/check/checks.ts'
import type { LookBack } from '../../src/topics/check/lookBack.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import type { ThisStore } from './contract.ts'
import { aLookBack, aNoticedCheck, anAsk, aRound, aSelfCheck, openingOf } from './someChecks.ts'
import { aPromise, at, fatima, knockOf, otherPerson, turnOf } from './turns.ts'

const [joris, anne, sanne] = [otherPerson('joris'), otherPerson('anne'), otherPerson('sanne')]
const witnesses = [joris, anne, sanne]

/** What they read as they answered, unless it says otherwise. */
const promised = aLookBack.thresholds

const asksAt = (lookBack: string, people: readonly Person[] = witnesses) => [
  { ...anAsk, id: `${lookBack} of ${fatima.id}` },
  ...people.map(({ id }) => ({ id: `${lookBack} of ${id}`, person: id, as: 'witness' as const })),
]

/** How looks back close, with what is told of them, and rounds. */
export const roundContract = (store: ThisStore): void => {
  const revisionOf = async (person: Person) => (await store().know(knockOf(person))).person?.revision ?? 0
  const save = async (person: Person, onChecks: OnChecks, more: Parameters<typeof turnOf>[2] = {}) => {
    const revision = await revisionOf(person)
    return store().save(turnOf({ ...person, revision }, `${person.id} ${revision}`, { onChecks, ...more }))
  }
  const promise = (more: Partial<Promised> = {}, owner: Person = fatima) =>
    save(owner, {}, { promises: [{ ...aPromise, ...more }] })
  const begin = async () => {
    for (const person of witnesses) await save(person, {})
    await promise()
  }
  const open = (more: Partial<LookBack> = {}, people: readonly Person[] = witnesses) =>
    store().openLookBacks([openingOf(more, asksAt(more.id ?? aLookBack.id, people))], at(3))
  const answered = async (person: Person, second: number, more: Partial<NoticedCheck> = {}) => {
    const lookBack = more.lookBack ?? aLookBack.id
    const asked = (await store().askWith('welfare', `${lookBack} of ${person.id}`))?.ask
    if (!asked) throw new Error('Somebody who answers was asked.')
    const ask: KeptAsk = { ...asked, status: 'answered', was: asked.status, changedAt: at(second) }
    const check = {
      ...aNoticedCheck,
      promise: asked.promise,
      person: person.id,
      changedAt: at(second),
      ...more,
    }
    return save(person, { asks: [ask], noticed: [check] })
  }
  const toClose = (second: number, programme = 'welfare', settledBy = second) =>
    store().lookBacksToClose({ programme, now: at(second), settledBy: at(settledBy), most: 9 })
  const poolAt = async (second: number): Promise<ToClose> => {
    const [one] = await toClose(second)
    if (!one) throw new Error('There is one to close.')
    return one
  }
  const closing = (more: Partial<Closing> = {}): Omit<Closing, 'answers'> => ({
    ...{ programme: 'welfare', lookBack: aLookBack.id, told: 0, at: at(50), release: null, plans: [] },
    thresholds: aLookBack.thresholds,
    ...more,
  })
  const answersIn = (of: string) => store().answersIn('welfare', of)
  const close = async (more: Partial<Closing> = {}) =>
    store().closeLookBack({ answers: await answersIn(more.lookBack ?? aLookBack.id), ...closing(more) })
  const endRound = async (ends: Omit<RoundClosing, 'answers'>) =>
    store().closeRound({ ...ends, answers: await answersIn(ends.round.id) })
  const told = (persons: readonly Person[], quotes = 0, id = 'release-1') => ({
    ...{ id, quotes, result: { people: persons.length, noticed: 'most', unseen: 'few' } as const },
    ...{ people: persons.length, persons: persons.map(person => person.id) },
  })
  const seen = async () => (await store().lookBacksOf('welfare', fatima.id, null))[0]
  const erase = async (person: Person) =>
    store().erase({
      person: { ...person, revision: await revisionOf(person) },
      names: [],
      at: at(9),
      print: null,
    })

  describe('a look back closes', () => {
    test('when its time is over, or nobody has still to answer since a while', async () => {
      await begin()
      const one = { ...aLookBack, thresholds: { scores: 1, quotes: 10 } }
      await open(one, [joris])
      expect(await toClose(49)).toEqual([])
      expect((await toClose(50)).map(({ lookBack }) => lookBack)).toEqual([one])
      expect(await toClose(50, 'care')).toEqual([])
      const [ask] = asksAt(aLookBack.id)
      await save(fatima, {
        asks: [{ ...anAsk, id: ask?.id ?? '', status: 'answered', was: 'asked' }],
        self: [aSelfCheck],
      })
      expect(await toClose(6)).toEqual([])
      await answered(joris, 5)
      const whole = { lookBack: one, witnesses: [joris.id], next: 'keep', isLast: false }
      expect(await toClose(8, 'welfare', 4)).toEqual([])
      expect(await toClose(8, 'welfare', 5)).toMatchObject([whole])
      await answered(joris, 7)
      expect(await toClose(8, 'welfare', 6)).toEqual([])
      expect(await toClose(8, 'welfare', 7)).toMatchObject([whole])
    })

    test('on its last day where few were asked, so that its owner does not see who answered', async () => {
      await begin()
      await open()
      for (const person of witnesses) await answered(person, 5)
      const [ask] = asksAt(aLookBack.id)
      await save(fatima, { asks: [{ ...anAsk, id: ask?.id ?? '', status: 'answered', was: 'asked' }] })
      expect(await toClose(49)).toEqual([])
      expect(await toClose(50)).toHaveLength(1)
    })

    test('once, and is closed then', async () => {
      await begin()
      await open()
      const plans = [{ person: joris.id, kind: 'checkThanks', subject: aLookBack.id, dueAt: at(60) }]
      expect(await close({ programme: 'care' })).toBe(false)
      const twice = await Promise.all([1, 2].map(() => close({ plans })))
      expect(twice.toSorted()).toEqual([false, true])
      expect(await toClose(59)).toEqual([])
      expect((await seen())?.lookBack).toEqual({ ...aLookBack, status: 'closed', closedAt: at(50) })
      const prompts = await store().promptsOf('welfare', joris.id)
      expect(prompts.map(({ kind }) => kind).toSorted()).toEqual(['check-noticed', 'checkThanks'])
    })

    test('for the last time where no day is planned any more, or its promise is over', async () => {
      await begin()
      await open({ day: '2031-02-03' })
      expect(await poolAt(50)).toMatchObject({ isLast: false, next: null })
      await promise({ checks: ['2031-02-03'] })
      expect(await poolAt(50)).toMatchObject({ isLast: true })
    })

    test('and not for the last time while another one is open', async () => {
      await begin()
      await promise({ checks: ['2031-02-03', '2031-02-10'] })
      expect(await open({ day: '2031-02-03' })).toBe(1)
      await answered(joris, 5)
      expect(await open({ id: 'look-2', day: '2031-02-10' })).toBe(1)
      expect(await poolAt(50)).toMatchObject({ isLast: false })
      const of = async (id: string) =>
        (await store().witnessedBy('welfare', joris.id, 9)).find(({ lookBack }) => lookBack.id === id)
      expect(await of(aLookBack.id)).toMatchObject({ isLast: false })
      await close({ lookBack: 'look-2' })
      expect(await of(aLookBack.id)).toMatchObject({ isLast: true })
    })

    test('for the last time where days that come were passed, and who answered hears the same', async () => {
      await begin()
      const opening = openingOf({}, asksAt(aLookBack.id))
      await store().openLookBacks([{ ...opening, passed: '2031-12-31' }], at(3))
      await answered(joris, 5)
      expect(await poolAt(50)).toMatchObject({ isLast: true })
      expect(await store().witnessedBy('welfare', joris.id, 9)).toMatchObject([{ isLast: true }])
    })
  })

  describe('what may be told of a look back', () => {
    test('is of who is only counted, by their last answer', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await answered(anne, 6, { byName: true })
      await answered(sanne, 51, { noticed: 'couldNotSee', example: null })
      const { pool } = await poolAt(50)
      const ofJoris = { person: joris.id, answer: { noticed: 'clearly', hasExample: true }, promised }
      expect(pool).toEqual({
        fresh: [ofJoris],
        latest: [ofJoris],
        earlier: [],
        wider: [],
        unowned: [],
        named: [],
      })
      const later = (await poolAt(52)).pool
      const ofSanne = { person: sanne.id, answer: { noticed: 'couldNotSee', hasExample: false }, promised }
      expect(new Set(later.latest)).toEqual(new Set([ofJoris, ofSanne]))
    })

    test('counts a late answer the next time, and knows of whom something was told', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await close({ release: told([joris, anne]) })
      await answered(sanne, 52)
      await open({ id: 'look-2', day: '2031-02-17', closesAt: at(55) })
      await answered(anne, 53, { lookBack: 'look-2', noticed: 'not' })
      const { pool, lookBack } = await poolAt(55)
      const people = (given: ToClose['pool']['fresh']) => given.map(({ person }) => person).toSorted()
      expect(lookBack.id).toBe('look-2')
      expect(people(pool.fresh)).toEqual([anne.id, sanne.id])
      expect(people(pool.latest)).toEqual([anne.id, joris.id, sanne.id])
      expect(pool.earlier).toEqual([{ people: 2, persons: [anne.id, joris.id], isOfPillar: true }])
    })

    test('knows of whom its owner read by name what they said, whenever that was', async () => {
      await begin()
      await open()
      for (const [person, moment, byName] of [
        [joris, 5, true],
        [joris, 6, false],
        [joris, 7, false],
        [anne, 5, true],
        [sanne, 5, false],
      ] as const)
        await answered(person, moment, { byName })
      const first = (await poolAt(50)).pool
      expect(first.latest.map(({ person }) => person).toSorted()).toEqual([joris.id, sanne.id])
      expect(first.named).toEqual([{ person: joris.id, to: fatima.id }])
      await close()
      await open({ id: 'look-2', day: '2031-02-17', closesAt: at(55) })
      await answered(anne, 53, { lookBack: 'look-2' })
      await answered(joris, 53, { lookBack: 'look-2' })
      const to = fatima.id
      expect(new Set((await poolAt(55)).pool.named)).toEqual(
        new Set([
          { person: joris.id, to },
          { person: anne.id, to },
        ]),
      )
    })

    test('knows of whom its owner read by name what they said of another promise of theirs, and nobody else’s', async () => {
      await begin()
      await promise({ id: 'other', ambition: 'together' })
      await promise({ id: 'of-sanne' }, sanne)
      await open({ id: 'look-2', promise: 'other', closesAt: at(60) })
      await open({ id: 'look-3', promise: 'of-sanne', owner: sanne.id, closesAt: at(60) }, [joris])
      await answered(anne, 5, { lookBack: 'look-2', promise: 'other', byName: true })
      await answered(joris, 5, { lookBack: 'look-3', promise: 'of-sanne', owner: sanne.id, byName: true })
      await open()
      for (const person of witnesses) await answered(person, 6)
      expect((await poolAt(50)).pool.named).toEqual([{ person: anne.id, to: fatima.id }])
    })

    test('knows the thresholds that each read who answered, also at another look back', async () => {
      const strict = { scores: 8, quotes: 12 }
      const promisedTo = async () =>
        new Map((await poolAt(50)).pool.latest.map(({ person, promised: read }) => [person, read]))
      await begin()
      await open({ thresholds: strict, closesAt: at(59) })
      await answered(joris, 5)
      await open({ id: 'look-2', day: '2031-02-17', closesAt: at(50) })
      await answered(anne, 6, { lookBack: 'look-2' })
      expect(await promisedTo()).toEqual(
        new Map([
          [joris.id, strict],
          [anne.id, promised],
        ]),
      )
      await answered(joris, 7, { lookBack: 'look-2' })
      expect((await promisedTo()).get(joris.id)).toEqual(promised)
    })

    test('knows what its owner was told of their other promises, and of whose owner nobody knows any more', async () => {
      await begin()
      await save(fatima, {}, { promises: [{ ...aPromise, id: 'other' }] })
      await save(fatima, {}, { promises: [{ ...aPromise, id: 'further', ambition: 'together' }] })
      for (const person of [anne, sanne])
        await save(person, {}, { promises: [{ ...aPromise, id: person.id }] })
      for (const [id, promise, owner] of [
        ['look-2', 'other', fatima.id],
        ['look-3', 'further', fatima.id],
        ['look-4', anne.id, anne.id],
        ['look-5', sanne.id, sanne.id],
      ] as const) {
        await open({ id, promise, owner, closesAt: at(40) }, [])
        const { told: before } = await poolAt(41)
        const release = told([joris], 0, `of ${id}`)
        expect(await close({ lookBack: id, told: before, at: at(41), release })).toBe(true)
      }
      await erase(sanne)
      await open({ id: 'look-6' })
      const group = { people: 1, persons: [joris.id] }
      const earlier = [true, false].map(isOfPillar => ({ ...group, isOfPillar }))
      expect((await poolAt(50)).pool).toMatchObject({ earlier, wider: [], unowned: [] })
      await answered(joris, 45, { lookBack: 'look-6' })
      const unowned = [{ ...group, isOfPillar: true }]
      expect((await poolAt(50)).pool).toMatchObject({ earlier, wider: [], unowned })
    })

    test('holds nobody who gave their name since', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await answered(joris, 7, { byName: true })
      expect((await poolAt(50)).pool).toMatchObject({ fresh: [], latest: [] })
    })

    test('stays as it was told, with the words of those who wrote them, in no order of theirs', async () => {
      await begin()
      await open()
      await answered(joris, 5, { example: 'B' })
      await answered(anne, 6, { example: 'A' })
      await answered(sanne, 7, { example: null })
      await close({ release: told(witnesses, 2) })
      const release = { id: 'release-1', people: 3, noticed: 'most', unseen: 'few', quotes: 2 }
      expect(await seen()).toMatchObject({ release, quotes: ['A', 'B'] })
      await erase(sanne)
      expect(await seen()).toMatchObject({ release, quotes: ['A', 'B'] })
      await erase(anne)
      expect(await seen()).toMatchObject({ release, quotes: [] })
    })

    test('has no words any more when one of them was changed since', async () => {
      await begin()
      await open()
      await answered(joris, 5, { example: 'B' })
      await answered(anne, 6, { example: 'A' })
      await close({ release: told([joris, anne], 2) })
      await answered(anne, 52, { example: 'C' })
      expect(await seen()).toMatchObject({ quotes: [] })
    })

    test('knows that somebody is gone from a group, and not who', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await close({ release: told([joris, anne, sanne]) })
      await erase(joris)
      await open({ id: 'look-2', day: '2031-02-17', closesAt: at(55) }, [anne])
      const { pool } = await poolAt(55)
      expect(pool.earlier).toEqual([{ people: 3, persons: [anne.id, sanne.id], isOfPillar: true }])
      expect(pool.latest).toEqual([])
    })

    test('is part of what is kept of its owner by name only, and of who answered in full', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await answered(anne, 6, { byName: true })
      await save(fatima, { rounds: [{ ...aRound, was: null }] })
      const ofOwner = await store().everythingOf('welfare', fatima.id)
      const day = '2031-01-06'
      expect(ofOwner.named).toEqual([
        { as: 'noticed', name: null, day },
        { as: 'roundMaker', name: null, day },
      ])
      expect(JSON.stringify(ofOwner)).not.toContain(aNoticedCheck.example)
      const { tables } = await store().everythingOf('welfare', joris.id)
      expect(tables.noticed_check).toMatchObject([{ example: aNoticedCheck.example }])
      expect(tables.ask).toMatchObject([{ status: 'answered' }])
    })

    test('is nothing of a promise whose owner is gone; those who noticed it are not asked any more', async () => {
      await begin()
      await open()
      await answered(joris, 5)
      await close({ release: told([joris]) })
      await open({ id: 'look-2', day: '2031-02-17' })
      await erase(fatima)
      expect(await store().witnessedBy('welfare', joris.id, 9)).toEqual([])
      expect(await store().asksOf('welfare', anne.id, 9)).toEqual([])
      const prompts = await store().promptsOf('welfare', anne.id)
      expect(prompts.map(({ state }) => state)).toEqual(['suppressed', 'suppressed'])
      expect(await toClose(99)).toEqual([])
    })
  })

  const round = (was: KeptRound['was'], more: Partial<KeptRound> = {}): KeptRound => ({
    ...aRound,
    was,
    ...more,
  })
  const opened = { status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at(2) } as const
  const cancelled = { ...opened, status: 'cancelled', endedAt: at(9), changedAt: at(9) } as const
  const inRound = { round: aRound.id, closesAt: at(40) }

  const beginRound = async () => {
    await begin()
    await save(fatima, { rounds: [round(null)] })
    await store().openRound({ ...aRound, ...opened })
  }

  describe('a round', () => {
    test('comes back as it was saved, newest first, and only in its programme', async () => {
      const other = round(null, { id: 'round-2', of: { kind: 'managementTeam' }, madeAt: at(2) })
      expect(await save(fatima, { rounds: [round(null), other] })).toBe('saved')
      const { was: _, ...second } = other
      expect(await store().roundsIn('welfare')).toEqual([second, aRound])
      expect(await store().roundsIn('care')).toEqual([])
    })

    test('opens when it was planned, and ends when it was open, once', async () => {
      await save(fatima, { rounds: [round(null)] })
      const twice = [1, 2].map(() => store().openRound({ ...aRound, ...opened }))
      expect((await Promise.all(twice)).toSorted()).toEqual([false, true])
      expect(await store().roundsIn('welfare')).toEqual([{ ...aRound, ...opened }])
      const result = { pillars: [], furthest: null }
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(8), result } as const
      const group = {
        id: 'r',
        ambition: 'enterprising',
        about: 'done',
        people: 1,
        persons: [fatima.id],
      } as const
      expect(await endRound({ round: closed, told: 0, releases: [group] })).toBe(true)
      expect(await endRound({ round: closed, told: 0, releases: [group] })).toBe(false)
      expect(await store().roundsIn('welfare')).toEqual([closed])
    })

    test('ends when its look backs have, also where it was asked to while they were being closed', async () => {
      await beginRound()
      await open(inRound)
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(45) } as const
      const end = () => endRound({ round: closed, told: 0, releases: [] })
      expect(await end()).toBe(false)
      expect(await store().roundsIn('welfare')).toMatchObject([{ status: 'open' }])
      expect(await close()).toBe(true)
      expect(await end()).toBe(true)
    })

    test('ends whatever is open beside it', async () => {
      await beginRound()
      await open()
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(45) } as const
      expect(await endRound({ round: closed, told: 0, releases: [] })).toBe(true)
    })

    test('does not open while another of the same body is open', async () => {
      const body = { of: { kind: 'managementTeam' } } as const
      const ids = ['round-1', 'round-2', 'round-3', 'round-4']
      const more = [{}, {}, body, { of: { kind: 'team', team: 'south' } as const }]
      const rounds = ids.map((id, n) => round(null, { id, ...more[n] }))
      await save(fatima, { rounds })
      const opening = rounds.map(({ was: _, ...one }) => store().openRound({ ...one, ...opened }))
      expect((await Promise.all(opening)).filter(Boolean)).toHaveLength(3)
      const statuses = (await store().roundsIn('welfare')).map(({ status }) => status)
      expect(statuses.toSorted()).toEqual(['open', 'open', 'open', 'refused'])
    })

    test('waits while one that ends before it is still to close, and then opens', async () => {
      const next = { id: 'round-2', from: '2031-02-15', until: '2031-02-28' } as const
      await beginRound()
      await save(fatima, { rounds: [round(null, next)] })
      expect(await store().openRound({ ...aRound, ...opened, ...next })).toBe(false)
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(8) } as const
      await endRound({ round: closed, told: 0, releases: [] })
      expect(await store().openRound({ ...aRound, ...opened, ...next })).toBe(true)
    })

    test('that is no longer as it was expected is a conflict', async () => {
      await save(fatima, { rounds: [round(null)] })
      expect(await save(fatima, { rounds: [round(null)] })).toBe('conflict')
      const reminded = { remindedAt: at(7), changedAt: at(7) }
      expect(await save(fatima, { rounds: [round(aRound.changedAt, reminded)] })).toBe('saved')
      const cancel = round(aRound.changedAt, { status: 'cancelled' })
      expect(await save(fatima, { rounds: [cancel] })).toBe('conflict')
      expect(await store().roundsIn('welfare')).toMatchObject([{ status: 'planned', remindedAt: at(7) }])
    })

    test('that one lead ends is not gone on with by another who read it before', async () => {
      await beginRound()
      const end = round(aRound.changedAt, { ...opened, endedAt: at(8), changedAt: at(8) })
      const remind = round(aRound.changedAt, { ...opened, remindedAt: at(9), changedAt: at(9) })
      expect(await save(fatima, { rounds: [end] })).toBe('saved')
      expect(await save(joris, { rounds: [remind] })).toBe('conflict')
      expect(await store().roundsIn('welfare')).toMatchObject([{ endedAt: at(8), remindedAt: null }])
    })

    test('stays when its maker is forgotten, and is of nobody', async () => {
      await save(joris, { rounds: [round(null, { person: joris.id })] })
      await erase(joris)
      expect(await store().roundsIn('welfare')).toEqual([{ ...aRound, person: '' }])
    })

    test('has each promise looked back at once, also on a day that nobody planned', async () => {
      await beginRound()
      expect(await open({ ...inRound, day: '2031-02-04' })).toBe(1)
      expect(await open({ ...inRound, id: 'look-2', day: '2031-02-04' })).toBe(0)
      expect(await open({ ...inRound, id: 'look-3', round: 'round-9' })).toBe(0)
    })

    test('tells how far it is, and who did not answer yet', async () => {
      await beginRound()
      await open(inRound)
      await promise({ id: 'other' })
      await open({ ...inRound, id: 'look-2', promise: 'other' }, [joris, anne])
      await answered(joris, 5)
      const [first, second] = [`look-1 of ${fatima.id}`, `look-1 of ${anne.id}`]
      const looked = await store().lookedBackAtIn('welfare', aRound.id)
      expect(looked.map(({ promise }) => promise).toSorted()).toEqual([aPromise.id, 'other'].toSorted())
      expect(await store().lookedBackAtIn('care', aRound.id)).toEqual([])
      expect(await store().progressOf('welfare', aRound.id)).toEqual({
        ...{ asked: { times: 7, people: 4 }, answered: { times: 1, people: 1 }, begun: false },
        ...{ reminded: 0, owners: 1 },
        prompts: [{ state: 'planned', why: null, times: 6, people: 4 }],
      })
      expect(await store().toRemind('welfare', aRound.id)).toEqual([
        { id: second, person: anne.id },
        { id: first, person: fatima.id },
        { id: `look-1 of ${sanne.id}`, person: sanne.id },
      ])
      expect(await store().toRemind('care', aRound.id)).toEqual([])
    })

    describe('reminds somebody who is asked of several promises', () => {
      /** Of Fatima about her own, and about two others: those come first by their ids, and all at the same moment. */
      const asks = [
        { ...anAsk, id: 'c', lookBack: 'look-c', promise: 'own' },
        {
          ...anAsk,
          id: 'a',
          lookBack: 'look-a',
          promise: 'of-joris',
          owner: joris.id,
          as: 'witness' as const,
        },
        { ...anAsk, id: 'b', lookBack: 'look-b', promise: 'of-anne', owner: anne.id, as: 'witness' as const },
      ]
      const reminded = async (states: Readonly<Record<string, Partial<Prompt>>>) => {
        await beginRound()
        for (const { owner, promise: id } of asks)
          await promise(
            { id, run: id },
            [fatima, joris, anne].find(one => one.id === owner),
          )
        for (const ask of asks) {
          const { lookBack: id, owner, promise } = ask
          expect(
            await store().openLookBacks([openingOf({ ...inRound, id, owner, promise }, [ask])], at(3)),
          ).toBe(1)
        }
        const all = await store().promptsOf('welfare', fatima.id)
        const prompts = all.map(one => ({ ...one, ...states[one.subject] }))
        expect(await save(fatima, {}, { prompts })).toBe('saved')
        return (await store().toRemind('welfare', aRound.id)).map(({ id }) => id)
      }
      const came = { state: 'sent', sentAt: at(8), activity: 'x' } as const

      test('of the question that came', async () => {
        expect(await reminded({ c: came })).toEqual(['c'])
      })

      test('also where nobody knows whether it came', async () => {
        expect(await reminded({ b: { state: 'unknown', sentAt: at(8) } })).toEqual(['b'])
      })

      test('and while none came, of the one that goes first: her own', async () => {
        expect(await reminded({})).toEqual(['c'])
      })

      test('or the first of those that still go', async () => {
        const never = { state: 'suppressed', why: 'done' } as const
        expect(await reminded({ c: never, a: { dueAt: at(9) }, b: { dueAt: at(7) } })).toEqual(['b'])
      })
    })

    test('counts who got a reminder, each once', async () => {
      await beginRound()
      await open(inRound)
      const remind = async (person: Person, state: 'sent' | 'suppressed') => {
        const subject = `look-1 of ${person.id}`
        const plans = [{ person: person.id, kind: 'checkReminder', subject, dueAt: at(5) }]
        await save(person, {}, { plans })
        const all = await store().promptsOf('welfare', person.id)
        const prompts = all.map(one => (one.kind === 'checkReminder' ? { ...one, state } : one))
        expect(await save(person, {}, { prompts })).toBe('saved')
      }
      await remind(joris, 'sent')
      await remind(anne, 'suppressed')
      expect(await store().progressOf('welfare', aRound.id)).toMatchObject({ reminded: 1 })
      expect(await store().progressOf('care', aRound.id)).toMatchObject({ reminded: 0 })
    })

    test('that is to end early has its look backs closed', async () => {
      await beginRound()
      await open({ ...inRound, closesAt: at(59) })
      expect(await toClose(5)).toEqual([])
      await save(fatima, { rounds: [round(aRound.changedAt, { ...opened, endedAt: at(5) })] })
      expect((await toClose(5)).map(({ lookBack }) => lookBack.id)).toEqual([aLookBack.id])
    })
  })

  describe('a round that is cancelled', () => {
    test('takes with it all that is still to be asked, and tells nothing', async () => {
      await beginRound()
      await open(inRound)
      await answered(joris, 5)
      expect(await save(fatima, { rounds: [round(aRound.changedAt, cancelled)] })).toBe('saved')
      expect((await store().askWith('welfare', `look-1 of ${anne.id}`))?.ask.status).toBe('ended')
      expect((await store().askWith('welfare', `look-1 of ${joris.id}`))?.ask.status).toBe('answered')
      for (const person of [fatima, anne, sanne])
        expect(await store().promptsOf('welfare', person.id)).toMatchObject([
          { state: 'suppressed', why: 'cancelled' },
        ])
      expect(await toClose(99)).toEqual([])
      expect(await store().lookBacksOf('welfare', fatima.id, null)).toEqual([])
      expect(await open({ ...inRound, id: 'look-2' })).toBe(0)
      await open({ id: 'look-3', day: '2031-02-17' })
      expect((await poolAt(99)).pool).toMatchObject({ fresh: [], latest: [] })
    })

    test('leaves to an owner who had looked back what they gave, and tells them nothing of others', async () => {
      await beginRound()
      await open(inRound)
      await answered(joris, 5, { byName: true })
      const [ask] = asksAt(aLookBack.id)
      const asks = [{ ...anAsk, id: ask?.id ?? '', status: 'answered', was: 'asked' } as const]
      await save(fatima, { asks, self: [aSelfCheck] })
      await save(fatima, { rounds: [round(aRound.changedAt, cancelled)] })
      const own = { self: aSelfCheck, named: [], release: null, quotes: [] }
      expect(await store().lookBacksOf('welfare', fatima.id, null)).toMatchObject([own])
    })

    test('leaves what was said beside it as it was: of that, and of nothing later, are the words that are told', async () => {
      await beginRound()
      await open()
      await open({ ...inRound, id: 'look-2' })
      await answered(joris, 5, { example: 'A' })
      await answered(anne, 5, { example: 'B' })
      await answered(joris, 8, { lookBack: 'look-2', example: 'Said in the round.' })
      await answered(anne, 8, { lookBack: 'look-2', byName: true })
      await save(fatima, { rounds: [round(aRound.changedAt, cancelled)] })
      expect((await poolAt(50)).pool.fresh).toHaveLength(2)
      expect(await close({ release: told([joris, anne], 2) })).toBe(true)
      expect(await seen()).toMatchObject({ lookBack: { id: aLookBack.id }, quotes: ['A', 'B'] })
    })

    test('leaves the planned days, and other rounds, as they are', async () => {
      await beginRound()
      const other = { id: 'round-2', of: { kind: 'managementTeam' } } as const
      await save(fatima, { rounds: [round(null, other)] })
      await store().openRound({ ...aRound, ...opened, ...other })
      await open(inRound)
      await open({ ...inRound, round: 'round-2', id: 'look-2' })
      await save(fatima, { rounds: [round(aRound.changedAt, cancelled)] })
      const left = await store().lookBacksOf('welfare', fatima.id, null)
      expect(left.map(({ lookBack }) => lookBack.id)).toEqual(['look-2'])
      expect((await store().askWith('welfare', `look-2 of ${anne.id}`))?.ask.status).toBe('asked')
    })

    test('and answers that come at once are each kept whole, or not at all', async () => {
      await beginRound()
      await open(inRound)
      const cancel = save(fatima, { rounds: [round(aRound.changedAt, cancelled)] })
      const answers = witnesses.map(person => answered(person, 5))
      const saved = await Promise.all([cancel, ...answers])
      expect(saved[0]).toBe('saved')
      for (const [n, person] of witnesses.entries()) {
        const [kept] = await store().asksOf('welfare', person.id, 9)
        expect(kept?.ask.status).toBe(saved[n + 1] === 'saved' ? 'answered' : undefined)
        expect(await store().witnessedBy('welfare', person.id, 9)).toHaveLength(
          saved[n + 1] === 'saved' ? 1 : 0,
        )
      }
    })

    test('and looks back that open at once leave nobody to be asked', async () => {
      await beginRound()
      const ids = Array.from({ length: 8 }, (_, n) => `promise-${n}`)
      await save(fatima, {}, { promises: ids.map(id => ({ ...aPromise, id })) })
      const openings = ids.map((id, n) => open({ ...inRound, id: `look-${n}`, promise: id }))
      const [cancel] = await Promise.all([
        save(fatima, { rounds: [round(aRound.changedAt, cancelled)] }),
        ...openings,
      ])
      expect(cancel).toBe('saved')
      expect(await store().asksOf('welfare', joris.id, 99)).toEqual([])
      const prompts = await store().promptsOf('welfare', joris.id)
      expect(prompts.filter(({ state }) => state === 'planned')).toEqual([])
    })
  })

  describe('what may be told of a body', () => {
    const givenBy = (person: Person, noticed: NoticedCheck['noticed'] = 'clearly') => ({
      person: person.id,
      answer: { noticed, hasExample: true },
      promised,
    })

    test('is of each pillar, with all promises of the round and the last answer to each', async () => {
      await beginRound()
      await save(fatima, {}, { promises: [{ ...aPromise, id: 'other' }] })
      await save(joris, {}, { promises: [{ ...aPromise, id: 'third', ambition: 'together' }] })
      await open(inRound, [joris, anne])
      await open({ ...inRound, id: 'look-2', promise: 'other' }, [joris])
      await store().openLookBacks(
        [openingOf({ ...inRound, id: 'look-3', promise: 'third', owner: joris.id }, [])],
        at(3),
      )
      await answered(joris, 5)
      await answered(joris, 6, { lookBack: 'look-2', noticed: 'not' })
      await answered(anne, 7, { byName: true })
      await save(fatima, { self: [aSelfCheck] })
      const [first, second] = await store().roundPool('welfare', aRound.id, at(8))
      expect(first).toMatchObject({ ambition: 'enterprising', owners: [fatima.id, fatima.id] })
      const done = [{ person: fatima.id, answer: 6, promised }]
      const besides = { earlier: [], named: [] }
      expect(first?.done).toEqual({ ...besides, fresh: done, latest: done })
      expect(new Set(first?.noticed.fresh)).toEqual(new Set([givenBy(joris), givenBy(joris, 'not')]))
      const nothing = { ...besides, fresh: [], latest: [] }
      expect(second).toEqual({ ambition: 'together', owners: [joris.id], done: nothing, noticed: nothing })
      expect(await store().roundPool('care', aRound.id, at(8))).toEqual([])
    })

    test('is of what was answered until it ended: what comes after that is new in the next round', async () => {
      await beginRound()
      await open(inRound)
      await answered(joris, 5)
      await answered(anne, 9)
      const peopleIn = async (id: string, until: number) => {
        const [pool] = await store().roundPool('welfare', id, at(until))
        return pool?.noticed.fresh.map(({ person }) => person)
      }
      expect(await peopleIn(aRound.id, 8)).toEqual([joris.id])
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(8), result: null } as const
      await close({ at: at(8) })
      await endRound({ round: closed, told: 0, releases: [] })
      await save(fatima, { rounds: [round(null, { id: 'round-2' })] })
      await store().openRound({ ...aRound, ...opened, id: 'round-2' })
      await open({ id: 'look-2', round: 'round-2', closesAt: at(40) })
      expect(await peopleIn('round-2', 20)).toEqual([anne.id])
    })

    test('is new only where no body was told of it, also where that was another one', async () => {
      await beginRound()
      await open(inRound)
      await answered(joris, 5)
      await save(fatima, { self: [{ ...aSelfCheck, changedAt: at(5) }] })
      expect(await close({ at: at(7) })).toBe(true)
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(8), result: null } as const
      expect(await endRound({ round: closed, told: 0, releases: [] })).toBe(true)
      const ofTeam = { id: 'round-2', of: { kind: 'team', team: 'south' } } as const
      await save(fatima, { rounds: [round(null, ofTeam)] })
      await store().openRound({ ...aRound, ...opened, ...ofTeam })
      await open({ id: 'look-2', round: 'round-2', closesAt: at(40) })
      await answered(anne, 10, { lookBack: 'look-2' })
      const [pool] = await store().roundPool('welfare', 'round-2', at(20))
      expect([pool?.done.fresh, pool?.done.latest.length]).toEqual([[], 1])
      expect(pool?.noticed.fresh).toEqual([givenBy(anne)])
      expect(pool?.noticed.latest).toHaveLength(2)
    })

    test('knows of each owner whom they read by name, and what each read who answered', async () => {
      const strict = { scores: 7, quotes: 11 }
      await beginRound()
      await open({ ...inRound, thresholds: strict })
      await answered(joris, 5, { byName: true })
      await answered(joris, 6)
      await answered(anne, 6, { byName: true })
      const [pool] = await store().roundPool('welfare', aRound.id, at(8))
      expect(pool?.noticed.named).toEqual([{ person: joris.id, to: fatima.id }])
      expect(pool?.noticed.latest).toMatchObject([{ person: joris.id, promised: strict }])
    })

    test('knows of each owner whom they read by name about a promise that is not in its round', async () => {
      await beginRound()
      await promise({ id: 'other', ambition: 'together' })
      await open({ id: 'look-2', promise: 'other' })
      await answered(joris, 5, { lookBack: 'look-2', promise: 'other', byName: true })
      await open(inRound)
      for (const person of [joris, anne]) await answered(person, 6)
      const [pool] = await store().roundPool('welfare', aRound.id, at(8))
      expect(pool?.noticed.named).toEqual([{ person: joris.id, to: fatima.id }])
    })

    test('knows what was told of a promise, and to whom, also after the look back is forgotten', async () => {
      await beginRound()
      await open()
      await close({ at: at(6), release: told([joris, anne]) })
      await open({ ...inRound, id: 'look-2' })
      await answered(joris, 10, { lookBack: 'look-2' })
      const earlier = async () => (await store().roundPool('welfare', aRound.id, at(11)))[0]?.noticed.earlier
      const group = { people: 2, persons: [anne.id, joris.id], to: fatima.id }
      expect(await earlier()).toEqual([group])
      expect(await store().forget({ programme: 'welfare', since: 'ended', before: at(8) })).toBeGreaterThan(0)
      expect(await earlier()).toEqual([group])
    })

    test('knows what was told of bodies, and of promises to their owners', async () => {
      await beginRound()
      await open(inRound)
      await answered(joris, 5)
      await close({ at: at(6), release: told([joris, anne]) })
      const group = { ambition: 'enterprising', people: 1, persons: [joris.id] }
      const [done, noticed] = [
        { ...group, id: 'r-1', about: 'done' },
        { ...group, id: 'r-2', about: 'noticed' },
      ] as const
      const closed = { ...aRound, ...opened, status: 'closed', endedAt: at(8), result: null } as const
      expect(await endRound({ round: closed, told: 1, releases: [done, noticed] })).toBe(true)
      await save(fatima, { rounds: [round(null, { id: 'round-2' })] })
      await store().openRound({ ...aRound, ...opened, id: 'round-2' })
      await open({ id: 'look-2', round: 'round-2', closesAt: at(40) })
      await answered(anne, 10, { lookBack: 'look-2' })
      const [pool] = await store().roundPool('welfare', 'round-2', at(11))
      expect(pool?.done.earlier).toEqual([{ people: 1, persons: [joris.id] }])
      expect(pool?.noticed.fresh).toEqual([givenBy(anne)])
      expect(new Set(pool?.noticed.latest)).toEqual(new Set([givenBy(joris), givenBy(anne)]))
      expect(pool?.noticed.earlier).toHaveLength(2)
      expect(pool?.noticed.earlier).toContainEqual({ people: 1, persons: [joris.id] })
      expect(pool?.noticed.earlier).toContainEqual({ people: 2, persons: [anne.id, joris.id], to: fatima.id })
      expect((await poolAt(40)).pool).toMatchObject({
        earlier: [{ people: 2, persons: [anne.id, joris.id], isOfPillar: true }],
        wider: [{ people: 1, persons: [joris.id] }],
      })
    })
  })
}
