import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { addBotToTeam } from './addBotToTeam.ts'
import { type Child, start } from './child.ts'
import { openOwnViews } from './ownViews.ts'
import { freePortNear } from './port.ts'

type User = { readonly id: string; readonly name: string; readonly givenName: string }
export type Page = {
  readonly tenantId: string
  readonly bot: { readonly id: string; readonly name: string }
  readonly currentUser: User
  readonly users: readonly User[]
  readonly personalChat: { readonly id: string }
  readonly team: { readonly id: string; readonly name: string; readonly aadGroupId: string }
}
export type Playground = {
  readonly child: Child
  readonly address: string
  readonly person: string
  /** Tells the bot that it is in the page's team. */
  readonly addBot: () => Promise<void>
}

const cli = 'node_modules/@microsoft/m365agentsplayground/cli.js'
const people = join(import.meta.dirname, '.m365agentsplayground.yml')
/** `PAGE_PORT` is another one, for several pages that start at the same moment. */
const usualPort = Number(process.env.PAGE_PORT ?? 56_150)

const file: Page = parse(readFileSync(people, 'utf8'))

/** Of whom everybody on the page is. */
export const tenant = file.tenantId

/** The first names of those who can be in front of the page. */
export const everybody: readonly string[] = [file.currentUser, ...file.users].map(user =>
  user.givenName.toLowerCase(),
)

/** Puts somebody else in front of the page. It needs five others, so the two change places. */
export function pageFor(page: Page, givenName: string): Page {
  const chosen = page.users.find(user => user.givenName.toLowerCase() === givenName)
  if (!chosen) return page
  const users = page.users.map(user => (user === chosen ? page.currentUser : user))
  // A chat belongs to one person, so everybody has one of their own.
  return { ...page, currentUser: chosen, users, personalChat: { id: `chat-${givenName}` } }
}

/** Several can run at once, each with somebody else before it. */
const pathFor = (as: string): string => `build/playground-${as}.yml`

function writePage(as: string): Page {
  const page = pageFor(file, as)
  mkdirSync('build', { recursive: true })
  writeFileSync(pathFor(as), stringify(page))
  return page
}

function argumentsFor(port: number, bot: string, serviceUrl: string): string[] {
  const preload = ['--no-warnings', '--import', new URL('loopback.ts', import.meta.url).href]
  const own = ['-p', `${port}`, '--su', serviceUrl, '--dt']
  return [...preload, cli, 'start', '-e', bot, '-c', 'msteams', ...own]
}

/** Starts the Playground on a free port of this machine, for a bot on `botPort`, with this person before it. */
export async function startPlayground(botPort: number, as: string): Promise<Playground> {
  const port = await freePortNear(usualPort)
  const page = writePage(as)
  const bot = `http://127.0.0.1:${botPort}/api/messages`
  const serviceUrl = await openOwnViews({ page, bot, connector: `http://127.0.0.1:${port}/_connector` })
  const environment = {
    ...process.env,
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: pathFor(as),
    M365_AGENTS_PLAYGROUND_LOGFILE: 'build/playground.log',
  }
  const child = start('The Playground', argumentsFor(port, bot, serviceUrl), environment, 'ignore')
  const addBot = () => addBotToTeam(page, bot, serviceUrl)
  return { child, address: `http://localhost:${port}`, person: page.currentUser.name, addBot }
}
