import type { OutOfReach, Unreachable } from './person.ts'

const ELSEWHERE = {
  uninstalled: 'uninstalledElsewhere',
  blocked: 'blockedElsewhere',
  notInstalled: 'notInstalledElsewhere',
} as const satisfies Readonly<Record<OutOfReach, Unreachable>>

const WHYS = ['uninstalled', 'blocked', 'notInstalled'] as const

type Reach = Unreachable | null | undefined

/** Why nothing can reach them at all; null where it is only that they are in another programme. */
export const outOfReach = (reach: Reach): OutOfReach | null =>
  WHYS.find(why => reach === why || reach === ELSEWHERE[why]) ?? null

/** Whether they left for another programme, so that they are back by themselves when they belong here again. */
export const hasMoved = (reach: Reach): boolean =>
  reach === 'elsewhere' || WHYS.some(why => reach === ELSEWHERE[why])

/** Of whoever left for another programme, and what is known of how they can be reached. */
export const movedWith = (why: OutOfReach | null): Unreachable =>
  why === null ? 'elsewhere' : ELSEWHERE[why]
