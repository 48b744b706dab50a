import type { PromiseWords } from './words.ts'

/** From how many answers numbers are told, and from how many also quotes. */
export type Thresholds = { readonly scores: number; readonly quotes: number }

/** `cancelled`: its round was, or its promise was withdrawn, before anything was told of it. */
export type LookBackStatus = 'open' | 'closed' | 'cancelled'

/**
 * One look back at a promise, by its owner and by those who could notice it. Instants are ISO 8601 in UTC. Its
 * thresholds are those of the moment at which it opened: a programme that raises them while it is open raises these too,
 * and nothing lowers them, also where the programme does so again.
 */
export type LookBack = {
  readonly id: string
  readonly programme: string
  /** Ids of a person and of a promise of theirs. */
  readonly owner: string
  readonly promise: string
  /** The planned day, `YYYY-MM-DD`, or the first day of its round. */
  readonly day: string
  /** The round that it belongs to; null for one that the promise itself asks for. */
  readonly round: string | null
  readonly status: LookBackStatus
  readonly thresholds: Thresholds
  readonly openedAt: string
  /** Until when answers are counted. Later ones are welcome, and count the next time. */
  readonly closesAt: string
  readonly closedAt: string | null
  /** What the promise said when it opened; null where that was before a look back kept it. Read it with `wordsAt`. */
  readonly words: PromiseWords | null
}

/** What a person is to the promise that they are asked about. A `sample` is drawn from the team that it was made to. */
export const ASKED_AS = ['owner', 'witness', 'sample'] as const
export type AskedAs = (typeof ASKED_AS)[number]

/** `asked` stays so until there is an answer, however late. `ended`: it is asked no more. */
export type AskStatus = 'asked' | 'answered' | 'declined' | 'ended'

/** That somebody is asked to look back. Its prompt has the kind `check-self` or `check-noticed`, and this id as subject. */
export type Ask = {
  readonly id: string
  readonly programme: string
  readonly lookBack: string
  readonly owner: string
  readonly promise: string
  /** The id of the person who is asked. */
  readonly person: string
  readonly as: AskedAs
  readonly status: AskStatus
  /** Of who declined: whether they are never to be asked about this promise again. */
  readonly forGood: boolean
  readonly madeAt: string
  readonly changedAt: string
}
