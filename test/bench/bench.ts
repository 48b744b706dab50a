/**
 * `npm run bench` holds Waarmaker beside bare bots: what a turn costs, how fast turns are, what memory and starting
 * take, whether that grows with what is stored, what thousands of prompts take that all are due in one moment, and what
 * it takes to plan for 100,000 people, and to judge a long text. `-- --quick` does less of it in two minutes, `-- --only
 * turns`, `prompts`, `planning` or `sharpening` one part, and `-- --prompts 500` sends so many.
 *
 * Every bot is a process of its own and talks real HTTP over loopback with this one, which plays both the people and
 * Teams. What counts is the processor that the bot's own process takes, as it knows it itself, and never this one's.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from '../postgres/startPostgres.ts'
import { readOptions, type Terms } from './options.ts'
import { measurePlanning } from './planning/planning.ts'
import { measurePrompts } from './prompts/measurePrompts.ts'
import { measureSharpening } from './sharpening/measureSharpening.ts'
import { openSink } from './sink.ts'
import { measureTurns } from './turns.ts'

function introduce(): void {
  const machine = `${process.platform} ${process.arch}, ${availableParallelism()} processors, Node ${process.version}`
  console.log(`Waarmaker beside bare bots. ${machine}, load before it began ${loadavg()[0]?.toFixed(1)}.`)
}

function introduceTurns(terms: Terms): void {
  console.log(`
  (a) teams-ai with its MemoryStorage answers every message with the same words: 1 request to Teams a turn.
  (b) Waarmaker in the middle of translate, embedded database: typed answers forward and back, 2 requests a turn.
  (c) The same with Postgres. What the database server itself takes is not counted.

  All as in development, so without tokens; (b) and (c) have everything on disk before they acknowledge. A turn ends
  when it is acknowledged and all that it tells Teams has arrived. ${terms.rounds} rounds of ${terms.roundMs} ms for each bot and level,
  one after another in turns, ${terms.people} people each; medians, and ratios within the same round.`)
}

function introducePrompts({ prompts, beside }: Terms): void {
  console.log(`
  ${prompts} people are asked to look back at a promise, all due in the same moment of a working morning, through a Teams
  with its limits: 50 requests per second, and per conversation 7 in a second and one at a time.
  (a) A bare bot says the same to everybody of a list in a loop over continueConversationAsync.
  (b) Waarmaker with the embedded database: it looks anew at each person, keeps each attempt, and sends it once.
  (c) The same with Postgres and two instances, together. (a) and (c) with ${beside} people.`)
}

const { terms, parts } = readOptions(process.argv.slice(2))
introduce()
mkdirSync('build', { recursive: true })
const folder = mkdtempSync(join('build', 'bench-'))
const sink = await openSink()
const server = await startPostgres({ durable: true })
try {
  const places = { folder, fresh: server.fresh, sink }
  if (parts.includes('turns')) {
    introduceTurns(terms)
    await measureTurns(places, terms)
  }
  if (parts.includes('prompts')) {
    introducePrompts(terms)
    await measurePrompts(places, terms)
  }
  if (parts.includes('planning')) await measurePlanning(join(folder, 'planning'))
  if (parts.includes('sharpening')) measureSharpening()
} finally {
  await server.stop()
  sink.close()
  rmSync(folder, { recursive: true })
}
