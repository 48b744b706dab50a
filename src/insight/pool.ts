import type { Noticed } from '../topics/check/checks.ts'
import type { Thresholds } from '../topics/check/lookBack.ts'

/**
 * A group of which something was told. Whoever was erased since is not in `persons`, and is still counted in `people`.
 * `to`: the id of the owner who alone was told it; absent where a body was, and then everybody knows it.
 */
export type Told = {
  readonly people: number
  readonly persons: readonly string[]
  readonly to?: string
}

/** A group of which the owner of a promise was told. `isOfPillar`: of the pillar that is told of now. */
export type ToldOwner = Told & { readonly isOfPillar: boolean }

/** Somebody of whom an owner, `to`, once read by name what they answered about any promise of theirs. */
export type ReadByName = { readonly person: string; readonly to: string }

/**
 * `person` is an id of ours. `promised`: the thresholds that they read as they answered, which can be of another look
 * back than the one that is over.
 */
export type Given<Answer> = {
  readonly person: string
  readonly answer: Answer
  readonly promised: Thresholds
}

/**
 * What may be told is decided from this: answers since the last time, the last answer of everybody ever (those since
 * the last time too), and every group that was told of. Whoever last answered by name is in neither list of answers;
 * the groups that they were in before stay as they were.
 *
 * `earlier`, in the order in which it was told. Of what owners of a pillar say: the groups of owners of this pillar,
 * over all rounds of any body. Of what was noticed of a pillar: its groups over all rounds of any body, and those of
 * each of its promises over all looks back, with the owner in `to`: whoever owns one could subtract.
 *
 * `named`: of those who are only counted by now.
 */
export type Pool<Answer> = {
  readonly fresh: readonly Given<Answer>[]
  readonly latest: readonly Given<Answer>[]
  readonly earlier: readonly Told[]
  readonly named: readonly ReadByName[]
}

/**
 * Of one promise. `earlier`: all that its owner was told, of all of their promises, since two of them can say the same
 * and be asked of the same people. `wider`: what bodies were told of others about its pillar, the first time first.
 * `unowned`: groups of which nobody knows any more who was told. Of these two only what has people of the pool in it.
 */
export type PromisePool = Pool<Counted> & {
  readonly earlier: readonly ToldOwner[]
  readonly wider: readonly Told[]
  readonly unowned: readonly ToldOwner[]
}

/** What somebody who is only counted noticed. */
export type Counted = { readonly noticed: Noticed; readonly hasExample: boolean }

/**
 * The promises of one pillar in a round: who made them, what they say is done (1 to 10), and what others noticed. In
 * its pools somebody can stand several times, once for each promise that they answered about.
 */
export type PillarPool = {
  readonly ambition: string
  /** The owner of each promise. */
  readonly owners: readonly string[]
  readonly done: Pool<number>
  readonly noticed: Pool<Counted>
}
