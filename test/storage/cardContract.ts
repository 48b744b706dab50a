import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import { type KeptCard, MOST_LATEST, MOST_READ, type OnCards } from '../../src/ports/actionCards.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import type { Participation } from '../../src/topics/actionCard/participation.ts'
import { NOBODY } from '../../src/topics/actionCard/tally.ts'
import type { Action } from '../../src/topics/translation/action.ts'
import type { ThisStore } from './contract.ts'
import {
  aCard,
  aContribution,
  anAction,
  aParticipation,
  at,
  fatima,
  knockOf,
  otherPerson,
  turnOf,
} from './turns.ts'

const [joris, anne] = [otherPerson('joris'), otherPerson('anne')]

const kept = (was: KeptCard['was'], more: Partial<ActionCard> = {}): KeptCard => ({ ...aCard, was, ...more })

const full: Partial<ActionCard> = {
  ...{ audience: 'north', action: 'action-1', because: 'hurry', result: 'Zeven bewoners.', run: null },
  ...{ counts: { joined: 9, done: 4, stuck: null }, status: 'closed', editedAt: at(5), endedAt: at(6) },
}

/** Action cards, and what turns write about them. */
export const cardContract = (store: ThisStore): void => {
  const save = (person: Person, revision: number, onCards: OnCards, more: Partial<OnCards> = {}) =>
    store().save(
      turnOf({ ...person, revision }, `${person.id} ${revision}`, { onCards: { ...onCards, ...more } }),
    )
  const make = (more: Partial<ActionCard> = {}) => save(fatima, 0, { cards: [kept(null, more)] })
  const cardNow = (id = aCard.id) => store().cardWith('welfare', id)
  const changesNow = async (id = aCard.id) => (await store().viewOf('welfare', id))?.changes
  const joins = (person: Person, more: Partial<Participation> = {}): OnCards => ({
    participations: [{ ...aParticipation, person: person.id, ...more }],
  })

  describe('an action card', () => {
    test.each([
      ['with little in it', {}],
      ['with all in it', full],
    ])('comes back as it was saved, %s', async (_, more) => {
      expect(await make(more)).toBe('saved')
      const card = { ...aCard, ...more }
      expect(await cardNow()).toEqual(card)
      expect(await store().cardsOf('welfare', fatima.id)).toEqual([card])
      expect(await store().viewOf('welfare', card.id)).toEqual({
        ...{ card, changes: 1, makerName: 'Fatima', tally: NOBODY, seen: { joined: [], done: [] } },
        ...{ contributions: [], written: 0, latest: [] },
      })
    })

    test('is nothing where there is none', async () => {
      expect(await cardNow('card-9')).toBeUndefined()
      expect(await store().viewOf('welfare', 'card-9')).toBeUndefined()
    })

    test('stands under the others of its maker, the newest first', async () => {
      const [old, newer] = [kept(null, { id: 'old' }), kept(null, { id: 'newer', madeAt: at(2) })]
      await save(fatima, 0, { cards: [newer, old] })
      expect((await store().cardsOf('welfare', fatima.id)).map(({ id }) => id)).toEqual(['newer', 'old'])
      expect(await store().cardsOf('welfare', joris.id)).toEqual([])
    })

    test('changes what is said in it, and counts that', async () => {
      await make()
      const changed = { what: 'Iets anders.', until: '2031-01-27', editedAt: at(7), changedAt: at(7) }
      expect(await save(fatima, 1, { cards: [kept('scheduled', changed)] })).toBe('saved')
      expect(await cardNow()).toEqual({ ...aCard, ...changed })
      expect(await changesNow()).toBe(2)
    })

    test('changed by a turn keeps the message that it is, until it is to be posted again', async () => {
      await make({ status: 'open', activity: 'message-1', postedAt: at(2) })
      await save(fatima, 1, { cards: [kept('open', { status: 'withdrawn' })] })
      expect(await cardNow()).toMatchObject({ status: 'withdrawn', activity: 'message-1', postedAt: at(2) })
      await save(fatima, 2, { cards: [kept('withdrawn', { status: 'scheduled', postAt: at(40) })] })
      expect(await cardNow()).toMatchObject({ status: 'scheduled', activity: null, postedAt: null })
    })

    test('that is no longer as it was expected is a conflict, and leaves all as it was', async () => {
      await make()
      const turn = { cards: [kept('open', { what: 'Te laat.' })], ...joins(fatima) }
      expect(await save(fatima, 1, turn)).toBe('conflict')
      expect(await save(fatima, 1, { cards: [kept(null, { what: 'Nog eens.' })] })).toBe('conflict')
      expect(await save(fatima, 1, { cards: [kept('open', { id: 'card-9' })] })).toBe('conflict')
      expect(await cardNow()).toEqual(aCard)
      expect(await changesNow()).toBe(1)
      expect((await store().know(knockOf(fatima))).person?.revision).toBe(1)
      expect(await store().participationOf('welfare', fatima.id, aCard.id)).toBeUndefined()
    })

    test('of a maker who is gone is a conflict', async () => {
      await make()
      await store().erase({ person: { ...fatima, revision: 1 }, names: [], at: at(9), print: null })
      expect(await save(joris, 0, { cards: [kept('scheduled')] })).toBe('conflict')
      expect(await save(joris, 0, joins(joris))).toBe('saved')
    })

    test('can be changed by nobody’s turn, where it is as it was expected', async () => {
      await make({ status: 'open', activity: 'message-1' })
      const closed = { ...full, activity: 'message-1' }
      expect(await store().changeCard(kept('unknown', closed))).toBe(false)
      expect(await store().changeCard(kept(null, { id: 'card-9' }))).toBe(false)
      expect(await store().changeCard(kept('open', closed))).toBe(true)
      expect(await store().changeCard(kept('open', closed))).toBe(false)
      expect(await cardNow()).toEqual({ ...aCard, ...closed, run: aCard.run })
      expect(await changesNow()).toBe(2)
    })

    test('is to be closed when its last day is over, the oldest first', async () => {
      const ends = (id: string, second: number, status: ActionCard['status']) =>
        kept(null, { id, endsAt: at(second), status })
      const cards = [ends('b', 2, 'open'), ends('a', 1, 'unknown'), ends('c', 3, 'open')]
      await save(fatima, 0, { cards: [...cards, ends('x', 1, 'scheduled'), ends('y', 1, 'closed')] })
      const toClose = async (second: number, most: number) =>
        (await store().cardsToClose(at(second), most)).map(({ id }) => id)
      expect(await toClose(2, 9)).toEqual(['a', 'b'])
      expect(await toClose(9, 1)).toEqual(['a'])
    })
  })

  describe('what people do with a card', () => {
    test('is theirs, and comes back as it is now', async () => {
      await make()
      await save(fatima, 1, joins(fatima))
      const later = { ...aParticipation, stuckAt: at(4), byName: true, seen: false, pressedAt: at(4) }
      expect(await store().participationOf('welfare', fatima.id, aCard.id)).toEqual(aParticipation)
      await save(fatima, 2, { participations: [later] })
      expect(await store().participationOf('welfare', fatima.id, aCard.id)).toEqual(later)
      expect(await store().participationOf('welfare', joris.id, aCard.id)).toBeUndefined()
      expect(await store().participationOf('care', fatima.id, aCard.id)).toBeUndefined()
      expect(await changesNow()).toBe(3)
    })

    test('is counted, without whoever undid all; by name are those who chose to be seen', async () => {
      await make()
      await save(fatima, 1, joins(fatima, { seen: true }))
      await save(joris, 0, joins(joris, { doneAt: at(5), pressedAt: at(5), seen: true }))
      await save(anne, 0, joins(anne, { stuckAt: at(4), pressedAt: at(4), seen: false }))
      await save(otherPerson('sanne'), 0, joins(otherPerson('sanne'), { joinedAt: null, seen: true }))
      const view = await store().viewOf('welfare', aCard.id)
      expect(view).toMatchObject({
        tally: { joined: 3, done: 1, stuckByName: 0, stuckUnnamed: 1, movedAt: at(5) },
        seen: {
          joined: [{ person: fatima.id, name: fatima.name }],
          done: [{ person: joris.id, name: 'joris' }],
        },
        latest: [joris.teamsId, anne.teamsId, fatima.teamsId],
      })
    })

    test('is named by the alphabet and read of some, and the latest are as many as may be', async () => {
      await make()
      const people = Array.from({ length: 70 }, (_, n) => otherPerson(`p${String(90 - n)}`))
      for (const [n, person] of people.entries())
        await save(person, 0, joins(person, { seen: true, pressedAt: at(n % 50) }))
      const view = await store().viewOf('welfare', aCard.id)
      expect(view?.seen.joined.map(({ name }) => name)).toEqual(
        Array.from({ length: MOST_READ }, (_, n) => `p${21 + n}`),
      )
      expect(view?.latest).toHaveLength(MOST_LATEST)
      expect(view?.tally.joined).toBe(70)
    })

    test('is read with what one person does, and with the action that it made', async () => {
      await make()
      const { programme, id: person } = joris
      const look = () => store().lookOf({ programme, person, card: aCard.id, contribution: null })
      const nothing = { participation: undefined, contributions: [], supports: [], action: undefined }
      expect(await look()).toMatchObject(nothing)
      const action = { ...anAction, withWhom: [], needs: [] }
      const own = joins(joris, { action: action.id })
      const plan = { person, kind: 'cardReminder', subject: aCard.id, dueAt: at(40) } as const
      const turn = (revision: number, more: object) =>
        store().save(turnOf({ ...joris, revision }, `${revision}`, { onCards: own, plans: [plan], ...more }))
      expect(await turn(0, { actions: [action, { ...action, id: 'other' }] })).toBe('saved')
      const [participation] = own.participations ?? []
      expect(await look()).toMatchObject({
        ...nothing,
        participation,
        action,
        view: { tally: { joined: 1 } },
      })
      const full = { ...anAction, status: 'done' } as const
      expect(await turn(1, { actions: [full] })).toBe('saved')
      expect((await look())?.action).toEqual(full)
      expect(await turn(2, { actions: [action] })).toBe('saved')
      expect(await turn(2, { actions: [full] })).toBe('handled')
      expect(await turn(1, { actions: [full], handled: null })).toBe('conflict')
      expect((await look())?.action).toEqual(action)
      expect(await store().promptsOf(programme, person)).toHaveLength(1)
      expect(await store().lookOf({ programme, person, card: 'card-9', contribution: null })).toBeUndefined()
      const elsewhere = { programme: 'care', person, card: aCard.id, contribution: null }
      expect(await store().lookOf(elsewhere)).toBeUndefined()
    })

    test('is counted once each, however many do it at once', async () => {
      await make()
      const people = Array.from({ length: 50 }, (_, n) => otherPerson(`p${n}`))
      const saved = await Promise.all(people.map(person => save(person, 0, joins(person))))
      expect(new Set(saved)).toEqual(new Set(['saved']))
      const view = await store().viewOf('welfare', aCard.id)
      expect([view?.changes, view?.tally.joined]).toEqual([51, 50])
    })

    test('touches several cards in one order, so that nobody waits for somebody who waits', async () => {
      const ids = ['a', 'b', 'c']
      await save(fatima, 0, { cards: ids.map(id => kept(null, { id })) })
      const people = Array.from({ length: 20 }, (_, n) => otherPerson(`p${n}`))
      const order = (n: number) => (n % 2 ? ids : ids.toReversed())
      const participations = (person: Person, n: number) =>
        order(n).map(card => ({ ...aParticipation, card, person: person.id }))
      await Promise.all(
        people.map((person, n) => save(person, 0, { participations: participations(person, n) })),
      )
      expect(await Promise.all(ids.map(changesNow))).toEqual([21, 21, 21])
    })

    test('without a card that is there changes nothing else', async () => {
      await make()
      await save(fatima, 1, joins(fatima, { card: 'card-9' }))
      expect(await changesNow()).toBe(1)
    })
  })

  describe('what people write to a card', () => {
    const example = (more: Partial<typeof aContribution> = {}) => ({ ...aContribution, was: null, ...more })
    const shown = async () => (await store().viewOf('welfare', aCard.id))?.contributions

    test('is theirs, and seen on the card by name only where they chose that', async () => {
      await make()
      const hidden = example({ id: 'b', byName: false, madeAt: at(4), kind: 'idea' })
      expect(await save(fatima, 1, { contributions: [example(), hidden] })).toBe('saved')
      const own = await store().contributionsOf('welfare', fatima.id, aCard.id)
      const { was, ...newest } = hidden
      expect(own).toEqual([newest, aContribution])
      expect(await shown()).toEqual([
        { ...newest, name: null, supporters: 0 },
        { ...aContribution, name: 'Fatima', supporters: 0 },
      ])
      expect(await store().contributionsOf('welfare', joris.id, aCard.id)).toEqual([])
      expect(await changesNow()).toBe(2)
    })

    test('is found with all else that they do with cards', async () => {
      await make()
      await save(fatima, 1, { ...joins(fatima), contributions: [example()] })
      const { participations = [] } = joins(fatima)
      expect(await store().usedBy('welfare', fatima.id)).toEqual({
        participations,
        contributions: [aContribution],
      })
      expect(await store().usedBy('welfare', joris.id)).toEqual({ participations: [], contributions: [] })
    })

    test('goes when it is withdrawn, and stays when it is picked, by whomever', async () => {
      await make()
      await save(fatima, 1, { contributions: [example(), example({ id: 'b' })] })
      const picked = { ...aContribution, status: 'picked', changedAt: at(9) } as const
      expect(await save(joris, 0, { contributions: [{ ...picked, was: 'shown' }] })).toBe('saved')
      expect(await save(joris, 1, { contributions: [{ ...picked, was: 'shown' }] })).toBe('conflict')
      const withdrawn = example({ id: 'b', status: 'withdrawn' })
      await save(fatima, 2, { contributions: [{ ...withdrawn, was: 'shown' }] })
      expect(await shown()).toEqual([{ ...picked, name: 'Fatima', supporters: 0 }])
    })

    test('as a note is for the maker of the card alone', async () => {
      await make()
      const note = example({ id: 'n', kind: 'note' })
      const contributions = [note, example({ id: 'm', kind: 'note', status: 'withdrawn' }), example()]
      await save(fatima, 1, { contributions })
      const { was, ...kept } = note
      expect(await store().notesOn('welfare', aCard.id)).toEqual([{ ...kept, name: 'Fatima', supporters: 0 }])
      expect((await shown())?.map(({ id }) => id)).toEqual([aContribution.id])
      expect(await store().contributionsOf('welfare', fatima.id, aCard.id)).toHaveLength(3)
    })

    test('is read of one person’s view as far as it is drawn, with the one that they press', async () => {
      await make()
      const many = Array.from({ length: MOST_READ + 3 }, (_, n) =>
        example({ id: `e${n + 10}`, madeAt: at(n) }),
      )
      await save(fatima, 1, { contributions: many })
      const look = { programme: 'welfare', person: joris.id, card: aCard.id }
      const newest = many
        .map(({ id }) => id)
        .toReversed()
        .slice(0, MOST_READ)
      const read = async (contribution: string | null) =>
        (await store().lookOf({ ...look, contribution }))?.view
      expect((await read(null))?.contributions.map(({ id }) => id)).toEqual(newest)
      expect((await read('e10'))?.contributions.map(({ id }) => id)).toEqual([...newest, 'e10'])
      expect((await read('e10'))?.written).toBe(many.length)
      expect(await shown()).toHaveLength(many.length)
    })

    test('is supported once by each, until they take that back', async () => {
      await make()
      await save(fatima, 1, { contributions: [example()] })
      const support = (on: boolean) => ({
        supports: [{ card: aCard.id, contribution: aContribution.id, on }],
      })
      for (const revision of [0, 1]) await save(joris, revision, support(true))
      await save(fatima, 2, support(true))
      expect((await shown())?.[0]?.supporters).toBe(2)
      expect(await store().supportsOf('welfare', joris.id, aCard.id)).toEqual([aContribution.id])
      await save(joris, 2, support(false))
      expect((await shown())?.[0]?.supporters).toBe(1)
      expect(await store().supportsOf('welfare', joris.id, aCard.id)).toEqual([])
      expect(await changesNow()).toBe(6)
    })
  })

  describe('actions of colleagues', () => {
    const asks = {
      programme: 'welfare',
      teams: ['north', 'south'],
      besides: fatima.id,
      everybody: true,
      most: 9,
    }
    const shared = async (more: Partial<typeof asks> = {}) =>
      (await store().actionsSharedWith({ ...asks, ...more })).map(({ id }) => id)
    const has = (person: Person, more: Partial<Action>, of: Partial<Person> = {}) =>
      store().save(
        turnOf({ ...person, team: 'north', ...of }, person.id, { actions: [{ ...anAction, ...more }] }),
      )

    test('can be made a card of where they are open and shared with the team, the newest first', async () => {
      await has(joris, { id: 'old' })
      await has(otherPerson('sanne'), { id: 'new', madeAt: at(50) }, { team: 'south' })
      await has(otherPerson('tess'), { id: 'told', seenBy: 'leader' })
      await has(otherPerson('mees'), { id: 'over', status: 'done' })
      await has(otherPerson('noor'), { id: 'elsewhere' }, { team: 'east' })
      await has(otherPerson('left'), { id: 'left' }, { leftAt: at(3) })
      await has(otherPerson('zoe', 'care'), { id: 'stranger' })
      await has(fatima, { id: 'own' })
      expect(await shared()).toEqual(['new', 'old'])
      expect(await shared({ most: 1 })).toEqual(['new'])
      expect(await shared({ teams: ['south'] })).toEqual(['new'])
      expect(await shared({ teams: [] })).toEqual([])
      expect(await store().actionsSharedWith({ ...asks, teams: ['south'] })).toEqual([
        { id: 'new', ambition: anAction.ambition, behaviour: anAction.behaviour },
      ])
    })

    test('of who is not listed count in an open programme only', async () => {
      await has(joris, { id: 'listed' }, { listed: true })
      await has(otherPerson('sanne'), { id: 'guest' }, { listed: false })
      expect(await shared({ everybody: false })).toEqual(['listed'])
      expect((await shared()).toSorted()).toEqual(['guest', 'listed'])
    })
  })
}
