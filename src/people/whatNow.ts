import { Temporal } from 'temporal-polyfill'
import { type Budget, budgetFor, fitsBudget, nextInBudget, type Spent } from './budget.ts'
import { goFirst } from './goesFirst.ts'
import { historyWith, IGNORED, nextToSend, unasked } from './ignored.ts'
import { mayPrompt, nextMoment } from './moment.ts'
import { readOwnRhythm } from './ownRhythm.ts'
import { type Person, takesPart } from './person.ts'
import { type Prompt, sameKey } from './prompt.ts'
import { type OwnRhythm, type Rhythm, rhythmOf, type UsualRhythm } from './rhythm.ts'
import { spread } from './spread.ts'

/** Of one that does not go: it waits for another moment, or it is over. */
export type NotNow =
  | { readonly kind: 'move'; readonly to: string; readonly why: string }
  | { readonly kind: 'over'; readonly state: 'suppressed' | 'expired'; readonly why: string }

/**
 * What is to become of a prompt that is due. `ask`: three before it were ignored, and the question whether to go on
 * takes its place; `itself` is what becomes of it.
 */
export type Now = { readonly kind: 'go' } | { readonly kind: 'ask'; readonly itself: NotNow } | NotNow

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

const over = (why: string, state: 'suppressed' | 'expired' = 'suppressed'): NotNow => ({
  kind: 'over',
  state,
  why,
})

/** Why nothing may go to somebody at all, whatever the hour. */
const barredBy = (due: Due, rhythm: OwnRhythm | null): string | undefined => {
  const { unreachable } = due.person
  if (!takesPart(due.person, due)) return 'left'
  if (rhythm === null) return 'unreadable'
  if (rhythm.stopped) return 'stopped'
  return unreachable ?? undefined
}

/** So long after it was made, or was to come by its occasion, nobody wants to hear of it any more. */
const longest = { hours: 24 * 7 * 12 }

/** Whether it is told no more at that moment, an instant. The question is of now for as long as they are silent. */
export const isTooLate = ({ kind, madeAt }: Prompt, moment: string): boolean =>
  kind !== IGNORED && Temporal.Instant.compare(Temporal.Instant.from(madeAt).add(longest), moment) < 0

const laterOf = (one: string, other: string): string =>
  Temporal.Instant.compare(one, other) < 0 ? other : one

type Move = { readonly to: string | null; readonly why: string; readonly spent?: Spent }

/** When somebody's hours begin, others begin too: so each prompt has a moment of its own soon after. */
const ownMoment = ({ prompt }: Due, rhythm: Rhythm, to: string, spent: Spent | undefined): string => {
  const { kind, subject, person } = prompt
  const suits = (instant: string) =>
    !isTooLate(prompt, instant) && (!spent || fitsBudget(instant, spent, rhythm.zone))
  return spread(rhythm, { moment: to, key: JSON.stringify([person, kind, subject]) }, suits)
}

const moveTo = (due: Due, rhythm: Rhythm, { to, why, spent }: Move): NotNow => {
  if (to === null || isTooLate(due.prompt, to)) return over(why, 'expired')
  return { kind: 'move', to: ownMoment(due, rhythm, to, spent), why }
}

/** After a time in which nothing went, what waited does not come all at once, whatever the programme allows. */
const ONE_A_DAY: Budget = { most: 1, days: 1 }

/** When the others of this person went. */
const spentBy = ({ prompt, all }: Due): readonly string[] =>
  all.filter(other => !sameKey(other, prompt)).flatMap(({ sentAt }) => sentAt ?? [])

const waitForBudget = (due: Due, rhythm: Rhythm, spent: Spent, why: string): NotNow =>
  moveTo(due, rhythm, { to: nextInBudget(rhythm, due.now, spent), why, spent })

/** Behind the last of those it is looked at anew: whatever became of them, it is in nobody's way then. */
const SOON = 60_000

/** Where one that is more to somebody would have to wait for this one, this one waits for that. */
const waitBehind = (due: Due, rhythm: Rhythm, budgets: readonly Budget[]): NotNow | undefined => {
  const { now } = due
  const prompts = [...spentBy(due), now]
  const fits = (dueAt: string) =>
    budgets.every(budget => fitsBudget(laterOf(dueAt, now), { budget, prompts }, rhythm.zone))
  const first = goFirst(due, fits).map(({ dueAt }) => dueAt)
  if (first.length === 0) return undefined
  const behind = new Date(Date.parse(first.reduce(laterOf, now)) + SOON).toISOString()
  return moveTo(due, rhythm, { to: nextMoment(rhythm, behind), why: 'budget' })
}

/** What a person put off themselves takes nothing from the budget, and is a sign of them. */
const inBudget = (due: Due, rhythm: Rhythm): Now => {
  const { prompt, now, most } = due
  if (prompt.asked) return { kind: 'go' }
  const prompts = spentBy(due)
  const usual = budgetFor(rhythm.frequency, most)
  const budgets = [usual, ONE_A_DAY]
  const full = budgets.find(budget => budget.most < 1 || !fitsBudget(now, { budget, prompts }, rhythm.zone))
  if (full) return waitForBudget(due, rhythm, { budget: full, prompts }, 'budget')
  const behind = waitBehind(due, rhythm, budgets)
  if (behind) return behind
  if (prompt.kind === IGNORED || nextFor(due) === 'prompt') return { kind: 'go' }
  const tried = { budget: ONE_A_DAY, prompts: [...prompts, ...triedToAsk(due)] }
  if (!fitsBudget(now, tried, rhythm.zone)) return waitForBudget(due, rhythm, tried, IGNORED)
  const withQuestion = { budget: usual, prompts: [...prompts, now] }
  return { kind: 'ask', itself: waitForBudget(due, rhythm, withQuestion, IGNORED) }
}

/** When the question ended that never went: on that day it is not tried once more, whatever else is due. */
const triedToAsk = ({ person, all }: Due): readonly string[] => {
  const question = unasked(person, all)
  return question ? [question.changedAt] : []
}

const nextFor = ({ person, all, prompt }: Due) => nextToSend(historyWith(person, all, prompt))

/** Whoever said nothing to the question is left alone until they are heard; after a sign the question is idle. */
const silencedBy = (due: Due): string | undefined => {
  if (due.prompt.asked) return undefined
  const next = nextFor(due)
  if (due.prompt.kind === IGNORED) return next === 'ask' ? undefined : 'done'
  return next === 'silent' ? IGNORED : undefined
}

/** Looks at a prompt at the moment of sending, since anything can have changed after it was planned. */
export const whatNow = (due: Due): Now => {
  const { prompt, person, usual, now } = due
  const own = readOwnRhythm(person.rhythm)
  const bar = barredBy(due, own) ?? silencedBy(due)
  if (bar !== undefined) return over(bar)
  if (isTooLate(prompt, now)) return over('tooLate', 'expired')
  const rhythm = rhythmOf(usual, own ?? {}, person.zone)
  if (mayPrompt(rhythm, now)) return inBudget(due, rhythm)
  const why = rhythm.pause === null ? 'hours' : 'paused'
  return moveTo(due, rhythm, { to: nextMoment(rhythm, now), why })
}
