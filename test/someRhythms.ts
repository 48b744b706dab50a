/** Rhythms for tests. */
import { type Rhythm, rhythmOf, type UsualRhythm } from '../src/people/rhythm.ts'

export const usualRhythm: UsualRhythm = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  until: '17:00',
  zone: 'Europe/Amsterdam',
  holidays: 'NL',
}

export const officeRhythm: Rhythm = rhythmOf(usualRhythm, {})

/** Sunday to Wednesday, four nights a week. */
export const nightRhythm: Rhythm = rhythmOf(usualRhythm, {
  hours: {
    sunday: [{ from: '22:30', until: '07:00' }],
    monday: [{ from: '22:30', until: '07:00' }],
    tuesday: [{ from: '22:30', until: '07:00' }],
    wednesday: [{ from: '22:30', until: '07:00' }],
  },
})

/** In home care in the morning and again in the evening, on three days. */
export const brokenRhythm: Rhythm = rhythmOf(usualRhythm, {
  hours: {
    tuesday: [
      { from: '07:00', until: '11:00' },
      { from: '16:30', until: '20:00' },
    ],
    thursday: [
      { from: '07:00', until: '11:00' },
      { from: '16:30', until: '20:00' },
    ],
    saturday: [{ from: '07:00', until: '11:00' }],
  },
})
