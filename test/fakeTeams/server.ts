import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { carryOut, conversationMeant, type Outcome } from './connector.ts'
import { errorBody, type Mishap, type OpenFault } from './faults.ts'
import { type Refusal, refusalBody } from './refusals.ts'
import { type Call, callOf, withBody, writes } from './routes.ts'
import type { World } from './world.ts'

/** Opens the connector on loopback, on a port that is free. */
export async function openServer(world: World): Promise<Server> {
  const server = createServer((request, response) => {
    serve(world, request, response).catch((error: unknown) =>
      give(response, 500, errorBody('Broken', `${error}`)),
    )
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // The address of a server that listens on TCP is never a string.
  const { port } = server.address() as AddressInfo
  world.serviceUrl = `http://127.0.0.1:${port}/emea/`
  return server
}

export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const head = callOf(request, world.now())
  const leave = enter(world, head)
  response.once('close', leave ?? (() => {}))
  const call = withBody(head, await bodyOf(request))
  const fault = world.faults.find(one => one.strike(call))
  if (fault && !fault.stored && !(await survives(world, call, response, fault))) return
  // A turn of the loop goes by, as some time does in Teams, so that two operations at once can meet.
  await setImmediate()
  const outcome: Outcome = leave ? carryOut(world, call) : { kind: 'refused', refusal: twoAtOnce }
  leave?.()
  fault?.land()
  if (fault?.stored && outcome.kind === 'done') return mishapAfter(world, response, fault, outcome)
  tell(world, call, response, outcome)
}

const twoAtOnce: Refusal = { status: 412, code: 'PreconditionFailed', why: 'two operations at once' }

/** Marks the conversation as busy until the returned function is called; `undefined` when it was busy. */
function enter(world: World, head: Call): (() => void) | undefined {
  const key = head.conversation
  if (!writes(head) || key === undefined || !world.limits.oneAtOnce) return () => {}
  if (world.busy.has(key)) return undefined
  world.busy.add(key)
  let inside = true
  return () => {
    if (inside) world.busy.delete(key)
    inside = false
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** Lets a fault happen before anything was stored; true when the call goes on after it, also for a bot that left. */
async function survives(
  world: World,
  call: Call,
  response: ServerResponse,
  fault: OpenFault,
): Promise<boolean> {
  fault.land()
  if (fault.mishap.kind === 'slow') {
    await fault.released
    return true
  }
  const status = fault.mishap.kind === 'answer' ? fault.mishap.status : 0
  refuse(world, call, { status, code: `Fault ${fault.mishap.kind}`, why: 'the test asked for it' })
  befall(response, fault.mishap)
  return false
}

async function mishapAfter(
  world: World,
  response: ServerResponse,
  fault: OpenFault,
  outcome: Outcome & { kind: 'done' },
): Promise<void> {
  for (const row of outcome.rows) row.told = false
  world.ledger.changed()
  if (fault.mishap.kind !== 'slow') return befall(response, fault.mishap)
  await fault.released
  tellDone(world, response, outcome)
}

function befall(response: ServerResponse, mishap: Mishap): void {
  if (mishap.kind === 'answer') give(response, mishap.status, mishap.body, mishap.headers)
  if (mishap.kind === 'reset') response.socket?.resetAndDestroy()
}

function tell(world: World, call: Call, response: ServerResponse, outcome: Outcome): void {
  if (outcome.kind === 'done') tellDone(world, response, outcome)
  else tellRefused(world, call, response, outcome.refusal)
}

function tellRefused(world: World, call: Call, response: ServerResponse, refusal: Refusal): void {
  refuse(world, call, refusal)
  const { status, retryAfter } = refusal
  const headers = retryAfter === undefined ? {} : { 'Retry-After': `${retryAfter}` }
  give(response, status, refusalBody(refusal), headers)
}

function tellDone(
  world: World,
  response: ServerResponse,
  { status, body, rows }: Outcome & { kind: 'done' },
): void {
  for (const row of rows) row.told = !response.destroyed
  give(response, status, JSON.stringify(body))
  world.ledger.changed()
}

function refuse(world: World, call: Call, { status, code, why }: Refusal): void {
  const { at, method, path, raw } = call
  const conversation = call.conversation ?? conversationMeant(world, call)?.id
  world.ledger.refused.push({ at, method, path, conversation, status, code, why, raw })
  world.ledger.changed()
}

function give(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) {
  if (response.headersSent || response.destroyed) return
  // Two statements: where restify runs in the same process, it has put a writeHead in place that returns nothing.
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
  response.end(body)
}
