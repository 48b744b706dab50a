/** Several instances over one Postgres, none of them special, and Teams with its limits. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { openMessenger } from '../../src/outside/teams/messenger.ts'
import type { Store } from '../../src/ports/store.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import { noticeOf } from '../../src/work/decision.ts'
import { startDelivering } from '../../src/work/deliver.ts'
import { openPrompter } from '../../src/work/sendDuePrompts.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { fullestSecond } from '../delivery/virtualTime.ts'
import { openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { quietLog } from '../storage/quietLog.ts'
import { at, fatima, turnOf } from '../storage/turns.ts'
import { type Postgres, startPostgres } from './startPostgres.ts'

const PEOPLE = 120
const INSTANCES = 3

let server: Postgres
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())

/** A Monday morning in working hours, that goes on as the machine's time does. */
const ahead = Date.parse(at(0)) - Date.now()
const clock = { now: () => new Date(Date.now() + ahead).toISOString() }

const open = async (url: string): Promise<Store> => {
  const opened = await openPostgres(url, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

test('together they send each prompt once, within the pace, and Teams refuses nothing', async () => {
  const url = await server.fresh()
  const teams = await openFakeTeams()
  const stores = await Promise.all(Array.from({ length: INSTANCES }, () => open(url)))
  const [first] = stores as [Store]
  const messenger = openMessenger({ serviceHosts: ['127.0.0.1'], onThisMachine: true, token: null, clock })
  const people = Array.from({ length: PEOPLE }, (_, n) => teams.person({ name: `P${n}` }))
  for (const { id, aadObjectId, chat } of people) {
    const where = { tenant: teams.tenant, serviceUrl: teams.url, bot: teams.bot.id }
    const person = {
      ...{ ...fatima, id: `of ${id}`, entraId: aadObjectId, teamsId: id, tenant: teams.tenant },
      chat: { ...where, conversation: chat.id() },
    }
    const plans = [{ person: person.id, kind: 'try', subject: 'a', dueAt: at(0) }]
    await first.save(turnOf(person, id))
    await first.save(turnOf({ ...person, revision: 1 }, `plan ${id}`, { plans }))
  }
  const programme = { ...smallProgramme, id: 'welfare' }
  const loaded = { programme, former: nothingFormer, version: 1, loadedAt: at(0) }
  const counter = { next: 0 }
  const looked = stores.map(async (store, n) => {
    const means = { store, messenger, clock, log: quietLog, worker: `worker-${n}` }
    const delivering = startDelivering({ ...means, every: () => () => {} })
    const taken = await openPrompter({
      ...{
        ...means,
        delivering,
        watch: unwatched,
        programmes: { now: () => [loaded], isElsewhere: () => false, hasOthers: () => false },
      },
      ids: { next: () => `id-${counter.next++}` },
      occasions: { try: async () => ({ screen: noticeOf({ key: 'turns.hello' }) }) },
    }).look()
    await delivering.drain()
    return taken
  })
  const taken = await Promise.all(looked)

  expect(taken.reduce((one, other) => one + other, 0)).toBe(PEOPLE)
  expect(people.map(({ chat }) => chat.messages().length)).toEqual(Array(PEOPLE).fill(1))
  expect(teams.ledger.refused).toEqual([])
  // They leave 40 in a second; a busy machine brings some together on the way, which the ten that are left are for.
  expect(fullestSecond(teams.ledger.accepted.map(one => one.at))).toBeLessThanOrEqual(50)
  messenger.close()
  await Promise.all(stores.map(store => store.close()))
  await teams.close()
}, 60_000)
