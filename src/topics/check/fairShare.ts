import type { Room } from './room.ts'

/** A team, or with null everybody of a programme. */
export type Group = string | null

export type Sharing = {
  readonly from: Group
  /** What the look backs that open later draw from. */
  readonly later: readonly Group[]
  readonly most: number
  /** From about so many on, a sample is worth asking for. */
  readonly fewest: number
}

type Free = Pick<Room, 'freeIn'>

/** How much of what another one draws it takes from the people of this group. */
const overlapIn = (room: Free, from: Group) => {
  const free = room.freeIn(from)
  const ofAll = from === null ? 1 : free / Math.max(1, room.freeIn(null))
  return (other: Group): number => {
    if (other === from) return 1
    if (other === null) return ofAll
    return from === null ? 1 : 0
  }
}

/**
 * How many a look back may draw, so that those that open later get as many. Where that would be too few for each of
 * them, those that open first get about enough: it is better that something is told of some than of none.
 */
export const fairShare = (room: Free, { from, later, most, fewest }: Sharing): number => {
  if (later.length === 0) return most
  const overlap = overlapIn(room, from)
  const wanting = later.reduce((sum, other) => sum + overlap(other), 1)
  const free = room.freeIn(from)
  const getting = Math.min(wanting, Math.max(1, Math.round(free / fewest)))
  return Math.min(most, Math.ceil(free / getting))
}
