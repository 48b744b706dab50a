import type { Chat } from '../../people/person.ts'
import type { Heard, Speaker, Utterance } from '../../work/heard.ts'
import { type Incoming, tenantOf } from './activity.ts'
import { printOf } from './print.ts'
import { cleanText } from './text.ts'
import { localeOf, zoneOf } from './whereabouts.ts'

export type Circumstances = {
  /** The time now, an ISO instant. */
  readonly now: string
  /** In development somebody without an Entra object id counts by the id that the chat gives. */
  readonly development: boolean
}

/** What was said, by whom and where; null when the activity does not tell who is speaking. */
export function heardFrom(activity: Incoming, what: Utterance, circumstances: Circumstances): Heard | null {
  const who = speakerOf(activity, circumstances)
  if (!who) return null
  const print = printOf(activity)
  return {
    activity: activity.id ?? print,
    print,
    at: momentOf(activity, circumstances.now),
    who,
    chat: chatOf(activity, who.tenant),
    place: placeOf(activity),
    what,
  }
}

function speakerOf(activity: Incoming, { development }: Circumstances): Speaker | null {
  const { from } = activity
  const entraId = from.aadObjectId ?? (development ? from.id : null)
  const tenant = tenantOf(activity) ?? (development ? 'development' : null)
  if (!entraId || !tenant) return null
  const name = cleanText(from.name ?? '').trim()
  return {
    tenant,
    entraId,
    teamsId: from.id,
    name,
    email: null,
    locale: localeOf(activity),
    zone: zoneOf(activity),
  }
}

function chatOf({ serviceUrl, conversation, recipient }: Incoming, tenant: string): Chat {
  return {
    tenant,
    serviceUrl,
    conversation: conversation.id,
    bot: recipient.id,
  }
}

function placeOf({ conversation }: Incoming): Heard['place'] {
  if (conversation.conversationType === 'channel') return 'channel'
  return conversation.conversationType === 'groupChat' || conversation.isGroup ? 'group' : 'personal'
}

const tolerance = 5 * 60_000

/** The time that Teams gives, unless it is none or lies in the future: then it is now. */
export function momentOf({ timestamp }: Pick<Incoming, 'timestamp'>, now: string): string {
  const told = Date.parse(timestamp ?? '')
  const believable = told > 0 && told <= Date.parse(now) + tolerance
  return believable ? new Date(told).toISOString() : now
}
