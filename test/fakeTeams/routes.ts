import type { IncomingMessage } from 'node:http'
import { type Json, objectIn, parsed } from './json.ts'
import type { Doing } from './ledger.ts'

export type Reading = 'members' | 'pagedMembers' | 'member' | 'team' | 'channels'
export type Asking = Doing | Reading

/** A request of the bot, as the connector reads it. */
export type Call = {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  /** `undefined`: Teams has no such route. */
  readonly asking: Asking | undefined
  readonly conversation: string | undefined
  /** The activity or the member that the path names. */
  readonly target: string | undefined
  readonly authorization: string | undefined
  readonly raw: string
  readonly body: Json
}

type Route = { readonly method: string; readonly pattern: RegExp; readonly asking: Asking }

const conversation = '/v3/conversations/(?<conversation>[^/]+)'
const target = '(?<target>[^/]+)'

const routes: readonly Route[] = [
  route('POST', '/v3/conversations', 'create'),
  route('POST', `${conversation}/activities`, 'send'),
  route('POST', `${conversation}/activities/${target}`, 'reply'),
  route('PUT', `${conversation}/activities/${target}`, 'update'),
  route('DELETE', `${conversation}/activities/${target}`, 'delete'),
  route('GET', `${conversation}/members`, 'members'),
  route('GET', `${conversation}/pagedmembers`, 'pagedMembers'),
  route('GET', `${conversation}/members/${target}`, 'member'),
  route('GET', '/v3/teams/(?<conversation>[^/]+)', 'team'),
  route('GET', '/v3/teams/(?<conversation>[^/]+)/conversations', 'channels'),
]

function route(method: string, path: string, asking: Asking): Route {
  return { method, pattern: new RegExp(`${path}/?$`), asking }
}

/** What a request asks, as far as its head says. */
export function callOf(request: IncomingMessage, at: number): Call {
  const url = new URL(request.url ?? '/', 'http://teams')
  const found = routes.find(one => one.method === request.method && one.pattern.test(url.pathname))
  const names = found?.pattern.exec(url.pathname)?.groups ?? {}
  return {
    at,
    method: request.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    asking: found?.asking,
    conversation: decoded(names.conversation),
    target: decoded(names.target),
    authorization: request.headers.authorization,
    raw: '',
    body: {},
  }
}

function decoded(part: string | undefined): string | undefined {
  return part === undefined ? undefined : decodeURIComponent(part)
}

export function withBody(call: Call, raw: string): Call {
  return { ...call, raw, body: objectIn(parsed(raw)) }
}

export function writes(call: Call): boolean {
  return ['create', 'send', 'reply', 'update', 'delete'].includes(call.asking ?? '')
}
