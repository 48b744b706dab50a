/** Prompts to thousands of people, through Teams with its real limits, beside a bare bot that writes to them in a loop. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FakeTeams, openFakeTeams } from '../../fakeTeams/fakeTeams.ts'
import { latest } from '../../fakeTeams/ledger.ts'
import { type Child, type Recipe, startChild } from '../child.ts'
import { type Arrivals, arrivalsIn, untilArrived } from './arrivals.ts'
import { askEverybody, DUE } from './askEverybody.ts'
import { type Followed, follow } from './following.ts'

/** What one bot did with so many prompts. */
export type Prompted = Arrivals & Followed & { readonly name: string; readonly prompts: number }

/** Where they are kept, in the product's own settings and in those of its store. */
type Place = { readonly dataDir: string } | { readonly databaseUrl: string }

const here = import.meta.dirname

/** Milliseconds from the start of a bot until all is due: longer than starting takes. */
const LEAD = 12_000

const settings = (place: Place): Readonly<Record<string, string>> =>
  'dataDir' in place ? { DATABASE_URL: '', DATA_DIR: place.dataDir } : { DATABASE_URL: place.databaseUrl }

const product = (place: Place): Recipe => ({
  file: join(here, 'promptBot.ts'),
  environment: {
    ...{ WAARMAKER_DEVELOPMENT: '1', HOST: '', AHEAD: `${DUE - LEAD - Date.now()}` },
    ...settings(place),
  },
  ready: { path: '/readyz', status: 200 },
})

const startAll = (recipe: Recipe, instances: number): Promise<readonly Child[]> =>
  Promise.all(Array.from({ length: instances }, () => startChild(recipe)))

const stopAll = (children: readonly Child[]) => Promise.all(children.map(one => one.stop()))

/** What the others are to send too: the last of the cards that everybody got. */
const lastSaid = ({ ledger }: FakeTeams): unknown => {
  const message = [...ledger.messages.values()].at(-1)
  return message && latest(message).activity
}

/** The product asks so many people what is due, with so many instances. Gives what Teams saw, and what it said. */
export async function promptedBy(name: string, place: Place, { prompts = 0, instances = 1 }) {
  const teams = await openFakeTeams()
  await askEverybody(place, teams, prompts)
  const children = await startAll(product(place), instances)
  const followed = await follow(children, () => untilArrived(teams, prompts))
  await stopAll(children)
  const prompted: Prompted = { name, prompts, ...arrivalsIn(teams), ...followed }
  const card = lastSaid(teams)
  await teams.close()
  return { prompted, card }
}

const referenceTo = ({ bot, tenant, url }: FakeTeams, conversation: string) => ({
  ...{ bot, channelId: 'msteams', serviceUrl: url, locale: 'nl-NL' },
  conversation: {
    id: conversation,
    conversationType: 'personal',
    tenantId: tenant,
    isGroup: false,
    name: '',
  },
})

const bare = (list: string): Recipe => ({
  file: join(here, 'loopBot.ts'),
  environment: { LIST: list },
  ready: { path: '/', status: 404 },
})

/** A bare bot says the same to so many people, one after another, `gap` milliseconds apart. */
export async function loopedBy(
  name: string,
  folder: string,
  said: { prompts: number; gap: number; card: unknown },
) {
  const teams = await openFakeTeams()
  const { prompts, gap, card } = said
  const everybody = Array.from({ length: prompts }, (_, number) =>
    referenceTo(teams, teams.person({ name: `Iemand ${number}` }).chat.id()),
  )
  const list = join(folder, 'list.json')
  writeFileSync(list, JSON.stringify({ everybody, activity: card }))
  const child = await startChild(bare(list))
  const followed = await follow([child], () => fetch(`http://127.0.0.1:${child.port}/loop?gap=${gap}`))
  await child.stop()
  const prompted: Prompted = { name, prompts, ...arrivalsIn(teams), ...followed }
  await teams.close()
  return prompted
}
