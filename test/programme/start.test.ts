/** What becomes of the programme files when it starts, and how every process hears of what is loaded later. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { loadAtStart } from '../../src/work/loadAtStart.ts'
import { loadVersion } from '../../src/work/loadVersion.ts'
import { openProgrammes, type Programmes } from '../../src/work/programmes.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { beside, without } from './files.ts'

const clock = { now: () => '2031-01-06T09:00:00.000Z' }
const tenant = 'aaaaaaaa-0000-0000-0000-000000000001'
const folder = mkdtempSync(join(tmpdir(), 'start-'))
const lines: string[] = []
const note = (what: string, fields: object = {}) => void lines.push(`${what} ${JSON.stringify(fields)}`)
const log = { info: note, warn: note, error: note }

let store: Store
let programmes: Programmes | undefined
beforeEach(async () => {
  lines.length = 0
  const opened = await openStore({ dataDir: mkdtempSync(join(folder, 'data-')) }, quiet)
  if (!opened.ok) throw new Error(opened.why)
  store = opened.store
})
afterEach(async () => {
  await programmes?.close()
  programmes = undefined
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (all: readonly Programme[], development = false) =>
  loadAtStart(
    { store, clock, log, own: development ? null : tenant, development },
    all.map(programme => ({ file: `${programme.id}.yaml`, programme })),
  )

const open = async (changed?: Parameters<typeof openProgrammes>[0]['changed']) => {
  programmes = await openProgrammes({ store, log, own: tenant, refreshEvery: 5, ...(changed && { changed }) })
  return programmes
}
const inForce = async () => (await open()).now().map(({ programme, version }) => `${programme.id} ${version}`)

test('a file is loaded when no programme with its id ever was, and several are', async () => {
  expect(await start([smallProgramme, beside('other')])).toEqual({ ok: true })
  expect(await start([smallProgramme, beside('other')])).toEqual({ ok: true })
  expect(await inForce()).toEqual(['other 1', 'small 1'])
})

test('when the programmes cannot be read, nobody is let in to be told nothing', async () => {
  const away = { ...store, programmeVersions: () => Promise.reject(new Error('The database is away.')) }
  const opening = openProgrammes({ store: away, log, own: tenant })
  await expect(opening).rejects.toThrow('The database is away.')
})

test('in production a file that differs is told of, and what was loaded stays in force', async () => {
  await start([smallProgramme])
  expect(await start([without(smallProgramme, 'partners')])).toEqual({ ok: true })
  expect(lines).toEqual([
    expect.stringMatching(/differs from its file.*npm run programme -- diff small.yaml/),
  ])
  expect(await inForce()).toEqual(['small 1'])
})

test('in production a programme that has ended stays so, whatever file is named', async () => {
  await start([smallProgramme])
  await loadVersion({ store, clock }, 'small', 1, null)
  expect(await start([smallProgramme, { ...smallProgramme, id: 'mine' }])).toEqual({ ok: true })
  expect(await inForce()).toEqual(['mine 1'])
  expect(lines.filter(line => line.includes('differs'))).toEqual([])
})

test('in development a file that changed is loaded, and what is not named ends', async () => {
  await start([smallProgramme], true)
  await start([without(smallProgramme, 'partners')], true)
  await start([{ ...smallProgramme, id: 'mine' }], true)
  expect(await inForce()).toEqual(['mine 1'])
  await programmes?.close()
  await start([smallProgramme], true)
  expect(await inForce()).toEqual(['small 4'])
})

test('without any programme, and with two in each other’s way, it does not start, and says what to do', async () => {
  expect(await start([])).toEqual({ ok: false, why: expect.stringMatching(/PROGRAMME.*npm run programme/) })
  const both = await start([smallProgramme, { ...smallProgramme, id: 'other' }])
  expect(both).toEqual({ ok: false, why: expect.stringMatching(/other.yaml, open: .*"small"/) })
  const twice = await start([smallProgramme, smallProgramme])
  expect(twice).toEqual({ ok: false, why: expect.stringMatching(/Another file has this id/) })
  expect(await store.programmeVersions()).toEqual([])
  await start([smallProgramme])
  expect(await start([])).toEqual({ ok: true })
})

test('instances that start at once load one version', async () => {
  const all = await Promise.all([start([smallProgramme]), start([smallProgramme]), start([smallProgramme])])
  expect(all.every(({ ok }) => ok)).toBe(true)
  expect(await store.programmeVersions()).toHaveLength(1)
})

test('a newer version is in force within moments, and whoever wants to know is told once', async () => {
  await start([smallProgramme])
  const told: string[] = []
  const now = await open(newer => void told.push(...newer))
  await loadVersion({ store, clock }, 'small', 1, without(smallProgramme, 'partners'))
  await vi.waitFor(() =>
    expect(now.now()[0]).toMatchObject({ version: 2, former: { ambitions: [{ id: 'partners' }] } }),
  )
  await now.refresh()
  expect(told).toEqual(['small', 'small'])
  await loadVersion({ store, clock }, 'small', 2, null)
  await vi.waitFor(() => expect(now.now()).toEqual([]))
  expect([now.ids(), now.hold(tenant), now.of({ tenant, entraId: 'x' })]).toEqual([
    ['small'],
    false,
    undefined,
  ])
})

test('it is told of what shares a tenant with what was loaded or has ended, and of nothing else', async () => {
  const abroad = beside('abroad', { tenants: ['aaaaaaaa-0000-0000-0000-000000000002'] })
  await start([smallProgramme, abroad])
  const told: (readonly string[])[] = []
  const now = await open(touched => void told.push(touched))
  await loadVersion({ store, clock }, 'other', 0, beside('other'))
  await now.refresh()
  await loadVersion({ store, clock }, 'other', 1, null)
  await now.refresh()
  await vi.waitFor(() => expect(told).toEqual([['abroad', 'small'], ['other', 'small'], ['small']]))
})

test('another programme may have heard somebody where it is or was for their tenant, or nobody can tell', async () => {
  const abroad = { tenants: ['aaaaaaaa-0000-0000-0000-000000000002'] }
  await start([smallProgramme, beside('other', abroad)])
  const now = await open()
  const hasOthers = async () => {
    await now.refresh()
    return now.hasOthers('small', tenant)
  }
  expect(await hasOthers()).toBe(false)
  await loadVersion({ store, clock }, 'other', 1, beside('other'))
  expect(await hasOthers()).toBe(true)
  await loadVersion({ store, clock }, 'other', 2, null)
  expect(await hasOthers()).toBe(true)
  await store.removeProgrammeVersion('other', 2)
  await store.removeProgrammeVersion('other', 1)
  expect(await hasOthers()).toBe(true)
})

test('when the database cannot be asked, what was read before stays in force', async () => {
  await start([smallProgramme])
  const now = await openProgrammes({
    store: { ...store, programmeVersions: failingAfter(1, store.programmeVersions) },
    ...{ log, own: tenant, refreshEvery: 5 },
  })
  await vi.waitFor(() =>
    expect(lines.filter(line => line.startsWith('the programmes could not'))).not.toEqual([]),
  )
  expect(now.of({ tenant, entraId: 'x' })?.programme.id).toBe('small')
  expect(now.hold(tenant)).toBe(true)
  await now.close()
})

test('a version that this release cannot read is left out, and the one before stays', async () => {
  await start([smallProgramme])
  const later = { ...smallProgramme, partOfALaterRelease: true }
  await loadVersion({ store, clock }, 'small', 1, later)
  expect(await inForce()).toEqual(['small 1'])
  expect(lines).toContainEqual(expect.stringMatching(/newer release.*"number":2/))
})

const failingAfter = <T>(times: number, work: () => Promise<T>): (() => Promise<T>) => {
  let left = times
  return () => (left-- > 0 ? work() : Promise.reject(new Error('away')))
}
