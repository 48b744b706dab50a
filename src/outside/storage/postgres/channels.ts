import type { ClientBase, Pool } from 'pg'
import type { ActionCardStore, DueCard } from '../../../ports/actionCards.ts'
import type { Claim } from '../../../ports/store.ts'
import {
  bareChannelFrom,
  type ChannelInTeamRow,
  channelFrom,
  channelRow,
  type DueRow,
  dueFrom,
  type LeaderRow,
  leadersFrom,
  teamsTeamFrom,
  teamsTeamRow,
} from '../channelRows.ts'
import {
  addLeader,
  beginPosting,
  cardLost,
  cardPosted,
  cardShown,
  channelsIn,
  claimChannels,
  endLeaders,
  firstDue,
  forgetLeaders,
  freeChannel,
  gonePosted,
  goneShown,
  keepChannel,
  keepTeamsTeam,
  leaveChannel,
  lookedAtTeam,
  teamsChannelsIn,
  teamsLeadersIn,
  teamsTeamsIn,
} from '../channelStatements.ts'
import type { RowOf } from '../tables.ts'
import { inTransaction } from './inTransaction.ts'
import { prepare, type Values } from './prepare.ts'

type Posting = Pick<ActionCardStore, 'claimCards' | 'cardPosted' | 'cardShown' | 'freeChannel'>

/** Nothing where its maker changed their mind just now: the next claim finds what is to be done then. */
const beginning = () => {
  const begin = prepare<{ attempts: number }>(beginPosting)
  return async (client: ClientBase, row: DueRow): Promise<DueCard | undefined> => {
    if (row.todo !== 'post') return dueFrom(row)
    const [begun] = await begin(client, row)
    return begun && dueFrom(row, begun.attempts)
  }
}

const claiming = () => {
  const take = prepare<Values>(claimChannels('for update of c skip locked'))
  const first = prepare<DueRow>(firstDue)
  const free = prepare(leaveChannel)
  const begin = beginning()
  return async (client: ClientBase, claim: Claim): Promise<DueCard[]> => {
    const due: DueCard[] = []
    for (const channel of await take(client, claim)) {
      const values = { ...claim, ...channel }
      const [row] = await first(client, values)
      const card = row && (await begin(client, row))
      if (card) due.push(card)
      else await free(client, values)
    }
    return due
  }
}

const posting = (pool: Pool): ActionCardStore['cardPosted'] => {
  const [posted, gone] = [prepare(cardPosted('for update')), prepare(gonePosted('for update'))]
  return async given => (await posted(pool, given)).length === 1 || (await gone(pool, given)).length === 1
}

const showing = (pool: Pool): ActionCardStore['cardShown'] => {
  const [shown, lost] = [prepare(cardShown('for update')), prepare(cardLost('for update'))]
  const gone = prepare(goneShown('for update'))
  return async showed =>
    (await (showed.lost === null ? shown : lost)(pool, showed)).length === 1 ||
    (await gone(pool, showed)).length === 1
}

/** What is to be posted, shown and told in channels. */
export const postingIn = (pool: Pool): Posting => {
  const claim = claiming()
  const show = showing(pool)
  const free = prepare(freeChannel)
  return {
    claimCards: given => inTransaction(pool, client => claim(client, given)),
    cardPosted: posting(pool),
    cardShown: show,
    freeChannel: async given => void (await free(pool, given)),
  }
}

type Keeping = Pick<ActionCardStore, 'keepTeamsTeam' | 'keepTeamsLeaders'>

/** Rows of one team are written by one at a time, because its own row is taken first. */
const keepingTeams = (pool: Pool): Keeping => {
  const [keep, end] = [prepare(keepTeamsTeam), prepare(endLeaders)]
  const [forget, looked] = [prepare(forgetLeaders), prepare(lookedAtTeam)]
  const [channel, add] = [prepare(keepChannel), prepare(addLeader)]
  return {
    keepTeamsTeam: (team, channels, at) =>
      inTransaction(pool, async client => {
        await keep(client, teamsTeamRow(team, at))
        await end(client, team)
        for (const one of channels) await channel(client, channelRow(team, one, at))
      }),
    keepTeamsLeaders: (team, entraIds, lookedAt) =>
      inTransaction(pool, async client => {
        await looked(client, { ...team, lookedAt })
        await forget(client, team)
        for (const entraId of entraIds) await add(client, { ...team, entraId, lookedAt })
      }),
  }
}

type Channels = Keeping &
  Pick<ActionCardStore, 'channelsIn' | 'teamsTeamsIn' | 'teamsChannelsIn' | 'teamsLeadersIn'>

/** Teams in Teams, their channels, and who may post in them. */
export const channelsOf = (pool: Pool): Channels => {
  const channels = prepare<ChannelInTeamRow>(channelsIn)
  const teams = prepare<RowOf<'teams_team'>>(teamsTeamsIn)
  const ofTeam = prepare<RowOf<'channel'>>(teamsChannelsIn)
  const leaders = prepare<LeaderRow>(teamsLeadersIn)
  return {
    channelsIn: async programme => (await channels(pool, { programme })).map(channelFrom),
    teamsTeamsIn: async programme => (await teams(pool, { programme })).map(teamsTeamFrom),
    teamsChannelsIn: async (programme, team) =>
      (await ofTeam(pool, { programme, team })).map(bareChannelFrom),
    teamsLeadersIn: async programme => leadersFrom(await leaders(pool, { programme })),
    ...keepingTeams(pool),
  }
}
