/** What keeps a bot out of a channel. */
type ShutOut = 'botRemoved' | 'channelArchived' | 'channelGone' | 'notAllowed'

/** Why a card never went. */
export type NotPosted =
  | 'notLeader'
  | 'left'
  | 'programmeEnded'
  | 'tooLate'
  | ShutOut
  | 'teamsAway'
  | 'refused'

/** Why nobody knows whether it arrived: Teams did not say, or we ended before it could. */
export type NotKnown = 'noAnswer' | 'processEnded'

/** Why it cannot be shown any more. */
export type Lost = 'messageDeleted' | ShutOut

/** A card that ended by itself. */
export const LAST_DAY = 'lastDay'
