import type { Run } from '../dialogue/run.ts'
import type { Person, Unreachable } from '../people/person.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Looked } from '../privacy/looked.ts'
import type { Since } from '../privacy/retention.ts'
import type { Promised } from '../topics/promise/promise.ts'
import type { KeptRoute } from '../topics/skills/learningRoute.ts'
import type { Action } from '../topics/translation/action.ts'
import type { ActionCardStore, OnCards } from './actionCards.ts'
import type { AttemptStore, Holding } from './attempts.ts'
import type { CheckStore, OnChecks } from './checks.ts'
import type { EverybodyStore } from './everybody.ts'
import type { ModelUseStore } from './modelUse.ts'
import type { NewLink, OwnData } from './ownData.ts'
import type { PaceStore } from './pace.ts'
import type { ProgrammeStore } from './programmes.ts'
import type { KeptHandover, Plan, PromptStore, TakingBack } from './prompting.ts'
import type { Send, WaitingSend } from './sends.ts'

/** Who is asking, and with what: the identity and marks of one incoming activity. */
export type Knock = {
  readonly programme: string
  readonly tenant: string
  readonly entraId: string
  /** The activity's id, and a print of its content and time, by which the same press under another id is known. */
  readonly activity: string
  readonly print: string
  /** The run that a pressed card names. */
  readonly run: string | null
}

/** What is needed to take a turn, read at one moment. */
export type Known = {
  readonly person: Person | undefined
  /**
   * The person's runs that are not over, newest touch first, and the run that was asked for in any status.
   * Their answers come in the order in which they were given. A discarded run has none left.
   */
  readonly runs: readonly KeptRun[]
  /** Set when this activity, or this press under another id, was handled before. */
  readonly handled: Handled | undefined
  /** Set when nothing is stored of whoever knocks, because they asked to be forgotten. */
  readonly erased?: Erased | undefined
}

/** When somebody was erased, by the clock that their activities come with, and whether this very activity did it. */
export type Erased = { readonly at: string; readonly byThis: boolean }

export type KeptRun = Run & {
  readonly touchedAt: string
  /** The activity id of the card that shows the run now, if one was sent. */
  readonly card: string | null
}

/** What was answered to an activity: given again, word for word, when it comes again. JSON, or null for none. */
export type Handled = { readonly reply: unknown }

/** Everything one turn changes: saved together or not at all. */
export type Turn = {
  /** The person as they are after the turn, with the revision that was read; 0 for somebody new. */
  readonly person: Person
  readonly runs: readonly Run[]
  readonly actions: readonly Action[]
  readonly promises: readonly Promised[]
  readonly routes: readonly KeptRoute[]
  readonly sends: readonly Send[]
  /** Who looked into whose data in this turn, in the same programme; absent where nobody did. */
  readonly trail?: readonly Looked[]
  /** A new way to the person's own data. Earlier ones that were not used end. */
  readonly link?: NewLink
  /** The person's own prompts, as they are from now on: rows that are there. */
  readonly prompts?: readonly Prompt[]
  /** Prompts for anybody of the programme; what was planned before, whatever became of it, stays as it is. */
  readonly plans?: readonly Plan[]
  /** Takes back all of the person that nobody asked for and that has not gone yet. */
  readonly takesBack?: TakingBack
  /** The prompt that is looked at in this turn. */
  readonly holding?: Holding
  /** Of anybody in the programme. When one is not as it was expected, the turn is a conflict. */
  readonly handovers?: readonly KeptHandover[]
  /** What changes about action cards. */
  readonly onCards?: OnCards
  /** What changes about looking back at promises. */
  readonly onChecks?: OnChecks
  /** Null for a change that nobody's activity asked for. */
  readonly handled: (Handled & { readonly activity: string; readonly print: string }) | null
  /** When the turn took place: an instant in UTC, ISO 8601. */
  readonly at: string
  /** Whose sends these are until `leaseUntil`: the process that takes the turn sends them itself. */
  readonly worker: string
  readonly leaseUntil: string
}

/**
 * Rejects, with nothing saved, when a person would have two runs that are open or stopping.
 * `saved`: all of it is on disk. `conflict`: another turn of this person came between, read again.
 * `handled`: this activity was handled meanwhile, read again to find its reply.
 */
export type Saved = 'saved' | 'conflict' | 'handled'

/** Somebody who is to be forgotten, as they were read. */
export type Erasure = {
  readonly person: Pick<Person, 'id' | 'programme' | 'entraId' | 'name' | 'email' | 'revision'>
  /**
   * For somebody who is still of the organisation and did not ask for it: others go on naming them, its file lists
   * them as before, and the ledger knows nothing of it.
   */
  readonly ownOnly?: boolean
  /** What else their name may be in cards of others: what the programme calls them, and Teams now. */
  readonly names: readonly string[]
  /** When they asked, by the clock of their activity. Whoever is met later is somebody new. */
  readonly at: string
  /** The print of the activity that asked, by which it is known when it comes again; null where none did. */
  readonly print: string | null
}

