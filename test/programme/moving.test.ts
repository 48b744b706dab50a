/** Who is listed by another programme of their tenant since, as instances notice it that read at different moments. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { loadVersion } from '../../src/work/loadVersion.ts'
import { noticeDepartures } from '../../src/work/noticeDepartures.ts'
import { readLoaded } from '../../src/work/readLoaded.ts'
import { startNoticing } from '../../src/work/startNoticing.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { quietLog } from '../storage/quietLog.ts'
import { at, otherPerson, turnOf } from '../storage/turns.ts'
import { beside } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'moving-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clock = { now: () => at(10) }
const entraId = 'aaaaaaaa-0000-0000-0000-00000000000a'
const sanne = { ...otherPerson('sanne'), entraId, programme: 'small', tenant: 'home', listed: false }
const other = beside('other')
const listing: Programme = {
  ...other,
  people: other.people.map((one, index) => (index === 0 ? { ...one, entraId } : one)),
}

let store: Store
beforeEach(async () => {
  const opened = await openStore({ dataDir: mkdtempSync(join(folder, 'data-')) }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  store = opened.store
  await loadVersion({ store, clock }, 'small', 0, smallProgramme)
  await store.save(turnOf(sanne, 'a'))
})
afterEach(() => store.close())

const notice = (reading: Awaited<ReturnType<typeof readLoaded>>) =>
  noticeDepartures({ store, clock, own: 'home' }, reading, 'small')
const stands = async () => {
  const { leftAt, unreachable } = (await store.personWith('small', sanne.id)) ?? {}
  return { leftAt, unreachable }
}
const taking = { leftAt: null, unreachable: null }
const moved = { leftAt: at(10), unreachable: 'elsewhere' }

test('whom another programme lists left, and is back when it does so no longer, or has ended', async () => {
  for (const [number, version] of [listing, other, listing, null].entries()) {
    await loadVersion({ store, clock }, 'other', number, version)
    expect(await notice(await readLoaded(store))).toBe(true)
    expect(await stands()).toEqual(version === listing ? moved : taking)
  }
})

test('what was read before a newer version of any programme moves nobody, and brings nobody back', async () => {
  const before = await readLoaded(store)
  await loadVersion({ store, clock }, 'other', 0, listing)
  const listed = await readLoaded(store)
  await notice(listed)
  expect(await notice(before)).toBe(false)
  expect(await stands()).toEqual(moved)
  await loadVersion({ store, clock }, 'other', 1, null)
  await notice(await readLoaded(store))
  expect(await notice(listed)).toBe(false)
  expect(await stands()).toEqual(taking)
})

test('that nothing reaches somebody is known still when they are back', async () => {
  await store.save(turnOf({ ...sanne, revision: 1, unreachable: 'blocked' }, 'b'))
  for (const [number, version] of [listing, null].entries()) {
    await loadVersion({ store, clock }, 'other', number, version)
    await notice(await readLoaded(store))
    if (version) expect(await stands()).toEqual({ leftAt: at(10), unreachable: 'blockedElsewhere' })
  }
  expect(await stands()).toEqual({ leftAt: null, unreachable: 'blocked' })
})

test('who had left already stays so, whatever another programme does', async () => {
  await store.save(turnOf({ ...sanne, revision: 1, leftAt: at(3) }, 'b'))
  for (const [number, version] of [listing, null].entries()) {
    await loadVersion({ store, clock }, 'other', number, version)
    await notice(await readLoaded(store))
    expect(await stands()).toEqual({ leftAt: at(3), unreachable: null })
  }
})

test('who left for another programme is not back in one that is closed by now, until that lists them', async () => {
  await loadVersion({ store, clock }, 'other', 0, listing)
  await notice(await readLoaded(store))
  await loadVersion({ store, clock }, 'other', 1, null)
  const closed = { ...smallProgramme, open: false }
  await loadVersion({ store, clock }, 'small', 1, closed)
  await notice(await readLoaded(store))
  expect(await stands()).toEqual(moved)
  const [first, ...others] = closed.people
  const people = first ? [{ ...first, entraId }, ...others] : []
  await loadVersion({ store, clock }, 'small', 2, { ...closed, people })
  await notice(await readLoaded(store))
  expect(await stands()).toEqual(taking)
})

const welcomesBack = async () =>
  (await store.promptsOf('small', sanne.id)).filter(({ kind }) => kind === 'back').length

/** As planning stores a witness whom nobody met. */
const unmet = { ...sanne, revision: 1, chat: null, teamsId: '', welcomed: 0, spokeAt: null }

