import { z } from 'zod/v4'
import { cleanText } from './text.ts'

// The fields of an activity that we use, held to shape and length. Everything else that Teams sends is dropped here.

const whole = (text: string) => cleanText(text) === text
const id = z.string().min(1).max(1000).refine(whole)
const short = z.string().max(400)
const loose = <T extends z.ZodType>(of: T) => of.nullable().default(null).catch(null)

const Account = z.object({ id, name: loose(short), aadObjectId: loose(id) })

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
  from: Account,
  recipient: Account,
  conversation: z.object({
    id,
    conversationType: loose(short),
    isGroup: loose(z.boolean()),
    tenantId: loose(id),
  }),
  channelData: loose(z.object({ tenant: loose(z.object({ id })) })),
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

/** The tenant that an activity comes from, as Teams tells it in one of two places. */
export const tenantOf = ({ conversation, channelData }: Incoming): string | null =>
  conversation.tenantId || channelData?.tenant?.id || null
