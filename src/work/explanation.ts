import type { NextStep } from '../cards/screen.ts'
import { type Decision, withNote } from './decision.ts'
import type { Scene } from './scene.ts'
import { welcome } from './screens.ts'

/** The version of the first explanation; who saw an older one sees the new one once. A test holds its words. */
export const WELCOME = 3

export const wantsExplanation = ({ person }: Scene): boolean => person.welcomed < WELCOME

/** Whoever speaks, once the explanation was shown to them, and the explanation. */
export const explanation = (
  before: Scene,
  next: readonly NextStep[],
): Required<Pick<Decision, 'person' | 'first'>> => {
  const person = { ...before.person, welcomed: WELCOME }
  const first = welcome({ ...before, person }, next)
  return { person, first: before.person.welcomed === 0 ? first : withNote(first, { key: 'welcome.changed' }) }
}
