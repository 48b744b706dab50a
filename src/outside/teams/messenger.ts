import type { Chat } from '../../people/person.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Addressee, Messenger, Outcome } from '../../ports/messenger.ts'
import { type ConnectorSetting, openConnector, type Request } from './connector.ts'
import { openingOf, outcomeOf } from './outcome.ts'
import { withinTime } from './withinTime.ts'

export type MessengerSetting = ConnectorSetting & {
  readonly clock: Clock
  /** For a whole request, in milliseconds; 10 s unless told. */
  readonly deadline?: number
}

/** Somebody waits for it who pressed a button. */
const MOST_OPENING = 3_000

/**
 * The way out to Teams, by requests of our own: the framework's client repeats them by itself, has no deadline, and
 * takes three times the work.
 */
export function openMessenger(setting: MessengerSetting): Messenger & { readonly close: () => void } {
  const { ask, close } = openConnector(setting, setting.deadline ?? 10_000)
  const now = () => Date.parse(setting.clock.now())
  const tell = async (method: Request['method'], chat: Chat, letter: Letter): Promise<Outcome> =>
    outcomeOf(await ask(letterTo(method, chat, letter)), now())
  const opening = async (to: Addressee) => openingOf(await ask(openingWith(to)), now())
  return {
    post: (chat, activity) => tell('POST', chat, { activity, id: null }),
    replace: async (chat, target, activity) => {
      const outcome = await tell('PUT', chat, { activity, id: target })
      return outcome.kind === 'sent' ? { kind: 'sent', activity: target } : outcome
    },
    open: to => withinTime(opening(to), MOST_OPENING).catch(() => ({ kind: 'unknown', why: 'timeout' })),
    close,
  }
}

type Letter = { readonly activity: unknown; readonly id: string | null }

function letterTo(
  method: Request['method'],
  { serviceUrl, conversation, bot }: Chat,
  letter: Letter,
): Request {
  const { activity, id } = letter
  const target = id === null ? '' : `/${encodeURIComponent(id)}`
  const path = `/v3/conversations/${encodeURIComponent(conversation)}/activities${target}`
  // Who speaks and where is always ours to say, whatever the activity holds.
  const where = { from: { id: bot }, conversation: { id: conversation }, ...(id !== null && { id }) }
  return { method, serviceUrl, path, body: { ...(activity as object), ...where } }
}

const openingWith = ({ tenant, serviceUrl, bot, teamsId }: Addressee): Request => ({
  method: 'POST',
  serviceUrl,
  path: '/v3/conversations',
  body: {
    bot: { id: bot },
    members: [{ id: teamsId }],
    isGroup: false,
    tenantId: tenant,
    channelData: { tenant: { id: tenant } },
  },
})
