import type { Said, Screen } from '../../../cards/screen.ts'
import type { Witnessed } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { AtOccasion, Occasion } from '../../occasions.ts'

/** Those who answered at a look back hear what was done with it: planned twice, it is told once. */
export const plansOfThanks = (people: readonly string[], lookBack: string, dueAt: string): readonly Plan[] =>
  people.map(person => ({ person, kind: 'checkThanks', subject: lookBack, dueAt }))

/** Somebody answers about few promises at a time. */
const MOST_READ = 100

const say = (key: string, values: Said['values'] = {}): Said => ({
  key: `prompts.checkThanks.${key}`,
  values,
})

/** What became of it, as its owner chose or as its time went by; undefined while there is nothing to tell. */
const becameOf = ({ promise, next, noticed, isLast }: Witnessed): string | undefined => {
  if (promise.status === 'withdrawn') return 'withdraw'
  if (next === 'sharpen' || next === 'renew') return next
  if (isLast) return 'last'
  return promise.changedAt > noticed.changedAt ? 'sharpen' : undefined
}

const linesOf = ({ loaded }: AtOccasion, { promise, ownerName: owner }: Witnessed, became: string) => {
  const { before, behaviour } = promise
  const isOver = became === 'withdraw' || became === 'last'
  const text = loaded.programme.discreet ? [] : [[say(isOver ? 'was' : 'now', { behaviour })]]
  return [[say(became, { owner, before })], ...text]
}

const thanks = (at: AtOccasion, witnessed: Witnessed): Screen | null => {
  const { kind, subject } = at.prompt
  const became = becameOf(witnessed)
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
