import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Claims, newKey, type SigningKey, signed } from './tokens.ts'

/** Stands where Microsoft signs tokens: publishes keys over HTTP, and gives the bot tokens of its own. */
export type Issuer = {
  /** Where an address of Microsoft is here. */
  readonly reroute: (url: string) => string
  /** The claims of a good token of Teams for this bot; what `more` holds wins. */
  readonly claims: (more?: Claims) => Claims
  /** A good token of Teams; what `more` holds wins. */
  readonly token: (more?: Claims) => string
  readonly key: SigningKey
  /** From now on these are the keys that it publishes. */
  readonly publishes: (...keys: readonly SigningKey[]) => void
  /** From now on requests for this part of a path are answered so, or not at all; null is as usual. */
  readonly fails: (part: string, how: number | 'silence' | null) => void
  /** For how many seconds the tokens of the bot last. */
  readonly lastFor: (seconds: number) => void
  /** Every request so far. */
  readonly asked: readonly Asked[]
  readonly askedFor: (part: string) => number
  readonly close: () => Promise<void>
}

export type Asked = { readonly path: string; readonly form: URLSearchParams }

export type For = {
  readonly bot: string
  readonly serviceUrl: string
}

const keysAt = 'https://login.botframework.com/v1/.well-known/keys'

type State = {
  keys: readonly SigningKey[]
  failing: Map<string, number | 'silence'>
  seconds: number
  issued: number
  asked: Asked[]
}

export async function openIssuer({ bot, serviceUrl }: For): Promise<Issuer> {
  const key = newKey('key-1')
  const state: State = { keys: [key], failing: new Map(), seconds: 3600, issued: 0, asked: [] }
  const server = createServer((request, response) => void answer(state, request, response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // The address of a server that listens on TCP is never a string.
  const { port } = server.address() as AddressInfo
  const claims = (more: Claims = {}): Claims => ({ ...goodClaims(bot, serviceUrl), ...more })
  return {
    reroute: url => url.replace(/^https?:\/\//, `http://127.0.0.1:${port}/`),
    claims,
    token: more => signed(claims(more), key),
    key,
    publishes: (...keys) => {
      state.keys = keys
    },
    fails: (part, how) => void (how === null ? state.failing.delete(part) : state.failing.set(part, how)),
    lastFor: seconds => {
      state.seconds = seconds
    },
    asked: state.asked,
    askedFor: part => state.asked.filter(({ path }) => path.includes(part)).length,
    close: async () => {
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      server.closeAllConnections()
      await closed
    },
  }
}

function goodClaims(aud: string, serviceurl: string): Claims {
  const now = Math.floor(Date.now() / 1000)
  return { iss: 'https://api.botframework.com', aud, serviceurl, nbf: now - 10, exp: now + 3600 }
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? ''
  state.asked.push({ path, form: new URLSearchParams(await text(request)) })
  const [, how] = [...state.failing].find(([part]) => path.includes(part)) ?? []
  if (how === 'silence') return
  const body = how === undefined ? bodyFor(state, path) : { error: 'server_error' }
  response.writeHead(how ?? (body ? 200 : 404), { 'content-type': 'application/json' })
  response.end(JSON.stringify(body ?? {}))
}

function bodyFor(state: State, path: string): object | undefined {
  if (path.endsWith('/openidconfiguration'))
    return { issuer: 'https://api.botframework.com', jwks_uri: keysAt }
  if (path.endsWith('/keys')) return { keys: state.keys.map(published) }
  if (/\/oauth2\/(v2\.0\/)?token(\?|$)/.test(path)) return issue(state)
  return undefined
}

const published = ({ id, publicKey, endorsements }: SigningKey): object => ({
  ...publicKey.export({ format: 'jwk' }),
  kid: id,
  use: 'sig',
  endorsements,
})

function issue(state: State): object {
  state.issued += 1
  const ends = Math.floor(Date.now() / 1000) + state.seconds
  return {
    token_type: 'Bearer',
    access_token: `token-${state.issued}`,
    expires_in: state.seconds,
    expires_on: `${ends}`,
  }
}
