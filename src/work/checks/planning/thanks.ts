import type { Said, Screen } from '../../../cards/screen.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import { newWords, wordsAt } from '../../../topics/check/words.ts'
import { daysAfter, startOfDay } from '../../../topics/days.ts'
import type { AtOccasion, Occasion } from '../../occasions.ts'
import { dayFor } from '../../scene.ts'
import { type Became, becameOf, isStillToEnd } from '../becameOf.ts'

/** Those who answered at a look back hear what was done with it: planned twice, it is told once. */
export const plansOfThanks = (people: readonly string[], lookBack: string, dueAt: string): readonly Plan[] =>
  people.map(person => ({ person, kind: 'checkThanks', subject: lookBack, dueAt }))

/** Somebody answers about few promises at a time. */
const MOST_READ = 100

const say = (key: string, values: Said['values'] = {}): Said => ({
  key: `prompts.checkThanks.${key}`,
  values,
})

/** What they answered about; and of a promise that goes on, what it says differently by now. */
const textOf = (one: Witnessed, became: Became): readonly (readonly Said[])[] => {
  const asked = wordsAt(one)
  if (became === 'withdraw' || became === 'last') return [[say('was', asked)]]
  if (one.lookBack.words === null) return [[say('now', { behaviour: one.promise.behaviour })]]
  const { behaviour, noticed } = newWords(one)
  return [
    [say('about', asked)],
    ...(behaviour === null ? [] : [[say('now', { behaviour })]]),
    ...(noticed === null ? [] : [[say('nowNoticed', { noticed })]]),
  ]
}

const linesOf = ({ loaded }: AtOccasion, one: Witnessed, became: Became) => {
  const { promise, ownerName: owner } = one
  const text = loaded.programme.discreet ? [] : textOf(one, became)
  return [[say(became === 'goesOn' ? 'renew' : became, { owner, before: promise.before })], ...text]
}

const screenOf = (at: AtOccasion, witnessed: Witnessed, became: Became): Screen => {
  const { kind, subject } = at.prompt
  return {
    ...{ kind: 'prompt', prompt: { kind, subject }, about: [] },
    ...{ values: { owner: witnessed.ownerName }, lines: linesOf(at, witnessed, became) },
  }
}

const sameLookedBackAt = (one: Witnessed, other: Witnessed): boolean =>
  one.lookBack.promise === other.lookBack.promise && one.lookBack.owner === other.lookBack.owner

/** Whether they answered at a later look back of the same promise: that it is over is told of the last of those. */
const isAnsweredSince = (one: Witnessed, all: readonly Witnessed[]): boolean =>
  all.some(other => sameLookedBackAt(one, other) && other.lookBack.openedAt > one.lookBack.openedAt)

/** What somebody noticed was read, and this is what was done with it; where that is to be its end, it is told then. */
export const checkThanks: Occasion = async at => {
  const { store, person, prompt, now } = at
  const all = await store.witnessedBy(person.programme, person.id, MOST_READ)
  const witnessed = all.find(({ lookBack }) => lookBack.id === prompt.subject)
  if (!witnessed) return { screen: null }
  const became = becameOf(witnessed, dayFor(now, person))
  if (became === undefined && isStillToEnd(witnessed, dayFor(now, person)))
    return { screen: null, again: startOfDay(daysAfter(witnessed.promise.before, 1), person.zone) }
  const isTold = became !== undefined && !(became === 'last' && isAnsweredSince(witnessed, all))
  return { screen: isTold ? screenOf(at, witnessed, became) : null }
}
