import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from '../child.ts'
import type { Cost } from '../probe.ts'

/** All processes of one bot together. */
const together = (costs: readonly Cost[]): Cost => {
  const sum = (of: (cost: Cost) => number) => costs.reduce((all, one) => all + of(one), 0)
  return {
    ...{ cpu: sum(one => one.cpu), system: sum(one => one.system) },
    ...{ memory: sum(one => one.memory), kept: sum(one => one.kept) },
  }
}

const costOf = async (children: readonly Child[]): Promise<Cost> =>
  together(await Promise.all(children.map(one => one.cost())))

const costWhenClean = async (children: readonly Child[]): Promise<Cost> =>
  together(await Promise.all(children.map(one => one.costWhenClean())))

/** Milliseconds of processor, and bytes, of all processes together. */
export type Followed = {
  readonly spent: number
  /** The part of it that the system took for disk and network. */
  readonly system: number
  readonly before: number
  readonly most: number
  readonly after: number
  /** What JavaScript holds on to. */
  readonly keptBefore: number
  readonly keptAfter: number
}

/** Milliseconds between two looks at the memory of a bot. */
const LOOKS = 500

/** The most memory that a bot has until this is over. */
async function highest(children: readonly Child[], work: Promise<unknown>): Promise<number> {
  const looking = { most: 0, isOver: false }
  const over = work.finally(() => {
    looking.isOver = true
  })
  while (!looking.isOver) {
    looking.most = Math.max(looking.most, (await costOf(children)).memory)
    await Promise.race([over, pause(LOOKS)])
  }
  await over
  return looking.most
}

/** What a bot takes while this goes on. */
export async function follow(children: readonly Child[], work: () => Promise<unknown>): Promise<Followed> {
  const before = await costWhenClean(children)
  const most = await highest(children, work())
  const last = await costOf(children)
  const after = await costWhenClean(children)
  return {
    ...{ spent: (last.cpu - before.cpu) / 1000, system: (last.system - before.system) / 1000 },
    ...{ before: before.memory, most: Math.max(most, last.memory), after: after.memory },
    ...{ keptBefore: before.kept, keptAfter: after.kept },
  }
}
