import { type CardMessage, toActivity } from '../../../cards/activity.ts'
import { draw } from '../../../cards/draw.ts'
import type { WholeCardView } from '../../../ports/actionCards.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { cardScreen, channelReader } from '../cardScreen.ts'

/** The message that a card is, as it stands now, for everybody in its channel. */
export const channelMessage = (view: WholeCardView, loaded: LoadedProgramme, now: string): CardMessage => {
  const { language } = view.card
  return toActivity(draw(cardScreen(view, { ...loaded, language }), channelReader(language, loaded, now)))
}
