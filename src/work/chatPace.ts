/** At most `most` requests in any stretch of `ms` milliseconds. */
type Limit = { readonly most: number; readonly ms: number }

/** What Teams takes of one bot in one conversation. */
export const LIMITS: readonly Limit[] = [
  { most: 7, ms: 1_000 },
  { most: 8, ms: 2_000 },
  { most: 60, ms: 30_000 },
  { most: 1_800, ms: 3_600_000 },
]

const LONGEST = Math.max(...LIMITS.map(({ ms }) => ms))

/** What left further ahead of now than this, in milliseconds, left by a clock that was wrong and has been put right. */
const AHEAD = 1_000

/** Milliseconds until one more fits, after those that left at these times. */
export const waitAfter = (all: readonly number[], now: number, limits = LIMITS): number => {
  const left = all.filter(at => at <= now + AHEAD)
  return Math.max(
    0,
    ...limits.map(({ most, ms }) => {
      const oldest = left.at(-most)
      return oldest === undefined || left.length < most ? 0 : oldest + ms - now
    }),
  )
}

/** What this process sent in each conversation. */
export type ChatPace = {
  /** Milliseconds until one more fits in a conversation. */
  waitIn(lane: string, now: number): number
  left(lane: string, now: number): void
}

/** Conversations in which nothing was said for so long are let go when there are more than these. */
const MANY = 2_000

export const openChatPace = (): ChatPace => {
  const lanes = new Map<string, number[]>()
  const letGo = (now: number): void => {
    for (const [lane, left] of lanes) if ((left.at(-1) ?? 0) <= now - LONGEST) lanes.delete(lane)
  }
  return {
    waitIn: (lane, now) => waitAfter(lanes.get(lane) ?? [], now),
    left: (lane, now) => {
      const before = lanes.get(lane) ?? []
      if (before.length >= 1_800) before.shift()
      before.push(now)
      lanes.set(lane, before)
      if (lanes.size % MANY === 0) letGo(now)
    },
  }
}

/** For who goes as fast as they can, such as a test. */
export const noChatPace: ChatPace = { waitIn: () => 0, left: () => {} }
