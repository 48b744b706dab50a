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
  /** Whether no more can go. */
  readonly isOver: boolean
}

/**
 * What became of the reminders that somebody asked for: how many went, in steps as all else that is told of a round, and
 * who gets none. Whether that is since they answered is not told.
 */
export const reminderLines = ({ day, people, threshold, isOver }: Reminding): readonly Said[] => {
  const count = releaseNumber(people, people, threshold)
  return [
    say(isOver ? 'remindedBefore' : 'reminded', { day }),
    count === null ? say('remindedFew', { threshold }) : say('remindedSome', { count }),
    ...(isOver ? [say('remindedNot')] : []),
  ]
}
