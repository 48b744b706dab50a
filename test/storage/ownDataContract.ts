import { describe, expect, test } from 'vitest'
import { type NewLink, PICTURE_LINK } from '../../src/ports/ownData.ts'
import type { Looked } from '../../src/privacy/looked.ts'
import { stored } from '../../src/privacy/stored.ts'
import type { ThisStore } from './contract.ts'
import {
  aCard,
  aContribution,
  anAction,
  answerTo,
  aParticipation,
  aPromise,
  aRoute,
  at,
  fatima,
  knockOf,
  otherPerson,
  postTo,
  runWith,
  turnOf,
} from './turns.ts'

const joris = otherPerson('joris')
const link: NewLink = { hash: 'hash-1', expiresAt: at(600) }

const looked = (id: string, person: string, more: Partial<Looked> = {}): Looked => ({
  ...{ id, person, by: 'leader', byPerson: joris.id, what: 'openThings' },
  ...more,
})

/** Tables with rows of one's own that this turn does not write. */
const notByTurns = [
  ...[
    'model_use',
    'prompt',
    'attempt',
    'handover',
    'look_back',
    'ask',
    'self_check',
    'noticed_check',
    'release_person',
  ],
]

/** Links to one's own data, the trail of who looked, and all that is stored of one person. */
export const ownDataContract = (store: ThisStore): void => {
  const owner = (hash: string, second: number) => store().linkOwner({ hash, at: at(second) })
  const use = (hash: string, second: number, trail = 'looked-1') =>
    store().useLink({ hash, at: at(second), trail })
  const seenOf = async (person: string) => (await store().everythingOf('welfare', person)).seen

  describe('a link to one’s own data', () => {
    test('is known until its time is over, and looking at it changes nothing', async () => {
      await store().save(turnOf(fatima, 'a', { link }))
      expect(await owner(link.hash, 599)).toEqual({ ...fatima, revision: 1 })
      expect(await owner(link.hash, 599)).toBeDefined()
      expect(await owner(link.hash, 600)).toBeUndefined()
      expect(await owner('hash-2', 1)).toBeUndefined()
      expect(await seenOf(fatima.id)).toEqual([])
    })

    test('leaves no line in the trail where it leads to something else', async () => {
      await store().save(turnOf(fatima, 'a', { link }))
      const other = { hash: link.hash, at: at(5), trail: null }
      expect(await store().useLink(other)).toMatchObject({ id: fatima.id })
      expect(await store().useLink(other)).toBeUndefined()
      expect(await seenOf(fatima.id)).toEqual([])
    })

    test('is used once, however many try at once, and leaves a line in the trail', async () => {
      await store().save(turnOf(fatima, 'a', { link }))
      const tries = await Promise.all(['x', 'y', 'z'].map(trail => use(link.hash, 5, trail)))
      expect(tries.filter(one => one !== undefined)).toEqual([{ ...fatima, revision: 1 }])
      expect(await owner(link.hash, 6)).toBeUndefined()
      expect(await seenOf(fatima.id)).toEqual([{ at: at(5), by: 'self', name: null, what: 'ownData' }])
    })

    test('cannot be used when its time is over, or when there is none', async () => {
      await store().save(turnOf(fatima, 'a', { link }))
      expect(await use(link.hash, 600)).toBeUndefined()
      expect(await use('hash-2', 1)).toBeUndefined()
      expect(await seenOf(fatima.id)).toEqual([])
    })

    test('ends when its owner asks for a new one, and nobody else’s does', async () => {
      await store().save(turnOf(joris, 'j', { link: { ...link, hash: 'of-joris' } }))
      await store().save(turnOf(fatima, 'a', { link }))
      await store().save(turnOf({ ...fatima, revision: 1 }, 'b', { link: { ...link, hash: 'newer' } }))
      expect(await owner(link.hash, 1)).toBeUndefined()
      expect((await owner('newer', 1))?.id).toBe(fatima.id)
      expect((await owner('of-joris', 1))?.id).toBe(joris.id)
    })

    test('and one to a picture end only what is of their own kind', async () => {
      const [ours, picture] = [
        { ...link, hash: 'own' },
        { ...link, hash: `${PICTURE_LINK}one` },
      ]
      await store().save(turnOf(fatima, 'a', { link: ours }))
      await store().save(turnOf({ ...fatima, revision: 1 }, 'b', { link: picture }))
      expect([await owner(ours.hash, 1), await owner(picture.hash, 1)]).not.toContain(undefined)
      const newer = { ...link, hash: `${PICTURE_LINK}two` }
      await store().save(turnOf({ ...fatima, revision: 2 }, 'c', { link: newer }))
      expect([await owner(ours.hash, 1), await owner(newer.hash, 1)]).not.toContain(undefined)
      expect(await owner(picture.hash, 1)).toBeUndefined()
      await store().save(turnOf({ ...fatima, revision: 3 }, 'd', { link: { ...link, hash: 'newer' } }))
      expect(await owner(ours.hash, 1)).toBeUndefined()
      expect((await owner(newer.hash, 1))?.id).toBe(fatima.id)
    })

    test('is not made by a turn that was not saved', async () => {
      await store().save(turnOf(fatima, 'a'))
      expect(await store().save(turnOf(fatima, 'b', { link }))).toBe('conflict')
      expect(await owner(link.hash, 1)).toBeUndefined()
    })
  })

  describe('the trail', () => {
    test('is of the person whose data was looked into, the last one first', async () => {
      await store().save(turnOf(fatima, 'a'))
      await store().save(turnOf(joris, 'b', { trail: [looked('one', fatima.id)], at: at(1) }))
      const later = looked('two', fatima.id, { by: 'programmeLead', what: 'reach' })
      await store().save(turnOf({ ...joris, revision: 1 }, 'c', { trail: [later], at: at(2) }))
      expect(await seenOf(fatima.id)).toEqual([
        { at: at(2), by: 'programmeLead', name: joris.name, what: 'reach' },
        { at: at(1), by: 'leader', name: joris.name, what: 'openThings' },
      ])
      expect(await seenOf(joris.id)).toEqual([])
    })

    test('is not written by a turn that was not saved', async () => {
      await store().save(turnOf(fatima, 'a'))
      await store().save(turnOf(joris, 'b'))
      const late = turnOf(joris, 'c', { trail: [looked('one', fatima.id)] })
      expect(await store().save(late)).toBe('conflict')
      expect(await seenOf(fatima.id)).toEqual([])
    })
  })

  describe('everything about one person', () => {
    const full = () =>
      turnOf(fatima, 'a', {
        runs: [runWith('run-1', [answerTo('x', 'y')])],
        actions: [anAction],
        promises: [aPromise],
        routes: [aRoute],
        sends: [postTo(fatima, 'send-1', 'run-1')],
        trail: [looked('one', fatima.id)],
        link,
        onCards: {
          cards: [{ ...aCard, was: null }],
          participations: [aParticipation],
          contributions: [{ ...aContribution, was: null }],
          supports: [{ card: aCard.id, contribution: aContribution.id, on: true }],
        },
      })

    test('is every table with rows of somebody’s own, and none of anybody else’s', async () => {
      await store().save(full())
      const [mine] = await store().claimSends({ worker: 'w', now: at(60), leaseUntil: at(90), most: 1 })
      await store().sent({ send: mine?.id ?? '', worker: 'w', shows: 'run-1', activity: 'card-1' })
      await store().save(turnOf({ ...fatima, revision: 1 }, 'b', { sends: [postTo(fatima, 'send-2')] }))
      const { tables } = await store().everythingOf('welfare', fatima.id)
      const own = Object.entries(stored).filter(([, { whose }]) => whose === 'own')
      expect(Object.keys(tables).toSorted()).toEqual(own.map(([name]) => name).toSorted())
      const empty = Object.keys(tables).filter(name => tables[name]?.length === 0)
      expect(empty.toSorted()).toEqual(notByTurns.toSorted())
      const others = await store().everythingOf('welfare', 'person-nobody')
      expect(Object.values(others.tables).flat()).toEqual([])
    })

    test('holds every column that is declared', async () => {
      await store().save(full())
      const { tables } = await store().everythingOf('welfare', fatima.id)
      for (const [name, declared] of Object.entries(stored))
        for (const row of tables[name] ?? [])
          expect(Object.keys(row).toSorted()).toEqual(Object.keys(declared.columns).toSorted())
    })

    test('says as what others named them, and nothing of what those others said', async () => {
      await store().save(turnOf(joris, 'j'))
      await store().save(full())
      const team = { id: 'team-1', programme: 'welfare', tenant: 'tenant-1', group: null, name: 'Zorg Noord' }
      const there = { serviceUrl: 'https://teams/', bot: '28:bot', state: 'present', lookedAt: null } as const
      await store().keepTeamsTeam({ ...team, ...there }, [], at(0))
      await store().keepTeamsLeaders(team, [joris.entraId, 'entra-sanne'], at(1))
      const { tables, named } = await store().everythingOf('welfare', joris.id)
      expect(named).toEqual([
        { as: 'addressee', name: 'Joris', day: '2031-01-06' },
        { as: 'companion', name: 'Joris', day: '2031-01-06' },
        { as: 'looker', name: null, day: '2031-01-06' },
        { as: 'poster', name: 'Zorg Noord', day: '2031-01-06' },
      ])
      const whole = JSON.stringify({ tables, named })
      for (const word of [anAction.behaviour, aPromise.behaviour, 'Fatima', fatima.id])
        expect(whole).not.toContain(word)
    })

    test('is of one programme', async () => {
      const elsewhere = { ...otherPerson('joris', 'region'), id: 'person-joris-region' }
      await store().save(turnOf(elsewhere, 'j'))
      await store().save(full())
      const { named, tables } = await store().everythingOf('region', elsewhere.id)
      expect(named).toEqual([])
      expect(tables.person).toHaveLength(1)
      const { tables: crossed } = await store().everythingOf('region', fatima.id)
      expect(Object.values(crossed).flat()).toEqual([])
      expect((await store().know(knockOf(fatima))).person?.name).toBe('Fatima')
    })

    test('has the kept versions of the programme, and of no other', async () => {
      await store().save(full())
      const version = { number: 1, hash: 'h', loadedAt: at(1), content: '{"people":[]}' }
      await store().addProgrammeVersion({ ...version, programme: 'welfare' })
      await store().addProgrammeVersion({ ...version, programme: 'region' })
      const { versions } = await store().everythingOf('welfare', fatima.id)
      expect(versions).toEqual([{ number: 1, loadedAt: at(1), content: '{"people":[]}' }])
    })
  })
}
