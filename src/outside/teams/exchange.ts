import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http'
import { Agent, request as safeRequest } from 'node:https'
import type { Socket } from 'node:net'

/** One request: `body` is JSON, empty for a GET. Redirects are not followed. */
export type Asked = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly body: string
  readonly token: string | null
}

/**
 * What came back. `notLeft`: not a byte of the request reached the other side. `unsure`: it may have. `code` is
 * that of the system, such as ECONNREFUSED.
 */
export type Answered =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly retryAfter: string | undefined
      readonly body: string
    }
  | { readonly kind: 'notLeft'; readonly code: string }
  | { readonly kind: 'unsure'; readonly code: string }

export type Wire = {
  readonly ask: (asked: Asked) => Promise<Answered>
  readonly close: () => void
}

const mostOfAnswer = 64 * 1024

/**
 * All tenants of a region have the same host. So it is more than are spoken with at once: else those of one that answers
 * slowly would have all of them, and others wait for one behind that, past the moment at which they were to leave.
 */
const MOST_CONNECTIONS = 512

/**
 * Connections that are kept open between requests. `deadline` is for a whole request, in milliseconds. Of an answer
 * `most` bytes are read; what a message is answered with is short.
 */
export function openWire(deadline: number, most = mostOfAnswer): Wire {
  const keeping = { keepAlive: true, maxSockets: MOST_CONNECTIONS, timeout: 30_000 }
  const agents = { plain: new PlainAgent(keeping), safe: new Agent(keeping) }
  return {
    ask: asked => askOnce(asked, agents, { deadline, most }),
    close: () => {
      agents.plain.destroy()
      agents.safe.destroy()
    },
  }
}

type Agents = { readonly plain: PlainAgent; readonly safe: Agent }

type Bounds = { readonly deadline: number; readonly most: number }

function askOnce(asked: Asked, agents: Agents, { deadline, most }: Bounds): Promise<Answered> {
  const { promise, resolve } = Promise.withResolvers<Answered>()
  const request = start(asked, agents)
  let left = false
  let head: IncomingMessage | undefined
  const fail = (code: string) => {
    // A head has told what became of the request: its answer is settled with what there is of the body.
    if (head) return head.destroy()
    resolve({ kind: left ? 'unsure' : 'notLeft', code })
    return request.destroy()
  }
  const timer = setTimeout(fail, deadline, 'ETIMEDOUT')
  request.on('socket', socket => whenOpen(socket, () => (left = true)))
  request.on('error', (error: NodeJS.ErrnoException) => fail(error.code ?? error.name))
  request.on('response', response => {
    head = response
    textOf(response, most).then(body => resolve(answer(response, body)))
  })
  request.end(asked.body)
  return promise.finally(() => clearTimeout(timer))
}

function start({ method, url, body, token }: Asked, { plain, safe }: Agents) {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    accept: 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  }
  return url.startsWith('https:')
    ? safeRequest(url, { method, headers, agent: safe })
    : plainRequest(url, { method, headers, agent: plain })
}

/** Bytes can leave from the moment that the connection stands, with TLS when that is asked for. */
function whenOpen(socket: Socket, open: () => void): void {
  const safe = 'encrypted' in socket
  if (!socket.connecting && !(safe && isShakingHands(socket))) open()
  else socket.once(safe ? 'secureConnect' : 'connect', open)
}

/** Node has no other sign of it: a protocol is known from the end of the handshake on. */
const isShakingHands = (socket: Socket): boolean =>
  'getProtocol' in socket && (socket.getProtocol as () => string | null)() === null

function answer({ statusCode = 0, headers }: IncomingMessage, body: string): Answered {
  return { kind: 'answer', status: statusCode, retryAfter: headers['retry-after'], body }
}

/** What there is of an answer's body: its head has told already what became of the request. */
async function textOf(response: IncomingMessage, most: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > most) break
      chunks.push(chunk)
    }
  } catch {
    // It broke off half-way; what came before counts.
  }
  return Buffer.concat(chunks).toString('utf8')
}
