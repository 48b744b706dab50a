import { afterAll, expect, test } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import type { Store } from '../../src/ports/store.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { noticeDepartures } from '../../src/work/noticeDepartures.ts'
import { nothingRead } from '../../src/work/readLoaded.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { quietLog } from '../storage/quietLog.ts'
import { anAction, at, otherPerson, turnOf } from '../storage/turns.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop())

const lead = { ...otherPerson('lead'), team: 'north' }
const leavers = Array.from({ length: 9 }, (_, n) => ({ ...otherPerson(`gone${n}`), team: 'north' }))

const programme: Programme = {
  ...smallProgramme,
  id: 'welfare',
  people: [
    {
      ...{ name: 'Lead', entraId: lead.entraId, role: 'team-leader', teams: ['north'] },
      ...{ parts: ['teamLeader'], leads: ['north'] },
    },
  ],
}
const loaded = { programme, former: nothingFormer, version: 1, loadedAt: at(0) }
const reading = { ...nothingRead, loaded: [loaded], newest: new Map([['welfare', 1]]) }

/** So many instances on one database, in which nine left who had something open. */
const instances = async (count: number): Promise<readonly Store[]> => {
  const url = await postgres.fresh()
  const opened = await Promise.all(Array.from({ length: count }, () => openPostgres(url, quietLog)))
  const stores = opened.flatMap(one => (one.ok ? [one.store] : []))
  for (const person of [lead, ...leavers])
    await stores[0]?.save(
      turnOf(person, 'a', { actions: [{ ...anAction, id: `of ${person.id}`, run: person.id }] }),
    )
  return stores
}

const look = (store: Store, second: number) =>
  noticeDepartures({ store, clock: { now: () => at(second) }, own: null }, reading, 'welfare')

/** Who left and since when, what became of what they made, and what their leader is to hear. */
const found = async (store: Store) => {
  const people = (await store.peopleIn('welfare')).filter(({ leftAt }) => leftAt !== null)
  const records = await Promise.all(people.map(({ id }) => store.recordsOf('welfare', id)))
  return {
    left: people.length,
    revisions: new Set(people.map(({ revision }) => revision)),
    open: records.flatMap(({ actions }) => actions).filter(({ status }) => status === 'open').length,
    told: new Set((await store.promptsOf('welfare', lead.id)).map(({ kind }) => kind)),
  }
}

const all = { left: 9, revisions: new Set([2]), open: 0, told: new Set(['departures']) }

test('instances that notice at once who left settle everybody once', async () => {
  const stores = await instances(3)
  await Promise.all(stores.map((store, n) => look(store, 10 + n)))
  for (const store of stores) expect(await found(store)).toEqual(all)
  await Promise.all(stores.map(store => store.close()))
})

test('what an instance that ended half-way left is settled by the next one that looks', async () => {
  const [first, second] = await instances(2)
  if (!first || !second) throw new Error('There are two.')
  const saves = { left: 4 }
  const ending: Store = {
    ...first,
    save: async turn => {
      saves.left -= 1
      if (saves.left < 0) throw new Error('the process ended')
      return first.save(turn)
    },
  }
  await expect(look(ending, 10)).rejects.toThrow('the process ended')
  expect((await found(second)).left).toBe(4)
  await look(second, 20)
  expect(await found(second)).toEqual(all)
  await Promise.all([first.close(), second.close()])
})

test('one who cannot be settled holds nobody else up, and is tried again', async () => {
  const [store] = await instances(1)
  if (!store) throw new Error('There is one.')
  const stubborn: Store = {
    ...store,
    save: async turn => (turn.person.id === leavers[3]?.id ? 'conflict' : store.save(turn)),
  }
  await expect(look(stubborn, 10)).rejects.toThrow('too often')
  expect((await found(store)).left).toBe(8)
  await look(store, 20)
  expect(await found(store)).toEqual(all)
  await store.close()
})
