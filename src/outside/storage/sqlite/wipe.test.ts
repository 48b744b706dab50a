/** Of what is removed nothing stands in the files, also where SQLite left a copy as it moved rows from page to page. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chanceOf } from '../../../../test/retention/chance.ts'
import { aCard, aParticipation, at, otherPerson, turnOf } from '../../../../test/storage/turns.ts'
import { within } from '../../../../test/storage/within.ts'
import type { Person } from '../../../people/person.ts'
import type { Store } from '../../../ports/store.ts'
import { openFile } from './file.ts'
import { copiesMayLinger, wipe, wipeIfSmall } from './wipe.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wipe-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const bytes = (): string =>
  readdirSync(folder)
    .filter(name => name.startsWith('waarmaker.db'))
    .map(name => readFileSync(join(folder, name), 'latin1'))
    .join('\n')

const MARK = 'kwetterkanarie'

/** Writes marked words among others, `rows` in all, and removes the marked. The same seed leaves the same copies. */
const writeAndRemove = (database: Database, rows: number): void => {
  const chance = chanceOf(1)
  database.exec('create table written (key integer primary key, words text) strict')
  const add = database.prepare('insert into written values (?, ?)')
  const remove = database.prepare('delete from written where key = ?')
  const keys = Array.from({ length: rows }, () => chance.below(2 ** 31))
  const isMarked = (_: unknown, n: number) => n % 2 === 0
  for (const [n, key] of keys.entries())
    add.run([key, `${isMarked(key, n) ? MARK : 'others'}${'.'.repeat(chance.below(200))}`])
  copiesMayLinger(database)
  for (const key of keys.filter(isMarked)) remove.run([key])
}

const opened = (rows: number): Database => {
  const database = openFile(folder)
  database.exec('begin')
  writeAndRemove(database, rows)
  database.exec('commit')
  return database
}

/** How often it stands in the files. */
const left = (mark: string): number => bytes().split(mark).length - 1

test('copies linger of what was removed, until the file is written anew', () => {
  const database = opened(4_000)
  database.pragma('wal_checkpoint(TRUNCATE)')
  expect(left(MARK)).toBeGreaterThan(0)
  expect(wipe(database)).toBe(true)
  expect(left(MARK)).toBe(0)
  expect(database.prepare('select count(*) as n from written').get()).toEqual({ n: 2_000 })
  database.close()
})

test('it is written anew once after something was removed, whoever has it open then', () => {
  const database = opened(4_000)
  database.close()
  const [one, other] = [openFile(folder), openFile(folder)]
  const written = () => one.pragma('data_version', { simple: true })
  const before = written()
  expect(wipe(other)).toBe(true)
  const after = written()
  expect(after).not.toBe(before)
  expect([wipe(other), written()]).toEqual([true, after])
  one.exec('begin')
  copiesMayLinger(one)
  one.exec('rollback')
  expect([wipe(other), written()]).toEqual([true, after])
  copiesMayLinger(other)
  expect(wipe(other)).toBe(true)
  expect(written()).not.toBe(after)
  for (const each of [one, other]) each.close()
})

test('while somebody reads it is not done, and is done later', () => {
  const database = opened(4_000)
  const reader = openFile(folder)
  database.pragma('busy_timeout = 0')
  reader.exec('begin')
  reader.prepare('select count(*) from written').get()
  expect([wipe(database), wipeIfSmall(database)]).toEqual([false, false])
  reader.exec('commit')
  expect(wipe(database)).toBe(true)
  expect(left(MARK)).toBe(0)
  for (const each of [database, reader]) each.close()
})

test('a large file is left to whoever wipes daily, and so is what cannot be wiped now', () => {
  const database = opened(80_000)
  expect(wipeIfSmall(database)).toBe(true)
  expect(left(MARK)).toBeGreaterThan(0)
  database.exec('begin')
  expect(wipeIfSmall(database)).toBe(false)
  database.exec('commit')
  expect(wipe(database)).toBe(true)
  expect(left(MARK)).toBe(0)
  database.close()
})

/** People whose ids are the same in every run. */
const peopleOf = (seed: number, count: number): readonly Person[] => {
  const chance = chanceOf(seed)
  const part = () =>
    chance
      .below(2 ** 31)
      .toString(16)
      .padStart(8, '0')
  return Array.from({ length: count }, () => ({
    ...otherPerson(part()),
    id: [part(), part(), part()].join('-'),
  }))
}

const takesPart = async (store: Store, person: Person, times: number): Promise<void> => {
  await store.save(turnOf(person, `${person.id} meets`, {}))
  for (let revision = 1; revision <= times; revision += 1) {
    const activity = `${person.id} ${revision}`
    const participations = [{ ...aParticipation, person: person.id, pressedAt: at(revision) }]
    const plans = [
      { person: person.id, kind: 'cardReminder' as const, subject: activity, dueAt: at(revision) },
    ]
    await store.save(turnOf({ ...person, revision }, activity, { onCards: { participations }, plans }))
  }
}

const erases = async (store: Store, person: Person): Promise<void> => {
  const now = await store.personWith(person.programme, person.id)
  if (!now) throw new Error('They were met.')
  expect(await store.erase({ person: now, names: [], at: at(99), print: null })).toBe('erased')
}

test.each([1, 2, 3])('whoever is erased is not in the files, after many turns of many (%i)', async seed => {
  const [maker, ...people] = peopleOf(seed, 61)
  const gone = people.filter((_, n) => n % 2 === 0)
  await within({ dataDir: folder }, async store => {
    if (!maker) throw new Error('There is a first one.')
    await store.save(
      turnOf(maker, 'card', { onCards: { cards: [{ ...aCard, maker: maker.id, was: null }] } }),
    )
    await Promise.all(people.map(person => takesPart(store, person, 3)))
    for (const person of gone) await erases(store, person)
    const found = bytes()
    expect(gone.filter(({ id }) => found.includes(id))).toEqual([])
    expect(found).toContain(people[1]?.id)
  })
})
