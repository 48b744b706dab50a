import type { ActionCardStore, KeptCard } from '../../../ports/actionCards.ts'
import type { NotPosted } from '../../../topics/actionCard/because.ts'

const LEFT: NotPosted = 'left'

/** The cards of who leaves that were still to be posted: they do not go, and say why. Open ones go on until their end. */
export const endScheduled = async (
  store: Pick<ActionCardStore, 'cardsOf'>,
  programme: string,
  { person, at }: { readonly person: string; readonly at: string },
): Promise<readonly KeptCard[]> =>
  (await store.cardsOf(programme, person))
    .filter(({ status }) => status === 'scheduled')
    .map(card => ({ ...card, was: 'scheduled', status: 'failed', because: LEFT, changedAt: at }))
