import { createServer, type IncomingMessage, type Server } from 'node:http'
import { pino } from 'pino'
import * as restify from 'restify'
import type { Log } from '../../ports/log.ts'
import type { OpenPicture } from '../../work/checks/showing/openPicture.ts'
import type { OpenOwnData } from '../../work/ownData/openOwnData.ts'
import { type Limits, readBody } from './body.ts'
import { listen, type Opened } from './listen.ts'
import { addOwnDataDoor, isOwnData, refusePage } from './ownDataDoor.ts'
import { addPictureDoor, isPicture, refusePicture } from './pictureDoor.ts'
import { refusalOf } from './refusal.ts'

/** What is answered: a status and, as JSON, a body. */
export type Answer = { readonly status: number; readonly body?: unknown }

export type Admission =
  | { readonly kind: 'refused'; readonly answer: Answer }
  | { readonly kind: 'admitted'; readonly take: (body: unknown) => Promise<Answer> }

export type Doors = {
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
  /** Takes what Teams sends: judges its `authorization` header, or an empty text, before its body is read. */
  readonly messages: (authorization: string) => Promise<Admission>
  /** What stands in the way of taking turns, in short words; nothing when all is well. */
  readonly hindrances: () => Promise<readonly string[]>
  /** Shows somebody their own data; absent where only messages are taken. */
  readonly ownData?: OpenOwnData
  /** Gives the picture of what is told of a body; absent where only messages are taken. */
  readonly pictures?: OpenPicture
  readonly log: Log
  /** Told of what is turned away by its head or its body alone, as the status that it got. */
  readonly refused?: (why: string) => void
  readonly limits?: Partial<Limits & HeadLimits>
}

/** `headMs` is for the head of a request; `connections` may be open at once. */
export type HeadLimits = { readonly headMs: number; readonly connections: number }

const usual: Limits & HeadLimits = {
  bytes: 256 * 1024,
  depth: 64,
  entries: 10_000,
  ms: 10_000,
  headMs: 5_000,
  connections: 5_000,
}

/** Opens the doors of the bot: messages, and whether it is alive and ready. */
export function openDoors(doors: Doors): Promise<Opened> {
  // Its types are those of its previous logger.
  const log = pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>
  const server = restify.createServer({ name: '', log })
  server.post(
    '/api/messages',
    answering(doors, request => takeMessage(doors, request)),
  )
  server.get(
    '/healthz',
    answering(doors, async () => ({ status: 200, body: { alive: true } })),
  )
  server.get(
    '/readyz',
    answering(doors, () => readiness(doors)),
  )
  if (doors.ownData) addOwnDataDoor(server, doors.ownData, doors.log)
  if (doors.pictures) addPictureDoor(server, doors.pictures, doors.log)
  server.on('restifyError', refusing(doors))
  return listen(serverBefore(server, { ...usual, ...doors.limits }), doors)
}

/**
 * Restify makes its server without limits, looks for slow senders twice a minute only, and leaves every `Upgrade` open
 * for ever. So ours stands before it.
 */
function serverBefore({ server: inner }: restify.Server, limits: Limits & HeadLimits): Server {
  const settings = {
    headersTimeout: limits.headMs,
    requestTimeout: limits.headMs + limits.ms,
    connectionsCheckingInterval: Math.min(1_000, limits.headMs),
    maxHeaderSize: 16 * 1024,
  }
  const server = createServer(settings, (request, response) => {
    if (hasAddress(request)) return inner.emit('request', request, response)
    response.statusCode = 400
    response.setHeader('connection', 'close')
    response.end()
  })
  server.maxConnections = limits.connections
  return server
}

/** Restify dies of an address that is none, be it in the path or in the name of the host. */
const hasAddress = ({ url = '', headers }: IncomingMessage): boolean =>
  url.startsWith('/') && URL.canParse(`http://${headers.host ?? ''}${url}`)

async function takeMessage(doors: Doors, request: restify.Request): Promise<Answer> {
  const limits = { ...usual, ...doors.limits }
  const refused = refusalOf(request, limits.bytes)
  if (refused) return turnedAway(doors, refused)
  const admission = await doors.messages(request.headers.authorization ?? '')
  if (admission.kind === 'refused') return admission.answer
  const body = await readBody(request, limits)
  return body.ok ? admission.take(body.value) : turnedAway(doors, body.status)
}

function turnedAway({ refused }: Doors, status: number): Answer {
  refused?.(`${status}`)
  return { status }
}

async function readiness({ hindrances }: Doors): Promise<Answer> {
  const waitsFor = await hindrances()
  const ready = waitsFor.length === 0
  return { status: ready ? 200 : 503, body: { ready, waitsFor } }
}

type Handle = (request: restify.Request) => Promise<Answer>

const answering =
  ({ log }: Doors, handle: Handle): restify.RequestHandler =>
  (request, response, next) => {
    const broken = (error: unknown): Answer => {
      log.error('a request failed', {}, error)
      return { status: 503 }
    }
    handle(request)
      .catch(broken)
      .then(answer => give(request, response, answer))
      .finally(() => next(false))
  }

/** After a refusal the rest of the body is not read, so the connection cannot carry another request. */
function give(request: restify.Request, response: restify.Response, { status, body }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  if (!request.complete) response.setHeader('connection', 'close')
  if (text) response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(text))
  response.sendRaw(status, text)
}

/** An unknown path or method. What restify says of it repeats the path. */
const refusing =
  ({ ownData, pictures }: Doors) =>
  (request: restify.Request, response: restify.Response, { statusCode = 400 }: { statusCode?: number }) => {
    const isAddress = statusCode !== 405
    if (isAddress && ownData && isOwnData(request)) return refusePage(request, response, ownData)
    if (isAddress && pictures && isPicture(request)) return refusePicture(request, response, pictures)
    response.setHeader('content-length', 0)
    response.sendRaw(statusCode, '')
  }
