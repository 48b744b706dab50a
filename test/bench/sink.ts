import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands where Teams stands: takes every message and change at once, and tells when they came. */
export type Sink = {
  readonly url: string
  /** Resolves when so many more requests arrived in this conversation. Waited for by one at a time. */
  readonly arrival: (conversation: string, requests: number) => Promise<void>
  /** What arrived last in this conversation, as it came. */
  readonly last: (conversation: string) => string
  /** How many requests arrived in this conversation so far. */
  readonly count: (conversation: string) => number
  readonly close: () => void
}

type Chat = { count: number; last: string; until: number; tell: () => void }

const nobody = () => undefined

export async function openSink(): Promise<Sink> {
  const chats = new Map<string, Chat>()
  const chatOf = (conversation: string): Chat => {
    const chat = chats.get(conversation) ?? { count: 0, last: '', until: 0, tell: nobody }
    chats.set(conversation, chat)
    return chat
  }
  const server = createServer((request, response) => take(chatOf(conversationIn(request)), request, response))
  server.keepAliveTimeout = 60_000
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    arrival: (conversation, requests) => arrivalIn(chatOf(conversation), requests),
    last: conversation => chatOf(conversation).last,
    count: conversation => chatOf(conversation).count,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Such as `/v3/conversations/<conversation>/activities/<activity>`. */
const conversationIn = ({ url = '' }: IncomingMessage): string => decodeURIComponent(url.split('/')[3] ?? '')

function take(chat: Chat, request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    chat.count += 1
    chat.last = Buffer.concat(chunks).toString()
    response.writeHead(201, { 'content-type': 'application/json' })
    response.end(`{"id":"m${chat.count}"}`)
    if (chat.count >= chat.until) chat.tell()
  })
}

function arrivalIn(chat: Chat, requests: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  chat.until = chat.count + requests
  chat.tell = resolve
  return promise
}
