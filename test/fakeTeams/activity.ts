import { Temporal } from 'temporal-polyfill'
import { type Conversation, type Participant, withThread } from './conversation.ts'
import type { Json } from './json.ts'
import type { World } from './world.ts'

/** Who does something where: on one client, in one conversation. */
export type Place = {
  readonly world: World
  readonly person: Participant
  readonly conversation: Conversation
}

/** What a test may say about an activity: the rest is as Teams makes it. */
export type Terms = {
  readonly activityId?: string
  /** When it happened, an ISO instant: for activities that arrive late. Now, unless told. */
  readonly at?: string
  /** The post that it answers, in a channel. */
  readonly thread?: string
}

/** An activity as Teams sends it to the bot; what `more` holds wins. */
export function activityOf(place: Place, more: Json, terms: Terms = {}): Json {
  const { world, person } = place
  const id = terms.activityId ?? world.activityId()
  return {
    ...times(world, person, terms.at),
    id,
    channelId: 'msteams',
    serviceUrl: world.serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    conversation: conversationIn(place, terms.thread ?? (more.type === 'message' ? id : undefined)),
    recipient: world.bot,
    entities: [clientInfo(person)],
    channelData: channelData(place),
    locale: person.locale,
    ...more,
  }
}

function times(world: World, { zone }: Participant, at: string | undefined): Json {
  const instant =
    at === undefined ? Temporal.Instant.fromEpochMilliseconds(world.moment()) : Temporal.Instant.from(at)
  const local = instant.toZonedDateTimeISO(zone)
  return {
    timestamp: instant.toString({ fractionalSecondDigits: 3 }),
    localTimestamp: local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 }),
    localTimezone: zone,
  }
}

function conversationIn({ conversation }: Place, thread: string | undefined): Json {
  const { id, kind, tenant } = conversation
  if (kind === 'personal') return { conversationType: kind, tenantId: tenant, id }
  const named = kind === 'channel' ? withThread(id, thread) : id
  return { isGroup: true, conversationType: kind, tenantId: tenant, id: named }
}

export function clientInfo({ locale, zone }: Participant): Json {
  const country = locale.split('-')[1] ?? 'NL'
  return { type: 'clientInfo', locale, country, platform: 'Web', timezone: zone }
}

function channelData({ conversation, person }: Place): Json {
  return { ...whereIn(conversation), tenant: { id: person.tenant } }
}

/** Which team and channel a conversation is, as Teams tells it beside every activity in it. */
export function whereIn({ team, channel }: Conversation): Json {
  if (!team || !channel) return {}
  const { id, name, aadGroupId } = team
  const { kind: type } = channel
  return {
    ...{ teamsTeamId: id, teamsChannelId: channel.id, team: { id, name, aadGroupId } },
    channel: { id: channel.id, name: channel.name, type },
  }
}

/** What makes a message one that mentions the bot. */
export function mentioning({ world, person }: Place, words: string): Json {
  const text = `<at>${world.bot.name}</at>`
  return {
    text: `${text} ${words}`,
    entities: [{ type: 'mention', mentioned: world.bot, text }, clientInfo(person)],
  }
}
