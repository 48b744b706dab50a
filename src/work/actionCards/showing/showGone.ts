import { toActivity } from '../../../cards/activity.ts'
import { draw } from '../../../cards/draw.ts'
import { goneScreen } from '../cardScreen.ts'
import { askChannel } from './askChannel.ts'
import { keepShown } from './keepShown.ts'
import { type CardInHand, type Showing, type Took, untouched } from './showing.ts'

/** Has the message of a card that is gone say so: there is nothing left of its words, nor of who made it. */
export async function showGone(showing: Showing, inHand: CardInHand): Promise<Took> {
  const { gone } = inHand
  if (gone === null) return untouched(inHand)
  const { activity, language } = gone
  const reader = { language, label: (_: string, id: string) => id, today: showing.clock.now().slice(0, 10) }
  const message = toActivity(draw(goneScreen(), reader))
  const asked = await askChannel(showing, inHand, chat => showing.messenger.replace(chat, activity, message))
  return keepShown(showing, inHand, asked, 0)
}
