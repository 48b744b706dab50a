/** The real process on a real folder, killed in the middle of conversations: what was acknowledged is there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Delivery } from '../fakeTeams/ledger.ts'
import { inStore, readStored } from './application.ts'
import { playbook } from './playbook.ts'
import { freePort, type Process, startProcess } from './process.ts'
import type { Talker } from './talk.ts'

const KILLS = 10

/** These people type faster than anybody does. */
const withoutPace = join(import.meta.dirname, 'withoutPace.mjs')

let teams: FakeTeams
let dataDir: string
let port: number
let running: Process
beforeEach(async () => {
  teams = await openFakeTeams({ limits: 'off' })
  dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-'))
  port = await freePort()
  teams.talksTo(`http://127.0.0.1:${port}/api/messages`)
  running = startProcess(port, dataDir, { preload: withoutPace })
  await running.ready
}, 60_000)
afterEach(async () => {
  running.kill('SIGKILL')
  await running.gone
  await teams.close()
  rmSync(dataDir, { recursive: true })
})

const somebody = (name: string): Talker => {
  const { chat, aadObjectId: entraId } = teams.person({ name })
  return { chat, entraId, language: 'nl' }
}

/** Types something, which Teams brings again and again until it is acknowledged. */
const tell = async ({ chat }: Talker, words: string): Promise<void> => {
  let delivery: Delivery = await chat.say(words)
  while (delivery.status !== 200) {
    await running.ready
    delivery = await chat.again(delivery)
  }
}

/** Whole conversations, one after another, without waiting for a question: what was acknowledged was taken. */
const talk = async (talker: Talker, until: () => boolean): Promise<string[]> => {
  for (const words of ['hoi', '1', '2']) await tell(talker, words)
  const told: string[] = []
  while (!until()) {
    const own = `Ik bel de huisarts, keer ${told.length + 1} van ${talker.entraId}.`
    await tell(talker, 'vertalen')
    for (const { question, nl } of playbook.translate) await tell(talker, question === 'different' ? own : nl)
    await tell(talker, 'bewaar')
    told.push(own)
  }
  return told
}

/** The cards that say that something was saved. */
const endsIn = (chat: Chat) =>
  chat.messages().filter(({ words }) => words.includes(say('nl', 'translate.saved')))

const acknowledged = () => teams.ledger.delivered.filter(({ status }) => status === 200).length

/** Resolves when so many more activities were acknowledged. */
const afterMore = (count: number): Promise<void> => {
  const until = acknowledged() + count
  const { promise, resolve } = Promise.withResolvers<void>()
  const stop = teams.ledger.onChange(() => acknowledged() >= until && resolve())
  return promise.finally(stop)
}

const killAndStart = async (): Promise<void> => {
  const killed = running
  killed.kill('SIGKILL')
  const next = killed.gone.then(() => startProcess(port, dataDir, { preload: withoutPace }))
  running = { ...killed, ready: next.then(({ ready }) => ready) }
  running = await next
  await running.ready
}

test('killed ten times while four people answer: nothing acknowledged is lost, doubled or asked again', async () => {
  const people = ['Anna', 'Bart', 'Cees', 'Dirk'].map(name => somebody(`${name} Verzinsel`))
  let kills = 0
  const talking = people.map(person => talk(person, () => kills >= KILLS))
  for (; kills < KILLS; kills += 1) {
    await afterMore(5 + ((kills * 7) % 23))
    await killAndStart()
  }
  const told = await Promise.all(talking)
  for (const [nth, { chat }] of people.entries())
    await chat.waitFor(now => endsIn(now).length >= (told[nth]?.length ?? 0), 'every end', 30_000)
  running.kill('SIGTERM')
  expect(await running.gone).toBe(0)
  await inStore({ dataDir, databaseUrl: null }, async store => {
    for (const [nth, { entraId }] of people.entries()) {
      const { runs, records } = await readStored(store, teams.tenant, entraId)
      expect(runs).toEqual([])
      expect(records.actions.map(({ different }) => different).reverse()).toEqual(told[nth])
    }
  })
}, 180_000)

test('a second process on the same folder is refused with a clear sentence', async () => {
  const second = startProcess(await freePort(), dataDir)
  expect(await second.gone).toBe(1)
  expect(second.said()).toContain('Waarmaker already runs on the database')
  expect(second.said()).not.toMatch(/ {4}at /)
}, 60_000)

test('asked to stop in the middle of turns, it ends well and in time, and keeps what it acknowledged', async () => {
  const anna = somebody('Anna Verzinsel')
  for (const words of ['hoi', '1', '2', 'vertalen', '1']) await tell(anna, words)
  const begin = performance.now()
  const last = Promise.all([anna.chat.say('Ik bel eerst.'), anna.chat.say('niets')])
  running.kill('SIGTERM')
  expect(await running.gone).toBe(0)
  expect(performance.now() - begin).toBeLessThan(25_000)
  const taken = (await last).filter(({ status }) => status === 200).length
  await inStore({ dataDir, databaseUrl: null }, async store => {
    const { runs } = await readStored(store, teams.tenant, anna.entraId)
    expect(runs[0]?.answers.length).toBeGreaterThanOrEqual(1 + taken)
  })
}, 60_000)
