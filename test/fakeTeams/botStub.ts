import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { cardType } from './card.ts'
import type { FakeTeams } from './fakeTeams.ts'
import { type Json, objectIn } from './json.ts'

/** A bot that answers every activity with what `answer` gives, and closes when the test is over. */
export async function openBot(teams: FakeTeams, answer: (activity: Json) => Promise<unknown>) {
  const server = createServer(async (request, response) => {
    const body = await answer(objectIn(await json(request)))
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // The address of a server that listens on TCP is never a string.
  teams.talksTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`)
  return { [Symbol.asyncDispose]: async () => void server.close() }
}

/** One request of the bot to the connector: `POST`, `a:1/activities`, and a body. */
export async function ask(teams: FakeTeams, method: string, path: string, body?: unknown) {
  const response = await fetch(`${teams.url}v3/conversations${path}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text }
}

export const text = (words: string): Json => ({ type: 'message', text: words })

export function card(...parts: { body?: Json[]; actions?: Json[] }[]): Json {
  return { type: 'AdaptiveCard', version: '1.5', ...Object.assign({}, ...parts) }
}

export function withCard(content: Json): Json {
  return { type: 'message', attachments: [{ contentType: cardType, content }] }
}

export const answerWith = (value: Json): Json => ({ statusCode: 200, type: cardType, value })
