/** What looking back is planned with, for tests. */
import { windowFrom } from '../src/people/spread.ts'
import { calendarIn } from '../src/topics/check/calendar.ts'
import type { Member, ToLookBackAt } from '../src/topics/check/opening.ts'
import type { Planning } from '../src/topics/check/planLookBack.ts'
import { openRoom } from '../src/topics/check/room.ts'
import type { Promised } from '../src/topics/promise/promise.ts'
import { smallProgramme } from './smallProgramme.ts'
import { officeRhythm } from './someRhythms.ts'

/** A Monday, before nine in Amsterdam. */
export const MONDAY = '2027-02-08'
export const OPENS_AT = '2027-02-08T00:05:00.000Z'

export const aMember = (id: string, more: Partial<Member> = {}): Member => ({
  ...{ id, tenant: 'tenant', entraId: `entra-${id}`, team: 'north', reachable: true },
  ...{ rhythm: {}, asked: 0, lastAt: null, nextAt: null, ...more },
})

export const membersOf = (count: number, more: Partial<Member> = {}): readonly Member[] =>
  Array.from({ length: count }, (_, nth) => aMember(`m${nth}`, more))

export const aPromise = (more: Partial<Promised> = {}): Promised => ({
  ...{ id: 'promise', run: 'run', ambition: 'near', to: { kind: 'team', team: 'north' } },
  ...{ behaviour: 'Ik loop elke dag mee.', noticed: 'Ik sta op de gang.', before: '2027-03-08' },
  ...{ rhythm: 'weekly', witnesses: [], score: 5, why: 'Dat hoort zo.', seenBy: 'team' },
  ...{ checks: [MONDAY, '2027-02-15', '2027-03-08'], status: 'open', withdrawnBecause: null },
  ...{ madeAt: '2027-02-01T09:00:00.000Z', changedAt: '2027-02-01T09:00:00.000Z', ...more },
})

export const dueOf = (promise: Partial<Promised> = {}, more: Partial<ToLookBackAt> = {}): ToLookBackAt => ({
  ...{ owner: 'owner', promise: aPromise(promise), day: MONDAY, declined: [], ...more },
})

export const planningWith = (members: readonly Member[], more: Partial<Planning> = {}): Planning => {
  let ids = 0
  return {
    ...{ programme: smallProgramme, listed: new Map(), at: OPENS_AT, today: MONDAY, round: null },
    isElsewhere: () => false,
    room: openRoom([aMember('owner'), ...members], { day: MONDAY, zone: 'Europe/Amsterdam', most: 1 }),
    calendar: calendarIn('Europe/Amsterdam'),
    window: windowFrom(officeRhythm, `${MONDAY}T08:00:00.000Z`),
    newId: () => {
      ids += 1
      return `id-${ids}`
    },
    ...more,
  }
}
