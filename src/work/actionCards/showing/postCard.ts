import type { Posted, WholeCardView } from '../../../ports/actionCards.ts'
import type { Outcome } from '../../../ports/messenger.ts'
import type { NotPosted } from '../../../topics/actionCard/because.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { askChannel } from './askChannel.ts'
import { changeByItself } from './changeByItself.ts'
import { channelMessage } from './channelMessage.ts'
import { whyNotPost } from './mayPost.ts'
import { type AfterPost, afterPost } from './outcomes.ts'
import {
  type CardInHand,
  instantOf,
  loadedFor,
  msNow,
  type Showing,
  type Took,
  untouched,
} from './showing.ts'
import { type NotArrived, notArrived, tellMaker } from './tellMaker.ts'

/** For a programme to come into force here, in milliseconds, and how often. */
const A_WHILE = 10_000
const MOST_WAITS = 3

/** It did not arrive, or nobody knows: it is never tried again, and its maker hears so. */
export const endPosting = (
  showing: Showing,
  { programme, card }: CardInHand,
  became: NotArrived,
): Promise<void> =>
  changeByItself(showing, { programme, id: card }, async (now, maker, loaded) => {
    if (now.status !== 'posting') return undefined
    const sends = tellMaker(showing, maker, loaded, notArrived(now, became))
    return { card: { ...now, ...became, changedAt: showing.clock.now() }, sends }
  })

const writeDown = async (
  showing: Showing,
  inHand: CardInHand,
  became: Extract<AfterPost, { becomes: 'open' | 'scheduled' }>,
  shown: number,
): Promise<void> => {
  const { store, clock, delivering } = showing
  const activity = became.becomes === 'open' ? became.activity : null
  const postAt = became.becomes === 'scheduled' ? instantOf(msNow(showing) + became.after) : null
  const posted: Posted = {
    ...{ card: inHand.card, worker: delivering.worker, becomes: became.becomes },
    ...{ activity, postAt, because: null, shown, at: clock.now() },
  }
  if ((await store.cardPosted(posted)) || activity === null) return
  // Another one had given it up, or its maker was forgotten: it did arrive.
  const { programme, card, channel } = inHand
  await store.cardArrived({ programme, card, channel: channel.id, activity, at: clock.now() })
}

const keep = async (showing: Showing, inHand: CardInHand, outcome: Outcome, shown: number): Promise<void> => {
  const became = afterPost(outcome, inHand.attempts)
  if (became.becomes === 'open' || became.becomes === 'scheduled')
    return writeDown(showing, inHand, became, shown)
  const { becomes: status, because } = became
  const about = { object: 'card', id: inHand.card, result: outcome.kind, why: because }
  if (because === 'refused') showing.log.error('an action card was refused', about)
  else showing.log.warn('an action card did not arrive for sure', about)
  await endPosting(showing, inHand, { status, because } as NotArrived) // They belong together in what it came from.
}

const whyNot = async (
  showing: Showing,
  inHand: CardInHand,
  { card }: WholeCardView,
  loaded: LoadedProgramme,
) => {
  const { store } = showing
  const maker = await store.personWith(card.programme, card.maker)
  if (!maker) return 'left'
  // It waited for us or for Teams beyond its last day: nobody could do anything with it.
  if (card.endsAt <= showing.clock.now()) return 'tooLate'
  // Who owns a team can change without an event, and a card can have waited for weeks.
  await showing.looking?.anew(card.programme, inHand.channel.team)
  const leaders = await store.teamsLeadersIn(card.programme)
  return whyNotPost({ loaded, maker, leaders, channel: inHand.channel })
}

const fail = async (showing: Showing, inHand: CardInHand, because: NotPosted): Promise<Took> => {
  await endPosting(showing, inHand, { status: 'failed', because })
  return untouched(inHand)
}

/** Another instance may have a programme already that is not in force here yet: it gets some seconds to come. */
const withoutProgramme = async (showing: Showing, inHand: CardInHand): Promise<Took> => {
  if (inHand.attempts >= MOST_WAITS) return fail(showing, inHand, 'programmeEnded')
  await writeDown(showing, inHand, { becomes: 'scheduled', after: A_WHILE }, 0)
  return untouched(inHand)
}

/** Posts a card in its channel, once, when all that it needs still holds. It is on disk that this is tried. */
export async function postCard(showing: Showing, inHand: CardInHand): Promise<Took> {
  const { programme, card } = inHand
  const view = await showing.store.viewOf(programme, card)
  if (view?.card.status !== 'posting') return untouched(inHand)
  const loaded = loadedFor(showing, programme)
  if (!loaded) return withoutProgramme(showing, inHand)
  const because = await whyNot(showing, inHand, view, loaded)
  if (because !== undefined) return fail(showing, inHand, because)
  const open: WholeCardView = { ...view, card: { ...view.card, status: 'open' } }
  const message = channelMessage(open, loaded, showing.clock.now())
  const asked = await askChannel(showing, inHand, chat => showing.messenger.post(chat, message))
  const {
    team,
    in: { tenant },
  } = inHand.channel
  if (asked.outcome.kind === 'unreachable') showing.looking?.soon({ tenant, id: team })
  await keep(showing, inHand, asked.outcome, view.changes)
  return { pace: asked.pace, failed: false }
}
