import { insertInto } from './statements.ts'
import { tables } from './tables.ts'

// Statements about channels, and what is to be posted and shown in them, that are the same in both databases.

type Due = {
  readonly todo: string
  readonly since: string
  readonly attempts?: string
  readonly from: string
}

const dueOf = ({ todo, since, attempts = '0', from }: Due, more = 'null', language = 'null'): string => `
  select programme, channel, id as card, '${todo}' as todo, ${since} as since, ${attempts} as attempts,
    ${more} as gone_activity, ${language} as gone_language
  from ${from}`

const card = (where: string): string => `action_card where ${where}`

/**
 * What is to be done in channels, each with an index of its own. A card that is being posted by nobody who has its
 * channel in hand comes first; else what waits longest does.
 */
const dueAll = (also = ''): string =>
  [
    dueOf({ todo: 'lost', since: `''`, attempts: 'attempts', from: card(`status = 'posting'${also}`) }),
    dueOf({
      todo: 'post',
      since: 'post_at',
      attempts: 'attempts',
      from: card(`status = 'scheduled' and post_at <= $now${also}`),
    }),
    dueOf({
      todo: 'show',
      since: 'behind_since',
      attempts: 'attempts',
      from: card(`behind_since is not null and activity is not null
        and status in ('open', 'closed', 'withdrawn')${also}`),
    }),
    dueOf(
      { todo: 'gone', since: 'gone_at', from: `gone_card where activity is not null${also}` },
      'activity',
      'language',
    ),
  ].join(' union all ')

/** `locking` keeps two workers from waiting for each other where there can be several. */
export const claimChannels = (locking: '' | 'for update of c skip locked'): string => `
  update channel set worker = $worker, lease_until = $leaseUntil
  where (programme, id) in (
    select c.programme, c.id
    from (select programme, channel, min(since) as since from (${dueAll()}) due group by programme, channel) d
    join channel c on c.programme = d.programme and c.id = d.channel
    where (c.free_at is null or c.free_at <= $now) and (c.lease_until is null or c.lease_until <= $now)
    order by d.since, c.programme, c.id limit $most ${locking})
  returning programme, id as channel`

const teamColumns = tables.teams_team.columns
  .filter(column => column !== 'programme' && column !== 'id')
  .map(column => `t.${column} as team_${column}`)
  .join(', ')

const withTeam = `${tables.channel.columns.map(column => `c.${column}`).join(', ')}, ${teamColumns}`

const joinTeam = 'left join teams_team t on t.programme = c.programme and t.id = c.team'

export const firstDue = `
  select d.card, d.todo, d.attempts, d.gone_activity, d.gone_language, ${withTeam}
  from (
    select * from (${dueAll(' and programme = $programme and channel = $channel')}) due
    order by since, card limit 1) d
  join channel c on c.programme = $programme and c.id = $channel
  ${joinTeam}`

/** Written down before it is tried. Nothing where its maker changed their mind meanwhile. */
export const beginPosting = `
  update action_card set status = 'posting', attempts = attempts + 1
  where programme = $programme and id = $card and status = 'scheduled' returning attempts`

/** Whoever has the channel in hand, and nobody else, says what became of a card in it. */
const held = (table: 'action_card' | 'gone_card', locking: string): string => `
  exists (
    select 1 from channel h
    where h.programme = ${table}.programme and h.id = ${table}.channel and h.worker = $worker ${locking})`

export type Locking = '' | 'for update'

const ifPosting = (column: string, becomes: string): string =>
  `${column} = case when status = 'posting' then ${becomes} else ${column} end`

/** Which message it is counts also where its maker withdrew it, or a press proved it, in the meantime. */
export const cardPosted = (locking: Locking): string => `
  update action_card set ${ifPosting('status', '$becomes')}, ${ifPosting('because', '$because')},
    ${ifPosting('post_at', 'coalesce($postAt, post_at)')}, activity = coalesce(activity, $activity),
    posted_at = case when cast($activity as text) is null then posted_at else coalesce(posted_at, $at) end,
    behind_since = case when changes > $shown or status <> 'posting' then $at end, changed_at = $at
  where id = $card and ${held('action_card', locking)} returning id`

