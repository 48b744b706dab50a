import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgres } from '../../src/outside/storage/postgres/openPostgres.ts'
import { openSqlite } from '../../src/outside/storage/sqlite/openSqlite.ts'
import { openMessenger } from '../../src/outside/teams/messenger.ts'
import type { Person } from '../../src/people/person.ts'
import type { OnCards } from '../../src/ports/actionCards.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Store, Turn } from '../../src/ports/store.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import { type LoadedProgramme, nothingFormer } from '../../src/topics/programme/loaded.ts'
import { type ShowTimes, startShowing } from '../../src/work/actionCards/showing/showCards.ts'
import { startDelivering } from '../../src/work/deliver.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { type Options, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Message } from '../fakeTeams/ledger.ts'
import { waitUntil } from '../fakeTeams/waiting.ts'
import { smallProgramme } from '../smallProgramme.ts'
import { aCard, fatima, knockOf, turnOf } from '../storage/turns.ts'

export type Terms = Options & {
  /** A Postgres to use; a database in a folder of its own, unless told. */
  readonly url?: string
  readonly instances?: number
  readonly times?: Partial<ShowTimes>
  /** For one request to Teams, in milliseconds. */
  readonly deadline?: number
  readonly lease?: number
}

const quick: Partial<ShowTimes> = { showEvery: 40, showBusyEvery: 20, closeEvery: 40 }

const BRAM = '00000000-0000-0000-0000-000000000002'

/**
 * A fake Teams with its limits, a database, and so many instances that post and show cards in it. The time goes on as
 * the machine's does, `time.ahead` milliseconds before it.
 */
