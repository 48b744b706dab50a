/**
 * What `npm start` runs: the bot in development, and beside it the Microsoft 365 Agents Playground, a page that
 * looks like Teams. `--no-playground` leaves the page out; `--as bram` makes you somebody else on it.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { type Child, start } from './local/child.ts'
import { openInBrowser } from './local/desktop.ts'
import { everybody, startPlayground } from './local/playground.ts'
import { isFree } from './local/port.ts'

type Stop = (sentence: string) => Promise<never>

const environment = { ...process.env, WAARMAKER_DEVELOPMENT: '1', WAARMAKER_LANGUAGE: language() }

/** Teams tells which language somebody reads; the Playground says en-US to everything, so Dutch is set here. */
function language(): string {
  return process.env.WAARMAKER_LANGUAGE ?? 'nl'
}

function refuse(sentence: string): never {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

async function freePort(): Promise<number> {
  const read = readConfig(environment)
  if (!read.ok) refuse(`Waarmaker cannot start:\n${read.problems.map(problem => `  ${problem}`).join('\n')}`)
  const { port } = read.config
  if (await isFree(port)) return port
  refuse(
    `Port ${port} is in use by another program. Stop that program, or choose another port:  PORT=${port + 1} npm start`,
  )
}

/** Ends every child, each on its own terms, when one of them dies or somebody presses Ctrl-C. */
function together(children: readonly Child[]): Stop {
  let stopping = false
  const end = async (code: number, sentence: string): Promise<never> => {
    if (stopping) return new Promise(() => {})
    stopping = true
    console.log(`\n${sentence}`)
    await Promise.all(children.map(child => child.stop()))
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0, 'Stopping...'))
  for (const { name, ended } of children) {
    ended.then(how => end(1, `${name} ended by itself (${how}), so the rest is stopped too.`))
  }
  return sentence => end(1, sentence)
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  )
}

/** Asks until the address answers well. */
async function ready(address: string, name: string, stop: Stop): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await answers(address))) {
    if (Date.now() > end) await stop(`${name} is not ready after 30 seconds, so everything is stopped.`)
    await pause(25)
  }
}

function chosen() {
  const { values } = parseArgs({
    options: { playground: { type: 'boolean', default: true }, as: { type: 'string', default: 'samira' } },
    allowNegative: true,
  })
  if (!everybody.includes(values.as))
    refuse(`There is no ${values.as} here. Choose from ${everybody.join(', ')}.`)
  return values
}

async function main(): Promise<void> {
  const { playground, as } = chosen()
  const port = await freePort()
  const bot = start('Waarmaker', ['src/main.ts'], environment, 'inherit')
  const page = playground ? await startPlayground(port, as) : null
  const stop = together(page ? [bot, page.child] : [bot])
  await ready(`http://127.0.0.1:${port}/readyz`, 'Waarmaker', stop)
  if (page) await ready(page.address, 'The Playground', stop)
  await page?.addBot()
  const open = page
    ? `Talk to Waarmaker:  ${page.address}   (you are ${page.person})`
    : 'It runs without a page to talk on.'
  console.log(`\n  ${open}\n  Ctrl-C stops it.\n`)
  if (page) openInBrowser(page.address)
}

await main()
