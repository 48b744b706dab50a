import { Temporal } from 'temporal-polyfill'
import { type Prompt, sameKey } from './prompt.ts'

/** A prompt that is looked at, with all of that person; `now` is when. */
export type LookedAt = { readonly prompt: Prompt; readonly all: readonly Prompt[]; readonly now: string }

type Matter = 'own' | 'lateThanks' | 'others' | 'thanks'

/**
 * One's own promise goes before what is asked about others, and what is asked before thanks: but who is asked something
 * about others every week is thanked too, before the next such question.
 */
const ORDER: readonly Matter[] = ['own', 'lateThanks', 'others', 'thanks']

/** What a prompt is to somebody, by its kind. All else has no place. */
const MATTERS: ReadonlyMap<string, Matter> = new Map([
  ['check-self', 'own'],
  ['check-noticed', 'others'],
  ['checkReminder', 'others'],
  ['checkThanks', 'thanks'],
])

/** So long thanks wait for questions about others. */
const PATIENCE = { hours: 24 * 7 * 2 }

const hasWaited = ({ madeAt }: Prompt, now: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(madeAt).add(PATIENCE), now) <= 0

/** Its place in the order; undefined where it has none. */
const placeOf = (prompt: Prompt, now: string): number | undefined => {
  const matter = MATTERS.get(prompt.kind)
  if (matter === undefined) return undefined
  return ORDER.indexOf(matter === 'thanks' && hasWaited(prompt, now) ? 'lateThanks' : matter)
}

/** Whether one takes the budget that the prompt wants. What somebody put off themselves needs none. */
const goesBefore = (one: Prompt, { prompt, now }: LookedAt): boolean => {
  const [its, wanted] = [placeOf(one, now), placeOf(prompt, now)]
  return one.state === 'planned' && !one.asked && its !== undefined && wanted !== undefined && its < wanted
}

/**
 * The planned ones of somebody that this prompt waits for, since both do not fit: those that go before it by what they
 * are. `fits` says whether something that is due then still would when this one goes now.
 */
export const goFirst = (looked: LookedAt, fits: (dueAt: string) => boolean): readonly Prompt[] =>
  looked.all.filter(
    other => !sameKey(other, looked.prompt) && goesBefore(other, looked) && !fits(other.dueAt),
  )