export const cardShown = (locking: Locking): string => `
  update action_card set behind_since = case when changes > $shown then $at end
  where id = $card and ${held('action_card', locking)} returning id`

/** Its maker was forgotten while it was on its way: now it is known which message is to say that it is gone. */
export const gonePosted = (locking: Locking): string => `
  update gone_card set activity = coalesce(activity, $activity)
  where id = $card and ${held('gone_card', locking)} returning id`

export const goneArrived = `
  update gone_card set activity = $activity
  where programme = $programme and id = $card and channel = $channel and activity is null`

/** What was over already stays as it was; there is no message any more to bring up to date. */
export const cardLost = (locking: Locking): string => `
  update action_card set because = case when status = 'open' then $lost else because end,
    status = case when status = 'open' then 'lost' else status end,
    activity = null, behind_since = null, changed_at = $at
  where id = $card and ${held('action_card', locking)} returning id`

export const goneShown = (locking: Locking): string =>
  `delete from gone_card where id = $card and ${held('gone_card', locking)} returning id`

export const freeChannel = `
  update channel set full_at = $fullAt, free_at = $freeAt, worker = null, lease_until = null
  where programme = $programme and id = $channel and worker = $worker`

const unproven = `status in ('posting', 'unknown', 'lost')`

/** Its channel is shown it anew at once, since nobody knows what it sees now. */
export const cardArrived = `
  update action_card set activity = $activity, posted_at = coalesce(posted_at, $at), changed_at = $at,
    because = case when ${unproven} then null else because end,
    status = case when ${unproven} then 'open' else status end,
    changes = changes + 1, behind_since = $at
  where programme = $programme and id = $card and channel = $channel and activity is null
    and (${unproven} or status in ('closed', 'withdrawn'))`

/** Gives a channel back as it was. */
export const leaveChannel = `
  update channel set worker = null, lease_until = null
  where programme = $programme and id = $channel and worker = $worker`

export const channelsIn = `
  select ${withTeam} from channel c ${joinTeam}
  where c.programme = $programme and c.state = 'open' and t.state = 'present'
  order by t.name, t.id, coalesce(c.name, ''), c.id`

export const teamsTeamsIn = `
  select ${tables.teams_team.columns.join(', ')} from teams_team where programme = $programme order by name, id`

export const teamsChannelsIn = `
  select ${tables.channel.columns.join(', ')} from channel where programme = $programme and team = $team order by id`

export const teamsLeadersIn = `
  select team, entra_id from teams_leader where programme = $programme order by team, entra_id`

/**
 * From `changed_at` on, what is gone grows old, and what is told of a time before it came late: of what is there, it is
 * when that was told last, and of anything else, since when it is so.
 */
const sinceState = (table: 'teams_team' | 'channel', there: string): string =>
  `state = case when excluded.changed_at < ${table}.changed_at then ${table}.state else excluded.state end,
  changed_at = case
    when excluded.changed_at < ${table}.changed_at then ${table}.changed_at
    when excluded.state = ${table}.state and excluded.state <> '${there}' then ${table}.changed_at
    else excluded.changed_at end`

export const keepTeamsTeam = `${insertInto('teams_team')}
  on conflict (programme, id) do update set tenant = excluded.tenant, group_id = excluded.group_id,
    name = excluded.name, service_url = excluded.service_url, bot = excluded.bot, ${sinceState('teams_team', 'present')}`

export const keepChannel = `${insertInto('channel')}
  on conflict (programme, id) do update set team = excluded.team, name = excluded.name, kind = excluded.kind,
    ${sinceState('channel', 'open')}`

/** Nobody posts in a team that the bot is in no more. */
export const endLeaders = `
  delete from teams_leader where programme = $programme and team = $id and exists (
    select 1 from teams_team where programme = $programme and id = $id and state in ('removed', 'deleted'))`

export const lookedAtTeam = `
  update teams_team set looked_at = $lookedAt where programme = $programme and id = $id`

export const forgetLeaders = 'delete from teams_leader where programme = $programme and team = $id'

export const addLeader = `
  insert into teams_leader (programme, team, entra_id, looked_at)
  values ($programme, $id, $entraId, $lookedAt) on conflict do nothing`
