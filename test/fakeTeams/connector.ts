import { base, type Conversation, threadIn, withThread } from './conversation.ts'
import { type Json, objectIn, objectsIn, textIn } from './json.ts'
import type { Accepted, Doing } from './ledger.ts'
import { count } from './limits.ts'
import { isReading, readings } from './readings.ts'
import { limitsOn, type Refusal, refusal } from './refusals.ts'
import type { Call } from './routes.ts'
import { conversationCalled, personalOf, type World } from './world.ts'

/** What Teams does with a call: `rows` are what it stored. */
export type Outcome =
  | {
      readonly kind: 'done'
      readonly status: number
      readonly body: Json | Json[]
      readonly rows: Accepted[]
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Carries out what the bot asks, or refuses it, at once. */
export function carryOut(world: World, call: Call): Outcome {
  const conversation = conversationMeant(world, call)
  const refused = refusal(world, call, conversation)
  if (refused !== undefined || conversation === undefined || call.asking === undefined)
    return { kind: 'refused', refusal: refused ?? nowhere }
  for (const [key, limits] of limitsOn(world, call, conversation)) count(world.counts, key, limits, call.at)
  const { asking } = call
  return isReading(asking)
    ? read(world, call, readings[asking](conversation, call, world))
    : doings[asking](world, call, conversation)
}

const nowhere: Refusal = { status: 404, code: 'ConversationNotFound', why: 'no conversation' }

/** The conversation that a call names, or for a new one: the person or the channel that it is meant for. */
export function conversationMeant(world: World, call: Call): Conversation | undefined {
  if (call.asking !== 'create') return conversationCalled(world, call.conversation)
  const { channel, tenant } = objectIn(call.body.channelData)
  if (channel !== undefined) return conversationCalled(world, textIn(objectIn(channel).id))
  const home = textIn(call.body.tenantId) || textIn(objectIn(tenant).id) || world.tenant
  return personalOf(world, textIn(objectsIn(call.body.members)[0]?.id), home)
}

type Do = (world: World, call: Call, conversation: Conversation) => Outcome

const doings: Readonly<Record<Doing, Do>> = {
  create,
  send: post('send'),
  reply: post('reply'),
  update,
  delete: remove,
}

function read(world: World, { at, path, authorization }: Call, body: Json | Json[]): Outcome {
  world.ledger.reads.push({ at, path, authorization })
  return { kind: 'done', status: 200, body, rows: [] }
}

function create(world: World, call: Call, conversation: Conversation): Outcome {
  if (conversation.kind === 'personal') conversation.presence.opened = true
  const activity = call.body.activity === undefined ? undefined : objectIn(call.body.activity)
  const rows = activity ? store(world, call, conversation, { doing: 'create', activity }) : []
  const bare = { ...row(world, call, conversation, 'create'), body: call.body }
  if (rows.length === 0) world.ledger.accepted.push(bare)
  const first = rows[0]?.activity
  const id = conversation.kind === 'channel' ? withThread(conversation.id, first) : conversation.id
  return {
    kind: 'done',
    status: 201,
    body: first ? { id, activityId: first } : { id },
    rows: rows.length === 0 ? [bare] : rows,
  }
}

function post(doing: 'send' | 'reply'): Do {
  return (world, call, conversation) => {
    const rows = store(world, call, conversation, { doing, activity: call.body })
    return { kind: 'done', status: 201, body: { id: rows[0]?.activity }, rows }
  }
}

function row(world: World, call: Call, conversation: Conversation, doing: Doing): Accepted {
  return {
    at: world.now(),
    doing,
    conversation: conversation.id,
    activity: '',
    type: '',
    version: 1,
    body: {},
    raw: call.raw,
    authorization: call.authorization,
    told: true,
  }
}

type New = { readonly doing: Doing; readonly activity: Json }

function store(world: World, call: Call, conversation: Conversation, { doing, activity }: New): Accepted[] {
  const rows = split(activity).map(part => ({
    ...row(world, call, conversation, doing),
    activity: world.activityId(),
    type: textIn(part.type),
    body: part,
  }))
  world.ledger.accepted.push(...rows)
  const thread = conversation.kind === 'channel' ? threadOf(call) : undefined
  for (const one of rows) if (one.type === 'message') keep(world, one, thread)
  return rows
}

/** The post that a message stands under: the one that the conversation's id names, or the one that it answers. */
function threadOf(call: Call): string | undefined {
  return threadIn(call.conversation ?? '') ?? (call.asking === 'reply' ? call.target : undefined)
}

/** A text and attachments in one activity become two messages, and the bot learns the id of the text only. */
function split(activity: Json): Json[] {
  const { attachments, ...words } = activity
  const both = textIn(activity.text) !== '' && objectsIn(attachments).length > 0
  return both ? [words, { ...activity, text: undefined }] : [activity]
}

function keep(
  world: World,
  { activity, conversation, at, body }: Accepted,
  thread: string | undefined,
): void {
  world.ledger.messages.set(activity, {
    id: activity,
    conversation: base(conversation),
    thread,
    from: world.bot,
    versions: [{ at, activity: body }],
    deleted: false,
  })
}

function update(world: World, call: Call, conversation: Conversation): Outcome {
  const message = world.ledger.messages.get(call.target ?? '')
  message?.versions.push({ at: world.now(), activity: call.body })
  return change(world, call, {
    ...row(world, call, conversation, 'update'),
    activity: call.target ?? '',
    type: textIn(call.body.type),
    version: message?.versions.length ?? 1,
    body: call.body,
  })
}

function remove(world: World, call: Call, conversation: Conversation): Outcome {
  const message = world.ledger.messages.get(call.target ?? '')
  if (message) message.deleted = true
  const done = { ...row(world, call, conversation, 'delete'), activity: call.target ?? '', type: 'message' }
  return change(world, call, done)
}

function change(world: World, call: Call, done: Accepted): Outcome {
  world.ledger.accepted.push(done)
  return { kind: 'done', status: 200, body: { id: call.target }, rows: [done] }
}
