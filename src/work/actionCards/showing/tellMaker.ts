import { toActivity } from '../../../cards/activity.ts'
import { draw } from '../../../cards/draw.ts'
import type { Screen } from '../../../cards/screen.ts'
import { shorten } from '../../../cards/shorten.ts'
import { type Person, takesPart } from '../../../people/person.ts'
import type { Send } from '../../../ports/sends.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { NotKnown, NotPosted } from '../../../topics/actionCard/because.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { readerFor } from '../../compose.ts'
import { noticeOf } from '../../decision.ts'
import type { Showing } from './showing.ts'

/** So much of a card says which one it is, in bytes. */
const NAME_WEIGHT = 80

export type NotArrived =
  | { readonly status: 'failed'; readonly because: NotPosted }
  | { readonly status: 'unknown'; readonly because: NotKnown }

/** What its maker reads of a card that did not arrive, or of which nobody knows. */
export const notArrived = ({ what }: ActionCard, { status, because }: NotArrived): Screen => {
  const values = { what: shorten(what, NAME_WEIGHT) }
  if (status === 'unknown') return noticeOf({ key: 'posting.unknown', values }, ['cards'])
  const why = { key: `posting.because.${because}` }
  return {
    kind: 'notice',
    said: { key: 'posting.failed', values },
    more: [why, { key: 'posting.again' }],
    next: ['cards'],
  }
}

/** Nothing for who no longer takes part, or has no chat of their own with us. */
export const tellMaker = (
  { ids, clock }: Showing,
  maker: Person,
  loaded: LoadedProgramme | undefined,
  screen: Screen,
): readonly Send[] => {
  if (!loaded || maker.chat === null || !takesPart(maker, loaded.programme)) return []
  const activity = toActivity(draw(screen, readerFor(maker, loaded, clock.now())))
  const { programme, id: person, chat } = maker
  return [{ id: ids.next(), programme, person, chat, what: { kind: 'post', activity, shows: null } }]
}
