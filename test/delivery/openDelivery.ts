import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { openMessenger } from '../../src/outside/teams/messenger.ts'
import type { Chat } from '../../src/people/person.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Send, What } from '../../src/ports/sends.ts'
import type { Held, Store } from '../../src/ports/store.ts'
import { type DeliveringSetting, startDelivering } from '../../src/work/deliver.ts'
import { type FakeTeams, type Options, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Person } from '../fakeTeams/population.ts'
import { at, fatima, runWith, turnOf } from '../storage/turns.ts'

/** `deadline` is for one request to Teams, in milliseconds. */
export type Terms = Options & { readonly deadline?: number }

/** A fake Teams, a real database in a folder of its own, and the real way out; the time stands still until moved. */
export async function openDelivery({ deadline = 10_000, ...options }: Terms = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'))
  const teams = await openFakeTeams({ limits: 'off', ...options })
  const time = { second: 0 }
  const clock = { now: () => at(time.second) }
  const logged: string[] = []
  const note = (what: string, fields: object = {}) => void logged.push(`${what} ${JSON.stringify(fields)}`)
  const log: Log = { info: note, warn: note, error: note }
  const opened = await openSqlite(folder, log)
  if (!opened.ok) throw new Error(opened.why)
  const settled: string[] = []
  const store = noting(opened.store, settled)
  const reach = { serviceHosts: ['127.0.0.1'], onThisMachine: true, token: null, deadline }
  const messenger = openMessenger({ ...reach, clock })
  const start = (worker: string, more: Partial<DeliveringSetting> = {}) =>
    startDelivering({
      ...{ store, messenger, clock, log, worker, lease: 30_000, pace: 'off' as const },
      ...{ random: () => 0.5, every: () => () => {} },
      ...more,
    })
  const close = async () => {
    messenger.close()
    await store.close()
    await teams.close()
    rmSync(folder, { recursive: true })
  }
  const save = (sends: readonly Send[], worker = 'worker-1') => saveFor(store, sends, clock.now(), worker)
  return {
    teams,
    store,
    messenger,
    clock,
    log,
    time,
    logged,
    settled,
    start,
    save,
    [Symbol.asyncDispose]: close,
  }
}

/** The same store, which also writes down what became of each send, when that is on disk. */
function noting(store: Store, settled: string[]): Store {
  const noted =
    <G extends Held>(what: string, settle: (given: G) => Promise<boolean>) =>
    async (given: G): Promise<boolean> => {
      const done = await settle(given)
      settled.push(`${what} ${given.send}`)
      return done
    }
  return {
    ...store,
    sent: noted('sent', store.sent),
    putBack: noted('putBack', store.putBack),
    giveUp: noted('giveUp', store.giveUp),
  }
}

/** Saves them as a turn of the person that they are for, with a run that their cards show. */
async function saveFor(store: Store, sends: readonly Send[], now: string, worker: string) {
  const [{ person: id, chat } = { person: '', chat: fatima.chat }] = sends
  const knock = { programme: 'welfare', tenant: chat.tenant, entraId: id, activity: '', print: '', run: null }
  const { person } = await store.know(knock)
  const revision = person?.revision ?? 0
  const who = { ...fatima, id, entraId: id, tenant: chat.tenant, chat, revision }
  const leaseUntil = new Date(Date.parse(now) + 30_000).toISOString()
  const turn = turnOf(who, `${id}-${revision}`, { runs: [runWith(`run-${id}`)], sends, worker, leaseUntil })
  const saved = await store.save({ ...turn, at: now })
  if (saved !== 'saved') throw new Error(saved)
  return sends
}

export const chatOf = (teams: FakeTeams, { chat }: Person): Chat => ({
  tenant: teams.tenant,
  serviceUrl: teams.url,
  conversation: chat.id(),
  bot: teams.bot.id,
})

/** Sends for a person, with ids that tell whose they are and what they say. */
export const sendsFor = (teams: FakeTeams, person: Person, ...whats: readonly What[]): Send[] =>
  whats.map(what => ({
    id: `${person.name} ${textOf(what)}`,
    programme: 'welfare',
    person: person.name,
    chat: chatOf(teams, person),
    what,
  }))

export const message = (text: string) => ({ type: 'message', text })
export const post = (text: string, shows: string | null = null): What => ({
  kind: 'post',
  activity: message(text),
  shows,
})

// Every activity here is a message of `message`.
const textOf = ({ activity }: What): string => (activity as { text: string }).text

/** What somebody reads in the chat, oldest first. */
export const textsOf = ({ chat }: Person): string[] => chat.messages().map(({ text }) => text)