const OFTEN = [listing, null, listing, null]

const goesAndComesBack = async () => {
  for (const [number, version] of OFTEN.entries()) {
    await loadVersion({ store, clock }, 'other', number, version)
    await notice(await readLoaded(store))
    expect(await stands()).toEqual(version ? moved : taking)
  }
}

test('whom another programme listed, and who took part here, is welcomed back', async () => {
  await goesAndComesBack()
  expect(await welcomesBack()).toBe(1)
})

test('who never took part here is not, whatever they said to the other one', async () => {
  await store.save(turnOf(unmet, 'b'))
  await store.save(turnOf({ ...sanne, id: 'sanne there', programme: 'other', spokeAt: at(5) }, 'c'))
  await goesAndComesBack()
  expect(await welcomesBack()).toBe(0)
})

test.each([
  ['took part', sanne, 1],
  ['never took part', unmet, 0],
] as const)('who %s, and is listed by the one programme again', async (_, person, times) => {
  await store.save(turnOf({ ...person, revision: 1, listed: true }, 'b'))
  const people = listing.people.slice(0, 1)
  for (const [number, version] of [smallProgramme, { ...smallProgramme, people }].entries()) {
    await loadVersion({ store, clock }, 'small', number + 1, version)
    await notice(await readLoaded(store))
    expect((await stands()).leftAt).toBe(number === 0 ? at(10) : null)
  }
  expect(await welcomesBack()).toBe(times)
})

test('a look that came too early is taken again with what is read next', async () => {
  const before = await readLoaded(store)
  await loadVersion({ store, clock }, 'other', 0, listing)
  const noticed = startNoticing({ store, clock, own: 'home', log: quietLog }, 5)
  noticed.changed(['small'], before)
  noticed.changed([], await readLoaded(store))
  await vi.waitFor(async () => expect(await stands()).toEqual(moved))
  await noticed.end()
})

/** What a newer release may load. */
const newer = (programme: Programme) => ({ ...programme, partOfALaterRelease: true })
const abroad = beside('later', { tenants: ['aaaaaaaa-0000-0000-0000-000000000002'] })

test('what cannot be read of a programme for other people keeps nobody from being noticed', async () => {
  await loadVersion({ store, clock }, 'later', 0, abroad)
  await loadVersion({ store, clock }, 'later', 1, newer(abroad))
  await loadVersion({ store, clock }, 'other', 0, listing)
  expect(await notice(await readLoaded(store))).toBe(true)
  expect(await stands()).toEqual(moved)
})

test.each<[string, readonly (Programme | null)[]]>([
  ['shares a tenant with it', [beside('later')]],
  ['shared one before', [beside('later'), abroad, null]],
  ['may be for anybody', []],
])('it waits for what cannot be read of a programme that %s, and says so once', async (_, versions) => {
  for (const [number, version] of [...versions, newer(abroad)].entries())
    await loadVersion({ store, clock }, 'later', number, version)
  await loadVersion({ store, clock }, 'other', 0, listing)
  const reading = await readLoaded(store)
  expect(await notice(reading)).toBe(false)
  const warnings: unknown[] = []
  const log = { ...quietLog, warn: (what: string, fields: object = {}) => void warnings.push([what, fields]) }
  let looks = 0
  const programmeVersions = () => {
    looks += 1
    return store.programmeVersions()
  }
  const noticed = startNoticing({ store: { ...store, programmeVersions }, clock, own: 'home', log }, 5)
  noticed.changed(['small'], reading)
  await vi.waitFor(() => expect(looks).toBeGreaterThan(3))
  await noticed.end()
  expect(warnings).toEqual([
    ['who left is looked at when a newer release runs', { programme: 'small', unread: 'later' }],
  ])
  expect(await stands()).toEqual(taking)
})

test('it waits for a version of its own that cannot be read', async () => {
  await loadVersion({ store, clock }, 'other', 0, listing)
  await loadVersion({ store, clock }, 'small', 1, newer(smallProgramme))
  expect(await notice(await readLoaded(store))).toBe(false)
  expect(await stands()).toEqual(taking)
})
