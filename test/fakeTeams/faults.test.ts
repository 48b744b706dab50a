import { afterEach, beforeEach, expect, test } from 'vitest'
import { ask, text } from './botStub.ts'
import { type FakeTeams, openFakeTeams } from './fakeTeams.ts'
import { answering, hanging, malformed, redirecting, resetting, slow, tooMany } from './faults.ts'
import type { Person } from './population.ts'

let teams: FakeTeams
let anna: Person
beforeEach(async () => {
  teams = await openFakeTeams()
  anna = teams.person({ name: 'Anna' })
})
afterEach(() => teams.close())

const path = () => `/${anna.chat.id()}/activities`
const send = () => ask(teams, 'POST', path(), text('hi'))

test('a fault before storing leaves nothing behind, strikes as often as told, and then is over', async () => {
  const fault = teams.fails(answering(503), { times: 2 })
  expect([await send(), await send(), await send()].map(one => one.status)).toEqual([503, 503, 201])
  expect(fault.strikes()).toBe(2)
  expect(anna.chat.messages()).toHaveLength(1)
  expect(teams.ledger.refused).toMatchObject([{ status: 503, code: 'Fault answer' }, { status: 503 }])
})

test('a fault after storing leaves the message, though the bot was not told', async () => {
  teams.fails(answering(502), { stored: true })
  expect((await send()).status).toBe(502)
  expect(teams.ledger.accepted).toMatchObject([{ doing: 'send', told: false }])
  expect(anna.chat.last()?.text).toBe('hi')
})

test('a fault strikes only what it is meant for', async () => {
  teams.fails(answering(500), { of: call => call.asking === 'update' })
  const { id } = JSON.parse((await send()).text)
  expect((await ask(teams, 'PUT', `${path()}/${id}`, text('ho'))).status).toBe(500)
  expect(anna.chat.last()).toMatchObject({ text: 'hi', version: 1 })
})

test.each([false, true])('a connection breaks, stored: %s', async stored => {
  teams.fails(resetting, { stored })
  await expect(send()).rejects.toThrow()
  expect(teams.ledger.accepted).toHaveLength(stored ? 1 : 0)
  expect((await send()).status).toBe(201)
})

test.each([false, true])('no answer comes, stored: %s', async stored => {
  const fault = teams.fails(hanging, { stored })
  const impatient = new AbortController()
  const asked = fetch(`${teams.url}v3/conversations${path()}`, {
    method: 'POST',
    body: JSON.stringify(text('hi')),
    signal: impatient.signal,
  })
  await fault.struck
  impatient.abort()
  await expect(asked).rejects.toThrow()
  expect(anna.chat.messages()).toHaveLength(stored ? 1 : 0)
})

test.each([false, true])('an answer comes when the test lets it, stored: %s', async stored => {
  const fault = teams.fails(slow, { stored })
  const asked = send()
  await fault.struck
  if (stored) await anna.chat.waitFor(chat => chat.last())
  else expect(anna.chat.messages()).toEqual([])
  fault.release()
  expect((await asked).status).toBe(201)
  expect(teams.ledger.accepted).toMatchObject([{ told: true }])
})

test('odd answers', async () => {
  teams.fails(tooMany('soon'))
  teams.fails(tooMany())
  teams.fails(redirecting('http://127.0.0.1:1/'))
  teams.fails(malformed(), { stored: true })
  const answers = [await send(), await send(), await send(), await send()]
  expect(answers.map(one => one.status)).toEqual([429, 429, 307, 201])
  expect(answers.map(one => one.headers.get('Retry-After'))).toEqual(['soon', null, null, null])
  expect(answers[2]?.headers.get('Location')).toBe('http://127.0.0.1:1/')
  expect(answers[3]?.text).toBe('{"id":')
  expect(anna.chat.messages()).toHaveLength(1)
})
