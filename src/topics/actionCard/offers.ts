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
  example: { acts: DOING, writes: ['example', 'note'] },
  ideas: { acts: DOING, writes: ['idea', 'note'] },
  celebrate: { acts: JOINING, writes: [] },
}

export const offersOf = (kind: CardKind): Offers => offers[kind]

export type AskedText = Exclude<ContributionKind, 'note'>

const asked: Partial<Readonly<Record<CardKind, AskedText>>> = { example: 'example', ideas: 'idea' }

/** What a card of this kind asks people to write before all else; null where writing comes beside doing. */
export const askedText = (kind: CardKind): AskedText | null => asked[kind] ?? null

/** Whether who joins gets something to do: to celebrate is nothing to finish. */
export const makesAction = (kind: CardKind): boolean => offersOf(kind).acts.includes('done')
