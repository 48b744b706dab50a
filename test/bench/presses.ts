import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { CARD, CHANNEL } from './benchCard.ts'
import type { Bot } from './bots.ts'
import { median, quantile } from './figures.ts'
import { hangUp, post } from './people.ts'
import { untilQuiet } from './round.ts'
import type { Sink } from './sink.ts'
import { ms, table, times } from './table.ts'

/** What presses of many people on one card cost, and how soon the last of them stood on it, in milliseconds. */
export type Pressed = {
  readonly name: string
  /** Processor for one press, one at a time, and how long it takes. */
  readonly one: number
  readonly p50: number
  /** Processor for one of hundreds who press at once, and for all of them. */
  readonly ofMany: number
  readonly many: number
  readonly took: number
  readonly p99: number
  /** Between the last answer and the message that shows everybody; null for who shows nothing. */
  readonly shownAfter: number | null
}

const AT_ONCE = 16
const PATIENCE = 20_000

const activityOf = ({ url }: Sink, id: string, act: string) => ({
  ...{ type: 'invoke', name: 'adaptiveCard/action', id: randomUUID(), timestamp: new Date().toISOString() },
  ...{ channelId: 'msteams', serviceUrl: url, locale: 'nl-NL', replyToId: 'm0' },
  from: { id: `29:${id}`, name: 'Iemand', aadObjectId: id },
  recipient: { id: '28:bot', name: 'Bot' },
  conversation: {
    conversationType: 'channel',
    isGroup: true,
    tenantId: 'bench',
    id: `${CHANNEL};messageid=m0`,
  },
  channelData: { tenant: { id: 'bench' }, team: { id: CHANNEL }, channel: { id: CHANNEL } },
  value: {
    action: { type: 'Action.Execute', verb: 'card', data: { do: 'card', card: CARD, act } },
    trigger: 'manual',
  },
})

const press = async (bot: Bot, sink: Sink, id: string, act: string): Promise<number> => {
  const from = performance.now()
  const status = await post(bot.child.port, JSON.stringify(activityOf(sink, id, act)))
  if (status !== 200) throw new Error(`${bot.name} answered a press with ${status}.`)
  return performance.now() - from
}

const cpuOf = async (bot: Bot, work: () => Promise<void>): Promise<number> => {
  hangUp()
  const before = await untilQuiet(bot)
  await work()
  return ((await untilQuiet(bot)).cpu - before.cpu) / 1000
}

/** One after another, back and forth. */
const oneByOne = async (bot: Bot, sink: Sink, count: number) => {
  const took: number[] = []
  const cpu = await cpuOf(bot, async () => {
    for (let n = 0; n < count; n += 1)
      took.push(await press(bot, sink, bot.people[n % 10]?.id ?? '', n % 20 < 10 ? 'join' : 'notJoined'))
  })
  return { one: cpu / count, p50: median(took) }
}

const shows = async (sink: Sink, people: number): Promise<void> => {
  const deadline = performance.now() + PATIENCE
  while (!sink.last(CHANNEL).includes(`"text":"${people}"`)) {
    if (performance.now() > deadline) throw new Error(`The card never showed ${people} people.`)
    await pause(5)
  }
}

/** Everybody for the first time, in the same moment. */
const allAtOnce = async (bot: Bot, sink: Sink, people: readonly string[], isShown: boolean) => {
  const took: number[] = []
  const when = { from: 0, last: 0, shown: 0 }
  const many = await cpuOf(bot, async () => {
    const left = [...people]
    when.from = performance.now()
    const line = async () => {
      for (let id = left.pop(); id; id = left.pop()) took.push(await press(bot, sink, id, 'join'))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, line))
    when.last = performance.now()
    if (isShown) await shows(sink, people.length)
    when.shown = performance.now()
  })
  return {
    ...{ many, ofMany: many / people.length, took: when.last - when.from, p99: quantile(took, 0.99) },
    shownAfter: isShown ? when.shown - when.last : null,
  }
}

/** Warms up by presses that leave nobody joined, since everybody who is there is counted in the end. */
export const pressed = async (bot: Bot, sink: Sink, count: number, isShown: boolean): Promise<Pressed> => {
  await oneByOne(bot, sink, 60)
  const alone = await oneByOne(bot, sink, 200)
  const people = Array.from({ length: count }, () => randomUUID())
  return { name: bot.name, ...alone, ...(await allAtOnce(bot, sink, people, isShown)) }
}

export const pressTable = (all: readonly Pressed[]): string => {
  const [bare] = all
  const row = (name: string, of: (one: Pressed) => number | null) => [
    name,
    ...all.map(one => {
      const value = of(one)
      return value === null ? '-' : ms(value)
    }),
  ]
  return table([
    ['', ...all.map(({ name }) => name)],
    row('CPU per press, one at a time, ms', ({ one }) => one),
    ['  against the first', ...all.map(({ one }) => times(one / (bare?.one ?? 1)))],
    row('p50, ms', ({ p50 }) => p50),
    row('CPU per press of all at once, ms', ({ ofMany }) => ofMany),
    ['  against the first', ...all.map(({ ofMany }) => times(ofMany / (bare?.ofMany ?? 1)))],
    row('CPU of all together, ms', ({ many }) => many),
    row('all were answered in, ms', ({ took }) => took),
    row('p99, ms', ({ p99 }) => p99),
    row('the last was shown after, ms', ({ shownAfter }) => shownAfter),
  ])
}
