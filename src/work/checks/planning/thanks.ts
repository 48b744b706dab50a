import type { Said, Screen } from '../../../cards/screen.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import { newWords, wordsAt } from '../../../topics/check/words.ts'
import type { AtOccasion, Occasion } from '../../occasions.ts'
import { dayFor } from '../../scene.ts'
import { type Became, becameOf } from '../becameOf.ts'

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

const thanks = (at: AtOccasion, witnessed: Witnessed): Screen | null => {
  const { kind, subject } = at.prompt
  const became = becameOf(witnessed, dayFor(at.now, at.person))
  if (became === undefined) return null
  return {
    ...{ kind: 'prompt', prompt: { kind, subject }, about: [] },
    ...{ values: { owner: witnessed.ownerName }, lines: linesOf(at, witnessed, became) },
  }
}

/** What somebody noticed was read, and this is what was done with it. */
export const checkThanks: Occasion = async at => {
  const { store, person, prompt } = at
  const all = await store.witnessedBy(person.programme, person.id, MOST_READ)
  const witnessed = all.find(({ lookBack }) => lookBack.id === prompt.subject)
  return { screen: witnessed ? thanks(at, witnessed) : null }
}
