import { budgetFor } from '../../people/budget.ts'
import { readOwnRhythm } from '../../people/ownRhythm.ts'
import type { Frequency, OwnRhythm } from '../../people/rhythm.ts'
import { daysAfter, startOfDay } from '../days.ts'
import type { Member } from './opening.ts'
import { type Draw, type Levels, levelsOf, sample } from './sample.ts'

/** Who can be asked something, while look backs are planned one after another: whoever is taken has no room any more. */
export type Room = {
  readonly withId: (id: string) => Member | undefined
  readonly withEntraId: (entraId: string) => Member | undefined
  readonly isTaken: (id: string) => boolean
  readonly take: (member: Member) => void
  /** How many of a team, or with null of everybody, can be drawn. */
  readonly freeIn: (team: string | null) => number
  /** Draws from a team, or with null from everybody, and takes whoever is drawn. */
  readonly draw: (team: string | null, draw: Omit<Draw, 'isGone'>) => readonly string[]
}

export type RoomAt = {
  /** The day on which they would be asked, `YYYY-MM-DD`. */
  readonly day: string
  readonly zone: string
  /** How many prompts a week somebody gets at most. */
  readonly most: number
}

const FREQUENCIES: readonly Frequency[] = ['usual', 'twoWeekly', 'monthly']

/** The instants between which nothing may have gone, or be due, for a question to fit on the day. */
type Clear = { readonly from: string; readonly until: string }

/**
 * By how often they want one. What is due later than that waits for nobody: else whoever is to be reminded of something
 * six weeks ahead would be asked nothing until then.
 */
const clearAt = ({ day, zone, most }: RoomAt): ReadonlyMap<Frequency, Clear> =>
  new Map(
    FREQUENCIES.map(frequency => {
      const { days } = budgetFor(frequency, most)
      const [from, until] = [daysAfter(day, 1 - days), daysAfter(day, days)]
      return [frequency, { from: startOfDay(from, zone), until: startOfDay(until, zone) }]
    }),
  )

/** Nearly nobody chose anything. */
const ownOf = ({ rhythm }: Member): OwnRhythm | null =>
  rhythm !== null && Object.keys(rhythm).length === 0 ? rhythm : readOwnRhythm(rhythm)

/** Whether a question would reach somebody in the days after that day, and take no more of them than they want. */
const hasRoom = ({ day, most }: RoomAt, clear: ReadonlyMap<Frequency, Clear>) => {
  const isFree = ({ lastAt, nextAt }: Member, { frequency = 'usual' }: OwnRhythm) => {
    const days = clear.get(frequency)
    return days !== undefined && (lastAt ?? '') < days.from && (nextAt === null || nextAt >= days.until)
  }
  return (member: Member): boolean => {
    const own = member.reachable && most > 0 ? ownOf(member) : null
    return own !== null && !own.stopped && (own.pause?.until ?? '') <= day && isFree(member, own)
  }
}

const EVERYBODY = Symbol('everybody of the programme')

type Group = string | typeof EVERYBODY

/** Made where it is asked for: most teams are not, on most days. */
const levelsBy = (free: readonly Member[]) => {
  const teams = Map.groupBy(free, ({ team }) => team)
  const made = new Map<Group, Levels>()
  return (group: Group): Levels => {
    const levels = made.get(group) ?? levelsOf(group === EVERYBODY ? free : (teams.get(group) ?? []))
    made.set(group, levels)
    return levels
  }
}

/** Everybody of a programme, and who of them has room on a day. */
export const openRoom = (members: readonly Member[], at: RoomAt): Room => {
  const byId = new Map(members.map(member => [member.id, member]))
  const byEntraId = new Map(members.map(member => [member.entraId.toLowerCase(), member]))
  const levels = levelsBy(members.filter(hasRoom(at, clearAt(at))))
  const taken = new Set<string>()
  const isTaken = (id: string) => taken.has(id)
  return {
    withId: id => byId.get(id),
    withEntraId: entraId => byEntraId.get(entraId.toLowerCase()),
    isTaken,
    take: member => {
      taken.add(member.id)
      byId.set(member.id, member)
      byEntraId.set(member.entraId.toLowerCase(), member)
    },
    freeIn: team => levels(team ?? EVERYBODY).flatMap(level => level.filter(id => !isTaken(id))).length,
    draw: (team, draw) => {
      const drawn = sample(levels(team ?? EVERYBODY), { ...draw, isGone: isTaken })
      for (const id of drawn) taken.add(id)
      return drawn
    },
  }
}
