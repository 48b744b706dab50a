import { askChannel } from './askChannel.ts'
import { channelMessage } from './channelMessage.ts'
import { keepShown } from './keepShown.ts'
import { closedBy } from './mayPost.ts'
import { holdUntil } from './pace.ts'
import { type CardInHand, loadedFor, msNow, type Showing, type Took, untouched } from './showing.ts'

/** A programme that is not in force here may be in a moment, or has ended: nothing is shown of it meanwhile. */
const A_MINUTE = 60_000

/** Brings the message of a card up to date, with all that changed until now. What comes after that is shown next. */
export async function showCard(showing: Showing, inHand: CardInHand): Promise<Took> {
  const { store, messenger, clock, delivering } = showing
  const { programme, card, pace } = inHand
  const loaded = loadedFor(showing, programme)
  if (!loaded) return { pace: holdUntil(pace, msNow(showing) + A_MINUTE), failed: false }
  const view = await store.viewOf(programme, card)
  const target = view?.card.activity
  if (!view || !target) return untouched(inHand)
  const lost = closedBy(inHand.channel) ?? null
  if (lost !== null) {
    await store.cardShown({ card, worker: delivering.worker, shown: view.changes, lost, at: clock.now() })
    return untouched(inHand)
  }
  const message = channelMessage(view, loaded, clock.now())
  const asked = await askChannel(showing, inHand, chat => messenger.replace(chat, target, message))
  return keepShown(showing, inHand, asked, view.changes)
}
