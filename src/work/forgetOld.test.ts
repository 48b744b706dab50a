import { afterEach, expect, test, vi } from 'vitest'
import { smallProgramme } from '../../test/smallProgramme.ts'
import type { Old } from '../ports/store.ts'
import { limits } from '../privacy/ages.ts'
import { nothingFormer } from '../topics/programme/loaded.ts'
import { type Forgetting, forgetOld, startForgetting } from './forgetOld.ts'

afterEach(() => void vi.useRealTimers())

const clock = { now: () => '2026-06-15T10:00:00.000Z' }
const ids = () => ['welfare', 'care']
const programmes = { ids, now: () => [] }
const nobody = {
  wipe: async () => true,
  peopleIn: async () => [],
  erase: async () => 'conflict' as const,
  usesIn: async () => [],
  programmeVersions: async () => [],
  programmeContent: async () => undefined,
  removeProgrammeVersion: async () => false,
}

const ages = limits.map(({ since }) => since).filter(since => !['left', 'silent', 'replaced'].includes(since))

/** A store of which each portion of what a programme handled takes as many rows as it says. */
const storeOf = (...portions: number[]) => {
  const asked: Old[] = []
  const forget = async (old: Old) => {
    asked.push(old)
    return old.since === 'handled' && old.programme === 'welfare' ? (portions.shift() ?? 0) : 0
  }
  return { ...nobody, asked, forget }
}

const logOf = () => {
  const said: string[] = []
  const note = (what: string, fields: object = {}) => void said.push(`${what} ${JSON.stringify(fields)}`)
  return { said, log: { info: note, warn: note, error: note } }
}

const settingWith = (store: Forgetting['store']) => {
  const { said, log } = logOf()
  const counted: string[] = []
  const meter = { forgot: (since: string, rows: number) => void counted.push(`${since} ${rows}`) }
  return { said, counted, store, clock, log, meter, programmes }
}

test('it forgets all that grows old, of every programme, until nothing is left', async () => {
  const store = storeOf(1_000, 7)
  expect(await forgetOld(settingWith(store))).toEqual({ handled: 1_007 })
  for (const programme of ids())
    expect(new Set(store.asked.filter(old => old.programme === programme).map(({ since }) => since))).toEqual(
      new Set(ages),
    )
  expect(store.asked).toHaveLength(2 * ages.length + 2)
  expect(store.asked.find(({ since }) => since === 'handled')?.before).toBe('2026-06-13T10:00:00.000Z')
  expect(store.asked.find(({ since }) => since === 'finished')?.before).toBe('2025-06-15T10:00:00.000Z')
})

test('a programme that keeps conversations for a shorter time has them forgotten sooner', async () => {
  const store = storeOf()
  const shorter = { ...smallProgramme, id: 'welfare', retention: { conversations: 3 } }
  const inForce = { programme: shorter, version: 1, loadedAt: clock.now(), former: nothingFormer }
  await forgetOld({ ...settingWith(store), programmes: { ids, now: () => [inForce] } })
  const finished = store.asked.filter(({ since }) => since === 'finished')
  expect(finished.map(({ programme, before }) => `${programme} ${before.slice(0, 10)}`)).toEqual([
    'welfare 2026-03-15',
    'care 2025-06-15',
  ])
})

test('it forgets at the start, tells and counts it once, and goes on no further once it is ended', async () => {
  const setting = settingWith(storeOf(5, 5, 5))
  const end = startForgetting(setting)
  await vi.waitFor(() => expect(setting.said).toEqual(['what was too old was forgotten {"handled":15}']))
  expect(setting.counted).toEqual(['handled 15'])
  await end()
  const later = storeOf(...Array.from({ length: 100 }, () => 1))
  await startForgetting({ ...setting, store: later })()
  expect(later.asked.length).toBeLessThan(2)
})

test('what fails is told of, and keeps nothing else from going', async () => {
  const asked: string[] = []
  const forget = async ({ since }: Old) => {
    asked.push(since)
    if (since === 'finished') throw new Error('full')
    return 0
  }
  const setting = settingWith({ ...nobody, forget })
  await startForgetting(setting)
  await vi.waitFor(() => expect(new Set(asked)).toEqual(new Set(ages)))
  const told = 'what is too old was not forgotten {"since":"finished"}'
  await vi.waitFor(() => expect(setting.said).toEqual([told, told]))
})

/** A disk that can be wiped when these say so, each once; it fails where one says nothing. */
const diskOf = (...says: (boolean | undefined)[]) => {
  const asked: (boolean | undefined)[] = []
  const wipe = async () => {
    const said = says[asked.length] ?? (asked.length < says.length ? undefined : true)
    asked.push(said)
    if (said === undefined) throw new Error('full')
    return said
  }
  return { asked, wipe }
}

test('the disk is wiped once a day, and in a later hour where it cannot be', async () => {
  vi.useFakeTimers()
  const disk = diskOf(false, undefined, true)
  const setting = settingWith({ ...storeOf(), wipe: disk.wipe })
  const end = startForgetting(setting)
  await vi.advanceTimersByTimeAsync(23.5 * 3_600_000)
  expect(disk.asked).toEqual([false, undefined, true])
  expect(setting.said).toEqual(['what was forgotten was not wiped from the disk {}'])
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(disk.asked).toHaveLength(4)
  await end()
})
