/** Why a card never went. */
export const NOT_POSTED = [
  ...(['notLeader', 'left', 'programmeEnded', 'tooLate'] as const),
  ...(['botRemoved', 'channelArchived', 'channelGone', 'notAllowed'] as const),
  ...(['teamsAway', 'refused'] as const),
] as const

/** Why nobody knows whether it arrived: Teams did not say, or we ended before it could. */
export const NOT_KNOWN = ['noAnswer', 'processEnded'] as const

/** Why it cannot be shown any more. */
export const LOST = [
  'messageDeleted',
  ...(['botRemoved', 'channelArchived', 'channelGone', 'notAllowed'] as const),
] as const

export type NotPosted = (typeof NOT_POSTED)[number]
export type NotKnown = (typeof NOT_KNOWN)[number]
export type Lost = (typeof LOST)[number]

/** A card that ended by itself. */
export const LAST_DAY = 'lastDay'
