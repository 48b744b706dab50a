import { z } from 'zod/v4'
import { cleanText } from './text.ts'

// The fields of an activity that we use, held to shape and length. Everything else that Teams sends is dropped here.

const whole = (text: string) => cleanText(text) === text
const id = z.string().min(1).max(1000).refine(whole)
const short = z.string().max(400)
const loose = <T extends z.ZodType>(of: T) => of.nullable().default(null).catch(null)

const Account = z.object({ id, name: loose(short), aadObjectId: loose(id) })

const Named = z.object({ id, name: loose(short) })
const Team = Named.extend({ aadGroupId: loose(id) })
const Channel = Named.extend({ type: loose(short) })

/** What Teams tells beside an activity: of whom it is, and in a channel of which team and channel. */
const ChannelData = z.object({
  tenant: loose(z.object({ id })),
  eventType: loose(short),
  team: loose(Team),
  channel: loose(Channel),
  teamsTeamId: loose(id),
  unsharedFromTeams: loose(z.array(z.object({ id })).max(1000)),
})

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1).max(1000),
  mentioned: z.object({ id }),
})
const ClientInfo = z.object({ type: z.literal('clientInfo'), timezone: loose(short), locale: loose(short) })
const Entity = z.union([Mention, ClientInfo, z.null()]).catch(null)

/** An activity of Teams as it may come in: of any type, from somebody, in a conversation, to the bot. */
export const Incoming = z.object({
  type: z.string().min(1).max(100),
  id: loose(id),
  name: loose(short),
  timestamp: loose(short),
  localTimezone: loose(short),
  locale: loose(short),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(500),
  from: Account.extend({ tenantId: loose(id) }),
  recipient: Account,
  conversation: z.object({
    id,
    conversationType: loose(short),
    isGroup: loose(z.boolean()),
    tenantId: loose(id),
  }),
  channelData: loose(ChannelData),
  text: loose(z.string()),
  value: z.unknown(),
  replyToId: loose(id),
  action: loose(short),
  membersAdded: loose(z.array(Account).max(1000)),
  membersRemoved: loose(z.array(Account).max(1000)),
  entities: z.array(Entity).max(1000).default([]).catch([]),
})

export type Incoming = z.infer<typeof Incoming>

/** What `value` holds when a button with `Action.Execute` was pressed. */
export const CardAction = z.object({
  action: z.object({ verb: loose(short), data: z.unknown() }),
})

/** Every tenant that an activity names: in a shared channel whoever speaks can be of another one than the channel. */
export function tenantsIn({ from, channelData, conversation }: Incoming): readonly string[] {
  const told = [from.tenantId, channelData?.tenant?.id, conversation.tenantId]
  return [...new Set(told.filter(one => one !== null && one !== undefined))]
}

/** The tenant of whoever speaks, as near to them as Teams tells it. */
export const tenantOf = (activity: Incoming): string | null => tenantsIn(activity)[0] ?? null

/** The tenant whose conversation it is. */
export const hostOf = (activity: Incoming): string | null =>
  activity.conversation.tenantId ?? tenantOf(activity)
