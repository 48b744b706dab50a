import type { Said } from '../../../cards/screen.ts'
import type { ActionCard, CardStatus } from '../../../topics/actionCard/actionCard.ts'
import type { Heard } from '../../heard.ts'
import type { Look } from './look.ts'

/** A conversation without the post that its id may name: a press on a post carries that behind its channel. */
export const channelOf = ({ chat }: Pick<Heard, 'chat'>): string =>
  chat.conversation.split(';')[0] ?? chat.conversation

/**
 * Whether a press comes from where the card is: from its channel, or from the chat of somebody who takes part in it or
 * made it. A copy that was passed on, and an id that was guessed, do nothing anywhere else.
 */
export const isFromThere = (heard: Heard, { view: { card }, participation, person }: Look): boolean =>
  heard.place === 'personal'
    ? participation !== undefined || card.maker === person
    : channelOf(heard) === card.channel

/** A press on a card that nobody knew to have arrived proves that it did. */
const TAKES_PART: readonly CardStatus[] = ['open', 'posting', 'unknown']

const isOver = ({ endsAt }: ActionCard, at: string): boolean => at >= endsAt

/** Why nothing can be done with this card any more, or not yet; undefined where it is open. */
export const whyNot = (card: ActionCard, at: string): Said | undefined => {
  const { status } = card
  if (TAKES_PART.includes(status)) return isOver(card, at) ? { key: 'onCard.why.closed' } : undefined
  if (status === 'closed' || status === 'withdrawn' || status === 'lost')
    return { key: `onCard.why.${status}` }
  return { key: 'onCard.why.notPosted' }
}
