import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { fatima } from '../../test/storage/turns.ts'
import type { Person } from '../people/person.ts'
import type { Erasure } from '../ports/store.ts'
import { forgetPeople } from './forgetPeople.ts'

const clock = { now: () => '2031-06-15T10:00:00.000Z' }
const before = '2031-06-01T00:00:00.000Z'
const [earlier, later] = ['2031-05-31T23:59:59.999Z', before]

const storeOf = (people: readonly Person[], erased: 'erased' | 'conflict' = 'erased') => {
  const erasures: Erasure[] = []
  const erase = async (erasure: Erasure) => {
    erasures.push(erasure)
    return erased
  }
  return { erasures, peopleIn: async () => people, erase }
}

const forget = (store: ReturnType<typeof storeOf>, since: 'left' | 'silent', goesOn = () => true) =>
  forgetPeople({ store, clock }, { programme: 'welfare', since, before, inForce: smallProgramme }, goesOn)

const called = (id: string, more: Partial<Person>): Person => ({ ...fatima, id, ...more })

test('who left goes by when that was, and who is silent by when they spoke, or else when we met', async () => {
  const people = [
    called('left', { leftAt: earlier }),
    called('justLeft', { leftAt: later }),
    called('silent', { spokeAt: earlier }),
    called('met', { metAt: earlier, spokeAt: null }),
    called('spoke', { metAt: earlier, spokeAt: later }),
    called('unknown', { metAt: null, spokeAt: null }),
  ].map(person => ({ ...person, leftAt: person.leftAt ?? null }))
  const there = people.map(person => ({ ...person, spokeAt: person.id === 'left' ? later : person.spokeAt }))
  const [left, silent] = [storeOf(there), storeOf(there.filter(({ id }) => !id.includes('eft')))]
  expect(await forget(left, 'left')).toBe(1)
  expect(left.erasures.map(({ person }) => person.id)).toEqual(['left'])
  expect(await forget(silent, 'silent')).toBe(2)
  expect(silent.erasures.map(({ person }) => person.id)).toEqual(['silent', 'met'])
})

test('of somebody who is silent but listed only what is theirs goes, and of others all', async () => {
  const [listed] = smallProgramme.people
  if (!listed?.entraId) throw new Error('The small programme lists somebody by Entra id.')
  const people = [called('listed', { entraId: listed.entraId }), called('other', { entraId: 'unlisted' })]
  const store = storeOf(people.map(person => ({ ...person, spokeAt: earlier })))
  await forget(store, 'silent')
  const [still, gone] = store.erasures
  expect(still).toMatchObject({ ownOnly: true, names: [listed.name], at: clock.now(), print: null })
  expect(gone).toMatchObject({ ownOnly: false, names: [] })
})

test('of who left for another programme only what is theirs goes, so that they can come back', async () => {
  const store = storeOf([called('moved', { entraId: 'unlisted', leftAt: earlier, unreachable: 'elsewhere' })])
  await forget(store, 'left')
  expect(store.erasures).toMatchObject([{ ownOnly: true }])
})

test('whoever speaks meanwhile does not count, and nobody more goes once it is ended', async () => {
  const people = ['one', 'two'].map(id => called(id, { leftAt: earlier }))
  expect(await forget(storeOf(people, 'conflict'), 'left')).toBe(0)
  const store = storeOf(people)
  expect(await forget(store, 'left', () => store.erasures.length === 0)).toBe(1)
})
