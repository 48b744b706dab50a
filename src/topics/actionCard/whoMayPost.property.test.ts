/** Who may post in a team of Teams, for any programme and any roster. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Person } from '../programme/programme.ts'
import { type TeamsMember, whoMayPost } from './whoMayPost.ts'

const TEAMS = ['north', 'south', 'east']
const PARTS = ['professional', 'teamLeader', 'informalLeader', 'programmeLead'] as const

const person = (number: number): fc.Arbitrary<Person> =>
  fc.record({
    name: fc.constant(`Person ${number}`),
    role: fc.constant('social-worker'),
    entraId: fc.constant(`p${number}`),
    teams: fc.subarray(TEAMS),
    parts: fc.subarray([...PARTS], { minLength: 1 }),
    leads: fc.subarray(TEAMS),
  })

const people = fc.tuple(...Array.from({ length: 12 }, (_, number) => person(number)))

const member: fc.Arbitrary<TeamsMember> = fc.record({
  entraId: fc.nat({ max: 20 }).map(number => `p${number}`),
  email: fc.constant(null),
  owner: fc.constantFrom(true, false, null),
})

const roster = fc.uniqueArray(member, { selector: ({ entraId }) => entraId, maxLength: 20 })

const personOf = (all: readonly Person[], id: string) => all.find(({ entraId }) => entraId === id)

test('only who is in both may post, once, and only who leads', () => {
  fc.assert(
    fc.property(people, roster, (all, members) => {
      const allowed = whoMayPost({ people: all }, members)
      expect(new Set(allowed).size).toBe(allowed.length)
      for (const id of allowed) {
        expect(members.map(({ entraId }) => entraId)).toContain(id)
        const parts = personOf(all, id)?.parts ?? []
        expect(parts.some(part => part === 'teamLeader' || part === 'programmeLead')).toBe(true)
      }
    }),
  )
})

test('where owners are told, nobody else may but who leads the programme', () => {
  fc.assert(
    fc.property(people, roster, (all, members) => {
      fc.pre(members.some(({ owner }) => owner === true))
      const allowed = whoMayPost({ people: all }, members)
      for (const { entraId, owner } of members) {
        const parts = personOf(all, entraId)?.parts ?? []
        const may = parts.includes('programmeLead') || (parts.includes('teamLeader') && owner === true)
        expect(allowed.includes(entraId)).toBe(may)
      }
    }),
  )
})

test('people whom the programme does not know change nothing, nor does the order', () => {
  fc.assert(
    fc.property(people, roster, fc.nat({ max: 40 }), (all, members, strangers) => {
      const others = Array.from({ length: strangers }, (_, number) => ({
        ...{ entraId: `stranger${number}`, email: null, owner: false },
      }))
      const allowed = whoMayPost({ people: all }, members)
      const mixed = whoMayPost({ people: [...all].reverse() }, [...others, ...members].reverse())
      expect([...mixed].sort()).toEqual([...allowed].sort())
    }),
  )
})

const listed = (id: string, parts: Person['parts'], teams: string[], leads: string[] = []): Person => ({
  ...{ name: id, role: 'r', entraId: id, parts, teams, leads },
})

const bram = listed('bram', ['teamLeader'], ['north'], ['north'])
const worker = (id: string, team: string) => listed(id, ['professional'], [team])
const unknown = (entraId: string): TeamsMember => ({ entraId, email: null, owner: null })

test.each<[string, Person[], string[]]>([
  ['all of hers', [worker('a', 'north'), worker('b', 'north')], ['bram']],
  ['more than half', [worker('a', 'north'), worker('b', 'north'), worker('c', 'south')], ['bram']],
  ['just half', [worker('a', 'north'), worker('b', 'south')], []],
  ['nobody beside her', [], []],
])('where no owners are told, who leads those in it may: %s', (_, others, allowed) => {
  const all = [bram, ...others]
  const members = all.map(({ name }) => unknown(name))
  expect(whoMayPost({ people: all }, members)).toEqual(allowed)
})

test('somebody is known by their address where the file lists no Entra id, and by nothing else where it does', () => {
  const { entraId: _, ...rest } = bram
  const byAddress = { ...rest, email: 'bram@example.org' }
  const member = { entraId: 'new', email: 'Bram@Example.org', owner: true }
  expect(whoMayPost({ people: [byAddress] }, [member])).toEqual(['new'])
  expect(whoMayPost({ people: [{ ...byAddress, entraId: 'bram' }] }, [member])).toEqual([])
})
