import type { Block, Conversation, NamedTeam } from './conversation.ts'
import { errorBody } from './faults.ts'
import { isObject, type Json, objectIn, objectsIn, parsed, textIn } from './json.ts'
import { type Limit, wait } from './limits.ts'
import { type Call, writes } from './routes.ts'
import { memberOf, type World } from './world.ts'

/** Why Teams does not do what the bot asks, and what it answers. */
export type Refusal = {
  readonly status: number
  readonly code: string
  readonly why: string
  /** Seconds, for a 429. */
  readonly retryAfter?: number
}

/** The first reason to refuse a call, or `undefined`. */
export function refusal(
  world: World,
  call: Call,
  conversation: Conversation | undefined,
): Refusal | undefined {
  return (
    unread(call) ??
    tooFast(world, call, conversation) ??
    (conversation === undefined ? notFound(call) : closed(world, call, conversation)) ??
    tooBig(world, call) ??
    absent(world, call, conversation) ??
    empty(call)
  )
}

function unread(call: Call): Refusal | undefined {
  if (call.asking === undefined) return { status: 404, code: 'ResourceNotFound', why: 'no such route' }
  const sendsBody = writes(call) && call.asking !== 'delete'
  return sendsBody && !isObject(parsed(call.raw)) ? badSyntax('the body is no JSON object') : undefined
}

function badSyntax(why: string): Refusal {
  return { status: 400, code: 'BadSyntax', why }
}

/** The limits that a call falls under, each with the key that it is counted by. */
export function limitsOn(
  world: World,
  call: Call,
  conversation: Conversation | undefined,
): [string, readonly Limit[]][] {
  const tenant = conversation?.tenant ?? world.tenant
  const thread = conversation?.id ?? call.conversation ?? 'new'
  return [
    [`tenant ${tenant}`, world.limits.tenant],
    writes(call) ? [`writes ${thread}`, world.limits.writes] : [`reads ${thread}`, world.limits.reads],
    [`roster ${thread}`, call.asking === 'members' ? world.limits.wholeRoster : []],
  ]
}

function tooFast(world: World, call: Call, conversation: Conversation | undefined): Refusal | undefined {
  const waits = limitsOn(world, call, conversation).map(([key, limits]) => ({
    key,
    ms: wait(world.counts, key, limits, call.at),
  }))
  const longest = waits.reduce((a, b) => (b.ms > a.ms ? b : a))
  if (longest.ms <= 0) return undefined
  const why = `limit on ${longest.key}`
  return { status: 429, code: 'TooManyRequests', why, retryAfter: Math.ceil(longest.ms / 1000) }
}

function notFound(call: Call): Refusal {
  return call.asking === 'create'
    ? { status: 404, code: 'UserNotFound', why: 'nobody here is called so' }
    : { status: 404, code: 'ConversationNotFound', why: `no conversation ${call.conversation}` }
}

function closed(world: World, call: Call, conversation: Conversation): Refusal | undefined {
  const { kind, presence } = conversation
  if (presence.block !== undefined) return { status: 403, code: presence.block, why: blocks[presence.block] }
  if (presence.installed || presence.opened) return conversation.team && archived(call, conversation.team)
  if (call.asking === 'create' && sharesTeam(world, conversation)) return undefined
  return kind === 'personal'
    ? { status: 403, code: 'ForbiddenOperationException', why: 'the bot is not installed for this person' }
    : { status: 403, code: 'BotNotInConversationRoster', why: blocks.BotNotInConversationRoster }
}

/** Nobody writes in a team that is archived; it can be read. */
function archived(call: Call, { state }: NamedTeam): Refusal | undefined {
  return state === 'archived' && writes(call)
    ? { status: 403, code: 'MessageWritesBlocked', why: blocks.MessageWritesBlocked }
    : undefined
}

/** Whether the bot knows somebody from a team that it is in: then it may open their personal chat. */
function sharesTeam(world: World, { kind, members }: Conversation): boolean {
  const id = members[0]?.id
  const teams = world.conversations.filter(one => one.kind === 'channel' && one.presence.installed)
  return kind === 'personal' && teams.some(one => memberOf(one, id) !== undefined)
}

const blocks: Readonly<Record<Block, string>> = {
  MessageWritesBlocked: 'Thread is not enabled for message writes',
  ConversationBlockedByUser: 'User blocked the conversation with the bot.',
  BotDisabledByAdmin: 'The tenant admin disabled this bot.',
  BotNotInConversationRoster: 'The bot is not part of the conversation roster.',
}

function tooBig(world: World, call: Call): Refusal | undefined {
  const bytes = call.raw.length * 2
  if (bytes <= world.limits.bytes) return undefined
  return { status: 413, code: 'MessageSizeTooBig', why: `${bytes} bytes as UTF-16` }
}

function absent(world: World, call: Call, conversation: Conversation | undefined): Refusal | undefined {
  if (call.asking === 'member' && conversation && !memberOf(conversation, call.target))
    return { status: 404, code: 'MemberNotFoundInConversation', why: `no member ${call.target}` }
  if (call.asking !== 'update' && call.asking !== 'delete') return undefined
  const message = world.ledger.messages.get(call.target ?? '')
  const found =
    message?.from.id === world.bot.id && !message.deleted && message.conversation === conversation?.id
  return found
    ? undefined
    : { status: 404, code: 'ActivityNotFoundInConversation', why: `no message ${call.target} of the bot` }
}

function empty(call: Call): Refusal | undefined {
  if (!writes(call) || call.asking === 'delete') return undefined
  const activity = call.asking === 'create' ? call.body.activity : call.body
  return activity === undefined ? undefined : incomplete(objectIn(activity))
}

function incomplete(activity: Json): Refusal | undefined {
  if (textIn(activity.type) === '') return badSyntax('the activity has no type')
  const says = textIn(activity.text) !== '' || objectsIn(activity.attachments).length > 0
  return activity.type === 'message' && !says ? badSyntax('the message is empty') : undefined
}

/** The body of a refusal: that of a closed thread hides its code in a string of JSON, as Teams does. */
export function refusalBody({ code, why }: Refusal): string {
  if (code !== 'MessageWritesBlocked') return errorBody(code, why)
  const message = JSON.stringify(
    { subCode: code, details: why, errorCode: null, errorSubCode: null },
    null,
    2,
  )
  return JSON.stringify({ errorCode: 209, message })
}
