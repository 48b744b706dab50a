import { Temporal } from 'temporal-polyfill'
import { type Budget, budgetFor, fitsBudget, nextInBudget } from './budget.ts'
import { mayPrompt, nextMoment } from './moment.ts'
import { readOwnRhythm } from './ownRhythm.ts'
import { type Person, takesPart } from './person.ts'
import { type Prompt, sameKey } from './prompt.ts'
import { type OwnRhythm, type Rhythm, rhythmOf, type UsualRhythm } from './rhythm.ts'

/** What is to become of a prompt that is due: it goes, it waits for another moment, or it is over. */
export type Now =
  | { readonly kind: 'go' }
  | { readonly kind: 'move'; readonly to: string; readonly why: string }
  | { readonly kind: 'over'; readonly state: 'suppressed' | 'expired'; readonly why: string }

/**
 * `usual` is the programme's, and so is whether it is `open`; `most` is the limit per seven days; `all` are the prompts
 * of this person, this one too.
 */
export type Due = {
  readonly open: boolean
  readonly prompt: Prompt
  readonly person: Person
  readonly usual: UsualRhythm
  readonly most: number
  readonly all: readonly Prompt[]
  readonly now: string
}

const over = (why: string, state: 'suppressed' | 'expired' = 'suppressed'): Now => ({
  kind: 'over',
  state,
  why,
})

/** Why nothing may go to somebody at all, whatever the hour. */
const barredBy = (due: Due, rhythm: OwnRhythm | null): string | undefined => {
  const { unreachable, chat } = due.person
  if (!takesPart(due.person, due)) return 'left'
  if (rhythm === null) return 'unreadable'
  if (rhythm.stopped) return 'stopped'
  return unreachable ?? (chat === null ? 'noChat' : undefined)
}

/** So long after it was made, nobody wants to hear of it any more. */
const longest = { hours: 24 * 7 * 12 }

const isTooLate = ({ madeAt }: Prompt, moment: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(madeAt).add(longest), moment) < 0

const moveTo = (prompt: Prompt, to: string | null, why: string): Now =>
  to === null || isTooLate(prompt, to) ? over(why, 'expired') : { kind: 'move', to, why }

/** After a time in which nothing went, what waited does not come all at once, whatever the programme allows. */
const ONE_A_DAY: Budget = { most: 1, days: 1 }

/** When the others of this person went. */
const spentBy = ({ prompt, all }: Due): readonly string[] =>
  all.filter(other => !sameKey(other, prompt)).flatMap(({ sentAt }) => sentAt ?? [])

/** What a person put off themselves takes nothing from the budget. */
const inBudget = (due: Due, rhythm: Rhythm): Now => {
  const { prompt, now, most } = due
  const prompts = spentBy(due)
  const budgets = prompt.asked ? [] : [budgetFor(rhythm.frequency, most), ONE_A_DAY]
  const full = budgets.find(budget => budget.most < 1 || !fitsBudget(now, { budget, prompts }, rhythm.zone))
  if (!full) return { kind: 'go' }
  return moveTo(prompt, nextInBudget(rhythm, now, { budget: full, prompts }), 'budget')
}

/** Looks at a prompt at the moment of sending, since anything can have changed after it was planned. */
export const whatNow = (due: Due): Now => {
  const { prompt, person, usual, now } = due
  const own = readOwnRhythm(person.rhythm)
  const bar = barredBy(due, own)
  if (bar !== undefined) return over(bar)
  if (isTooLate(prompt, now)) return over('tooLate', 'expired')
  const rhythm = rhythmOf(usual, own ?? {}, person.zone)
  if (mayPrompt(rhythm, now)) return inBudget(due, rhythm)
  return moveTo(prompt, nextMoment(rhythm, now), rhythm.pause === null ? 'hours' : 'paused')
}
