import type { Chat } from '../../../people/person.ts'
import type { Messenger } from '../../../ports/messenger.ts'
import type { Known } from '../../../ports/store.ts'
import type { Heard } from '../../heard.ts'
import type { Intent } from '../../understand.ts'
import { useOfCard } from './useOfCard.ts'

/** Null where there is none to be had now. */
export type OpenChat = () => Promise<Chat | null>

type Opening = { readonly messenger: Pick<Messenger, 'open'> }

/** Opens the chat of who speaks, at most once however often it is asked for. */
export const openOnce = ({ messenger }: Opening, { chat, who }: Heard): OpenChat => {
  const open = async (): Promise<Chat | null> => {
    const { tenant, serviceUrl, bot } = chat
    const opening = await messenger.open({ tenant, serviceUrl, bot, teamsId: who.teamsId })
    return opening.kind === 'opened' ? { tenant, serviceUrl, bot, conversation: opening.conversation } : null
  }
  let opened: Promise<Chat | null> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}

/** Whoever wants to write something from a channel needs a chat of their own for it; with nobody else one is opened. */
export const withOwnChat = async (
  heard: Heard,
  { person }: Known,
  intent: Intent,
  openChat: OpenChat,
): Promise<Heard> => {
  if (heard.place === 'personal' || person?.chat || useOfCard(intent)?.do !== 'write') return heard
  const own = await openChat()
  return own ? { ...heard, own } : heard
}
