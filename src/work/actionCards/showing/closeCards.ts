import { cardCounts } from '../../../insight/cardCounts.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { LAST_DAY } from '../../../topics/actionCard/because.ts'
import { NOBODY } from '../../../topics/actionCard/tally.ts'
import { changeByItself } from './changeByItself.ts'
import type { Showing } from './showing.ts'

/** How many are looked at at once. */
const MOST_AT_ONCE = 25

/** In a programme that has ended nobody knows from how many on something may be told. */
const NEVER = Number.POSITIVE_INFINITY

const closeCard = (showing: Showing, { programme, id, status }: ActionCard): Promise<void> =>
  changeByItself(showing, { programme, id }, async (card, _, loaded) => {
    // Meanwhile its maker may have ended it, or given it more days.
    if (card.status !== status || card.endsAt > showing.clock.now()) return undefined
    const view = await showing.store.viewOf(programme, id)
    const at = showing.clock.now()
    const counts = cardCounts(view?.tally ?? NOBODY, loaded?.programme.thresholds.scores ?? NEVER)
    return {
      card: { ...card, status: 'closed', because: LAST_DAY, counts, endedAt: at, changedAt: at },
      sends: [],
    }
  })

/** Closes the cards whose last day is over, with how they stand now. Gives how many there were. */
export async function closeCards(showing: Showing): Promise<number> {
  const { store, clock, log } = showing
  const due = await store.cardsToClose(clock.now(), MOST_AT_ONCE)
  for (const card of due)
    await closeCard(showing, card).catch(error =>
      log.error('an action card could not be closed', { id: card.id }, error),
    )
  return due.length
}
