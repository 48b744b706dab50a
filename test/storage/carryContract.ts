import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { backup } from '../../src/outside/storage/carry/backup.ts'
import { writeLedger } from '../../src/outside/storage/carry/ledgerFile.ts'
import { move } from '../../src/outside/storage/carry/move.ts'
import { restore } from '../../src/outside/storage/carry/restore.ts'
import type { Place } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import { restoredContract } from './restoredContract.ts'
import {
  aCard,
  anAction,
  answerTo,
  aPromise,
  aRoute,
  at,
  claimOf,
  fatima,
  knockOf,
  otherPerson,
  postTo,
  runWith,
  turnOf,
} from './turns.ts'
import { open, within } from './within.ts'

const sample = async (store: Store): Promise<void> => {
  const answers = [answerTo('text', 'É “zo” 🌱 \\ \t\n'), answerTo('number', 0.5, { item: 'x', at: at(1) })]
  const records = { actions: [anAction], promises: [aPromise], routes: [aRoute] }
  const sends = [postTo(fatima, 'send-1', 'run-1'), postTo(fatima, 'send-2')]
  await store.save(turnOf(fatima, 'a', { runs: [runWith('run-1', answers)], sends, ...records }))
  await store.sent({ send: 'send-1', worker: 'worker-1', shows: 'run-1', activity: 'activity-1' })
  for (let n = 0; n < 600; n += 1) await store.save(turnOf(otherPerson(`p${n}`), 'a'))
}

const seen = (place: Place) =>
  within(place, async store => ({
    known: await store.know(knockOf(fatima, { activity: 'a' })),
    records: await store.recordsOf('welfare', fatima.id),
    last: await store.know(knockOf(otherPerson('p599'))),
  }))

const sendsOf = (place: Place) =>
  within(place, async store => (await store.claimSends(claimOf('worker-2', 99))).map(({ id }) => id))

