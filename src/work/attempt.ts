import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Messenger, Outcome } from '../ports/messenger.ts'
import type { Send } from '../ports/sends.ts'
import type { Store } from '../ports/store.ts'
import type { Watch } from '../ports/watch.ts'
import { attemptPrompt, planAgain } from './attemptPrompt.ts'
import type { ChatPace } from './chatPace.ts'
import { type Holds, laneOf } from './holds.ts'
import { nextTry } from './nextTry.ts'
import { noteUnreachable } from './noteUnreachable.ts'
import type { TenantPace, Wait } from './tenantPace.ts'

/** A send that this process may send until its lease is over. */
export type InHand = {
  readonly send: Send
  /** How often it was taken in hand, this time included. */
  readonly attempts: number
  readonly leaseUntil: string
  /** Taken from the store, so that nothing in its conversation goes before it. */
  readonly claimed: boolean
}

export type Means = {
  readonly store: Pick<
    Store,
    'settlePrompt' | 'isHeld' | 'sent' | 'putBack' | 'giveUp' | 'isNext' | 'cardOf' | 'markUnreachable'
  >
  readonly messenger: Messenger
  readonly clock: Clock
  readonly log: Log
  readonly worker: string
  /** From 0 to 1. */
  readonly random: () => number
  /** The instant so many milliseconds from now. */
  readonly after: (ms: number) => string
  /** What must be left of a lease to begin, in milliseconds. */
  readonly margin: number
  readonly holds: Holds
  readonly pace: TenantPace
  readonly chats: ChatPace
  readonly wait: Wait
  readonly watch: Pick<Watch, 'send'>
}

/**
 * Sends what is in hand, once, and writes down what became of it. Gives until when those behind it must wait, or
 * null when they may go. Never rejects: what could not be written down is taken up again when its lease is over.
 */
export async function attempt(means: Means, inHand: InHand): Promise<string | null> {
  const { leaseUntil, send } = inHand
  try {
    if (send.prompt) return await attemptPrompt(means, inHand)
    if (isLate(means, inHand)) return leaseUntil
    const held = means.holds.on(inHand, means.clock.now()) ?? (await itsTurn(means, inHand))
    return held ? await wait(means, inHand, held) : await tryOnce(means, inHand)
  } catch (error) {
    means.log.error('a send could not be written down', { object: 'send', id: send.id }, error)
    return leaseUntil
  }
}

/** Too little of its lease is left, or none: another one has it by then. Whatever is waited for before a request takes of it. */
const isLate = ({ after, margin }: Means, { leaseUntil }: InHand): boolean => leaseUntil < after(margin)

/** What fits in a conversation soon is waited for where it stands, so that nothing overtakes it. */
const SOON = 5_000

/** Waits until one more fits in its conversation; where that takes long, gives the instant at which it does. */
export async function fitsChat({ chats, clock, wait, after }: Means, send: Send): Promise<string | null> {
  const ms = chats.waitIn(laneOf(send), Date.parse(clock.now()))
  if (ms > SOON) return after(ms)
  if (ms > 0) await wait(ms)
  return null
}

/** Is told right before a request: whatever is waited for before that must not make the next one come too soon. */
export const leaves = ({ chats, clock }: Means, send: Send): void =>
  chats.left(laneOf(send), Date.parse(clock.now()))

/** Asks for its slot while it looks who is before it, so that nobody waits for the pace alone. */
async function itsTurn(means: Means, inHand: InHand): Promise<string | null> {
  const full = await fitsChat(means, inHand.send)
  if (full !== null) return full
  const { tenant } = inHand.send.chat
  const [behind, slow] = await Promise.all([behindOthers(means, inHand), means.pace.answer(tenant)])
  return behind ?? slow
}

/** Those that come later wait at least until this has been put back. */
async function wait(means: Means, inHand: InHand, held: string): Promise<string> {
  await putBack(means, inHand, held, 'waits')
  const now = means.clock.now()
  return held > now ? held : now
}

/** What was left by a process that ended, or waits in another's hands, goes first: now is when to look again. */
async function behindOthers({ store, clock }: Means, { send, claimed }: InHand): Promise<string | null> {
  return claimed || (await store.isNext(send.id)) ? null : clock.now()
}

export async function putBack(means: Means, inHand: InHand, due: string, why: string) {
  const { store, worker } = means
  if (inHand.send.prompt) await planAgain(means, inHand, due, why)
  else await store.putBack({ send: inHand.send.id, worker, due, why })
  return due
}

async function tryOnce(means: Means, inHand: InHand): Promise<string | null> {
  const target = await targetOf(means, inHand.send)
  if (isLate(means, inHand)) return inHand.leaseUntil
  const since = means.clock.now()
  // Another one may have heard meanwhile that Teams asks us to wait.
  const held = means.holds.onTenant(inHand.send.chat.tenant, since)
  if (held !== null) return wait(means, inHand, held)
  const outcome = target === nothing ? noCard : await tell(means, inHand.send, target)
  if (outcome.kind === 'unreachable')
    await noteUnreachable(means.store, inHand.send, { why: outcome.why, since })
  return outcome.kind === 'sent' ? tickOff(means, inHand, outcome) : settle(means, inHand, outcome)
}

const nothing = Symbol('there is no card to replace')
const noCard = { kind: 'sent', activity: null } as const
type Target = string | null | typeof nothing

/** The message to replace, looked up at the last moment; null for a new one. */
async function targetOf({ store }: Means, { programme, what }: Send): Promise<Target> {
  if (what.kind === 'post') return null
  return what.kind === 'replace' ? what.target : ((await store.cardOf(programme, what.run)) ?? nothing)
}

function tell(means: Means, send: Send, target: string | null): Promise<Outcome> {
  const { messenger, watch } = means
  const { id, person, chat, what, trace = null } = send
  return watch.send({ id, person, trace }, () => {
    leaves(means, send)
    return target === null
      ? messenger.post(chat, what.activity)
      : messenger.replace(chat, target, what.activity)
  })
}

type Sent = Extract<Outcome, { kind: 'sent' }>

async function tickOff({ store, worker }: Means, { send }: InHand, { activity }: Sent): Promise<null> {
  const shows = send.what.kind === 'replaceCardOf' ? null : send.what.shows
  await store.sent({ send: send.id, worker, shows, activity })
  return null
}

async function settle(means: Means, inHand: InHand, outcome: Exclude<Outcome, Sent>): Promise<string | null> {
  const replaces = inHand.send.what.kind !== 'post'
  const next = nextTry({ outcome, replaces, attempts: inHand.attempts }, means.random())
  if (next.kind === 'over') return giveUp(means, inHand, outcome)
  if (next.holds !== undefined) means.holds.holdTenant(inHand.send.chat.tenant, means.after(next.holds))
  return putBack(means, inHand, means.after(next.after), next.why)
}

/** A message that is gone cannot be changed, and whoever removed it does not miss that. All else somebody must see. */
async function giveUp(means: Means, { send, attempts }: InHand, outcome: Outcome & { why: string }) {
  const { store, worker, clock, log } = means
  const { kind, why } = outcome
  await store.giveUp({ send: send.id, worker, why, at: clock.now() })
  const fields = { object: 'send', id: send.id, result: kind, why, attempts }
  if (kind === 'unreachable' && send.what.kind !== 'post') return null
  if (kind === 'unreachable') log.warn('a send cannot arrive', fields)
  else log.error('a send was given up', fields)
  return null
}
