import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Bot } from './bots.ts'
import { hangUp, type Someone, takeTurn, walkIn } from './people.ts'
import type { Cost } from './probe.ts'
import type { Sink } from './sink.ts'

/** What one bot did in one round. */
export type Round = {
  /** Milliseconds that each turn took. */
  readonly times: readonly number[]
  /** Milliseconds of processor per turn, of the bot's process alone. */
  readonly cpu: number
  /** The part of it that the system took for disk and network. */
  readonly system: number
  readonly perSecond: number
  /** Bytes, right after the round. */
  readonly memory: number
  readonly share: number | undefined
}

/** Brings everybody to the middle of `translate`, which warms the bot up too; then lets it come to rest. */
export async function bringIn(bot: Bot, sink: Sink): Promise<void> {
  hangUp()
  await inLines(bot.people, 8, async line => {
    for (const someone of line) await walkIn(bot, sink, someone)
  })
  await untilQuiet(bot)
}

/** So many people at once keep talking to the bot for so many milliseconds. */
export async function takeRound(bot: Bot, sink: Sink, atOnce: number, ms: number): Promise<Round> {
  hangUp()
  const before = await bot.child.cost()
  const from = performance.now()
  const times: number[] = []
  await inLines(bot.people, atOnce, async line => {
    for (let turn = 0; performance.now() - from < ms; turn += 1)
      times.push(await takeTurn(bot, sink, line[turn % line.length] as Someone)) // There are more people than lines.
  })
  const took = performance.now() - from
  const share = bot.child.share()
  const after = await untilQuiet(bot)
  const perTurn = (what: 'cpu' | 'system') => (after[what] - before[what]) / 1000 / times.length
  const [cpu, system] = [perTurn('cpu'), perTurn('system')]
  return { times, cpu, system, perSecond: (times.length * 1000) / took, memory: after.memory, share }
}

/** Divides people over lines: nobody says two things at once. */
async function inLines(
  all: readonly Someone[],
  lines: number,
  work: (line: readonly Someone[]) => Promise<void>,
): Promise<void> {
  const line = (number: number) => all.filter((_, index) => index % lines === number)
  await Promise.all(Array.from({ length: lines }, (_, number) => work(line(number))))
}

/** A bot that uses less than 1 % of a processor has nothing left to do. What it writes down after a turn counts too. */
export async function untilQuiet(bot: Bot): Promise<Cost> {
  const before = await bot.child.cost()
  await pause(50)
  const after = await bot.child.cost()
  return after.cpu - before.cpu < 500 ? after : untilQuiet(bot)
}
