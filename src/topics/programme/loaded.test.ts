import { expect, test } from 'vitest'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { isAdmitted, type LoadedProgramme, loadedFrom, nothingFormer, placesIn } from './loaded.ts'
import type { Programme } from './programme.ts'

const [here, there] = ['aaaaaaaa-0000-0000-0000-000000000001', 'aaaaaaaa-0000-0000-0000-000000000002']
const at = '2026-11-20T10:00:00.000Z'
const version = (number: number, programme: Programme | null) => ({ number, loadedAt: at, programme })

const loaded = (id: string, more: Partial<Programme> = {}): LoadedProgramme => ({
  ...{ version: 1, loadedAt: at, former: nothingFormer },
  programme: { ...smallProgramme, id, people: [], ...more },
})

const someone = { tenant: here, entraId: '00000000-0000-0000-0000-000000000001' }
const idFor = (all: readonly LoadedProgramme[], who = someone, own: string | null = here) =>
  placesIn(all, own).of(who)?.programme.id

test('what a later version no longer has stays as it was last seen', () => {
  const [partners, results] = smallProgramme.ambitions
  if (!partners || !results) throw new Error('The example has two ambitions.')
  const renamed = { ...partners, name: { nl: 'Samen', en: 'Together' } }
  const now = { ...smallProgramme, ambitions: [results], teams: smallProgramme.teams.slice(1) }
  const all = [smallProgramme, { ...smallProgramme, ambitions: [renamed, results] }, now]
  const one = loadedFrom(all.map((programme, index) => version(index + 1, programme)))
  expect(one).toMatchObject({ version: 3, loadedAt: at, programme: now })
  expect(one?.former).toEqual({
    ...nothingFormer,
    ambitions: [renamed],
    teams: smallProgramme.teams.slice(0, 1),
  })
})

test('a programme without versions, and one that has ended, is not loaded; one that began anew is', () => {
  expect(loadedFrom([])).toBeUndefined()
  const ended = [version(1, smallProgramme), version(2, null)]
  expect(loadedFrom(ended)).toBeUndefined()
  expect(loadedFrom([...ended, version(3, smallProgramme)])?.former).toEqual(nothingFormer)
})

test('a programme without tenants is for the tenant of the bot, and in development for everybody', () => {
  const one = [loaded('one')]
  expect(idFor(one)).toBe('one')
  expect(idFor(one, { ...someone, tenant: there })).toBeUndefined()
  expect(idFor(one, { ...someone, tenant: 'development' }, null)).toBe('one')
})

test('a programme with tenants is for those alone, in whatever capitals', () => {
  const one = [loaded('one', { tenants: [there] })]
  expect(idFor(one)).toBeUndefined()
  expect(idFor(one, { ...someone, tenant: there.toUpperCase() })).toBe('one')
  expect(idFor(one, someone, null)).toBeUndefined()
})

test('of several programmes in a tenant, the one that lists somebody is theirs, else the open one', () => {
  const people = smallProgramme.people
  const closed = loaded('closed', { people, open: false })
  const open = loaded('open', { tenants: [here, there] })
  expect(idFor([open, closed])).toBe('closed')
  expect(idFor([closed, open], { ...someone, entraId: 'nobody' })).toBe('open')
  expect(idFor([closed, open], { ...someone, tenant: there })).toBe('open')
  expect(idFor([closed, loaded('other', { open: false })], { ...someone, entraId: 'nobody' })).toBe('closed')
})

test('whom another programme of the tenant lists is elsewhere, and so is who is of no tenant of it any more', () => {
  const closed = loaded('closed', { people: smallProgramme.people, open: false })
  const open = loaded('open', { tenants: [here, there] })
  const { isElsewhere } = placesIn([closed, open], here)
  const capitals = { ...someone, entraId: someone.entraId.toUpperCase() }
  expect([someone, capitals].map(who => isElsewhere('open', who))).toEqual([true, true])
  expect(isElsewhere('closed', someone)).toBe(false)
  expect(isElsewhere('open', { ...someone, entraId: 'nobody' })).toBe(false)
  expect(isElsewhere('open', { ...someone, tenant: there })).toBe(false)
  expect(isElsewhere('closed', { ...someone, tenant: there })).toBe(true)
  expect(placesIn([open], here).isElsewhere('open', someone)).toBe(false)
})

test('whoever is listed is admitted; who is not, only where it is open, and no guest', () => {
  const admitted = (open: boolean, listed: boolean, guest: boolean) =>
    isAdmitted({ ...smallProgramme, open }, { listed, guest })
  expect([admitted(false, true, true), admitted(true, true, false), admitted(true, false, false)]).toEqual([
    true,
    true,
    true,
  ])
  expect([admitted(false, false, false), admitted(true, false, true)]).toEqual([false, false])
})
