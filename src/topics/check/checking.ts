import type { Promised } from '../promise/promise.ts'
import type { Ask, AskedAs, LookBack } from './lookBack.ts'

/** The conversations in which somebody looks back: at a promise of their own, or at what they noticed of another's. */
export const CHECK_FLOWS = ['check-self', 'check-noticed'] as const

export type CheckFlow = (typeof CHECK_FLOWS)[number]

export const isCheckFlow = (flow: string): flow is CheckFlow =>
  (CHECK_FLOWS as readonly string[]).includes(flow)

export const flowOfAsk = (as: AskedAs): CheckFlow => (as === 'owner' ? 'check-self' : 'check-noticed')

/** An ask, by its id, with what is known of the promise that it is about. */
export type Askable = { readonly id: string; readonly promise: Pick<Promised, 'status' | 'before'> }

/** What somebody can look back at now. */
export type Checking = Readonly<Record<CheckFlow, readonly Askable[]>>

/**
 * Whether the promise that an ask is about is over, but for a new day: its day has been, or is today. Nobody would look
 * back at words that it gets on its last day.
 */
export const isAboutPast = (
  { checking, today }: { readonly checking?: Checking | undefined; readonly today: string },
  ask: string | undefined,
): boolean => {
  const promise = checking?.['check-self'].find(({ id }) => id === ask)?.promise
  return promise?.status === 'open' && promise.before <= today
}

/** An ask, with the look back that it belongs to and the promise that it is about. */
export type Asked = {
  readonly ask: Ask
  readonly lookBack: Pick<LookBack, 'status' | 'round'>
  readonly promise: Pick<Promised, 'status'>
}

/** Why there is nothing to answer: a word of the word files. `stopped`: the round was, that it was asked in. */
export type NoAnswer = 'notYours' | 'withdrawn' | 'stopped' | 'ended' | 'answered' | 'declined'

const isOver = ({ ask, lookBack, promise }: Asked): boolean =>
  promise.status !== 'open' || lookBack.status === 'cancelled' || ask.status === 'ended'

const whyOver = ({ lookBack, promise }: Asked): NoAnswer => {
  if (promise.status === 'withdrawn') return 'withdrawn'
  const wasInRound = lookBack.status === 'cancelled' && lookBack.round !== null
  return wasInRound && promise.status === 'open' ? 'stopped' : 'ended'
}

/**
 * Why somebody cannot answer this; undefined when they can. What they answered or declined can be changed until the
 * look back closes, and who did not answer yet is always welcome.
 */
export const whyNoAnswer = (asked: Asked | undefined, person: string): NoAnswer | undefined => {
  if (!asked || asked.ask.person !== person) return 'notYours'
  const { ask, lookBack } = asked
  if (isOver(asked)) return whyOver(asked)
  if (lookBack.status === 'open' || ask.status === 'asked') return undefined
  return ask.status === 'declined' ? 'declined' : 'answered'
}

type Repeatable = { readonly ask: Pick<Ask, 'promise' | 'status' | 'madeAt'> }

/**
 * Of asks of one person about the same promise the newest: what they say to that is their last word on it, at whichever
 * look back. One that ended asks nothing, and leaves an earlier one as it was.
 */
export const newestOfEach = <One extends Repeatable>(asks: readonly One[]): readonly One[] => {
  const repeats = ({ ask }: One, other: Repeatable['ask']): boolean =>
    ask.promise === other.promise && ask.madeAt < other.madeAt && other.status !== 'ended'
  return asks.filter(one => !asks.some(other => repeats(one, other.ask)))
}
