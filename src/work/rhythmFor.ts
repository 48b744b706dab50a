import { readOwnRhythm } from '../people/ownRhythm.ts'
import type { Person } from '../people/person.ts'
import { type OwnRhythm, type Rhythm, rhythmOf } from '../people/rhythm.ts'
import type { Programme } from '../topics/programme/programme.ts'

/** What somebody chose, held against what it may be. Where that cannot be read, they are left alone. */
export const ownRhythmOf = ({ rhythm }: Pick<Person, 'rhythm'>): OwnRhythm =>
  readOwnRhythm(rhythm) ?? { stopped: true }

/** When somebody may be sent something unasked: the one way from what is stored to what holds. */
export const rhythmFor = (person: Pick<Person, 'rhythm' | 'zone'>, { rhythm }: Programme): Rhythm =>
  rhythmOf(rhythm, ownRhythmOf(person), person.zone)
