import { Temporal } from 'temporal-polyfill'
import { MOST_A_WEEK } from '../../../people/budget.ts'
import { nextMoment } from '../../../people/moment.ts'
import { rhythmOf } from '../../../people/rhythm.ts'
import { windowFrom } from '../../../people/spread.ts'
import type { CheckStore } from '../../../ports/checks.ts'
import type { Clock, Ids } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import type { Store } from '../../../ports/store.ts'
import { calendarIn } from '../../../topics/check/calendar.ts'
import type { Planning } from '../../../topics/check/planLookBack.ts'
import { openRoom } from '../../../topics/check/room.ts'
import { dayIn } from '../../../topics/days.ts'
import type { Whoever } from '../../../topics/programme/loaded.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import type { Programmes } from '../../programmes.ts'

/** What planning reads and writes. */
export type Planned = Pick<
  CheckStore,
  | ('membersIn' | 'dueLookBacks' | 'promisesOf' | 'openLookBacks' | 'lookBacksToClose' | 'closeLookBack')
  | (
      | 'roundsIn'
      | 'openRound'
      | 'missRound'
      | 'lookedBackAtIn'
      | 'roundPool'
      | 'toldIn'
      | 'answersIn'
      | 'closeRound'
      | 'raiseThresholds'
    )
> &
  Pick<Store, 'peopleIn' | 'personWith'>

export type PlanningChecks = {
  readonly store: Planned
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly programmes: Pick<Programmes, 'now' | 'isElsewhere'>
}

/** One look at a programme. `goesOn` is asked before each portion. */
export type Look = Omit<PlanningChecks, 'programmes'> & {
  readonly programme: Programme
  readonly at: string
  /** The day it is in the programme, `YYYY-MM-DD`. */
  readonly today: string
  readonly goesOn: () => boolean
  /** Reads everybody where that is needed, once. Whoever is asked in this look has no room in it any more. */
  readonly planning: () => Promise<Planning>
}

/** So many weeks back it counts how often somebody was asked: a quarter of a year, in which a turn comes round. */
const FAIR = { hours: 24 * 7 * 12 }

const longBefore = (at: string): string =>
  Temporal.Instant.from(at).subtract(FAIR).toString({ fractionalSecondDigits: 3 })

const listedIn = ({ people }: Programme): Planning['listed'] =>
  new Map(people.flatMap(one => (one.entraId ? [[one.entraId.toLowerCase(), one] as const] : [])))

type Moment = Pick<Look, 'programme' | 'at' | 'today'>

const planningFor = async (
  { store, ids, programmes }: PlanningChecks,
  { programme, at, today }: Moment,
): Promise<Planning> => {
  const { zone } = programme.rhythm
  const rhythm = rhythmOf(programme.rhythm, {})
  const window = windowFrom(rhythm, nextMoment(rhythm, at) ?? at)
  const isElsewhere = (who: Whoever) => programmes.isElsewhere(programme.id, who)
  const stored = await store.membersIn(programme, longBefore(at))
  const members = stored.filter(one => !isElsewhere(one))
  const room = openRoom(members, { day: dayIn(window.from, zone), zone, most: MOST_A_WEEK })
  const listed = listedIn(programme)
  const calendar = calendarIn(zone)
  const newId = () => ids.next()
  return { programme, listed, isElsewhere, room, at, today, calendar, window, newId, round: null }
}

/** What is looked at with in one programme, now. */
export const lookAt = (setting: PlanningChecks, programme: Programme, goesOn: () => boolean): Look => {
  const at = setting.clock.now()
  const today = dayIn(at, programme.rhythm.zone)
  let planning: Promise<Planning> | undefined
  return {
    ...{ ...setting, programme, at, today, goesOn },
    planning: () => {
      planning ??= planningFor(setting, { programme, at, today })
      return planning
    },
  }
}
