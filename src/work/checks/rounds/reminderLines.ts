import type { Said } from '../../../cards/screen.ts'
import { releaseNumber } from '../../../insight/release.ts'

const say = (key: string, values: Said['values'] = {}): Said => ({ key: `rounds.${key}`, values })

type Reminding = {
  /** On which it was asked for, `YYYY-MM-DD`. */
  readonly day: string
  /** How many people got one. */
  readonly people: number
  /** From how many people a number is told. */
  readonly threshold: number
  /** Of so few nothing is told of how many got one. */
  readonly isOfFew: boolean
  /** Whether no more can go. */
  readonly isOver: boolean
}

/**
 * What became of the reminders that somebody asked for: how many went, in steps as all else that is told of a round, and
 * who gets none. Whether that is since they answered is not told.
 */
export const reminderLines = (reminding: Reminding): readonly Said[] => {
  const { day, people, threshold, isOfFew, isOver } = reminding
  const count = releaseNumber(people, people, threshold)
  const some = count === null ? say('remindedFew', { threshold }) : say('remindedSome', { count })
  return [
    say(isOver ? 'remindedBefore' : 'reminded', { day }),
    ...(isOfFew ? [] : [some]),
    ...(isOver ? [say('remindedNot')] : []),
  ]
}
