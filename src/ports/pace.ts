/**
 * The longest that a tenant is left alone at once, in milliseconds, whatever Teams asks and however often: all who speak
 * to us there wait so long for an answer.
 */
export const LONGEST_HOLD = 5 * 60_000

/** Milliseconds, but for `now`, an instant. */
export type Reservation = {
  readonly tenant: string
  readonly now: string
  /** How many requests, and the least time between two of them. */
  readonly slots: number
  readonly gap: number
  /** Nothing is taken unless the first of them may leave within this time. */
  readonly within: number
}

/** `wait` is until the first of them may leave; where none was to be had, until one may. In milliseconds. */
export type Reserved = { readonly got: boolean; readonly wait: number }

/** The pace of each tenant, shared by all who write to it: no two get the same slot. */
export type PaceStore = {
  /** Time is as the database has it, where several instances share one; else it is `now`. */
  reserve(reservation: Reservation): Promise<Reserved>
  /** Nothing more may leave to this tenant for so many milliseconds. */
  holdPace(tenant: string, now: string, ms: number): Promise<void>
}
