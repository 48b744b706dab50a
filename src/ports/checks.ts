import type { PillarPool, PromisePool, Told } from '../insight/pool.ts'
import type { Next, NoticedCheck, NoticedRelease, SeenLookBack, SelfCheck } from '../topics/check/checks.ts'
import type { Ask, AskStatus, LookBack, Thresholds } from '../topics/check/lookBack.ts'
import type { Member, Opening, ToLookBackAt } from '../topics/check/opening.ts'
import type { Round, RoundDue } from '../topics/check/round.ts'
import type { Programme } from '../topics/programme/programme.ts'
import type { Promised } from '../topics/promise/promise.ts'
import type { Plan } from './prompting.ts'

export type { Member, Opening, ToLookBackAt }

/** `was`: its status until now, or null for a new one. When it is another, the turn is a conflict. */
export type KeptAsk = Ask & { readonly was: AskStatus | null }

/**
 * `was`: when it was last changed, as it was read, or null for a new one. Programme leads change the same round, and
 * not each change is one of its status: when somebody came between, the turn is a conflict.
 */
export type KeptRound = Round & { readonly was: string | null }

/** `round` is an id, and `day` the one on which it ends, `YYYY-MM-DD` in the programme. */
export type EndsEarly = { readonly round: string; readonly day: string }

/** What a turn changes about looking back. Checks and asks are those of the turn's person. */
export type OnChecks = {
  readonly asks?: readonly KeptAsk[]
  readonly self?: readonly SelfCheck[]
  readonly noticed?: readonly NoticedCheck[]
  /**
   * Of the programme. One that becomes `cancelled` takes its open look backs and their asks with it in the same
   * transaction, and all prompts of those that have not gone: also those whose attempt has its row already.
   */
  readonly rounds?: readonly KeptRound[]
  /** Rounds that end before their last day. What they passed of this day and later ones is planned again. */
  readonly endsEarly?: readonly EndsEarly[]
  /** Promises of the turn's person that are no longer looked back at: as with a cancelled round. */
  readonly ends?: readonly string[]
}

/**
 * Promises with a planned day until `until` (`YYYY-MM-DD`, in it), each once with the last such day; `after` is the
 * promise of the last one read. Of whoever takes part, as `membersIn` has it: what nobody can look back at is not due.
 */
export type DuePage = {
  readonly programme: string
  /** Whether it is open to everybody, or for whom it lists only. */
  readonly open: boolean
  readonly until: string
  readonly after: string | null
  readonly most: number
}

/** Look backs to close at `now`; of those where nobody has still to answer, what was answered until `settledBy` was the last. */
export type ClosingNow = {
  readonly programme: string
  readonly now: string
  readonly settledBy: string
  readonly most: number
}

export type ToClose = {
  readonly lookBack: LookBack
  readonly pool: PromisePool
  /** Ids of all who answered at this look back but its owner, also by name. */
  readonly witnesses: readonly string[]
  /** What the owner did with the promise then; null where they have not looked back. */
  readonly next: Next | null
  /** Whether its promise has no planned day left and no other look back that is open, or is no longer open. */
  readonly isLast: boolean
  /** As `answersIn` was before all of this was read. */
  readonly answers: string
  /** Of how many groups was told before all of this was read: of promises of its owner, and of bodies. */
  readonly told: number
}

/**
 * Of a closed look back: `persons` are those whose answers were told; null where nothing may be. `told` and `answers` are
 * as they were when it was read: where one of them is another by now, nothing happens; nor
 * where it has higher thresholds by now than those with which it was decided.
 */
export type Closing = {
  readonly programme: string
  readonly lookBack: string
  readonly thresholds: Thresholds
  readonly told: number
  readonly answers: string
  readonly at: string
  readonly release: (NoticedRelease & { readonly people: number; readonly persons: readonly string[] }) | null
  readonly plans: readonly Plan[]
}

export type RoundRelease = Told & {
  readonly id: string
  readonly ambition: string
  readonly about: 'promised' | 'done' | 'noticed'
}

/**
 * Ends a round that is open: with its result and the groups of which it tells. `told` and `answers` are as `toldIn` and
 * `answersIn` were before its pools were read, and its thresholds those with which it was decided.
 */
export type RoundClosing = {
  readonly round: Round
  readonly told: number
  readonly answers: string
  readonly releases: readonly RoundRelease[]
}

/** An ask with all that a person needs to answer it. `last...` is what they answered the last time about this promise. */
export type AskedAbout = {
  readonly ask: Ask
  readonly lookBack: LookBack
  readonly promise: Promised
  readonly ownerName: string
  readonly lastSelf: SelfCheck | null
  readonly lastNoticed: NoticedCheck | null
}

/** The id of who promised, and the last day that is planned to look back at anything that they did. */
export type Promiser = { readonly person: string; readonly until: string }

/** Something that somebody noticed, and what became of it. */
export type Witnessed = {
  readonly lookBack: LookBack
  readonly promise: Promised
  readonly ownerName: string
  readonly noticed: NoticedCheck
  /** What the owner did with the promise then; null where they did not look back yet. Nothing else of how they did. */
  readonly next: Next | null
  /** Whether its promise has no planned day left and no other look back that is open, or is no longer open. */
  readonly isLast: boolean
}

