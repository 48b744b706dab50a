import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Person } from '../../src/people/person.ts'
import type { Erasure } from '../../src/ports/store.ts'
import { everything, fillMarked, MARK, whoIsErased } from './marked.ts'
import { eraseAsBefore } from './olderRelease.ts'
import {
  aCard,
  anAction,
  answerTo,
  aPromise,
  aRoute,
  at,
  claimOf,
  fatima,
  knockOf,
  otherPerson,
  postTo,
  runWith,
  turnOf,
} from './turns.ts'
import { within } from './within.ts'

const erasureOf = (person: Person, more: Partial<Erasure> = {}): Erasure => ({
  person,
  names: [],
  at: at(9),
  print: 'the press',
  ...more,
})

/** Erasing somebody, in a database of one kind. Places are empty and new each time. */
export const eraseContract = (name: string, newPlace: () => Promise<Place>): void => {
  describe(`erasing, ${name}`, () => {
    const marked = { ...fatima, ...whoIsErased, revision: 7 }
    const records = { actions: [anAction], promises: [aPromise], routes: [aRoute] }
    const eraseMarked = async () => {
      const place = await newPlace()
      await within(place, async () => {})
      await fillMarked(place)
      const before = await everything(place)
      expect(await within(place, store => store.erase(erasureOf(marked)))).toBe('erased')
      return { before, after: await everything(place) }
    }

    test('of every table nothing is left of them, in their own rows and in those of others', async () => {
      const { before, after } = await eraseMarked()
      expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([['erasure', []]])
      const left = Object.entries(after).filter(([, rows]) => JSON.stringify(rows).includes(MARK))
      expect(left).toEqual([])
    })

    test('a release that does not know the newest tables can erase somebody, and leaves none of their own rows', async () => {
      const place = await newPlace()
      await within(place, async () => {})
      await fillMarked(place)
      await eraseAsBefore(place, { programme: fatima.programme, person: whoIsErased.id })
      const own = Object.values(await everything(place)).flatMap(rows =>
        rows.filter(({ person }) => person === whoIsErased.id),
      )
      expect(own).toEqual([])
    })

    test('others keep all that is theirs, and those who were named are nobody', async () => {
      const { before, after } = await eraseMarked()
      const about = ['handover', 'erasure', 'remainder', 'teams_leader', 'gone_card', 'ask', 'noticed_check']
      for (const [table, rows] of Object.entries(before).filter(([table]) => !about.includes(table))) {
        const theirs = rows.filter(row => row.person !== whoIsErased.id && row.id !== whoIsErased.id)
        expect([table, after[table]?.length]).toEqual([table, theirs.length])
      }
      expect(after.promise_witness).toMatchObject([{ someone: null, name: '' }])
      expect(after.answer).toMatchObject([{ value: '[{"name":""},{"name":"Bart"}]' }])
      expect(after.trail).toMatchObject([{ who: 'leader', by_person: null }])
      for (const gone of ['handover', 'ask', 'noticed_check']) expect(after[gone]).toEqual([])
      expect(after.round).toMatchObject([{ made_by: null }])
      expect(after.handled).toMatchObject([{ reply: 'null' }])
      expect(after.send).toMatchObject([
        { activity: '{"text":"Met ….","card":{"choices":[{"title":"B","value":"b"}]}}' },
      ])
      const content = '{"people":[{"name":"Bart","entraId":"b"}]}'
      const hash = createHash('sha256').update(content).digest('hex')
      expect(after.programme_version).toMatchObject([{ content, hash }])
    })

    test('their cards are told to be gone, those on which they stood are shown anew, and they lead nothing', async () => {
      const { before, after } = await eraseMarked()
      expect(after.gone_card).toHaveLength(2)
      expect(after.gone_card).toContainEqual({
        ...{ programme: 'welfare', id: 'card of somebody', channel: 'channel-1' },
        ...{ activity: 'message of somebody', language: 'nl', gone_at: at(9) },
      })
      expect([before.teams_leader?.length, after.teams_leader]).toEqual([1, []])
      expect(after.action_card).toMatchObject([{ id: 'card of Bart', changes: 2 }])
    })

    test('what they made still counts', async () => {
      const { after } = await eraseMarked()
      const counted = after.remainder?.filter(({ kind }) => kind !== 'kind')
      const counts = counted?.map(({ kind, ambition, count }) => `${kind} ${ambition} ${count}`)
      expect(counts?.toSorted()).toEqual([
        ...['action enterprising 1', 'action_card enterprising 1', 'promise enterprising 1', 'route  1'],
      ])
    })

    test('the counts of several add up', async () => {
      const place = await newPlace()
      await within(place, async store => {
        for (const person of [fatima, otherPerson('joris')]) {
          await store.save(turnOf(person, 'a', { actions: [anAction, { ...anAction, id: 'action-2' }] }))
          await store.erase(erasureOf({ ...person, revision: 1 }))
        }
      })
      const { remainder } = await everything(place)
      expect(remainder).toEqual([
        { programme: 'welfare', kind: 'action', ambition: 'enterprising', count: 4 },
      ])
    })

    test('they are known as erased, by the very press and by a later one, until they are met anew', async () => {
      await within(await newPlace(), async store => {
        await store.save(turnOf(fatima, 'a', { runs: [runWith('run-1', [answerTo('q', 'x')])], ...records }))
        expect(await store.erase(erasureOf({ ...fatima, revision: 1 }))).toBe('erased')
        const nobody = { person: undefined, runs: [], handled: undefined }
        const again = await store.know(knockOf(fatima, { activity: 'b', print: 'the press', run: 'run-1' }))
        expect(again).toEqual({ ...nobody, erased: { at: at(9), byThis: true } })
        const later = await store.know(knockOf(fatima, { activity: 'a', print: 'print of a' }))
        expect(later).toEqual({ ...nobody, erased: { at: at(9), byThis: false } })
        expect(await store.recordsOf('welfare', fatima.id)).toEqual({ actions: [], promises: [], routes: [] })
        expect((await store.know(knockOf(fatima, { programme: 'care' }))).erased).toBeUndefined()
        expect((await store.know(knockOf(otherPerson('joris')))).erased).toBeUndefined()
        expect(await store.save(turnOf({ ...fatima, id: 'another' }, 'c'))).toBe('saved')
        expect((await store.know(knockOf(fatima))).erased).toBeUndefined()
      })
    })

    test('of those who are listed it is known who was erased, until they come back', async () => {
      await within(await newPlace(), async store => {
        const joris = otherPerson('joris')
        for (const person of [fatima, joris]) await store.save(turnOf(person, 'a'))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        const listed = [fatima.entraId, joris.entraId, 'entra-never-met']
        expect(await store.erasedAmong('welfare', listed)).toEqual([fatima.entraId])
        expect(await store.erasedAmong('care', listed)).toEqual([])
        await store.save(turnOf({ ...fatima, id: 'another' }, 'b'))
        expect(await store.erasedAmong('welfare', listed)).toEqual([])
      })
    })

    test('only what is theirs: others still name them, they are still listed, and no ledger knows of it', async () => {
      await within(await newPlace(), async store => {
        const [joris, sanne] = [otherPerson('joris'), otherPerson('sanne')]
        for (const person of [fatima, joris, sanne]) await store.save(turnOf(person, 'a', records))
        await store.erase(erasureOf({ ...joris, revision: 1 }, { ownOnly: true }))
        expect((await store.know(knockOf(joris))).person).toBeUndefined()
        expect(await store.recordsOf('welfare', joris.id)).toEqual({ actions: [], promises: [], routes: [] })
        expect(await store.erasedAmong('welfare', [joris.entraId])).toEqual([])
        for (const { id } of [fatima, sanne]) expect(await store.recordsOf('welfare', id)).toEqual(records)
      })
    })

    test('by which press they were erased is forgotten in time, that they were is not', async () => {
      await within(await newPlace(), async store => {
        await store.save(turnOf(fatima, 'a'))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        const old = { programme: 'welfare', since: 'answered', before: at(10) } as const
        expect(await store.forget(old)).toBe(1)
        expect(await store.forget(old)).toBe(0)
        const { erased } = await store.know(knockOf(fatima, { print: 'the press' }))
        expect(erased).toEqual({ at: at(9), byThis: false })
      })
    })

    test('a turn that came between is a conflict, and so is a second erasure', async () => {
      await within(await newPlace(), async store => {
        await store.save(turnOf(fatima, 'a'))
        await store.save(turnOf({ ...fatima, revision: 1 }, 'b'))
        expect(await store.erase(erasureOf({ ...fatima, revision: 1 }))).toBe('conflict')
        expect((await store.know(knockOf(fatima))).person?.revision).toBe(2)
        const twice = [1, 2].map(() => store.erase(erasureOf({ ...fatima, revision: 2 })))
        expect((await Promise.all(twice)).toSorted()).toEqual(['conflict', 'erased'])
        expect(await store.erase(erasureOf({ ...fatima, revision: 2 }))).toBe('conflict')
      })
    })

    test('a turn that was under way, and a send in hand, bring nothing back', async () => {
      const place = await newPlace()
      await within(place, async store => {
        const sends = [postTo(fatima, 'send-1', 'run-1'), postTo(fatima, 'send-2')]
        await store.save(turnOf(fatima, 'a', { runs: [runWith('run-1')], sends }))
        const [inHand] = await store.claimSends(claimOf('worker-2', 40))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        const late = turnOf({ ...fatima, revision: 1 }, 'b', { runs: [runWith('run-1')], sends })
        expect(await store.save(late)).toBe('conflict')
        const held = { send: inHand?.id ?? '', worker: 'worker-2' }
        expect(await store.sent({ ...held, shows: 'run-1', activity: 'activity-1' })).toBe(false)
        expect(await store.putBack({ ...held, due: at(50), why: 'waits' })).toBe(false)
        expect(await store.giveUp({ ...held, at: at(50), why: 'gone' })).toBe(false)
        expect(await store.isNext('send-2')).toBe(false)
        expect(await store.waitingSends()).toBe(0)
      })
      const { erasure, ...rest } = await everything(place)
      expect(erasure).toHaveLength(1)
      expect(Object.values(rest).flat()).toEqual([])
    })

    test.each([false, true])(
      'what a colleague was still to be asked about them, in their words, does not leave (own only: %s)',
      async ownOnly => {
        const place = await newPlace()
        const [joris, sanne] = [otherPerson('joris'), otherPerson('sanne')]
        const asked = { kind: 'handover', subject: 'offer-1' }
        const offer = { id: 'offer-1', programme: 'welfare', leaver: fatima.id, action: anAction.id }
        const card = { ...postTo(joris, 'card'), prompt: asked }
        const words = { ...card, what: { ...card.what, activity: { text: anAction.behaviour } } }
        await within(place, async store => {
          await store.save(turnOf(fatima, 'a', { actions: [anAction] }))
          await store.save(turnOf(joris, 'b', { sends: [words] }))
          const made = { person: sanne.id, offeredTo: joris.id, madeAt: at(1), changedAt: at(1), was: null }
          const plans = [{ person: joris.id, ...asked, dueAt: at(0) }]
          await store.save(
            turnOf(sanne, 'c', { handovers: [{ ...offer, ...made, status: 'offered' }], plans }),
          )
          expect(await store.erase(erasureOf({ ...fatima, revision: 1 }, { ownOnly }))).toBe('erased')
          expect(
            await store.claimPrompts({ ...claimOf('worker-1', 9), programme: 'welfare', besides: [] }),
          ).toEqual([])
        })
        const { send, prompt, handover } = await everything(place)
        expect(handover).toEqual([])
        expect(send).toMatchObject([{ state: 'givenUp', activity: null }])
        expect(prompt).toMatchObject([{ ...asked, state: 'suppressed', why: 'done' }])
      },
    )

    test('what a colleague was still to be reminded of, in their words, does not leave', async () => {
      const place = await newPlace()
      const joris = otherPerson('joris')
      const asked = { kind: 'cardReminder', subject: aCard.id }
      const card = { ...postTo(joris, 'card'), prompt: asked }
      const words = { ...card, what: { ...card.what, activity: { text: aCard.what } } }
      await within(place, async store => {
        await store.save(turnOf(fatima, 'a', { onCards: { cards: [{ ...aCard, was: null }] } }))
        const plans = [{ person: joris.id, ...asked, dueAt: at(0) }]
        await store.save(turnOf(joris, 'b', { sends: [words], plans }))
        expect(await store.erase(erasureOf({ ...fatima, revision: 1 }))).toBe('erased')
        expect(
          await store.claimPrompts({ ...claimOf('worker-1', 9), programme: 'welfare', besides: [] }),
        ).toEqual([])
      })
      const { send, prompt } = await everything(place)
      expect(send).toMatchObject([{ state: 'givenUp', activity: null }])
      expect(prompt).toMatchObject([{ ...asked, state: 'suppressed', why: 'done' }])
    })

    test('a turn of somebody who named them, and is under way, does not write their name back', async () => {
      const place = await newPlace()
      const joris = otherPerson('joris')
      const named = [runWith('run-1', [answerTo('withWhom', [{ id: fatima.entraId, name: 'Fatima' }])])]
      await within(place, async store => {
        await store.save(turnOf(fatima, 'a'))
        await store.save(turnOf(joris, 'b', { runs: named }))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        expect(await store.save(turnOf({ ...joris, revision: 1 }, 'c', { runs: named }))).toBe('conflict')
        const { runs } = await store.know(knockOf(joris))
        expect(runs[0]?.answers[0]?.value).toEqual([{ name: '' }])
      })
      expect(JSON.stringify(await everything(place))).not.toContain('Fatima')
    })

    test('a turn of anybody that is under way reads again, and nobody is looked up any more', async () => {
      const joris = otherPerson('joris')
      await within(await newPlace(), async store => {
        for (const person of [fatima, joris, otherPerson('noor', 'care')])
          await store.save(turnOf(person, 'a'))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        const looked = { by: 'leader', byPerson: joris.id, what: 'openThings' } as const
        const trail = [{ ...looked, id: 'look-1', person: fatima.id }]
        expect(await store.save(turnOf({ ...joris, revision: 1 }, 'b', { trail }))).toBe('conflict')
        expect(await store.save(turnOf({ ...joris, revision: 2 }, 'b', { trail }))).toBe('saved')
        const { person } = await store.know(knockOf(otherPerson('noor', 'care')))
        expect(person?.revision).toBe(1)
      })
    })

    test('in another programme everything stays', async () => {
      await within(await newPlace(), async store => {
        const elsewhere = { ...fatima, id: 'elsewhere', programme: 'care' }
        for (const person of [fatima, elsewhere]) await store.save(turnOf(person, 'a', records))
        await store.erase(erasureOf({ ...fatima, revision: 1 }))
        expect((await store.know(knockOf(elsewhere))).person?.name).toBe('Fatima')
        expect((await store.recordsOf('care', 'elsewhere')).promises).toEqual([aPromise])
      })
    })
  })
}
