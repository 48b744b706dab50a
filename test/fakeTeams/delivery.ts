import { isObject, type Json, parsed, textIn } from './json.ts'
import type { Delivery } from './ledger.ts'
import type { World } from './world.ts'

/** Teams gives up on an answer after 15 s. */
const patience = 15_000

/** Hands an activity to the bot, once; a bot that cannot be reached has status 0. */
export async function deliver(world: World, activity: Json): Promise<Delivery> {
  const delivery = { activity, ...(await deliverRaw(world, JSON.stringify(activity))) }
  world.ledger.delivered.push(delivery)
  world.ledger.changed()
  return delivery
}

export type Answer = Omit<Delivery, 'activity'>

/** Hands any body to the bot, also one that is no activity. */
export async function deliverRaw(world: World, body: string, headers: Heads = {}): Promise<Answer> {
  if (world.bots === undefined) throw new Error('Tell the fake Teams where the bot is: talksTo(url)')
  const begin = performance.now()
  const answer = await asked(world.bots.url(), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...world.bots.headers(), ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  })
  return { ...answer, ms: performance.now() - begin }
}

type Heads = Readonly<Record<string, string>>

async function asked(url: string, request: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, request)
    const text = await response.text()
    return { status: response.status, body: parsed(text) ?? text }
  } catch (error) {
    return { status: 0, body: reason(error) }
  }
}

/** Why no answer came, in one line: the fetch of Node hides the cause. */
function reason(error: unknown): string {
  const cause = error instanceof Error && isObject(error.cause) ? textIn(error.cause.message) : ''
  return cause === '' ? `${error}` : `${error}: ${cause}`
}