/** A promise, by its id and that of its owner. */
export type PromiseOf = { readonly owner: string; readonly promise: string }

/** So many asks or prompts, and how many people they are of: one can have several. */
export type Times = { readonly times: number; readonly people: number }

/** How far a round is. A number of it is told in steps, and only where it is of enough people. */
export type Progress = {
  /** Of how many people promises are looked back at, also where one was withdrawn since. */
  readonly owners: number
  readonly asked: Times
  readonly answered: Times
  /** Whether one of its questions went, to anybody at all; also where that is answered since. */
  readonly begun: boolean
  /** How many people got a reminder. */
  readonly reminded: number
  /** Prompts by their state and why, of all asks that are not answered. */
  readonly prompts: readonly (Times & { readonly state: string; readonly why: string | null })[]
}

/** Looking back at promises: who is asked, what they answered, and what was told of it. */
export type CheckStore = {
  /**
   * Open asks of somebody, and those that they answered last, newest first; `most` of them. What they declined is among
   * these as long as its look back is open.
   */
  asksOf(programme: string, person: string, most: number): Promise<readonly AskedAbout[]>
  askWith(programme: string, id: string): Promise<AskedAbout | undefined>
  /**
   * How the promises of somebody were looked back at, oldest first; of one promise, or of all. Of what ended as they
   * withdrew the promise, or as its round was cancelled, only what they gave themselves.
   */
  lookBacksOf(programme: string, owner: string, promise: string | null): Promise<readonly SeenLookBack[]>
  /** What somebody noticed of others, newest first. */
  witnessedBy(programme: string, person: string, most: number): Promise<readonly Witnessed[]>

  /** Ids of all but the owner who answered at a look back, for what they are told of it. */
  answeredAt(programme: string, lookBack: string): Promise<readonly string[]>

  /** Whoever takes part: of a programme that is not open only whom it lists. */
  membersIn(programme: Pick<Programme, 'id' | 'open'>, since: string): Promise<readonly Member[]>
  dueLookBacks(page: DuePage): Promise<readonly ToLookBackAt[]>
  /** The promises of these people that a round asks about. */
  promisesOf(programme: string, owners: readonly string[], days: RoundDue): Promise<readonly ToLookBackAt[]>
  /** In one transaction. Answers how many opened. */
  openLookBacks(openings: readonly Opening[], at: string): Promise<number>
  /**
   * Open look backs whose time is over, or that nobody has still to answer since a while, with what was answered before
   * now. What is kept after one closed is new the next time, also where it came before.
   */
  lookBacksToClose(closing: ClosingNow): Promise<readonly ToClose[]>
  /**
   * False when it was no longer open, or something was told to its owner or of a body, or answered about it, since; or
   * its thresholds were raised.
   */
  closeLookBack(closing: Closing): Promise<boolean>

  /** Whether anybody who takes part has a promise that is still to be looked back at. */
  isPromisedIn(programme: Pick<Programme, 'id' | 'open'>): Promise<boolean>
  /** Whoever of these people has such a promise. */
  promisersAmong(programme: string, people: readonly string[]): Promise<readonly Promiser[]>
  /** Names that such promises have for a witness of whom they hold no account, each once. */
  witnessesByName(programme: string): Promise<readonly string[]>

  roundsIn(programme: string): Promise<readonly Round[]>
  /** Who did not answer in a round yet and did not decline: one ask of each of them, of which the question came, or else comes first. */
  toRemind(programme: string, round: string): Promise<readonly Pick<Ask, 'id' | 'person'>[]>
  /**
   * Opens a planned round, with the thresholds and the instant in it. False when it is not planned, or its body is in
   * another: then it is refused, unless that one ends before this one was to begin.
   */
  openRound(round: Round): Promise<boolean>
  /** Of a planned round of which the last day is over, as of its `changedAt`: it never opens. */
  missRound(round: Round): Promise<void>
  /** Which promises are looked back at in a round, also where that was cancelled since. */
  lookedBackAtIn(programme: string, round: string): Promise<readonly PromiseOf[]>
  progressOf(programme: string, round: string): Promise<Progress>
  /** Of how many groups of a programme was told, ever. */
  toldIn(programme: string): Promise<number>
  /**
   * All that was answered about the promise of a look back, or about those of a round, as a text that is another one as
   * soon as one answer is. It says nothing of what they are.
   */
  answersIn(programme: string, of: string): Promise<string>
  /** With what was answered before it ends, at `until`; what came after that counts in the next round. */
  roundPool(programme: string, round: string, until: string): Promise<readonly PillarPool[]>
  /**
   * False when it was no longer open, more has been told of the programme, or something was answered since, or its
   * thresholds were raised; or while one of its look backs is open, since these close before it.
   */
  closeRound(closing: RoundClosing): Promise<boolean>

  /** What is open in a programme gets these thresholds where they are higher. Nothing lowers them. */
  raiseThresholds(programme: string, thresholds: Thresholds, at: string): Promise<void>
}
