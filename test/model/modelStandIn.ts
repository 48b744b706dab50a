import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that came in. */
export type Request = {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** What it does with a request; nothing, unless told. */
export type Behaviour = (response: ServerResponse, request: Request) => void

/** Stands for a language model that speaks as OpenAI does, on this machine. */
export type ModelStandIn = {
  /** Up to and with its version. */
  readonly url: string
  readonly requests: readonly Request[]
  readonly behaves: (behaviour: Behaviour) => void
  readonly close: () => Promise<void>
}

/** Answers with this text, in the form in which a model's words come. */
export const says =
  (content: unknown): Behaviour =>
  response =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ id: 'x', object: 'chat.completion', choices: [{ message: { content } }] }))

/** Answers as it was asked to, and with what it was not asked for. */
export const saysOf = (
  missing: string | null,
  words = '',
  more: Readonly<Record<string, unknown>> = {},
): Behaviour => says(JSON.stringify({ missing, ...(missing && { words }), ...more }))

export const answersWith =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Behaviour =>
  response => {
    // restify, where it is loaded, changes what this gives.
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(body)
  }

/** Takes the request, and never says anything. */
export const keepsSilent: Behaviour = () => {}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

export const openModelStandIn = async (): Promise<ModelStandIn> => {
  const requests: Request[] = []
  let behaviour: Behaviour = keepsSilent
  const server = createServer(async (incoming, response) => {
    const request = { path: incoming.url ?? '', headers: incoming.headers, body: await bodyOf(incoming) }
    requests.push(request)
    behaviour(response, request)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // The address of a server that listens on TCP is never a string.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behaves: next => {
      behaviour = next
    },
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}
