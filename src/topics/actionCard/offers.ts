import type { CardKind } from './actionCard.ts'
import type { ContributionKind } from './contribution.ts'
import type { Act } from './participate.ts'

/** What people can do with a card of a kind, beside looking at it: what they press, and what they write to it. */
export type Offers = { readonly acts: readonly Act[]; readonly writes: readonly ContributionKind[] }

const JOINING = ['join', 'notJoined', 'see', 'hide'] as const
const DOING = [...JOINING, 'done', 'notDone', 'stuck', 'notStuck'] as const

const offers: Readonly<Record<CardKind, Offers>> = {
  call: { acts: DOING, writes: ['example', 'note'] },
  focus: { acts: DOING, writes: ['example', 'note'] },
  invitation: { acts: DOING, writes: ['note'] },
  example: { acts: [], writes: ['example'] },
  ideas: { acts: [], writes: ['idea'] },
  celebrate: { acts: JOINING, writes: [] },
}

export const offersOf = (kind: CardKind): Offers => offers[kind]

/** Whether who joins gets something to do: to celebrate is nothing to finish. */
export const makesAction = (kind: CardKind): boolean => offersOf(kind).acts.includes('done')
