import { type Prompt, sameKey } from './prompt.ts'

/** One's own promise goes before what is asked about others, and what is asked before thanks. All else has no place. */
const ORDER: readonly (readonly string[])[] = [
  ['check-self'],
  ['check-noticed', 'checkReminder'],
  ['checkThanks'],
]

const placeOf = ({ kind }: Prompt): number => ORDER.findIndex(kinds => kinds.includes(kind))

/** Whether one takes the budget that the other wants. What somebody put off themselves needs none. */
const goesBefore = (one: Prompt, other: Prompt): boolean =>
  one.state === 'planned' && !one.asked && placeOf(one) !== -1 && placeOf(one) < placeOf(other)

/**
 * The planned ones of somebody that this prompt waits for, since both do not fit: those that go before it by what they
 * are. `fits` says whether something that is due then still would when this one goes now.
 */
export const goFirst = (
  prompt: Prompt,
  all: readonly Prompt[],
  fits: (dueAt: string) => boolean,
): readonly Prompt[] =>
  all.filter(other => !sameKey(other, prompt) && goesBefore(other, prompt) && !fits(other.dueAt))
