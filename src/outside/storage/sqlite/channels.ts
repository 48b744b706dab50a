import type { Database } from 'better-sqlite3'
import type { ActionCardStore, DueCard, Posted, Showed } from '../../../ports/actionCards.ts'
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
  lookedAtTeam,
  teamsChannelsIn,
  teamsLeadersIn,
  teamsTeamsIn,
} from '../channelStatements.ts'
import type { RowOf } from '../tables.ts'
import { prepare, type Values } from './prepare.ts'
import type { Together } from './together.ts'

type Writes = Pick<Together, 'write'>

/** Whoever opens the folder is alone in it: nobody has a channel in hand. */
export const freeChannels = (database: Database): void => {
  database.exec('update channel set worker = null, lease_until = null where worker is not null')
}

type Posting = Pick<ActionCardStore, 'claimCards' | 'cardPosted' | 'cardShown' | 'freeChannel'>

const claiming = (database: Database) => {
  const take = prepare<Values>(database, claimChannels(''))
  const first = prepare<DueRow>(database, firstDue)
  const begin = prepare<{ attempts: number }>(database, beginPosting)
  const dueIn = (values: Values): DueCard[] => {
    const row = first.get(values)
    if (!row) return []
    return [row.todo === 'post' ? dueFrom(row, begin.get(row)?.attempts) : dueFrom(row)]
  }
  return (claim: Claim): DueCard[] => take.all(claim).flatMap(channel => dueIn({ ...claim, ...channel }))
}

const posting = (database: Database) => {
  const [posted, gone] = [cardPosted(''), gonePosted('')].map(sql => prepare(database, sql))
  return (given: Posted): boolean => (posted?.get(given) ?? gone?.get(given)) !== undefined
}

const showing = (database: Database) => {
  const [shown, lost] = [prepare(database, cardShown('')), prepare(database, cardLost(''))]
  const gone = prepare(database, goneShown(''))
  return (showed: Showed): boolean =>
    ((showed.lost === null ? shown : lost).get(showed) ?? gone.get(showed)) !== undefined
}

/** What is to be posted, shown and told in channels. */
export const postingIn = (database: Database, { write }: Writes): Posting => {
  const claim = claiming(database)
  const [show, post] = [showing(database), posting(database)]
  const free = prepare(database, freeChannel)
  return {
    // A card that is tried is never tried again as if it had not been, also not after a power cut.
    claimCards: given => write('lasting', () => claim(given)),
    cardPosted: given => write('lasting', () => post(given)),
    // After a power cut some of these can be missing: then a message is brought up to date once more.
    cardShown: given => write('withTheNext', () => show(given)),
    freeChannel: given => write('withTheNext', () => void free.run(given)),
  }
}

type Keeping = Pick<ActionCardStore, 'keepTeamsTeam' | 'keepTeamsLeaders'>

const keepingTeams = (database: Database, { write }: Writes): Keeping => {
  const [keep, end] = [prepare(database, keepTeamsTeam), prepare(database, endLeaders)]
  const [forget, looked] = [prepare(database, forgetLeaders), prepare(database, lookedAtTeam)]
  const [channel, add] = [prepare(database, keepChannel), prepare(database, addLeader)]
  return {
    keepTeamsTeam: (team, channels, at) =>
      write('lasting', () => {
        keep.run(teamsTeamRow(team, at))
        end.run(team)
        for (const one of channels) channel.run(channelRow(team, one, at))
      }),
    keepTeamsLeaders: (team, entraIds, lookedAt) =>
      write('lasting', () => {
        looked.run({ ...team, lookedAt })
        forget.run(team)
        for (const entraId of entraIds) add.run({ ...team, entraId, lookedAt })
      }),
  }
}

type Channels = Keeping &
  Pick<ActionCardStore, 'channelsIn' | 'teamsTeamsIn' | 'teamsChannelsIn' | 'teamsLeadersIn'>

/** Teams in Teams, their channels, and who may post in them. */
export const channelsOf = (database: Database, writes: Writes): Channels => {
  const channels = prepare<ChannelInTeamRow>(database, channelsIn)
  const teams = prepare<RowOf<'teams_team'>>(database, teamsTeamsIn)
  const ofTeam = prepare<RowOf<'channel'>>(database, teamsChannelsIn)
  const leaders = prepare<LeaderRow>(database, teamsLeadersIn)
  return {
    channelsIn: async programme => channels.all({ programme }).map(channelFrom),
    teamsTeamsIn: async programme => teams.all({ programme }).map(teamsTeamFrom),
    teamsChannelsIn: async (programme, team) => ofTeam.all({ programme, team }).map(bareChannelFrom),
    teamsLeadersIn: async programme => leadersFrom(leaders.all({ programme })),
    ...keepingTeams(database, writes),
  }
}
