/** What people say and who they are reaches no log, no count and no trace, whatever goes wrong. */

import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answering, resetting } from '../fakeTeams/faults.ts'
import { makesMarked } from '../protocol/marked.ts'
import { hears, introduced, type Language, type Talker } from '../protocol/talk.ts'
import { spansIn } from './collector.ts'
import { startWatched, type Watched } from './watchedProcess.ts'

/** Stands in every name, address, answer and nonsense. */
const CANARY = 'kwetterkanarie'

let watched: Watched
beforeAll(async () => {
  watched = await startWatched()
}, 60_000)
afterAll(() => watched.close())

const people: Talker[] = []
const someone = async (language: Language): Promise<Talker> => {
  const talker = await introduced(watched, language, `Kees ${CANARY}`)
  people.push(talker)
  return talker
}

const databaseIsAwayFor = async (work: () => Promise<unknown>): Promise<void> => {
  const database = new Database(join(watched.dataDir, 'waarmaker.db'))
  database.exec('alter table handled rename to elsewhere')
  await work()
  database.exec('alter table elsewhere rename to handled')
  database.close()
}

const told = (what: string) => watched.lines().filter(({ msg }) => msg === what)
const isTold = (what: string) => expect.poll(() => told(what)).not.toEqual([])

test.each(['nl', 'en'] as const)(
  'every conversation (%s)',
  async language => {
    const talker = await someone(language)
    for (const flow of ['translate', 'promise', 'skills'] as const) await makesMarked(talker, flow, CANARY)
  },
  120_000,
)

test('nonsense, in a chat and in a channel', async () => {
  const { chat } = await someone('nl')
  const texts = [CANARY, `${CANARY}@example.org`, `<at>${CANARY}</at>`, `\${${CANARY}}`, CANARY.repeat(900)]
  for (const text of texts) await chat.say(text)
  await chat.send({ type: 'invoke', name: CANARY, value: { [CANARY]: CANARY } })
  await chat.send({ type: 'message', value: { do: CANARY, run: CANARY }, replyToId: CANARY })
  await chat.send({ type: CANARY, name: CANARY, text: CANARY, locale: CANARY })
  const { teams } = watched
  const member = teams.person({ name: CANARY, email: `${CANARY}@example.org` })
  const team = teams.team({ name: CANARY, members: [member], channels: [CANARY] })
  await team.channel(CANARY).as(member).say(CANARY)
  await teams.group([member]).as(member).say(CANARY)
})

test('knocking that is no activity', async () => {
  const { teams, url } = watched
  await teams.post(`{"${CANARY}`)
  await teams.post(JSON.stringify({ type: 'message', text: CANARY, from: CANARY }))
  await teams.post(CANARY, { 'content-encoding': 'gzip', authorization: `Bearer ${CANARY}` })
  expect((await fetch(`${url}/metrics`)).status).toBe(404)
  await fetch(`${url}/${CANARY}?${CANARY}=1`)
  await fetch(`${url}/api/messages`, { method: 'PUT', body: CANARY })
})

test('Teams that fails', async () => {
  const { chat } = await someone('nl')
  const mishaps = [
    answering(502, {}, CANARY),
    answering(400, {}, CANARY),
    answering(403, {}, CANARY),
    resetting,
  ]
  for (const mishap of mishaps) {
    const fault = watched.teams.fails(mishap, { of: call => call.conversation === chat.id() })
    await chat.say(CANARY)
    await fault.struck
  }
  await isTold('a send was given up')
})

test('a database that is away', async () => {
  const talker = await someone('nl')
  await databaseIsAwayFor(async () => {
    expect((await talker.chat.say(`hoi ${CANARY}`)).status).toBe(503)
  })
  expect((await talker.chat.again()).status).toBe(200)
})

test('bugs, rejections that nobody handles, and libraries that print', async () => {
  const talker = await someone('nl')
  for (const word of ['throw', 'float', 'print']) await talker.chat.say(`${word} ${CANARY}`)
  await isTold('a turn failed')
  await isTold('a rejection was not handled')
  await isTold('a library wrote to the console')
  await hears(talker, 'turns.unclear.words')
})

test('of all that, an operator reads what happened, and not a word', async () => {
  const metrics = await watched.metrics()
  await watched.stop()
  const all = [watched.printed(), metrics, watched.collector.received()]
  const secret = [CANARY, ...people.flatMap(({ chat, entraId }) => [chat.id(), entraId])]
  const seen = secret.filter(word => all.some(text => text.toLowerCase().includes(word.toLowerCase())))
  expect(seen).toEqual([])
  expect(told('a turn was taken').length).toBeGreaterThan(80)
  expect(metrics).toMatch(/waarmaker_turns_total\{result="failed"\} 2/)
  expect(metrics).toMatch(/waarmaker_unhandled_rejections_total 1/)
  expect(metrics).toMatch(/waarmaker_refused_total\{why="notAnActivity"\}/)
  expect(metrics).toMatch(/waarmaker_waiting_sends \d/)
})

test('a turn and its sends are one trace, of one actor', () => {
  const turn = told('a turn was taken').at(-1)
  const sends = told('a send was tried').filter(({ trace }) => trace === turn?.trace)
  expect(turn).toMatchObject({ result: 'saved', object: 'run', ms: expect.any(Number) })
  expect(sends).toMatchObject([{ result: 'sent', object: 'send', actor: turn?.actor }])
  const actors = new Set(told('a turn was taken').map(({ actor }) => actor))
  // Everybody who spoke here, and two who did so in a channel or a group are one.
  expect(actors.size).toBe(people.length + 1)
  const spans = spansIn(watched.collector.received()).filter(({ traceId }) => traceId === turn?.trace)
  const root = spans.find(({ name }) => name === 'turn')
  const names = spans.filter(({ parentSpanId }) => parentSpanId === root?.spanId).map(({ name }) => name)
  // It was words that nobody understood, which can be an answer to the last prompt.
  expect(new Set(names)).toEqual(new Set(['know', 'promptsOf', 'recordsOf', 'decide', 'save', 'send']))
})
