import type { NextStep, Screen, ShownRhythm } from '../cards/screen.ts'
import { hoursOf } from '../dialogue/hours.ts'
import { type Rhythm, WEEKDAYS } from '../people/rhythm.ts'
import { rhythmFor } from './rhythmFor.ts'
import type { Scene } from './scene.ts'

/** Days with the same hours together, in the order of the week. */
const weekOf = ({ hours }: Rhythm): ShownRhythm['week'] => {
  const days = WEEKDAYS.flatMap(day => (hours[day] ? [{ day, hours: hoursOf(hours[day]) }] : []))
  const groups = Map.groupBy(days, one => one.hours)
  return [...groups].map(([hours, group]) => ({ hours, days: group.map(({ day }) => day) }))
}

const holidaysOf = ({ holidays }: Rhythm): ShownRhythm['holidays'] => {
  if (holidays === 'NL') return 'national'
  return holidays.length > 0 ? 'own' : 'none'
}

/** The day on which a pause that goes on ends; null without one. */
export const pausedUntil = ({ pause }: Pick<Rhythm, 'pause'>, today: string): string | null =>
  pause && pause.until > today ? pause.until : null

const nextFor = ({ stopped, pausedUntil }: ShownRhythm): readonly NextStep[] => [
  'changeRhythm',
  { wish: stopped || pausedUntil ? 'startAgain' : 'stopMessages' },
  'menu',
]

/** What holds now for somebody, in plain words. `saved`: as they have just chosen it. */
export const rhythmPage = (scene: Scene, saved = false): Screen => {
  const rhythm = rhythmFor(scene.person, scene.programme)
  const shown: ShownRhythm = {
    week: weekOf(rhythm),
    holidays: holidaysOf(rhythm),
    often: rhythm.frequency,
    zone: rhythm.zone === scene.programme.rhythm.zone ? null : rhythm.zone,
    pausedUntil: pausedUntil(rhythm, scene.today),
    stopped: rhythm.stopped,
  }
  return { kind: 'rhythm', saved, rhythm: shown, next: nextFor(shown) }
}
