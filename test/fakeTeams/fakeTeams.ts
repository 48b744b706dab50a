import { type Answer, deliverRaw } from './delivery.ts'
import { type Fault, type FaultTerms, type Mishap, newFault } from './faults.ts'
import { type Account, type Ledger, openLedger } from './ledger.ts'
import { type Limits, limitsOfTeams, noLimits } from './limits.ts'
import { addGroup, addPerson, type Person, type Room, type Someone } from './population.ts'
import { closeServer, openServer } from './server.ts'
import { addTeam, type Team, type TeamTerms } from './team.ts'
import { counter, rising, type World } from './world.ts'

export type FakeTeams = {
  /** The service url: what the bot finds in every activity. */
  readonly url: string
  readonly tenant: string
  readonly bot: Account
  readonly ledger: Ledger
  readonly person: (who: Someone) => Person
  readonly team: (what: TeamTerms) => Team
  readonly group: (members: readonly Person[]) => Room
  /** Where the bot listens, and what Teams puts in the head of each request to it. */
  readonly talksTo: (
    url: string | readonly string[],
    headers?: () => Readonly<Record<string, string>>,
  ) => void
  /** Lets the next requests that match go wrong. */
  readonly fails: (mishap: Mishap, terms?: FaultTerms) => Fault
  /** Hands any body to the bot, also one that is no activity. */
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

export type Options = {
  /** Those of Teams, unless told; `off` has none. */
  readonly limits?: Partial<Limits> | 'off'
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly tenant?: string
  readonly bot?: Account
}

export async function openFakeTeams(options: Options = {}): Promise<FakeTeams> {
  const world = newWorld(options)
  const server = await openServer(world)
  const { tenant, bot, ledger, serviceUrl: url } = world
  return {
    url,
    tenant,
    bot,
    ledger,
    person: who => addPerson(world, who),
    team: what => addTeam(world, what),
    group: members => addGroup(world, members),
    talksTo: (address, headers = () => ({})) => {
      world.bots = { url: inTurn([address].flat()), headers }
    },
    fails: (mishap, terms) => {
      const fault = newFault(mishap, terms)
      world.faults.push(fault)
      return fault
    },
    post: (body, headers) => deliverRaw(world, body, headers),
    close: () => closeServer(server),
  }
}

function newWorld({ limits = {}, now = Date.now, tenant = home, bot = robot }: Options): World {
  const ids = rising(now)
  return {
    now,
    tenant,
    bot,
    ledger: openLedger(),
    limits: limits === 'off' ? noLimits : { ...limitsOfTeams, ...limits },
    counts: new Map(),
    faults: [],
    conversations: [],
    busy: new Set(),
    next: counter(),
    activityId: () => `${ids()}`,
    moment: rising(now),
    serviceUrl: '',
    bots: undefined,
  }
}

const home = '00000000-0000-4000-9000-000000000001'
const robot: Account = { id: '28:00000000-0000-4000-a000-000000000001', name: 'Waarmaker' }

/** One after another, as something that shares the load between instances does. */
function inTurn(urls: readonly string[]): () => string {
  let asked = -1
  return () => {
    asked += 1
    return urls[asked % urls.length] ?? ''
  }
}
