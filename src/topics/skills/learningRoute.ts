export const LEVELS = ['1', '2', '3', '4'] as const
export const WAYS = ['job', 'buddy', 'shadowing', 'workshop', 'course', 'peers'] as const

/** 1 to 4; what each means for a skill is described in the programme. */
export type Level = (typeof LEVELS)[number]
export type WayToLearn = (typeof WAYS)[number]

export type RouteSkill = {
  /** An id of the programme, or null for a skill in the person's own words. */
  readonly skill: string | null
  readonly own: string | null
  readonly now: Level
  readonly need: Level
  readonly example: string
}

/** What a reflection on skills ends in. Dates are `YYYY-MM-DD`. */
export type LearningRoute = {
  readonly skills: readonly RouteSkill[]
  readonly unlearn: string | null
  readonly ways: readonly WayToLearn[]
  readonly teaches: string | null
  readonly firstStep: string
  readonly firstDate: string
  /** `team` lets the team see it by name; `me` counts it only. */
  readonly seenBy: 'me' | 'team'
}

/** A learning route as it is kept. Instants are ISO 8601 in UTC. */
export type KeptRoute = LearningRoute & {
  readonly id: string
  readonly run: string
  readonly madeAt: string
  readonly changedAt: string
}
