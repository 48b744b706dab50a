import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Issuer } from './issuer.ts'

/** Stands between a page that looks like Teams and the bot, and signs what goes by as Teams would. */
export type Signer = { readonly port: number; readonly close: () => Promise<void> }

/** `bot` is where the bot takes messages. */
export async function openSigner(issuer: Issuer, bot: string): Promise<Signer> {
  const server = createServer((request, response) => void pass(issuer, bot, request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // The address of a server that listens on TCP is never a string.
  const { port } = server.address() as AddressInfo
  const close = async () => {
    const closed = new Promise<void>(resolve => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }
  return { port, close }
}

async function pass(
  issuer: Issuer,
  bot: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.statusCode = 405
  if (request.method !== 'POST') return void response.end()
  const body = await text(request)
  const authorization = `Bearer ${issuer.token({ serviceurl: serviceUrlIn(body) })}`
  const headers = { 'content-type': request.headers['content-type'] ?? 'application/json', authorization }
  const answer = await fetch(bot, { method: 'POST', headers, body }).catch(() => null)
  response.statusCode = answer?.status ?? 502
  response.setHeader('content-type', 'application/json')
  response.end(await answer?.text())
}

/** Teams signs for the address that it wants to be answered at. */
function serviceUrlIn(body: string): unknown {
  try {
    return Object(JSON.parse(body)).serviceUrl
  } catch {
    return undefined
  }
}
