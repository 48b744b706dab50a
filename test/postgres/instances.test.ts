import { afterAll, expect, test } from 'vitest'
import { steps } from '../../src/outside/storage/migrations/migrate.ts'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { migrationContract } from '../storage/migrationContract.ts'
import { quietLog } from '../storage/quietLog.ts'
import { fatima, knockOf, turnOf } from '../storage/turns.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

migrationContract('Postgres', async () => {
  const url = await postgres.fresh()
  return todo => openPostgres(url, quietLog, todo)
})

const openTogether = async (count: number) => {
  const url = await postgres.fresh()
  const opened = await Promise.all(Array.from({ length: count }, () => openPostgres(url, quietLog)))
  return opened.flatMap(one => (one.ok ? [one.store] : []))
}

test('instances that start together on an empty database all get through', async () => {
  const stores = await openTogether(4)
  expect(stores).toHaveLength(4)
  await Promise.all(stores.map(store => store.close()))
})

test('turns of one person are applied one after another, on several instances too', async () => {
  const stores = await openTogether(3)
  const saved: string[] = []
  const writer = async (n: number): Promise<void> => {
    const store = stores[n % stores.length]
    const { person = fatima } = (await store?.know(knockOf(fatima))) ?? {}
    const verdict = await store?.save(turnOf(person, `activity ${n}`))
    if (verdict === 'saved') saved.push(`revision ${person.revision + 1}`)
    else await writer(n)
  }
  await Promise.all(Array.from({ length: 12 }, (_, n) => writer(n)))
  expect(new Set(saved).size).toBe(12)
  await Promise.all(stores.map(store => store.close()))
})

test('a release that is still running goes on after the next one has changed the schema', async () => {
  const url = await postgres.fresh()
  const old = await openPostgres(url, quietLog)
  if (!old.ok) throw new Error(old.why)
  await old.store.save(turnOf(fatima, 'a'))
  await old.store.know(knockOf(fatima))
  const columns = ['person', 'run', 'answer', 'send', 'handled', 'action'].map(
    table => `alter table ${table} add column added integer not null default 0`,
  )
  const next = await openPostgres(url, quietLog, { ...steps, '900-later': () => columns })
  expect(next.ok).toBe(true)
  expect(await old.store.save(turnOf({ ...fatima, revision: 1 }, 'b'))).toBe('saved')
  expect((await old.store.know(knockOf(fatima))).person?.revision).toBe(2)
  await old.store.close()
  if (next.ok) await next.store.close()
})

test('an address at which nothing answers is a sentence, without the password', async () => {
  const opened = await openPostgres('postgres://me:secret@127.0.0.1:1/none', quietLog)
  expect(opened).toEqual({ ok: false, why: expect.stringMatching(/cannot be used.*Check the address/) })
  expect(JSON.stringify(opened)).not.toContain('secret')
})
