import { describe, expect, test } from 'vitest'
import { type Steps, steps } from '../../src/outside/storage/migrations/migrate.ts'
import type { Opened } from '../../src/outside/storage/opened.ts'
import type { Store } from '../../src/ports/store.ts'
import { anAction, answerTo, fatima, knockOf, runWith, turnOf } from './turns.ts'

/** Gives a way to open the same database again and again, with the steps that a release knows. */
export type Reopen = () => Promise<(todo: Steps) => Promise<Opened>>

const storeIn = (opened: Opened): Store => {
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

const later: Steps = {
  ...steps,
  '900-later': ({ strict }) => [
    `create table later (id text primary key) ${strict}`,
    `alter table person add column shoe_size integer not null default 0`,
  ],
}

const broken: Steps = {
  ...steps,
  '900-broken': () => ['create table half (id text)', 'this is no statement'],
}

/** How a database grows from release to release. */
export const migrationContract = (name: string, reopen: Reopen): void => {
  describe(`the migrations, ${name}`, () => {
    test('a database with something in it is brought up to date, and keeps it', async () => {
      const open = await reopen()
      const store = storeIn(await open(steps))
      await store.save(
        turnOf(fatima, 'a', { runs: [runWith('run-1', [answerTo('x', 'y')])], actions: [anAction] }),
      )
      await store.close()
      const next = storeIn(await open(later))
      expect((await next.know(knockOf(fatima))).runs[0]?.answers).toEqual([answerTo('x', 'y')])
      expect((await next.recordsOf('welfare', fatima.id)).actions).toEqual([anAction])
      expect(await next.save(turnOf({ ...fatima, revision: 1 }, 'b'))).toBe('saved')
      await next.close()
    })

    test('a database of a newer release is refused with a sentence, and stays as it is', async () => {
      const open = await reopen()
      await storeIn(await open(later)).close()
      const why = expect.stringMatching(/newer release.*900-later/)
      expect(await open(steps)).toEqual({ ok: false, why })
      await storeIn(await open(later)).close()
    })

    test('a step that fails leaves nothing half made', async () => {
      const open = await reopen()
      await storeIn(await open(steps)).close()
      await expect(open(broken)).rejects.toThrow()
      const again: Steps = { ...steps, '900-broken': () => ['create table half (id text)'] }
      await storeIn(await open(again)).close()
    })
  })
}
