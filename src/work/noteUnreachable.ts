import type { Unreachable } from '../people/person.ts'
import type { Send } from '../ports/sends.ts'
import type { Store } from '../ports/store.ts'

/** What Teams says of a chat that the app was taken out of. */
const withoutApp: readonly string[] = ['ForbiddenOperationException', 'BotNotInConversationRoster', 'gone']

/**
 * What a refusal tells of the person; undefined where it tells nothing of them: a message that is gone cannot be
 * changed, and its reader may well be there.
 */
export const unreachableBy = (why: string, kind: Send['what']['kind']): Unreachable | undefined => {
  if (why === 'gone' && kind !== 'post') return undefined
  return withoutApp.includes(why) ? 'uninstalled' : 'blocked'
}

/** Remembers that nothing reaches this person, as Teams said of a send that went at `since`, until they speak again. */
export const noteUnreachable = async (
  store: Pick<Store, 'markUnreachable'>,
  { programme, person, chat, what }: Send,
  refused: { readonly why: string; readonly since: string },
): Promise<void> => {
  const why = unreachableBy(refused.why, what.kind)
  const { since } = refused
  if (why) await store.markUnreachable({ programme, person, conversation: chat.conversation, why, since })
}
