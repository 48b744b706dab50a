import type { ActionCardStore } from '../../../ports/actionCards.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import type { Channel, TeamsTeam } from '../../../topics/actionCard/channel.ts'
import type { Programmes } from '../../programmes.ts'
import type { Looking } from './lookAtTeams.ts'
import type { ToldOfTeam } from './toldOfTeam.ts'

export type TeamsHearing = {
  readonly store: Pick<ActionCardStore, 'teamsTeamsIn' | 'teamsChannelsIn' | 'keepTeamsTeam'>
  readonly programmes: Pick<Programmes, 'holding'>
  readonly looking: Pick<Looking, 'soon'>
  readonly clock: Clock
  readonly log: Log
}

export type HearingTeams = {
  /** Resolves when what was told is on disk. What is older than what is known changes nothing. */
  hear(told: ToldOfTeam): Promise<void>
  /** The same for what every post and press tells: written now and then, and nobody waits for it. */
  notice(told: ToldOfTeam): void
  /** Resolves when nothing is under way. */
  end(): Promise<void>
}

/** For so long a channel that was noticed need not be noticed again, in milliseconds. */
const NOTICED = 10 * 60_000
const MOST_NOTICED = 2_000

/** Keeps what Teams tells of the teams that the bot is in, for every programme of their organisation. */
export function hearingTeams(hearing: TeamsHearing): HearingTeams {
  const noticed = new Map<string, number>()
  let last: Promise<void> = Promise.resolve()
  // One after another, so that what is written is made of what was written before it.
  const hear = (told: ToldOfTeam): Promise<void> => {
    const heard = last.then(() => hearTeamsTeam(hearing, told))
    last = heard.catch(() => {})
    return heard
  }
  const isNew = (told: ToldOfTeam): boolean => {
    const [key, now] = [keyOf(told), Date.parse(hearing.clock.now())]
    if (now - (noticed.get(key) ?? Number.NEGATIVE_INFINITY) < NOTICED) return false
    if (noticed.size >= MOST_NOTICED) noticed.clear()
    noticed.set(key, now)
    return true
  }
  return {
    hear: told => {
      noticed.delete(keyOf(told))
      return hear(told)
    },
    notice: told => {
      if (isNew(told)) hear(told).catch(error => failed(hearing, told, noticed, error))
    },
    end: () => last,
  }
}

const keyOf = ({ tenant, team, channel }: ToldOfTeam): string => `${tenant} ${team.id} ${channel?.id ?? ''}`

function failed({ log }: TeamsHearing, told: ToldOfTeam, noticed: Map<string, number>, error: unknown) {
  noticed.delete(keyOf(told))
  log.warn('what a channel told could not be kept', {}, error)
}

async function hearTeamsTeam(hearing: TeamsHearing, told: ToldOfTeam): Promise<void> {
  const all = hearing.programmes.holding(told.tenant)
  const changed = await Promise.all(all.map(({ programme }) => keep(hearing, programme.id, told)))
  if (told.people || changed.includes(true)) hearing.looking.soon({ tenant: told.tenant, id: told.team.id })
}

/** Answers whether there is something to look at: what is told late, or by halves, is made good so. */
async function keep({ store }: TeamsHearing, programme: string, told: ToldOfTeam): Promise<boolean> {
  const known = (await store.teamsTeamsIn(programme)).find(({ id }) => id === told.team.id)
  const channels = told.channel ? await store.teamsChannelsIn(programme, told.team.id) : []
  const before = channels.find(({ id }) => id === told.channel?.id)
  const team = teamAfter(known, programme, told)
  const channel = channelAfter(before, programme, told)
  const news = channel && (told.channel?.state || !isSame(channel, before)) ? [channel] : []
  // Also what is so already is written: what was told of a time before that comes late then.
  if (news.length > 0 || told.team.state || !isSame(team, known))
    await store.keepTeamsTeam(team, news, told.at)
  const isNews = !isSame(team, known) || (channel !== undefined && !isSame(channel, before))
  return isNews || team.lookedAt === null
}

/** Whoever tells something of a team is heard there: so the bot is in it, unless they tell that it went. */
function teamAfter(known: TeamsTeam | undefined, programme: string, told: ToldOfTeam): TeamsTeam {
  const { tenant, serviceUrl, bot, team, channel } = told
  const isBack = known?.state === 'removed' && channel?.state === 'open'
  return {
    ...{ id: team.id, programme, tenant, serviceUrl, bot },
    group: team.group ?? known?.group ?? null,
    name: team.name ?? known?.name ?? '',
    state: team.state ?? (isBack ? 'present' : (known?.state ?? 'present')),
    lookedAt: known?.lookedAt ?? null,
  }
}

/** Undefined where nothing is known of it that could be kept. */
function channelAfter(
  known: Channel | undefined,
  programme: string,
  { team, channel }: ToldOfTeam,
): Channel | undefined {
  const state = channel?.state ?? known?.state
  if (!channel || !state) return undefined
  const kind = channel.kind ?? known?.kind ?? 'standard'
  return { id: channel.id, programme, team: team.id, name: channel.name ?? known?.name ?? null, kind, state }
}

/** Both are made with the same fields. */
const isSame = <T extends object>(one: T, other: T | undefined): boolean =>
  other !== undefined && Object.entries(one).every(([field, value]) => other[field as keyof T] === value)
