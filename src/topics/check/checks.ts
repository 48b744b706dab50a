import type { LookBack } from './lookBack.ts'

/** What a witness noticed. `couldNotSee` says nothing of the promise: nobody saw them together. */
export const NOTICED = ['clearly', 'aLittle', 'not', 'couldNotSee'] as const
export type Noticed = (typeof NOTICED)[number]

/** What an owner does with the promise after looking back at it. */
export const NEXT = ['keep', 'sharpen', 'renew', 'withdraw'] as const
export type Next = (typeof NEXT)[number]

/** How the owner of a promise looked back at it: one for each look back, the last answer counts. `score` is 1 to 10. */
export type SelfCheck = {
  readonly lookBack: string
  readonly promise: string
  /** The owner. */
  readonly person: string
  readonly run: string
  readonly score: number
  readonly example: string
  readonly next: Next
  /** Why it was withdrawn. */
  readonly because: string | null
  readonly madeAt: string
  readonly changedAt: string
}

/** What a witness noticed at one look back: the last answer counts. Without `byName` it is only counted. */
export type NoticedCheck = {
  readonly lookBack: string
  readonly promise: string
  readonly owner: string
  /** The witness. */
  readonly person: string
  readonly run: string
  readonly noticed: Noticed
  readonly example: string | null
  readonly byName: boolean
  readonly madeAt: string
  readonly changedAt: string
}

/** How much of a group: at most two fifths of it, at least three fifths, or in between. */
export type Band = 'few' | 'half' | 'most'

/**
 * What may be told of those who are only counted: of at least `people` of them, which goes in steps. `noticed`: how
 * many noticed it, clearly or a little; `unseen`: how many could not see it.
 */
export type NoticedResult = { readonly people: number; readonly noticed: Band; readonly unseen: Band }

/** What was told once stays as it was. `quotes`: of so many people the words may be read; 0 for none. */
export type NoticedRelease = { readonly id: string; readonly result: NoticedResult; readonly quotes: number }

/** What is kept of it. `people`: exactly how many there were, which nobody is told. */
export type KeptRelease = Pick<NoticedRelease, 'id' | 'quotes'> & NoticedResult

/** A witness who chose to be known, by name. */
export type NamedCheck = {
  /** Their id: two of them can have the same name. */
  readonly person: string
  readonly name: string
  readonly noticed: Noticed
  readonly example: string | null
  /** When they said it last. */
  readonly changedAt: string
}

/** One look back, with what its owner may see of it. */
export type SeenLookBack = {
  readonly lookBack: LookBack
  readonly self: SelfCheck | null
  readonly named: readonly NamedCheck[]
  /** Null while it is open, and where too few were counted. */
  readonly release: KeptRelease | null
  /** In no order that says who wrote them; none where too few did, or one of them is gone. */
  readonly quotes: readonly string[]
}
