/** Two instances over one Postgres that write the same cards, post them and bring them up to date. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActionCardStore, DueCard } from '../../src/ports/actionCards.ts'
import type { Store } from '../../src/ports/store.ts'
import { aCard, aParticipation, at, claimOf, fatima, otherPerson, turnOf } from '../storage/turns.ts'
import { open } from '../storage/within.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
const stores: Store[] = []
beforeAll(async () => {
  const databaseUrl = await postgres.fresh()
  stores.push(await open({ databaseUrl }), await open({ databaseUrl }))
})
afterAll(async () => {
  for (const store of stores) await store.close()
  await postgres.stop()
})

const storeFor = (n: number): Store => stores[n % stores.length] ?? expect.fail('Both are open.')

const make = (prefix: string, count: number, more: Partial<typeof aCard>, revision: number) => {
  const cards = Array.from({ length: count }, (_, n) => ({
    ...{ ...aCard, ...more, id: `${prefix}-${n}`, channel: `channel-${n % 4}`, was: null },
    ...(more.status === 'open' && { activity: `message-${n}` }),
  }))
  return storeFor(0).save(turnOf({ ...fatima, revision }, prefix, { onCards: { cards } }))
}

type Does = (store: ActionCardStore, due: DueCard, worker: string) => Promise<unknown>

/** Does all that is due, until nothing is; what was claimed, in the order in which it was. */
const works = async (worker: string, store: Store, does: Does): Promise<DueCard[]> => {
  const due = await store.claimCards(claimOf(worker, 9, { most: 2 }))
  for (const one of due) {
    await does(store, one, worker)
    const { id: channel, programme } = one.channel
    await store.freeChannel({ programme, channel, worker, fullAt: null, freeAt: null })
  }
  return due.length === 0 ? [] : [...due, ...(await works(worker, store, does))]
}

const posts: Does = (store, { card }, worker) =>
  store.cardPosted({
    ...{ card, worker, becomes: 'open', activity: `message of ${card}`, because: null },
    ...{ postAt: null, shown: 1, at: at(9) },
  })

const shows: Does = async (store, { card, programme }, worker) => {
  const view = await store.viewOf(programme, card)
  return store.cardShown({ card, worker, shown: view?.changes ?? 0, lost: null, at: at(9) })
}

const workers = ['w0', 'w1', 'w2', 'w3'] as const

test('each card is posted by one of many workers, once', async () => {
  expect(await make('posted', 20, {}, 0)).toBe('saved')
  const done = await Promise.all(workers.map((worker, n) => works(worker, storeFor(n), posts)))
  const left = await works('last', storeFor(0), posts)
  const cards = [...done.flat(), ...left].map(({ todo, card }) => `${todo} ${card}`)
  expect(cards.length).toBe(20)
  expect(new Set(cards).size).toBe(20)
})

test('hundreds who press the same cards in any order, while these are shown, are all counted and shown', async () => {
  expect(await make('shown', 3, { status: 'open' }, 1)).toBe('saved')
  const ids = ['shown-0', 'shown-1', 'shown-2']
  const people = Array.from({ length: 200 }, (_, n) => otherPerson(`p${n}`))
  const presses = people.map((person, n) => {
    const cards = n % 2 ? ids : ids.toReversed()
    const participations = cards.map(card => ({ ...aParticipation, card, person: person.id }))
    return storeFor(n).save(turnOf(person, 'press', { onCards: { participations } }))
  })
  const showing = workers.map((worker, n) => works(worker, storeFor(n), shows))
  expect(new Set(await Promise.all(presses))).toEqual(new Set(['saved']))
  await Promise.all(showing)
  await works('last', storeFor(0), shows)
  for (const id of ids) {
    const view = await storeFor(0).viewOf('welfare', id)
    expect([view?.changes, view?.tally.joined]).toEqual([201, 200])
  }
  expect(await storeFor(1).claimCards(claimOf('w9', 9))).toEqual([])
})
