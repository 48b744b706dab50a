import type { Said, Screen } from '../cards/screen.ts'
import type { Run } from '../dialogue/run.ts'
import type { Chat, Person } from '../people/person.ts'
import type { Records, Turn } from '../ports/store.ts'

/** Prompts, handovers, action cards, looks back, who looked into whose things, and a new way to one's own data. */
export type Beside = Pick<
  Turn,
  'prompts' | 'plans' | 'takesBack' | 'handovers' | 'trail' | 'link' | 'onCards' | 'onChecks'
>

/** An answer that was an action card, by its id, with the sentences above it. */
export type Again = { readonly onCard: string; readonly notes: readonly Said[] }

/** What a turn changes and tells. Everything that is absent stays as it was. */
export type Decision = {
  /** Said once, to somebody of whom nothing is to be kept; null says nothing. Where it is given, all else is left out. */
  readonly inPassing?: Screen | null
  /** All that is stored of this person is to go. What is said of it is said in passing. */
  readonly erases?: true
  readonly person?: Person
  readonly runs?: readonly Run[]
  readonly kept?: Partial<Records>
  readonly beside?: Beside
  /** Comes before the rest, as a message of its own: the first explanation. */
  readonly first?: Screen
  readonly main?: Screen
  /** What whoever pressed sees in the place of the card that they pressed, and nobody else. `main` comes below, in `to`. */
  readonly inPlace?: Screen
  /** Where it is told, when that is not where it was said; null where there is no such place, so that nothing is sent. */
  readonly to?: Chat | null
  /** What is stored of the answer, in the place of the card with what others wrote: it is drawn anew if asked again. */
  readonly again?: Again
  /** What is stored in the place of `main`, which holds a secret. */
  readonly keptAs?: Screen
  /** The run whose card `main` is from now on. */
  readonly shows?: string
  /** What becomes of the earlier card of `shows`, where `main` does not take its place. */
  readonly before?: Screen
  /** Runs that were left, with what becomes of their cards. */
  readonly left?: readonly { readonly run: string; readonly screen: Screen }[]
}

export const noticeOf = (said: Said, next: Extract<Screen, { kind: 'notice' }>['next'] = []): Screen => ({
  kind: 'notice',
  said,
  next,
})

/** What is left of an earlier card of a conversation: that it was the end, that it stopped, or that it goes on elsewhere. */
export const wayOn = (run: Pick<Run, 'status'> | undefined): Screen => {
  if (run?.status === 'finished') return noticeOf({ key: 'turns.done' })
  const isStopped = run?.status === 'draft' || run?.status === 'discarded'
  return noticeOf({ key: isStopped ? 'turns.ended' : 'turns.moved' })
}

/** Puts a sentence above a screen. */
export const withNote = (screen: Screen, note: Said): Screen => ({
  ...screen,
  notes: [note, ...(screen.notes ?? [])],
})

/** Puts a sentence above what a decision shows. */
export const noted = (decision: Decision, note: Said): Decision =>
  decision.main ? { ...decision, main: withNote(decision.main, note) } : decision
