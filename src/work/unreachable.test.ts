import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import { fatima } from '../../test/storage/turns.ts'
import type { Person } from '../people/person.ts'
import { type Unreached, unreachableIn } from './unreachable.ts'

const [samira, bram, mieke] = smallProgramme.people
if (!samira || !bram || !mieke) throw new Error('The small programme has five people.')
const programme = {
  ...smallProgramme,
  people: [samira, bram, { ...mieke, entraId: undefined, email: 'm@w.example' }],
}

const met = (entraId: string | undefined, more: Partial<Person> = {}): Person => ({
  ...fatima,
  ...{ id: `id of ${more.name}`, entraId: entraId?.toUpperCase() ?? 'x', unreachable: null, ...more },
})

const all = [
  met(samira.entraId, { name: 'Samira' }),
  met(bram.entraId, { name: 'Bram' }),
  met('other', { name: 'Mieke', email: 'm@w.example' }),
]

/** With these people in place of who is called the same. */
const unreached = (...some: readonly Person[]): readonly (readonly [string, Unreached['why']])[] =>
  unreachableIn(programme, [...all.filter(one => !some.some(({ name }) => name === one.name)), ...some]).map(
    ({ name, why }) => [name, why],
  )

test('whoever was met and can be written to is not told of', () => {
  expect(unreached()).toEqual([])
})

test('nobody is told of who stopped or paused, or of whom that cannot be read', () => {
  const rhythms = [{ stopped: true }, { pause: { until: '2031-01-01' } }, null]
  for (const rhythm of rhythms) expect(unreached(met(samira.entraId, { name: 'Samira', rhythm }))).toEqual([])
})

test('whom the file lists by id or by address, and who never came, is named as in the file', () => {
  expect(unreachableIn(programme, [])).toEqual(
    programme.people.map(({ name }) => ({ name, why: 'notMet', person: null })),
  )
})

test('somebody who spoke where others read along has no chat of their own yet', () => {
  expect(unreached(met(samira.entraId, { name: 'Samira', chat: null }))).toEqual([['Samira', 'notMet']])
})

test('a guest is told apart, and whoever left is that above all', () => {
  expect(
    unreached(
      met(samira.entraId, { name: 'Samira', unreachable: 'uninstalled' }),
      met(bram.entraId, { name: 'Bram', unreachable: 'blocked', guest: true }),
      met('other', {
        name: 'Mieke',
        email: 'm@w.example',
        unreachable: 'blocked',
        leftAt: '2026-11-01T00:00:00Z',
      }),
    ),
  ).toEqual([
    ['Samira', 'uninstalled'],
    ['Bram', 'guest'],
    ['Mieke', 'left'],
  ])
})

test('who was never met, and for whom the app is not there, is told apart from who never came', () => {
  const witness = met('witness', {
    name: 'Wies Getuige',
    listed: false,
    chat: null,
    unreachable: 'notInstalled',
  })
  expect(unreached(witness)).toEqual([['Wies Getuige', 'notInstalled']])
  expect(unreached({ ...witness, guest: true })).toEqual([['Wies Getuige', 'guest']])
})

test('of whom a promise knows a name only, that name is told and nothing else', () => {
  expect(unreachableIn(programme, all, ['Piet van de gemeente'])).toEqual([
    { name: 'Piet van de gemeente', why: 'onlyNamed', person: null },
  ])
})

test('whoever came with the address of another is told of, and that other is not', () => {
  const second = met('second', {
    ...{ name: 'Mieke de tweede', email: 'm@w.example', listed: false, metAt: '2032-01-01T00:00:00.000Z' },
  })
  expect(unreached(second)).toEqual([['Mieke de tweede', 'claimed']])
  expect(unreached({ ...second, listed: true })).toEqual([['Mieke de tweede', 'claimed']])
  expect(unreached({ ...second, name: 'Samira', entraId: samira.entraId ?? '' })).toEqual([])
})
