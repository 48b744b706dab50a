/** An answer and the closing of its look back, each of which finds the other in the middle of it. */
import { Client } from 'pg'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import type { ToClose } from '../../src/ports/checks.ts'
import type { Store } from '../../src/ports/store.ts'
import { quietLog } from '../storage/quietLog.ts'
import { aLookBack, aNoticedCheck, anAsk, openingOf } from '../storage/someChecks.ts'
import { aPromise, at, fatima, otherPerson, turnOf } from '../storage/turns.ts'
import { startPostgres } from './startPostgres.ts'

const joris = otherPerson('joris')
const postgres = await startPostgres()
afterAll(() => postgres.stop(), 60_000)

let [store, beside] = [undefined as unknown as Store, undefined as unknown as Client] // Before each test.

const lookBack = { ...aLookBack, thresholds: { scores: 1, quotes: 10 } }
const ask = { ...anAsk, id: 'ask-2', person: joris.id, as: 'witness' } as const

beforeEach(async () => {
  const url = await postgres.fresh()
  const opened = await openPostgres(url, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  store = opened.store
  beside = new Client({ connectionString: url })
  await beside.connect()
  await store.save(turnOf(joris, 'a'))
  await store.save(turnOf(fatima, 'a', { promises: [aPromise] }))
  await store.openLookBacks([openingOf(lookBack, [ask])], at(3))
})

afterEach(async () => {
  await beside.end()
  await store.close()
})

const answers = () => {
  const onChecks = {
    asks: [{ ...ask, status: 'answered', was: 'asked', changedAt: at(49) } as const],
    noticed: [{ ...aNoticedCheck, changedAt: at(49) }],
  }
  return store.save(turnOf({ ...joris, revision: 1 }, 'b', { onChecks }))
}

const read = async (now = 50): Promise<ToClose> => {
  const closing = { programme: 'welfare', now: at(now), settledBy: at(0), most: 9 }
  const [due] = await store.lookBacksToClose(closing)
  if (!due) throw new Error('It is over.')
  return due
}

const closes = ({ answers }: ToClose) =>
  store.closeLookBack({
    ...{ programme: 'welfare', lookBack: aLookBack.id, at: at(50), told: 0, answers },
    ...{ thresholds: lookBack.thresholds, release: null, plans: [] },
  })

const waiting = async (many: number): Promise<void> => {
  const asked = `select count(*)::integer as many from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await beside.query(asked)).rows[0].many, { timeout: 20_000 }).toBe(many)
}

/** Begins both while the look back is in other hands, in this order, and lets go when they wait. */
const inTheMidst = async <A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> => {
  await beside.query('begin; select id from look_back for update')
  const one = first()
  await waiting(1)
  const other = second()
  await waiting(2)
  await beside.query('commit')
  return Promise.all([one, other])
}

const freshIn = ({ pool }: ToClose) => pool.fresh.map(({ person }) => person)

test('an answer that was begun before it closes is in it', async () => {
  const before = await read()
  expect(await inTheMidst(answers, () => closes(before))).toEqual(['saved', false])
  const anew = await read()
  expect(freshIn(anew)).toEqual([joris.id])
  expect(await closes(anew)).toBe(true)
}, 60_000)

test('an answer that comes while it closes counts the next time', async () => {
  const before = await read()
  expect(await inTheMidst(() => closes(before), answers)).toEqual([true, 'saved'])
  await store.openLookBacks([openingOf({ id: 'look-2', day: '2031-02-17', closesAt: at(55) }, [])], at(51))
  expect(freshIn(await read(56))).toEqual([joris.id])
}, 60_000)
