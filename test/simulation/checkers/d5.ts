import type { Standing } from '../people/facts.ts'
import type { World } from '../world.ts'
import type { Checking } from './checker.ts'
import { localAt } from './clockOf.ts'
import { humanOf, isPrompt, nameOf, type PromptLetter, standingsOf, told } from './letters.ts'

/** Dutch public holidays in the years in which runs take place, from the calendar. */
const HOLIDAYS: readonly string[] = [
  ...['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-26', '2027-03-28', '2027-03-29', '2027-04-27'],
  ...['2027-05-05', '2027-05-06', '2027-05-16', '2027-05-17', '2027-12-25', '2027-12-26'],
]

const NINE = 9 * 60
const FIVE = 17 * 60

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const isWorkingHour = ({ zone, pausedUntil, hours }: Standing, instant: number): boolean => {
  const { day, weekday, minutes } = localAt(instant, zone)
  const isWorkday = weekday >= 1 && weekday <= 5 && !HOLIDAYS.includes(day)
  const [from, until] = hours ? [minutesOf(hours.from), minutesOf(hours.until)] : [NINE, FIVE]
  return isWorkday && minutes >= from && minutes < until && (pausedUntil === null || day >= pausedUntil)
}

const mayGo = (world: World, conversation: string | null, leftAt: number): boolean => {
  const human = humanOf(world, { conversation })
  return human !== undefined && standingsOf(human, leftAt).some(standing => isWorkingHour(standing, leftAt))
}

const tellStanding = (world: World, letter: PromptLetter): string =>
  (humanOf(world, letter)?.told ?? [])
    .map(
      ({ saidAt, knownAt, ...fact }) =>
        `${Object.values(fact).join(' ')} ${told(saidAt)} ${knownAt === null ? 'never' : told(knownAt)}`,
    )
    .join('; ')

/** Working days and hours, holidays and pauses hold at the very moment of sending, where the person is. */
export const d5: Checking = () => ({
  name: 'D5',
  leaving: (world, letter) =>
    isPrompt(letter) && !mayGo(world, letter.conversation, letter.leftAt)
      ? `${nameOf(letter)} left at ${told(letter.leftAt)}, outside of working hours or in a pause: ${tellStanding(world, letter)}.`
      : undefined,
})
