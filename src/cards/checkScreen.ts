import type { NamedCheck, NoticedRelease, SeenLookBack } from '../topics/check/checks.ts'
import type { Thresholds } from '../topics/check/lookBack.ts'
import type { BodyResult, RoundOf, RoundStatus } from '../topics/check/round.ts'
import type { RoundAct } from './press.ts'
import type { Kept, NextStep, Said } from './screen.ts'

/**
 * A look back on a page. Days are those of the reader, `YYYY-MM-DD`: on which they looked back themselves, null where
 * they did not, and on which somebody by name said what they noticed.
 */
export type ShownLookBack = Omit<SeenLookBack, 'named' | 'release'> & {
  readonly release: NoticedRelease | null
  readonly on: string | null
  readonly named: readonly (Omit<NamedCheck, 'changedAt'> & { readonly day: string })[]
}

/** A promise of the reader's own, with all looks back at it, oldest first. */
export type LookedBackAt = {
  readonly promise: Kept & { readonly kind: 'promise' }
  /** Since which day it is withdrawn; null where it is not. */
  readonly withdrawn: string | null
  readonly looks: readonly ShownLookBack[]
}

/** A conversation about one thing of the reader's own, that begins with a press. */
export type Begin = {
  readonly flow: 'sharpen' | 'withdraw' | 'check-self' | 'check-noticed'
  readonly subject: string
}

/** A round as pages of it name it. Days are `YYYY-MM-DD`. */
export type NamedRound = {
  readonly round: string
  readonly of: RoundOf
  readonly from: string
  readonly until: string
}

/** What is told of a body at the end of a round, or why nothing is. */
export type ShownBody = NamedRound & {
  readonly status: RoundStatus
  /** Null until it is closed. */
  readonly result: BodyResult | null
  /** From how many people on anything is told. */
  readonly threshold: number
}

/** What was said, done and noticed: of one's own promises, of a body, and the rounds that ask for it. */
export type CheckScreen =
  /** The reader's promises, each in a line. `body`: for who may see that of a body too. */
  | {
      readonly kind: 'checks'
      readonly promises: readonly LookedBackAt[]
      readonly body?: boolean
      /** Whether the reader was asked what they noticed of others. */
      readonly witness?: boolean
    }
  /** One of them in three lines. `thresholds`: from how many answers something is told from now on. */
  | ({
      readonly kind: 'promisePage'
      /** How those are called to whom it was promised. */
      readonly to: string | null
      readonly thresholds: Thresholds
      /** One sentence that says what could come now, and at most two ways to begin it. */
      readonly next: { readonly said: Said; readonly begins: readonly Begin[] }
    } & LookedBackAt)
  /** `address`: of its picture, a secret that works once; null where there is none. `others`: rounds to look at instead. */
  | {
      readonly kind: 'bodyPage'
      readonly body: ShownBody
      readonly address: string | null
      readonly others: readonly NamedRound[]
      readonly next: readonly NextStep[]
    }
  /** All rounds, the newest first, each with what is to be said of it. */
  | {
      readonly kind: 'rounds'
      readonly rounds: readonly (NamedRound & {
        readonly status: RoundStatus
        readonly more: readonly Said[]
      })[]
    }
  /** One of them, and what can be done with it. With `sure` it asks whether that is meant. */
  | ({
      readonly kind: 'roundPage'
      readonly status: RoundStatus
      readonly facts: readonly Said[]
      /** What is good to know of any round. */
      readonly quiet: readonly Said[]
      readonly acts: readonly Exclude<RoundAct, 'page'>[]
      readonly sure?: 'cancel' | 'close'
    } & NamedRound)
  /** For who would rather not look along: this time, or never again. `owner` is a name. */
  | { readonly kind: 'decline'; readonly ask: string; readonly owner: string }
