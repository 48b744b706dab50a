import { join } from 'node:path'
import { aims } from './aims.ts'
import { keepBenchCard } from './benchCard.ts'
import { answering, type Bot, echo, embedded, postgres, startBot } from './bots.ts'
import { fillEmbedded, fillPostgres } from './fill.ts'
import { inTheWay } from './inTheWay.ts'
import type { Terms } from './options.ts'
import { takeTurn } from './people.ts'
import { type Pressed, pressed, pressTable } from './presses.ts'
import { bringIn, takeRound } from './round.ts'
import type { Sink } from './sink.ts'
import { type Beside, besideEachOther, speedTable } from './speed.ts'
import { type Loaded, startAll, startTable } from './starts.ts'
import { type StoreCost, storeAlone } from './storeAlone.ts'
import { ms, table, title } from './table.ts'

const levels = [1, 8, 32] as const

/** Where databases can be made, and where the bots write to. */
export type Places = {
  readonly folder: string
  readonly fresh: () => Promise<string>
  readonly sink: Sink
}

async function bringAllIn(bots: readonly Bot[], sink: Sink, { warmUpMs }: Terms): Promise<void> {
  for (const bot of bots) {
    await bringIn(bot, sink)
    await makeSure(bot, sink)
    await takeRound(bot, sink, 8, warmUpMs)
  }
}

/** A turn must be what it says: it makes its own number of requests, and Waarmaker asks what comes after the answer. */
async function makeSure(bot: Bot, sink: Sink): Promise<void> {
  const [someone] = bot.people
  if (!someone) return
  const before = sink.count(someone.conversation)
  await takeTurn(bot, sink, someone)
  const requests = sink.count(someone.conversation) - before
  const isThere = bot.requests === 1 || sink.last(someone.conversation).includes('"question":"behaviour"')
  if (requests !== bot.requests || !isThere)
    throw new Error(
      `${bot.name} is not in the middle of translate: look at the way in, in test/bench/people.ts.`,
    )
}

async function speeds(bots: readonly Bot[], sink: Sink, terms: Terms): Promise<Map<number, Beside>> {
  const all = new Map<number, Beside>()
  for (const atOnce of levels) {
    const beside = await besideEachOther(bots, sink, atOnce, terms)
    title(`${atOnce} at once`)
    console.log(speedTable(beside))
    all.set(atOnce, beside)
  }
  return all
}

/** What each bot had in memory at its most, right after its rounds with 32 at once. */
const loadedBy = ({ rounds }: Beside): Loaded =>
  rounds.map(one => ({
    memory: Math.max(...one.map(({ memory }) => memory)),
    share: one[0]?.share && Math.max(...one.map(({ share = 0 }) => share)),
  }))

/** The same turns in databases that hold few answers and many, beside each other. */
async function growth({ folder, fresh, sink }: Places, terms: Terms): Promise<Beside> {
  const { few, many } = terms
  const named = (of: string, answers: number) => `(${of}) ${answers.toLocaleString('en')} stored`
  const plans = []
  for (const answers of [few, many]) {
    plans.push(embedded(await fillEmbedded(join(folder, `${answers}`), answers), named('b', answers)))
    plans.push(postgres(await fillPostgres(await fresh(), answers), named('c', answers)))
  }
  const bots: Bot[] = []
  for (const plan of plans) bots.push(await startBot(plan, terms.fewPeople))
  await bringAllIn(bots, sink, terms)
  const beside = await besideEachOther(bots, sink, 8, terms)
  await stopAll(bots)
  return beside
}

async function stores({ folder, fresh }: Places, { turns }: Terms): Promise<[StoreCost, StoreCost]> {
  return [
    await storeAlone({ dataDir: join(folder, 'alone') }, turns),
    await storeAlone({ databaseUrl: await fresh() }, turns),
  ]
}

/** People who press on a card in a channel, beside a bare bot that only answers. */
async function presses({ folder, fresh, sink }: Places, { pressing }: Terms): Promise<readonly Pressed[]> {
  const [dataDir, databaseUrl] = [join(folder, 'pressed'), await fresh()]
  await keepBenchCard({ dataDir }, sink.url)
  await keepBenchCard({ databaseUrl }, sink.url)
  const all: Pressed[] = []
  for (const plan of [answering, embedded(dataDir), postgres(databaseUrl)]) {
    const bot = await startBot(plan, 10)
    all.push(await pressed(bot, sink, pressing, plan !== answering))
    await stopAll([bot])
  }
  return all
}

const storeTable = (costs: readonly StoreCost[]): string =>
  table([
    ['', '(b) embedded', '(c) Postgres'],
    ['know + save, ms', ...costs.map(({ knowAndSave }) => ms(knowAndSave))],
    ['ticking off both messages, ms', ...costs.map(({ tickOff }) => ms(tickOff))],
  ])

const stopAll = (bots: readonly Bot[]): Promise<unknown> => Promise.all(bots.map(({ child }) => child.stop()))

/** What a turn takes, beside a bare echo bot. */
export async function measureTurns(places: Places, terms: Terms): Promise<void> {
  const { folder, fresh, sink } = places
  const plans = [echo, embedded(join(folder, 'data')), postgres(await fresh())]
  const standing = await startAll(plans, terms.starts, terms.people)
  const bots = standing.map(({ bot }) => bot)
  await bringAllIn(bots, sink, terms)
  const speed = await speeds(bots, sink, terms)
  const loaded = loadedBy(speed.get(32) as Beside) // It is one of the levels.
  await stopAll(bots)
  title('Starting and memory')
  console.log(startTable(standing, loaded))
  title('The database alone, processor of the bot for one turn')
  const stored = await stores(places, terms)
  console.log(storeTable(stored))
  const grown = await growth(places, terms)
  title('A turn as more is stored, 8 at once')
  console.log(speedTable(grown))
  title(`A press on an action card, and ${terms.pressing} at once`)
  console.log(pressTable(await presses(places, terms)))
  title('Aims of a turn')
  console.log(aims({ standing, speed, grown }))
  title('What stands in the way')
  console.log(inTheWay({ standing, speed, grown }, stored[0]))
}
