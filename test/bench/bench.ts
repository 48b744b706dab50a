/**
 * `npm run bench` holds Waarmaker beside a bare echo bot: what a turn costs, how fast turns are, what memory and
 * starting take, and whether that grows with what is stored. `-- --quick` does the same in less than a minute.
 *
 * Every bot is a process of its own and talks real HTTP over loopback with this one, which plays both the people and
 * Teams. What counts is the processor that the bot's own process takes, as it knows it itself, and never this one's.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../postgres/startPostgres.ts'
import { aims } from './aims.ts'
import { keepBenchCard } from './benchCard.ts'
import { answering, type Bot, echo, embedded, postgres, startBot } from './bots.ts'
import { fillEmbedded, fillPostgres } from './fill.ts'
import { inTheWay } from './inTheWay.ts'
import { takeTurn } from './people.ts'
import { type Pressed, pressed, pressTable } from './presses.ts'
import { bringIn, takeRound } from './round.ts'
import { openSink, type Sink } from './sink.ts'
import { type Beside, besideEachOther, speedTable } from './speed.ts'
import { type Loaded, startAll, startTable } from './starts.ts'
import { type StoreCost, storeAlone } from './storeAlone.ts'
import { ms, table } from './table.ts'

const thorough = {
  ...{ people: 200, starts: 3, warmUpMs: 2_000, rounds: 6, roundMs: 1_500 },
  ...{ few: 1_000, many: 1_000_000, turns: 500, pressing: 500 },
}
const quick = {
  ...{ people: 48, starts: 2, warmUpMs: 500, rounds: 3, roundMs: 400 },
  ...{ few: 1_000, many: 100_000, turns: 200, pressing: 200 },
}

const terms = process.argv.includes('--quick') ? quick : thorough
const levels = [1, 8, 32] as const

const title = (text: string): void => console.log(`\n${text}\n`)

type Places = { readonly folder: string; readonly fresh: () => Promise<string>; readonly sink: Sink }

async function bringAllIn(bots: readonly Bot[], sink: Sink): Promise<void> {
  for (const bot of bots) {
    await bringIn(bot, sink)
    await makeSure(bot, sink)
    await takeRound(bot, sink, 8, terms.warmUpMs)
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

async function speeds(bots: readonly Bot[], sink: Sink): Promise<Map<number, Beside>> {
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
async function growth({ folder, fresh, sink }: Places): Promise<Beside> {
  const { few, many } = terms
  const named = (of: string, answers: number) => `(${of}) ${answers.toLocaleString('en')} stored`
  const plans = []
  for (const answers of [few, many]) {
    plans.push(embedded(await fillEmbedded(join(folder, `${answers}`), answers), named('b', answers)))
    plans.push(postgres(await fillPostgres(await fresh(), answers), named('c', answers)))
  }
  const bots: Bot[] = []
  for (const plan of plans) bots.push(await startBot(plan, quick.people))
  await bringAllIn(bots, sink)
  const beside = await besideEachOther(bots, sink, 8, terms)
  await stopAll(bots)
  return beside
}

async function stores({ folder, fresh }: Places): Promise<[StoreCost, StoreCost]> {
  return [
    await storeAlone({ dataDir: join(folder, 'alone') }, terms.turns),
    await storeAlone({ databaseUrl: await fresh() }, terms.turns),
  ]
}

/** People who press on a card in a channel, beside a bare bot that only answers. */
async function presses({ folder, fresh, sink }: Places): Promise<readonly Pressed[]> {
  const [dataDir, databaseUrl] = [join(folder, 'pressed'), await fresh()]
  await keepBenchCard({ dataDir }, sink.url)
  await keepBenchCard({ databaseUrl }, sink.url)
  const all: Pressed[] = []
  for (const plan of [answering, embedded(dataDir), postgres(databaseUrl)]) {
    const bot = await startBot(plan, 10)
    all.push(await pressed(bot, sink, terms.pressing, plan !== answering))
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

function introduce(): void {
  const machine = `${process.platform} ${process.arch}, ${availableParallelism()} processors, Node ${process.version}`
  console.log(`Waarmaker beside a bare echo bot. ${machine}, load before it began ${loadavg()[0]?.toFixed(1)}.

  (a) teams-ai with its MemoryStorage answers every message with the same words: 1 request to Teams a turn.
  (b) Waarmaker in the middle of translate, embedded database: typed answers forward and back, 2 requests a turn.
  (c) The same with Postgres. What the database server itself takes is not counted.

  All as in development, so without tokens; (b) and (c) have everything on disk before they acknowledge. A turn ends
  when it is acknowledged and all that it tells Teams has arrived. ${terms.rounds} rounds of ${terms.roundMs} ms for each bot and level,
  one after another in turns, ${terms.people} people each; medians, and ratios within the same round.`)
}

async function measure(places: Places): Promise<void> {
  const { folder, fresh, sink } = places
  const plans = [echo, embedded(join(folder, 'data')), postgres(await fresh())]
  const standing = await startAll(plans, terms.starts, terms.people)
  const bots = standing.map(({ bot }) => bot)
  await bringAllIn(bots, sink)
  const speed = await speeds(bots, sink)
  const loaded = loadedBy(speed.get(32) as Beside) // It is one of the levels.
  await stopAll(bots)
  title('Starting and memory')
  console.log(startTable(standing, loaded))
  title('The database alone, processor of the bot for one turn')
  const stored = await stores(places)
  console.log(storeTable(stored))
  const grown = await growth(places)
  title('A turn as more is stored, 8 at once')
  console.log(speedTable(grown))
  title(`A press on an action card, and ${terms.pressing} at once`)
  console.log(pressTable(await presses(places)))
  title('Aims')
  console.log(aims({ standing, speed, grown }))
  title('What stands in the way')
  console.log(inTheWay({ standing, speed, grown }, stored[0]))
}

introduce()
mkdirSync('build', { recursive: true })
const folder = mkdtempSync(join('build', 'bench-'))
const sink = await openSink()
const server = await startPostgres({ durable: true })
try {
  await measure({ folder, fresh: server.fresh, sink })
} finally {
  await server.stop()
  sink.close()
  rmSync(folder, { recursive: true })
}
