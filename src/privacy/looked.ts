/** Who may look into what somebody left or said, and so leaves a line in that person's trail. */
export const LOOKERS = ['self', 'leader', 'programmeLead'] as const

/** What was looked at: all of one's own data, the open things of who left, or whether somebody can be reached. */
export const LOOKED_AT = ['ownData', 'openThings', 'reach'] as const

export type Looker = (typeof LOOKERS)[number]
export type LookedAt = (typeof LOOKED_AT)[number]

/** A line of the trail, for `person` to see. `byPerson` is the id of who looked; null for oneself. */
export type Looked = {
  readonly id: string
  readonly person: string
  readonly by: Looker
  readonly byPerson: string | null
  readonly what: LookedAt
}
