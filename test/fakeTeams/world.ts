import { base, type Conversation, type Participant } from './conversation.ts'
import type { OpenFault } from './faults.ts'
import type { Account, OpenLedger } from './ledger.ts'
import type { Counts, Limits } from './limits.ts'

/** All that the fake Teams knows. */
export type World = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly tenant: string
  readonly bot: Account
  readonly ledger: OpenLedger
  readonly limits: Limits
  readonly counts: Counts
  readonly faults: OpenFault[]
  readonly conversations: Conversation[]
  /** The conversations that an operation is under way in. */
  readonly busy: Set<string>
  /** A number that was never given before. */
  readonly next: () => number
  /** An activity id as Teams gives it: never the same twice, and later ones are higher. */
  readonly activityId: () => string
  /** When somebody does something, in milliseconds since 1970: what happens twice in a row has times of its own. */
  readonly moment: () => number
  /** Where the bot reaches Teams. */
  serviceUrl: string
  /** Where Teams reaches the bot. */
  bots: BotAddress | undefined
}

export type BotAddress = {
  readonly url: () => string
  readonly headers: () => Readonly<Record<string, string>>
}

/** Counters that begin at 1 for each world, so that ids are the same in every run. */
export function counter(): () => number {
  let given = 0
  return () => {
    given += 1
    return given
  }
}

/** What a clock tells, but never the same twice. */
export function rising(now: () => number): () => number {
  let last = 0
  return () => {
    last = Math.max(last + 1, now())
    return last
  }
}

export function conversationCalled(world: World, id: string | undefined): Conversation | undefined {
  return world.conversations.find(one => one.id === base(id ?? '') && isThere(one))
}

function isThere({ team, channel }: Conversation): boolean {
  return team?.state !== 'deleted' && channel?.deleted !== true
}

/** The personal conversation of somebody, called by a `29:` id or an Entra object id. */
export function personalOf(world: World, who: string, tenant: string): Conversation | undefined {
  return world.conversations.find(one => one.kind === 'personal' && one.tenant === tenant && isIn(one, who))
}

function isIn(conversation: Conversation, who: string): boolean {
  return memberOf(conversation, who) !== undefined
}

export function memberOf(conversation: Conversation, who: string | undefined): Participant | undefined {
  return conversation.members.find(one => one.id === who || one.aadObjectId === who)
}