export async function openCards(terms: Terms = {}) {
  const time = { ahead: 0 }
  const msNow = () => Date.now() + time.ahead
  const clock = { now: () => new Date(msNow()).toISOString() }
  const teams = await openFakeTeams({ now: msNow, ...terms })
  const logged: string[] = []
  const note = (what: string, fields: object = {}, error?: unknown) =>
    void logged.push(`${what} ${JSON.stringify(fields)} ${error ?? ''}`)
  const log: Log = { info: () => {}, warn: note, error: note }
  const folder = mkdtempSync(join(tmpdir(), 'cards-'))
  const openStore = async (): Promise<Store> => {
    const opened = await (terms.url ? openPostgres(terms.url, log) : openSqlite(folder, log))
    if (!opened.ok) throw new Error(opened.why)
    return opened.store
  }
  const programme = { ...smallProgramme, people: [...smallProgramme.people] }
  const loaded: LoadedProgramme = { programme, former: nothingFormer, version: 1, loadedAt: clock.now() }
  const inForce = [loaded]
  const programmes = { now: () => inForce }
  const reach = { serviceHosts: ['127.0.0.1'], onThisMachine: true, token: null }
  const shared = terms.url ? undefined : await openStore()
  const counter = { next: 0 }

  /** One more process. `leave` is how it dies: it writes and sends nothing any more. */
  const start = async () => {
    const own = shared ?? (await openStore())
    const dead = { yes: false }
    const store = mortal(own, dead)
    const worker = `worker-${counter.next++}`
    const messenger = openMessenger({ ...reach, clock, ...(terms.deadline && { deadline: terms.deadline }) })
    const delivering = startDelivering({
      ...{ store, messenger, clock, log, worker, pause: 50, pace: 'off' as const },
      ...(terms.lease && { lease: terms.lease }),
    })
    const ids = { next: () => `id-${counter.next++}` }
    const means = { store, messenger, clock, ids, log, watch: unwatched, programmes, delivering }
    const showing = startShowing(means, terms.times ?? quick)
    const end = async () => {
      if (dead.yes) return messenger.close()
      await Promise.all([showing.end(), delivering.drain()])
      messenger.close()
      if (own !== shared) await own.close()
    }
    const leave = () => {
      dead.yes = true
    }
    return { store: own, showing, delivering, end, leave }
  }

  const instances = await Promise.all(Array.from({ length: terms.instances ?? 1 }, start))
  const [first] = instances
  if (!first) throw new Error('There is at least one.')
  const { store } = first

  const bram = teams.person({ name: 'Bram Bedacht', entraId: BRAM })
  const team = teams.team({ name: 'Noord', channels: ['General', 'Acties'], members: [bram] })
  const room = team.channel('Acties')
  const inTeam = {
    ...{ id: team.id, programme: programme.id, tenant: teams.tenant, group: null, name: team.name },
    ...({ serviceUrl: teams.url, bot: teams.bot.id, state: 'present', lookedAt: null } as const),
  }
  const channels = [team.channel('General'), room].map(({ id }, n) => ({
    ...{ id, programme: programme.id, team: team.id, name: n === 0 ? null : 'Acties' },
    ...({ kind: 'standard', state: 'open' } as const),
  }))
  await store.keepTeamsTeam(inTeam, channels, clock.now())
  await store.keepTeamsLeaders(inTeam, [BRAM], clock.now())

  const chat = {
    tenant: teams.tenant,
    serviceUrl: teams.url,
    conversation: bram.chat.id(),
    bot: teams.bot.id,
  }
  const maker: Person = {
    ...{ ...fatima, programme: programme.id, tenant: teams.tenant, chat },
    ...{ id: 'bram', entraId: BRAM, teamsId: bram.id, name: bram.name },
  }

  /** A turn of somebody that changes something about cards, on any of the instances. */
  const turn = async (person: Person, onCards: OnCards, at: Store = store): Promise<void> => {
    const { revision = 0 } = (await at.know(knockOf(person))).person ?? {}
    const known = { ...person, revision }
    const activity = `activity-${counter.next++}`
    const saved = await at.save(turnOf(known, activity, { onCards, ...now(clock.now()) }))
    if (saved === 'conflict') await turn(person, onCards, at)
  }
  const wake = (n = 0) => instances[n]?.showing.wake()

  const make = async (change: Partial<ActionCard> = {}): Promise<string> => {
    const at = clock.now()
    const card: ActionCard = {
      ...{
        ...aCard,
        id: `card-${counter.next++}`,
        programme: programme.id,
        maker: maker.id,
        ambition: 'partners',
      },
      ...{ channel: room.id, postAt: at, madeAt: at, changedAt: at, endsAt: '2131-01-20T23:00:00.000Z' },
      ...change,
    }
    await turn(maker, { cards: [{ ...card, was: null }] })
    wake()
    return card.id
  }
  const cardOf = (id: string) => store.cardWith(programme.id, id)
  /** The messages of the bot in the channel, oldest first. */
  const inChannel = (): Message[] =>
    [...teams.ledger.messages.values()].filter(one => one.conversation === room.id)
  const until = <T>(look: () => T, what: string, ms = 5_000): Promise<NonNullable<T>> =>
    waitUntil(teams.ledger, look, { what, ms, picture: () => logged.join('\n') })
  /** Looks again and again, until it is so. */
  const happens = async (look: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await look())) await new Promise(resolve => setImmediate(resolve))
  }
  const becomes = async (id: string, ...statuses: readonly ActionCard['status'][]): Promise<ActionCard> => {
    const found: ActionCard[] = []
    await happens(async () => {
      const card = await cardOf(id)
      if (card && statuses.includes(card.status)) found.push(card)
      return found.length > 0
    })
    return found[0] ?? aCard
  }
  /** Until nothing is under way to anybody's own chat. */
  const settled = () => happens(async () => (await store.waitingSends()) === 0)
  const close = async () => {
    for (const instance of instances) await instance.end()
    await shared?.close()
    await teams.close()
    rmSync(folder, { recursive: true })
  }
  return {
    ...{
      teams,
      time,
      clock,
      log,
      logged,
      store,
      instances,
      start,
      inForce,
      loaded,
      bram,
      maker,
      team,
      inTeam,
      channels,
      room,
    },
    ...{
      turn,
      wake,
      make,
      cardOf,
      inChannel,
      until,
      becomes,
      happens,
      settled,
      [Symbol.asyncDispose]: close,
    },
  }
}

const now = (at: string): Pick<Turn, 'at' | 'leaseUntil'> => ({ at, leaseUntil: at })

/** A store of a process that can die: from then on it hears nothing of it, as a process that is gone. */
function mortal(store: Store, dead: { yes: boolean }): Store {
  const lives = Object.entries(
    store as Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>,
  ).map(([name, operation]) => [
    name,
    (...given: unknown[]) => (dead.yes ? new Promise(() => {}) : operation(...given)),
  ])
  // Of the same names and types.
  return Object.fromEntries(lives) as Store
}