export type Records = {
  readonly actions: readonly Action[]
  readonly promises: readonly Promised[]
  readonly routes: readonly KeptRoute[]
}

/** What is kept beside turns. */
type Beside = ProgrammeStore &
  OwnData &
  PromptStore &
  AttemptStore &
  PaceStore &
  ModelUseStore &
  EverybodyStore &
  ActionCardStore &
  CheckStore

/**
 * Where everything is kept. Of every text, what cannot be stored (NUL, half a surrogate pair) is left out. No method
 * reads or writes across programmes, but for the sends and attempts of a worker,
 * which `claimSends`, `waitingSends` and `endLapsed` take of all, for the pace of a tenant, and for `programmeVersions`, which tells what
 * programmes there are, and for a link to one's own data, which is known by its hash alone.
 */
export type Store = Beside & {
  know(knock: Knock): Promise<Known>
  save(turn: Turn): Promise<Saved>
  /**
   * Nothing that is sent to this chat arrives, as Teams said of something that went at `since`. Changes nothing where
   * the person was heard after that, has another chat by now, or was known to be out of reach. Answers whether it did.
   */
  markUnreachable(mark: Unreached): Promise<boolean>
  /**
   * Erases all that is stored of a person, at once or not at all: their rows, what waits to be sent to them, and
   * where others name them by id. Numbers stay (how much they made, for totals), and a line in the ledger by which they
   * are erased again after a restore. `conflict`: another turn of theirs came between, or they are gone; read again.
   */
  erase(erasure: Erasure): Promise<'erased' | 'conflict'>
  /** Who of these, by Entra id, was erased from this programme and did not come back since. */
  erasedAmong(programme: string, entraIds: readonly string[]): Promise<readonly string[]>
  /** Everybody of a programme, whoever they are now: for lists and counts, not for a turn. */
  peopleIn(programme: string): Promise<readonly Person[]>
  /** A person's own actions, promises and learning routes, newest first. */
  recordsOf(programme: string, person: string): Promise<Records>

  /**
   * Takes sends that are due and in nobody's hands, oldest first, for this worker until `leaseUntil`: of each
   * conversation one at a time, its oldest, so that nothing overtakes. Ask again until there are none.
   */
  claimSends(claim: Claim): Promise<readonly WaitingSend[]>
  /**
   * Ticks off a send, of which nothing is kept. With `shows`, the run's card is now this activity. False: another
   * worker has taken it since, or it is over; nothing changed. So too for putBack and giveUp.
   */
  sent(tick: Held & { readonly shows: string | null; readonly activity: string | null }): Promise<boolean>
  /** Puts a send back, to be tried again at `due`; with `waits` as the reason it was not tried this time. */
  putBack(send: Held & { readonly due: string; readonly why: string }): Promise<boolean>
  /** Ends a send that will never succeed; the reason is kept, the content is not. */
  giveUp(send: Held & { readonly why: string; readonly at: string }): Promise<boolean>
  /** Whether it still waits, and no older one in its conversation, in whoever's hands: then this one may go. */
  isNext(send: string): Promise<boolean>
  /** How many sends wait, whoever has them. */
  waitingSends(): Promise<number>
  /** The activity that shows a run now, for a send that replaces it. */
  cardOf(programme: string, run: string): Promise<string | null>

  /**
   * Removes what is kept for a while only, a portion at a time, each thing with its parts. Answers how many rows went:
   * ask again until none does.
   */
  forget(old: Old): Promise<number>
  /**
   * Overwrites what is left on the disk of all that was removed, where the database does not do so by itself. Turns wait
   * for it. False: not all of it could be, since somebody is reading; ask again later.
   */
  wipe(): Promise<boolean>
  /** Answers when the database can be read and written; rejects when it cannot. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** In which ways rows grow old by themselves. People go as a whole, and versions of a programme by what needs them. */
export type Ageing = Exclude<Since, 'left' | 'silent' | 'replaced'>

/** What may go: rows of one programme that have grown old in this way since before an instant; from it on they stay. */
export type Old = { readonly programme: string; readonly since: Ageing; readonly before: string }

export type Claim = {
  readonly worker: string
  readonly now: string
  readonly leaseUntil: string
  readonly most: number
}

/** `since` is an instant. */
export type Unreached = {
  readonly programme: string
  readonly person: string
  readonly conversation: string
  readonly why: Unreachable
  readonly since: string
}

/** A send in a worker's hands. */
export type Held = { readonly send: string; readonly worker: string }
