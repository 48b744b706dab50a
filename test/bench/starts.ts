import { setTimeout as pause } from 'node:timers/promises'
import { type Bot, type Plan, startBot } from './bots.ts'
import { median } from './figures.ts'
import { megabytes, table } from './table.ts'

/** A bot that was started several times and runs now, with what that took. */
export type Standing = {
  readonly bot: Bot
  /** Milliseconds from start to ready: the first time, when the database had still to be made, and after that. */
  readonly first: number
  readonly next: number
  /** Bytes at rest, before anybody said a word. */
  readonly memory: number
  readonly share: number | undefined
}

/** Starts each of them so many times, in turns, and leaves the last of each running. */
export async function startAll(plans: readonly Plan[], starts: number, people: number): Promise<Standing[]> {
  const took: number[][] = plans.map(() => [])
  for (let start = 1; start < starts; start += 1)
    for (const [index, plan] of plans.entries()) took[index]?.push(await startAndStop(plan))
  const bots: Bot[] = []
  for (const plan of plans) bots.push(await startBot(plan, people))
  await pause(1_000)
  return Promise.all(bots.map((bot, index) => standing(bot, took[index] ?? [])))
}

async function startAndStop(plan: Plan): Promise<number> {
  const { child } = await startBot(plan, 0)
  await child.stop()
  return child.startedIn
}

async function standing(bot: Bot, [first = Number.NaN, ...more]: readonly number[]): Promise<Standing> {
  await bot.child.costWhenClean()
  await pause(500)
  const { memory } = await bot.child.cost()
  return { bot, first, next: median([...more, bot.child.startedIn]), memory, share: bot.child.share() }
}

/** Bytes under load, in the order of the bots. */
export type Loaded = readonly { readonly memory: number; readonly share: number | undefined }[]

export const startTable = (all: readonly Standing[], loaded: Loaded): string =>
  table([
    ['', ...all.map(({ bot }) => bot.name)],
    ['first start to ready, ms', ...all.map(({ first }) => first.toFixed(0))],
    ['next start to ready, ms', ...all.map(({ next }) => next.toFixed(0))],
    ['CPU from start to ready, ms', ...all.map(({ bot }) => bot.child.startedWith.toFixed(0))],
    ['memory idle, RSS, MB', ...all.map(({ memory }) => megabytes(memory))],
    ['memory idle, PSS, MB', ...all.map(({ share }) => megabytes(share))],
    ['memory under load, RSS, MB', ...loaded.map(({ memory }) => megabytes(memory))],
    ['memory under load, PSS, MB', ...loaded.map(({ share }) => megabytes(share))],
  ])
