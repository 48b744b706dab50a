import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import type { Bot } from './bots.ts'
import type { Sink } from './sink.ts'

/** Somebody who talks with one bot. `turns` counts what they said in the middle of `translate`. */
export type Someone = { readonly id: string; readonly conversation: string; turns: number }

export const people = (bot: string, count: number): Someone[] =>
  Array.from({ length: count }, () => randomUUID()).map(id => ({
    id,
    conversation: `a:${bot}-${id}`,
    turns: 0,
  }))

/** From the first word to the middle of `translate`: role, team, ambition, what I do differently, what I stop doing. */
const wayIn = ['vertalen', '1', '1', '1', 'Ik bel eerst de huisarts voordat ik een plan maak.', 'niets']

/** An answer, and back again: each is read, settled and saved, and tells Teams of the old card and the next question. */
const toAndFro = ['er een nieuwe bewoner bij mij komt', 'terug'] as const

const agent = new Agent({ keepAlive: true })

/** Ends connections that nobody uses: a bot closes them after some seconds, just when they are wanted again. */
export const hangUp = (): void => agent.destroy()

const patience = 10_000

export async function walkIn(bot: Bot, sink: Sink, someone: Someone): Promise<void> {
  for (const text of wayIn) await say(bot, sink, someone, text)
}

/** One turn: it is over when it was acknowledged and all that it tells Teams has arrived. Gives milliseconds. */
export async function takeTurn(bot: Bot, sink: Sink, someone: Someone): Promise<number> {
  const text = toAndFro[someone.turns % 2] ?? ''
  someone.turns += 1
  const from = performance.now()
  const told = sink.arrival(someone.conversation, bot.requests)
  await Promise.all([say(bot, sink, someone, text), inTime(told, `${bot.name} did not answer "${text}"`)])
  return performance.now() - from
}

function inTime(work: Promise<void>, what: string): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${what} within ${patience / 1000} s.`)), patience)
  return Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

async function say(bot: Bot, sink: Sink, someone: Someone, text: string): Promise<void> {
  const body = JSON.stringify(activityOf(sink, someone, text))
  const status = await post(bot.child.port, body)
  if (status >= 300) throw new Error(`${bot.name} answered "${text}" with ${status}.`)
}

const activityOf = ({ url }: Sink, { id, conversation }: Someone, text: string) => ({
  type: 'message',
  id: randomUUID(),
  timestamp: new Date().toISOString(),
  localTimezone: 'Europe/Amsterdam',
  channelId: 'msteams',
  serviceUrl: url,
  from: { id: `29:${id}`, name: 'Iemand', aadObjectId: id },
  recipient: { id: '28:bot', name: 'Bot' },
  conversation: { conversationType: 'personal', tenantId: 'bench', id: conversation },
  channelData: { tenant: { id: 'bench' } },
  entities: [
    { type: 'clientInfo', locale: 'nl-NL', country: 'NL', platform: 'Web', timezone: 'Europe/Amsterdam' },
  ],
  locale: 'nl-NL',
  textFormat: 'plain',
  text,
})

export function post(port: number, body: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  const path = '/api/messages'
  return new Promise((resolve, reject) => {
    const asking = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, response => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0))
    })
    asking.on('error', reject).end(body)
  })
}
