import type { ActionCardStore } from '../../../ports/actionCards.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { ReadChannel, TeamRead, TeamReader } from '../../../ports/teamReader.ts'
import type { Channel, TeamsTeam } from '../../../topics/actionCard/channel.ts'
import { whoMayPost } from '../../../topics/actionCard/whoMayPost.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import type { Programmes } from '../../programmes.ts'

export type Outlook = {
  readonly store: Pick<
    ActionCardStore,
    'teamsTeamsIn' | 'teamsChannelsIn' | 'keepTeamsTeam' | 'keepTeamsLeaders'
  >
  readonly reader: TeamReader
  readonly programmes: Pick<Programmes, 'holding'>
  readonly clock: Clock
}

/** A team of Teams, for all programmes of its organisation. */
export type Which = Pick<TeamsTeam, 'tenant' | 'id'>

/** `later`: it could not be looked at now; `wait` is in milliseconds, where Teams said. */
export type Looked =
  | { readonly kind: 'looked' }
  | { readonly kind: 'later'; readonly why: string; readonly wait: number | null }

/**
 * Reads a team once, and keeps for every programme what it is called, its channels, and who may post in it. Of the
 * people in it nothing else is kept.
 */
export async function lookAtTeam(outlook: Outlook, which: Which): Promise<Looked> {
  const rows = await rowsOf(outlook, which)
  const [first] = rows
  if (!first) return { kind: 'looked' }
  const at = outlook.clock.now()
  const reading = await outlook.reader.read(first.team)
  if (reading.kind === 'later') return { kind: 'later', why: reading.why, wait: reading.retryAfter }
  for (const row of rows)
    await (reading.kind === 'read'
      ? keepRead(outlook, row, reading.team, at)
      : outlook.store.keepTeamsTeam({ ...row.team, state: reading.kind }, [], at))
  return { kind: 'looked' }
}

type Row = { readonly programme: Programme; readonly team: TeamsTeam }

async function rowsOf({ store, programmes }: Outlook, { tenant, id }: Which): Promise<readonly Row[]> {
  const all = programmes.holding(tenant).map(async ({ programme }): Promise<readonly Row[]> => {
    const teams = await store.teamsTeamsIn(programme.id)
    return teams.filter(team => team.id === id && isThere(team)).map(team => ({ programme, team }))
  })
  return (await Promise.all(all)).flat()
}

export const isThere = ({ state }: TeamsTeam): boolean => state === 'present' || state === 'archived'

/**
 * What Teams tells of this time is newer than what was read: its clock and ours can be apart, and something can happen
 * while it is read.
 */
const before = (at: string): string => new Date(Date.parse(at) - 60_000).toISOString()

/** What only has another name does not become newer by it. */
const LONG_AGO = new Date(0).toISOString()

async function keepRead(outlook: Outlook, row: Row, read: TeamRead, at: string): Promise<void> {
  const { store } = outlook
  const { programme, team } = row
  const known = await store.teamsChannelsIn(programme.id, team.id)
  const after = channelsAfter(team, known, read.channels)
  const named = { ...team, name: read.name ?? team.name, group: read.group ?? team.group }
  const stateOf = ({ id }: Channel) => known.find(one => one.id === id)?.state
  const others = after.filter(one => one.state !== stateOf(one))
  await store.keepTeamsTeam(
    named,
    after.filter(one => !others.includes(one)),
    LONG_AGO,
  )
  if (others.length > 0) await store.keepTeamsTeam(named, others, before(at))
  await store.keepTeamsLeaders(team, whoMayPost(programme, read.members), at)
}

const isApart = ({ kind }: Pick<Channel, 'kind'>): boolean => kind !== 'standard'

/**
 * What Teams lists is there. A private or shared channel can be listed without the bot being in it: it is taken up when
 * the bot hears something there.
 */
function channelsAfter(
  team: TeamsTeam,
  known: readonly Channel[],
  listed: readonly ReadChannel[],
): readonly Channel[] {
  const ids = new Set(listed.map(({ id }) => id))
  const there = listed.flatMap((channel): readonly Channel[] => {
    const before = known.find(({ id }) => id === channel.id)
    const kind = channel.kind ?? before?.kind ?? 'standard'
    const state = isApart({ kind }) ? before?.state : 'open'
    const name = channel.name ?? before?.name ?? null
    return state ? [{ id: channel.id, programme: team.programme, team: team.id, name, kind, state }] : []
  })
  const gone = known.filter(channel => !ids.has(channel.id) && channel.state === 'open' && !isApart(channel))
  return [...there, ...gone.map(channel => ({ ...channel, state: 'gone' as const }))]
}
