import type { Human } from '../people/human.ts'
import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { dayNumber } from './clockOf.ts'
import {
  isOutOfBooks,
  isPrompt,
  nameOf,
  type PromptLetter,
  standingsOf,
  timesPutOff,
  told,
} from './letters.ts'

const WEEK = 7

/** What somebody chose the moment of takes nothing from the budget; nor does what nobody knows of since a restore. */
const unasked = (world: World, human: Human): readonly PromptLetter[] =>
  world.teams.ledger
    .filter(isPrompt)
    .filter(letter => letter.conversation === human.place.conversation && letter.storedAs !== null)
    .filter(letter => timesPutOff(world, letter, letter.leftAt) === 0 && !isOutOfBooks(world, letter))

const wasErasedBetween = ({ told: all }: Human, from: number, until: number): boolean =>
  all.some(({ kind, saidAt }) => kind === 'erased' && saidAt >= from - 60_000 && saidAt <= until)

/** Whether two are too near each other, in whatever zone the person may be. */
const areTooNear = (human: Human, one: PromptLetter, other: PromptLetter): boolean =>
  !wasErasedBetween(human, one.leftAt, other.leftAt) &&
  standingsOf(human, other.leftAt).every(
    ({ zone }) => dayNumber(other.leftAt, zone) - dayNumber(one.leftAt, zone) < WEEK,
  )

/** However long nothing ran: one prompt that nobody asked for, and the next a week later at the earliest. */
export const d7: Checking = () => ({
  name: 'D7',
  atEnd: world => {
    for (const human of world.people) {
      const letters = unasked(world, human)
      const second = letters.find((letter, at) => {
        const before = letters[at - 1]
        return before !== undefined && areTooNear(human, before, letter)
      })
      if (second) return `${nameOf(second)} left at ${told(second.leftAt)}, within a week of another one.`
    }
    return undefined
  },
})
