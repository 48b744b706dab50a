import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, card, text, withCard } from './botStub.ts'
import { type FakeTeams, openFakeTeams } from './fakeTeams.ts'
import { slow } from './faults.ts'
import type { Person } from './population.ts'

let teams: FakeTeams
let anna: Person
let now = 0
beforeEach(async () => {
  now = Date.parse('2026-03-02T09:00:00Z')
  teams = await openFakeTeams({ now: () => now })
  anna = teams.person({ name: 'Anna' })
})
afterEach(() => teams.close())

const send = (body: unknown = text('hi')) => ask(teams, 'POST', `/${anna.chat.id()}/activities`, body)

async function sendTimes(times: number): Promise<number[]> {
  const statuses: number[] = []
  for (let n = 0; n < times; n += 1) statuses.push((await send()).status)
  return statuses
}

test('seven messages a second fit in a thread, and eight in two', async () => {
  expect(await sendTimes(8)).toEqual([201, 201, 201, 201, 201, 201, 201, 429])
  now += 1000
  expect(await sendTimes(2)).toEqual([201, 429])
  const last = await send()
  expect(last.headers.get('Retry-After')).toBe('1')
  expect(teams.ledger.refused.at(-1)).toMatchObject({ status: 429, why: `limit on writes ${anna.chat.id()}` })
})

test('sixty messages fit in thirty seconds, and no more', async () => {
  for (let n = 0; n < 20; n += 1) {
    expect(await sendTimes(3)).toEqual([201, 201, 201])
    now += 1000
  }
  expect((await send()).headers.get('Retry-After')).toBe('10')
})

test('fifty requests a second fit in a tenant', async () => {
  const people = Array.from({ length: 51 }, (_, n) => teams.person({ name: `P${n}` }))
  const statuses = await Promise.all(
    people.map(async ({ chat }) => (await ask(teams, 'POST', `/${chat.id()}/activities`, text('hi'))).status),
  )
  expect(statuses.filter(status => status === 429)).toHaveLength(1)
})

test('limits can be put off', async () => {
  const free = await openFakeTeams({ now: () => now, limits: 'off' })
  const { chat } = free.person({ name: 'Bram' })
  const all = await Promise.all(
    Array.from({ length: 70 }, () => ask(free, 'POST', `/${chat.id()}/activities`, text('hi'))),
  )
  expect(new Set(all.map(one => one.status))).toEqual(new Set([201]))
  await free.close()
})

test('two operations at once in one conversation are refused', async () => {
  const first = teams.fails(slow)
  const sending = send()
  await first.struck
  expect(await send()).toMatchObject({ status: 412 })
  first.release()
  expect(await sending).toMatchObject({ status: 201 })
  expect(await send()).toMatchObject({ status: 201 })
})

test('what is too big, broken, empty or unknown is refused as Teams does', async () => {
  expect(await send(text('x'.repeat(60_000)))).toMatchObject({
    status: 413,
    text: expect.stringContaining('MessageSizeTooBig'),
  })
  expect(await send('{"type":')).toMatchObject({ status: 400 })
  expect(await send({ type: 'message' })).toMatchObject({ status: 400 })
  const update = await ask(teams, 'PUT', `/${anna.chat.id()}/activities/12`, text('hi'))
  expect(update).toMatchObject({
    status: 404,
    text: expect.stringContaining('ActivityNotFoundInConversation'),
  })
  expect(teams.ledger.accepted).toEqual([])
  expect(teams.ledger.refused.map(one => one.code)).toEqual([
    'MessageSizeTooBig',
    'BadSyntax',
    'BadSyntax',
    'ActivityNotFoundInConversation',
  ])
})

test('a closed thread hides its code in a string of JSON', async () => {
  anna.chat.block()
  const { status, text: body } = await send()
  expect(status).toBe(403)
  expect(JSON.parse(JSON.parse(body).message)).toMatchObject({ subCode: 'MessageWritesBlocked' })
  anna.chat.block('ConversationBlockedByUser')
  expect(JSON.parse((await send()).text)).toMatchObject({ error: { code: 'ConversationBlockedByUser' } })
})

test('a conversation that Teams lost is created anew', async () => {
  const before = anna.chat.id()
  anna.chat.lose()
  const gone = await ask(teams, 'POST', `/${before}/activities`, text('hi'))
  expect(gone).toMatchObject({ status: 404, text: expect.stringContaining('ConversationNotFound') })
  const made = await ask(teams, 'POST', '', { members: [{ id: anna.id }], activity: text('hi') })
  expect(JSON.parse(made.text)).toMatchObject({ id: anna.chat.id(), activityId: anna.chat.last()?.id })
})

test('a text and a card in one activity become two messages', async () => {
  const { text: body } = await send({ ...withCard(card()), text: 'Look' })
  expect(anna.chat.messages().map(one => [one.text, one.cards.length])).toEqual([
    ['Look', 0],
    ['', 1],
  ])
  expect(JSON.parse(body).id).toBe(anna.chat.messages()[0]?.id)
})

test('a message can be deleted, once', async () => {
  const { id } = JSON.parse((await send()).text)
  const remove = () => ask(teams, 'DELETE', `/${anna.chat.id()}/activities/${id}`)
  expect((await remove()).status).toBe(200)
  expect((await remove()).status).toBe(404)
  expect(anna.chat.messages()).toEqual([])
})

test('the bot opens a chat with somebody whom it knows from a team, and with nobody else', async () => {
  const [bram, carla] = ['Bram', 'Carla'].map(name => teams.person({ name, installed: false }))
  if (!bram || !carla) throw new Error('There are two of them.')
  teams.team({ name: 'Noord', members: [bram] })
  const open = (person: Person) =>
    ask(teams, 'POST', '', { members: [{ id: person.id }], tenantId: teams.tenant })
  expect((await ask(teams, 'POST', `/${bram.chat.id()}/activities`, text('hi'))).status).toBe(403)
  const opened = await open(bram)
  expect([opened.status, JSON.parse(opened.text)]).toEqual([201, { id: bram.chat.id() }])
  expect((await ask(teams, 'POST', `/${bram.chat.id()}/activities`, text('hi'))).status).toBe(201)
  expect(await open(carla)).toMatchObject({ status: 403, text: expect.stringContaining('Forbidden') })
})
