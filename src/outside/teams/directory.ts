import { z } from 'zod/v4'
import type { Chat } from '../../people/person.ts'
import type { Directory, Member } from '../../ports/directory.ts'
import { openWire } from './exchange.ts'
import { type Allowed, mayReach } from './serviceUrl.ts'
import type { Token } from './token.ts'
import { withinTime } from './withinTime.ts'

export type DirectorySetting = Allowed & {
  /** None in development. */
  readonly token: Token | null
}

/** Somebody waits for the answer of their first turn, and can be met without this. */
const MOST = 3_000

const address = z.string().trim().min(3).max(320).includes('@')

/** What a guest is called with whom they sign in: their own address, and the organisation whose guest they are. */
const guestName = /#ext#@/i

/** Guests may have no mailbox here: then the name that they sign in with is the nearest. Roster rows hold no language. */
const Row = z
  .object({
    email: address.nullish().catch(null),
    userPrincipalName: address.nullish().catch(null),
    userRole: z.string().nullish().catch(null),
  })
  .transform(
    ({ email, userPrincipalName, userRole }): Member => ({
      email: email ?? userPrincipalName ?? null,
      guest: userRole?.toLowerCase() === 'guest' || guestName.test(userPrincipalName ?? ''),
    }),
  )

/**
 * The roster of the chat itself, as Teams gives it to the bot that is in it. There is nothing to close: connections
 * without a request keep no process alive, and end by themselves.
 */
export function openDirectory(setting: DirectorySetting): Directory {
  const wire = openWire(MOST)
  const ask = async (chat: Chat, teamsId: string): Promise<Member | null> => {
    const token = setting.token && (await setting.token(false))
    const answered = await wire.ask({ method: 'GET', url: addressOf(chat, teamsId), body: '', token })
    return answered.kind === 'answer' && answered.status === 200 ? memberIn(answered.body) : null
  }
  return {
    memberOf: (chat, teamsId) =>
      mayReach(chat.serviceUrl, setting)
        ? withinTime(ask(chat, teamsId), MOST).catch(() => null)
        : Promise.resolve(null),
  }
}

function addressOf({ serviceUrl, conversation }: Chat, teamsId: string): string {
  const base = serviceUrl.replace(/\/+$/, '')
  return `${base}/v3/conversations/${encodeURIComponent(conversation)}/members/${encodeURIComponent(teamsId)}`
}

function memberIn(body: string): Member | null {
  try {
    return Row.safeParse(JSON.parse(body)).data ?? null
  } catch {
    return null // It is no JSON, or breaks off.
  }
}