/** Backup, restore and move, from one kind of database to the other. Places are empty and new each time. */
export const carryContract = (
  name: string,
  newSource: () => Promise<Place>,
  newTarget: () => Promise<Place>,
) => {
  describe(`backup, restore and move, ${name}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'backup-'))
    afterAll(() => rmSync(folder, { recursive: true }))

    test('a backup made while the product runs is restored elsewhere, and sends nothing', async () => {
      const [source, target, file] = [await newSource(), await newTarget(), join(folder, 'one')]
      const running = await open(source)
      await sample(running)
      const made = await backup(source, file, at(50))
      expect(made).toMatchObject({ ok: true, load: { tally: { person: { rows: 601 }, send: { rows: 1 } } } })
      expect(statSync(file).mode & 0o777).toBe(0o600)
      await running.close()
      const restored = await restore(target, { file, replace: false, at: at(60) })
      expect(restored).toMatchObject({ ok: true, ended: 1, load: made.ok ? { tally: made.load.tally } : {} })
      expect(await seen(target)).toEqual(await seen(source))
      expect(await sendsOf(target)).toEqual([])
      expect(await sendsOf(source)).toEqual(['send-2'])
    })

    test('of a card that may have been posted since, nobody knows whether it was', async () => {
      const [source, target, file] = [await newSource(), await newTarget(), join(folder, 'cards')]
      const cardWith = (id: string, more: Partial<ActionCard>) => ({ ...aCard, id, ...more, was: null })
      const cards = [
        ...[cardWith('due', { postAt: at(60) }), cardWith('later', { postAt: at(61) })],
        ...[cardWith('tried', { status: 'posting' }), cardWith('stands', { status: 'open' })],
      ]
      await within(source, store => store.save(turnOf(fatima, 'a', { onCards: { cards } })))
      await backup(source, file, at(50))
      const restored = await restore(target, { file, replace: false, at: at(60) })
      expect(restored).toMatchObject({ ok: true, ended: 2 })
      const now = await within(target, store => store.cardsOf('welfare', fatima.id))
      const stands = now.map(({ id, status, because }) => `${id} ${status} ${because}`)
      expect(stands.toSorted()).toEqual([
        ...['due unknown restored', 'later scheduled null', 'stands open null', 'tried unknown restored'],
      ])
    })

    restoredContract({ folder, newSource, newTarget })

    test('what stands in a database is not overwritten unless one says so', async () => {
      const [source, target, file] = [await newSource(), await newTarget(), join(folder, 'two')]
      await within(source, store => store.save(turnOf(fatima, 'a')))
      await within(target, store => store.save(turnOf(otherPerson('joris'), 'a')))
      await backup(source, file, at(50))
      const refused = await restore(target, { file, replace: false, at: at(60) })
      expect(refused).toEqual({ ok: false, why: expect.stringContaining('--replace') })
      expect((await restore(target, { file, replace: true, at: at(60) })).ok).toBe(true)
      await within(target, async store => {
        expect((await store.know(knockOf(fatima))).person?.revision).toBe(1)
        expect((await store.know(knockOf(otherPerson('joris')))).person).toBeUndefined()
        expect(
          await store.save(turnOf({ ...fatima, revision: 1 }, 'b', { sends: [postTo(fatima, 's')] })),
        ).toBe('saved')
      })
    })

    test('everything moves, also what must still be sent, and the old place sends nothing any more', async () => {
      const [source, target] = [await newSource(), await newTarget()]
      await within(source, sample)
      const before = await seen(source)
      expect(await move(source, { to: target, replace: false, at: at(60) })).toMatchObject({ ok: true })
      expect(await seen(target)).toEqual(before)
      expect(await sendsOf(target)).toEqual(['send-2'])
      expect(await sendsOf(source)).toEqual([])
      const again = await move(source, { to: target, replace: false, at: at(61) })
      expect(again).toEqual({ ok: false, why: expect.stringContaining('--replace') })
    })

    const person = { ...fatima, revision: 1 }
    const forget = (place: Place, second: number) =>
      within(place, store => store.erase({ person, names: [], at: at(second), print: 'p' }))
    const isThere = async (place: Place) =>
      (await within(place, store => store.know(knockOf(fatima)))).person !== undefined
    const backedUp = async (name: string) => {
      const [source, file] = [await newSource(), join(folder, name)]
      await within(source, async store => {
        await store.save(turnOf(fatima, 'a', { actions: [anAction] }))
        await store.save(turnOf(otherPerson('joris'), 'b', { promises: [aPromise] }))
      })
      await backup(source, file, at(50))
      return { source, file }
    }

    test('who was erased since is erased again from what is restored over it', async () => {
      const { source, file } = await backedUp('five')
      await forget(source, 55)
      const restored = await restore(source, { file, replace: true, at: at(60) })
      expect(restored).toMatchObject({ ok: true, erased: 1 })
      expect(await isThere(source)).toBe(false)
      const erased = await within(source, store => store.know(knockOf(fatima)))
      expect(erased.erased).toEqual({ at: at(55), byThis: false })
      const again = await restore(source, { file, replace: true, at: at(61) })
      expect(again).toMatchObject({ ok: true, erased: 1 })
      expect(await isThere(source)).toBe(false)
    })

    test('elsewhere the ledger that was kept beside the backup erases them', async () => {
      const [{ source, file }, target, ledger] = [
        await backedUp('six'),
        await newTarget(),
        join(folder, 'ledger'),
      ]
      await forget(source, 55)
      expect(await writeLedger(source, ledger, at(56))).toEqual({ ok: true, lines: 1 })
      expect(readFileSync(ledger, 'utf8')).not.toMatch(/fatima/i)
      expect(await restore(target, { file, replace: false, at: at(60), ledger })).toMatchObject({ erased: 1 })
      expect(await isThere(target)).toBe(false)
      expect((await restore(target, { file, replace: true, at: at(61) })).ok).toBe(true)
      expect(await isThere(target)).toBe(false)
      const wrong = await restore(target, { file, replace: true, at: at(62), ledger: file })
      expect(wrong).toEqual({ ok: false, why: expect.stringContaining('not a ledger') })
      expect((await writeLedger(source, ledger, at(63))).ok).toBe(false)
    })

    test('who came back after being erased stays', async () => {
      const source = await newSource()
      await within(source, store => store.save(turnOf(fatima, 'a')))
      await forget(source, 20)
      const back = { ...fatima, id: 'person-again', metAt: at(21) }
      await within(source, store => store.save(turnOf(back, 'b')))
      const file = join(folder, 'seven')
      await backup(source, file, at(50))
      expect(await restore(source, { file, replace: true, at: at(60) })).toMatchObject({
        ok: true,
        erased: 0,
      })
      expect(await isThere(source)).toBe(true)
    })

    test('somebody of whom it was not kept when they were met is erased again', async () => {
      const [source, file] = [await newSource(), join(folder, 'eight')]
      await within(source, store => store.save(turnOf({ ...fatima, metAt: null }, 'a')))
      await backup(source, file, at(50))
      await forget(source, 55)
      expect(await restore(source, { file, replace: true, at: at(60) })).toMatchObject({ erased: 1 })
    })

    test('a move over a database in which somebody was erased does not bring them back', async () => {
      const [{ source }, target] = [await backedUp('nine'), await newTarget()]
      await within(target, store => store.save(turnOf(fatima, 'a')))
      await forget(target, 55)
      expect(await move(source, { to: target, replace: true, at: at(60) })).toMatchObject({ erased: 1 })
      expect(await isThere(target)).toBe(false)
    })

    test('nothing is restored or moved while the product runs', async () => {
      const [source, target, file] = [await newSource(), await newTarget(), join(folder, 'three')]
      const running = await open(source)
      await running.save(turnOf(fatima, 'a'))
      await backup(source, file, at(50))
      const why = expect.stringMatching(/runs on/)
      expect(await restore(source, { file, replace: true, at: at(60) })).toEqual({ ok: false, why })
      expect(await move(source, { to: target, replace: false, at: at(60) })).toEqual({ ok: false, why })
      expect((await running.know(knockOf(fatima))).person?.revision).toBe(1)
      await running.close()
    })

    test('a file that is damaged, cut off or something else changes nothing', async () => {
      const [source, target, file] = [await newSource(), await newTarget(), join(folder, 'four')]
      await within(source, sample)
      await backup(source, file, at(50))
      const whole = readFileSync(file)
      const wrong = [whole.subarray(0, whole.length - 900), Buffer.from('no backup'), Buffer.alloc(0)]
      for (const [n, content] of wrong.entries()) {
        writeFileSync(`${file}-${n}`, content)
        expect((await restore(target, { file: `${file}-${n}`, replace: true, at: at(60) })).ok).toBe(false)
      }
      expect((await restore(target, { file: `${file}-none`, replace: true, at: at(60) })).ok).toBe(false)
      expect((await backup(source, file, at(70))).ok).toBe(false)
      expect(existsSync(`${file}.part`)).toBe(false)
      await within(target, async store => expect((await store.know(knockOf(fatima))).person).toBeUndefined())
    })
  })
}
