import type { Clock } from '../../ports/clock.ts'

/** How long somebody has to open a link that works once. The sentences about it say the same. */
const TEN_MINUTES = 600_000

/** Until when a link that is made now can be opened: an instant. */
export const linkExpiry = (clock: Clock): string =>
  new Date(Date.parse(clock.now()) + TEN_MINUTES).toISOString()
