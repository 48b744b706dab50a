import type { Chat } from '../../people/person.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Messenger, Outcome } from '../../ports/messenger.ts'
import { type Answered, type Asked, openWire, type Wire } from './exchange.ts'
import { outcomeOf } from './outcome.ts'
import { type Allowed, mayReach } from './serviceUrl.ts'
import type { Token } from './token.ts'

export type MessengerSetting = Allowed & {
  /** None in development. */
  readonly token: Token | null
  readonly clock: Clock
  /** For a whole request, in milliseconds; 10 s unless told. */
  readonly deadline?: number
}

/**
 * The way out to Teams, by requests of our own: the framework's client repeats them by itself, has no deadline, and
 * takes three times the work.
 */
export function openMessenger(setting: MessengerSetting): Messenger & { readonly close: () => void } {
  const wire = openWire(setting.deadline ?? 10_000)
  const tell = (method: Asked['method'], chat: Chat, letter: Letter): Promise<Outcome> =>
    mayReach(chat.serviceUrl, setting)
      ? send(wire, setting, { method, url: addressOf(chat, letter.id), body: written(chat, letter) })
      : Promise.resolve({ kind: 'refused', why: 'serviceUrl' })
  return {
    post: (chat, activity) => tell('POST', chat, { activity, id: null }),
    replace: async (chat, target, activity) => {
      const outcome = await tell('PUT', chat, { activity, id: target })
      return outcome.kind === 'sent' ? { kind: 'sent', activity: target } : outcome
    },
    close: wire.close,
  }
}

type Letter = { readonly activity: unknown; readonly id: string | null }

function addressOf({ serviceUrl, conversation }: Chat, id: string | null): string {
  const base = serviceUrl.replace(/\/+$/, '')
  const target = id === null ? '' : `/${encodeURIComponent(id)}`
  return `${base}/v3/conversations/${encodeURIComponent(conversation)}/activities${target}`
}

/** Who speaks and where is always ours to say, whatever the activity holds. */
function written({ bot, conversation }: Chat, { activity, id }: Letter): string {
  const where = { from: { id: bot }, conversation: { id: conversation } }
  return JSON.stringify({ ...(activity as object), ...where, ...(id === null ? {} : { id }) })
}

/** A token that Teams does not take is fetched anew, once. */
async function send(wire: Wire, setting: MessengerSetting, asked: Omit<Asked, 'token'>): Promise<Outcome> {
  const first = await ask(wire, setting.token, asked, false)
  const refused = first.kind === 'answer' && first.status === 401 && setting.token !== null
  const answered = refused ? await ask(wire, setting.token, asked, true) : first
  return outcomeOf(answered, Date.parse(setting.clock.now()))
}

async function ask(
  wire: Wire,
  token: Token | null,
  asked: Omit<Asked, 'token'>,
  fresh: boolean,
): Promise<Answered> {
  const given = await tokenFrom(token, fresh)
  return given === undefined ? { kind: 'notLeft', code: 'token' } : wire.ask({ ...asked, token: given })
}

/** Undefined when there is none to be had. */
const tokenFrom = async (token: Token | null, fresh: boolean): Promise<string | null | undefined> =>
  token === null ? null : token(fresh).catch(() => undefined)
