import type { Person } from '../../../people/person.ts'
import type { Send } from '../../../ports/sends.ts'
import type { Turn } from '../../../ports/store.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import { loadedFor, type Showing } from './showing.ts'

/** What becomes of a card, and what its maker is told of it. */
export type ByItself = { readonly card: ActionCard; readonly sends: readonly Send[] }

/** Undefined where there is nothing to change any more. */
export type Becoming = (
  card: ActionCard,
  maker: Person,
  loaded: LoadedProgramme | undefined,
) => Promise<ByItself | undefined>

const MOST_TRIES = 20

const NOTHING = { runs: [], actions: [], promises: [], routes: [], handled: null } as const

const turnOf = ({ clock, delivering }: Showing, person: Person, was: ActionCard, became: ByItself): Turn => ({
  ...NOTHING,
  person,
  sends: became.sends,
  onCards: { cards: [{ ...became.card, was: was.status }] },
  at: clock.now(),
  worker: delivering.worker,
  leaseUntil: delivering.leaseUntil(),
})

type Which = Pick<ActionCard, 'programme' | 'id'>

const tryOnce = async (showing: Showing, { programme, id }: Which, becoming: Becoming): Promise<boolean> => {
  const { store, delivering } = showing
  const maker = (await store.cardWith(programme, id))?.maker
  // Read first, so that whatever she changes after this is a conflict.
  const person = maker === undefined ? undefined : await store.personWith(programme, maker)
  const card = person && (await store.cardWith(programme, id))
  const became = card && (await becoming(card, person, loadedFor(showing, programme)))
  if (!card || !became) return true
  const saved = await store.save(turnOf(showing, person, card, became))
  if (saved === 'saved') delivering.deliver(became.sends)
  return saved === 'saved'
}

/**
 * Changes a card that nobody pressed or spoke about, with what its maker is told, in a turn of hers: whatever she does
 * at the same moment comes before it or after it, and of several instances one does it.
 */
export async function changeByItself(showing: Showing, which: Which, becoming: Becoming): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) if (await tryOnce(showing, which, becoming)) return
  throw new Error('A card that changes by itself met other turns of its maker too often.')
}
