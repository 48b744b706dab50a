import { expect, test } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import type { Person } from '../people/person.ts'
import type { Heard } from './heard.ts'
import { meet } from './meet.ts'
import { recognise } from './recognise.ts'

const email = 'samira@w.example'
const [listed, ...others] = smallProgramme.people.map(({ entraId: _, ...person }) => person)
const programme = {
  ...smallProgramme,
  people: [{ ...listed, email }, ...others] as typeof smallProgramme.people,
}

const heard = (place: Heard['place'] = 'personal'): Heard => ({
  ...{
    activity: 'a',
    print: 'p',
    at: '2026-12-01T09:00:00.000Z',
    place,
    what: { kind: 'said', text: 'hoi' },
  },
  who: {
    ...{ tenant: 't', entraId: 'e', teamsId: '29:e', name: 'Samira', email: null, locale: null, zone: null },
  },
  chat: { tenant: 't', serviceUrl: 'https://teams.example/', conversation: 'c', bot: '28:bot' },
})

const met = (more: Partial<Person> = {}): Person => ({
  ...meet(heard(), { programme, language: null, before: undefined, newId: () => 'me' }),
  ...more,
})

const samira = { tenant: 't', entraId: 'e' }
const other = { tenant: 't', entraId: 'other' }

type Given = {
  readonly first?: typeof samira
  readonly before?: Person
  readonly place?: Heard['place']
  readonly member?: { email: string; guest: boolean } | null
  readonly own?: Heard['chat']
  readonly byPart?: boolean
}

/** What is known of who speaks, and what was asked to know it. */
const recognised = async ({
  first,
  before,
  place,
  member = { email: 'Samira@W.example', guest: false },
  own,
  byPart = false,
}: Given) => {
  const asked: string[] = []
  const store = {
    firstWithEmail: async (_: string, address: string) => {
      asked.push(address)
      return first
    },
  }
  const ask = async () => {
    asked.push('roster')
    return member
  }
  const there = { ...heard(place), ...(own && { own }) }
  const { who } = await recognise(there, { store, programme, member: ask, byPart }, before)
  return { who, asked }
}

test('somebody who is met in private for the first time is looked up in the roster', async () => {
  const { who, asked } = await recognised({})
  expect(who).toMatchObject({ email: 'Samira@W.example', guest: false })
  expect(asked).toEqual(['roster', email])
})

test('whoever was met already, or speaks where others read along, is not', async () => {
  expect((await recognised({ before: met() })).asked).toEqual([])
  expect((await recognised({ place: 'channel' })).asked).toEqual([])
  expect((await recognised({ before: met({ chat: null }) })).asked).toContain('roster')
})

test('a roster that tells nothing leaves everything as it was', async () => {
  const { who, asked } = await recognised({ member: null })
  expect(who).toEqual(heard().who)
  expect(asked).toEqual(['roster'])
})

test('who is met in a channel is looked up where their own chat is opened, or where their part matters', async () => {
  expect((await recognised({ place: 'channel' })).asked).toEqual([])
  const own = { ...heard().chat, conversation: 'own' }
  expect((await recognised({ place: 'channel', own })).who.email).toBe('Samira@W.example')
  expect((await recognised({ place: 'channel', own, before: met({ chat: null }) })).asked).toContain('roster')
  expect((await recognised({ place: 'channel', byPart: true })).who.email).toBe('Samira@W.example')
  const listed = met({ chat: null, listed: true })
  expect((await recognised({ place: 'channel', byPart: true, before: listed })).asked).toEqual([])
  expect((await recognised({ place: 'channel', byPart: true, before: met() })).asked).toEqual([])
})

test('an address that somebody else came with before is not theirs', async () => {
  const { who } = await recognised({ first: other })
  expect(who).toMatchObject({ email: null, claimed: email })
})

test('the same id in another tenant is somebody else', async () => {
  expect((await recognised({ first: { ...samira, tenant: 'u' } })).who.claimed).toBe(email)
})

test('whose an address is, is asked on every turn of who is listed by one alone, whatever is kept of that', async () => {
  for (const listed of [true, false]) {
    const before = met({ email, listed })
    expect((await recognised({ before, first: other })).who.claimed).toBe(email)
    expect((await recognised({ before, first: samira })).who.claimed).toBeUndefined()
    expect((await recognised({ before, first: samira })).asked).toEqual([email])
  }
})

test('an address that is not in the file, and somebody without one, cost no question', async () => {
  expect((await recognised({ before: met() })).asked).toEqual([])
  expect((await recognised({ before: met({ email: 'was@w.example' }) })).asked).toEqual([])
  const unknown = { email: 'nobody@w.example', guest: false }
  expect((await recognised({ member: unknown })).asked).toEqual(['roster'])
})
