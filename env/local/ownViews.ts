import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { Page } from './playground.ts'
import { inChannel, tellBot } from './toBot.ts'

/** Between which the messages go: addresses of the bot and of the page's own service, on this machine. */
export type Between = { readonly page: Page; readonly bot: string; readonly connector: string }

type Refresh = { readonly action: object; readonly userIds: readonly string[] }
type Attachment = { readonly content: { readonly refresh?: Refresh } }
type Message = { readonly attachments?: readonly Attachment[] }

/**
 * The clients of Teams fetch a card that changed anew for whoever it names, so that they see their own view of it. The
 * page does not: this stands before its service, and does so for who is in front of it. Gives its address.
 */
export async function openOwnViews(between: Between): Promise<string> {
  const server = createServer((request, response) => {
    passOn(between, request, response).catch(() => response.writeHead(502).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`
}

const headers = { 'content-type': 'application/json' }

async function passOn(between: Between, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request
  const told = await text(request)
  const body = method === 'PUT' ? await withOwnView(between, request, told) : told
  const passed = { method, headers, ...(method !== 'GET' && { body }) }
  const answer = await fetch(between.connector + url, passed)
  response.writeHead(answer.status, headers).end(await answer.text())
}

async function withOwnView(between: Between, request: IncomingMessage, told: string): Promise<string> {
  // `as`: it is what the bot itself wrote.
  const message = JSON.parse(told) as Message
  const [card, ...others] = message.attachments ?? []
  const refresh = card?.content.refresh
  if (!refresh?.userIds.includes(between.page.currentUser.id)) return told
  const content = await ownView(between, request, refresh)
  return content ? JSON.stringify({ ...message, attachments: [{ ...card, content }, ...others] }) : told
}

/** What the bot answers to who looks at a card; null where that is no card. */
async function ownView(
  { page, bot }: Between,
  { url = '/', headers: { host } }: IncomingMessage,
  { action }: Refresh,
): Promise<object | null> {
  const [, , , channel = '', , replyToId = ''] = url.split('/').map(decodeURIComponent)
  const looking = { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } }
  const answer = await tellBot(bot, {
    ...inChannel(page, `http://${host}`, channel),
    ...looking,
    replyToId,
  })
  // `as`: the bot answers a press with a card or a sentence, and says which.
  const { type, value } = (await answer.json()) as { readonly type?: string; readonly value?: object }
  return type === 'application/vnd.microsoft.card.adaptive' && value ? value : null
}
