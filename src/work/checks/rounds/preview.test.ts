import { expect, test } from 'vitest'
import { smallProgramme } from '../../../../test/smallProgramme.ts'
import { aPromise, fatima } from '../../../../test/storage/turns.ts'
import type { Someone } from '../../../dialogue/value.ts'
import type { Person } from '../../../people/person.ts'
import type { Member, ToLookBackAt } from '../../../ports/checks.ts'
import type { Addressee } from '../../../topics/promise/promise.ts'
import { type Asked, previewOf } from './preview.ts'

const account = (nth: number): Someone => ({ id: `ENTRA-${nth}`, name: `Persoon ${nth}` })
const person = (nth: number, more: Partial<Person> = {}): Person => ({
  ...{ ...fatima, id: `person-${nth}`, entraId: `entra-${nth}`, name: `Persoon ${nth}`, ...more },
})
const member = (nth: number, lastAt: string | null, nextAt: string | null = null): Member => ({
  ...{ id: `person-${nth}`, tenant: 't', entraId: `entra-${nth}`, team: 'north' },
  ...{ reachable: true, rhythm: {}, asked: 0, lastAt, nextAt },
})

const team: Addressee = { kind: 'team', team: 'north' }

const promised = (
  owner: number,
  witnesses: readonly Someone[],
  more: Partial<ToLookBackAt> = {},
  to: Addressee = team,
): ToLookBackAt => ({
  ...{ owner: `person-${owner}`, promise: { ...aPromise, id: `promise-${owner}`, to, witnesses } },
  ...{ day: '2026-11-30', declined: [], ...more },
})

const some = (count: number, first = 0) => Array.from({ length: count }, (_, nth) => account(first + nth))
const all = Array.from({ length: 40 }, (_, nth) => person(nth))

const preview = (promises: readonly ToLookBackAt[], more: Partial<Asked> = {}) =>
  previewOf({
    ...{ programme: smallProgramme, promises, people: all, members: [] },
    ...{ soonFrom: '2026-11-24T00:00:00.000Z', begins: '2026-11-30T00:00:00.000Z', ...more },
  })

const owners = (count: number) => Array.from({ length: count }, (_, nth) => promised(nth, some(3, 10)))

test('numbers are told from the threshold on, in its steps', () => {
  expect(preview(owners(4))).toMatchObject({ owners: null, promises: null, witnesses: null })
  expect(preview(owners(9))).toMatchObject({ owners: 5, promises: 5, witnesses: null })
  expect(preview([promised(0, some(12, 10))])).toMatchObject({ owners: null, promises: null, witnesses: 10 })
})

test('many promises of few people are not told', () => {
  const [one] = owners(1)
  expect(preview(Array.from({ length: 12 }, () => one).flatMap(each => each ?? []))).toMatchObject({
    ...{ owners: null, promises: null },
  })
})

test('one who declines, left, or is the owner is asked no more, which nobody sees', () => {
  const people = all.map(one =>
    one.id === 'person-14' ? { ...one, leftAt: '2026-11-01T00:00:00.000Z' } : one,
  )
  const declined = { declined: ['person-13'] }
  expect(preview([promised(0, some(5, 10))]).witnesses).toBe(5)
  expect(preview([promised(0, some(5, 10), declined)]).witnesses).toBeNull()
  expect(preview([promised(0, some(5, 10))], { people }).witnesses).toBeNull()
  expect(preview([promised(10, some(5, 10))]).witnesses).toBeNull()
  expect(preview([promised(0, some(8, 10))])).toEqual(preview([promised(0, some(8, 10), declined)]))
})

test('to whom it was promised are witnesses too, and a name alone is nobody to ask', () => {
  const to: Addressee = { kind: 'people', people: [...some(5, 20), { name: 'Piet' }] }
  const names = ['Jan', 'Kees', 'Lies', 'Mo', 'Piet'].map(name => ({ name }))
  expect(preview([promised(0, names, {}, to)])).toMatchObject({ witnesses: 5, onlyNamed: 5 })
})

test('to which team or group something was promised is not seen', () => {
  const group: Addressee = { kind: 'group', group: 'alle vrijwilligers' }
  const others = [{ kind: 'team', team: 'south' } as const, group]
  for (const to of others) expect(preview([promised(0, [], {}, to)])).toEqual(preview([promised(0, [])]))
})

test('who had a prompt just before is counted, whether as an owner or as a witness', () => {
  const members = Array.from({ length: 5 }, (_, nth) => member(nth * 5, '2026-11-25T09:00:00.000Z'))
  const promises = [...owners(6), promised(6, some(5, 10)), promised(7, some(11, 15))]
  expect(preview(promises, { members }).hadOne).toBe(5)
  expect(preview(promises, { members: members.slice(1) }).hadOne).toBeNull()
  const early = members.map(one => ({ ...one, lastAt: '2026-11-20T09:00:00.000Z' }))
  expect(preview(promises, { members: early }).hadOne).toBeNull()
})

test('who gets one before the round begins is counted; what is planned behind that holds nobody up', () => {
  const [first, ...others] = Array.from({ length: 5 }, (_, nth) => nth * 5)
  const promises = [...owners(6), promised(6, some(5, 10)), promised(7, some(11, 15))]
  const hadOne = (nextAt: string) => {
    const members = [
      member(first ?? 0, null, nextAt),
      ...others.map(nth => member(nth, '2026-11-25T09:00:00.000Z')),
    ]
    return preview(promises, { members }).hadOne
  }
  expect(hadOne('2026-11-27T09:00:00.000Z')).toBe(5)
  expect(hadOne('2027-01-11T09:00:00.000Z')).toBeNull()
})
