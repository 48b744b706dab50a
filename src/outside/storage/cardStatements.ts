import { MOST_LATEST, MOST_READ } from '../../ports/actionCards.ts'
import { insertInto, insertOf } from './statements.ts'
import { type TableName, tables } from './tables.ts'

// Statements about action cards and what people do with them, the same in both databases.

const columnsOf = (name: TableName, of = ''): string =>
  tables[name].columns.map(column => of + column).join(', ')

const cardColumns = columnsOf('action_card')

export const cardWith = `select ${cardColumns} from action_card where programme = $programme and id = $id`

export const madeCard = `
  select ${columnsOf('action_card', 'c.')}, p.name as maker_name
  from action_card c join person p on p.id = c.person
  where c.programme = $programme and c.id = $id and p.programme = $programme`

export const cardsOf = `
  select ${cardColumns} from action_card
  where programme = $programme and person = $person order by made_at desc, id desc`

export const cardsToClose = `
  select ${cardColumns} from action_card
  where status in ('open', 'unknown') and ends_at <= $now order by ends_at, id limit $most`

export const participationOf = `
  select ${columnsOf('participation')} from participation
  where programme = $programme and person = $person and card = $card`

/** Of every card, the one that was pressed last first. */
export const participationsOf = `
  select ${columnsOf('participation')} from participation
  where programme = $programme and person = $person order by pressed_at desc, card`

export const allContributionsOf = `
  select ${columnsOf('contribution')} from contribution
  where programme = $programme and person = $person order by made_at desc, id desc`

const onCard = 'a.card = $card and a.programme = $programme'

const howMany = (which: string): string => `cast(count(case when ${which} then 1 end) as integer)`

/** Counted where it is stored: of hundreds of people none is read. */
export const tallyOn = `
  select ${howMany('a.joined_at is not null')} as joined, ${howMany('a.done_at is not null')} as done,
    ${howMany('a.stuck_at is not null and a.by_name = 1')} as stuck_by_name,
    ${howMany('a.stuck_at is not null and a.by_name = 0')} as stuck_unnamed,
    max(a.joined_at) as joined_last, max(a.done_at) as done_last
  from participation a where ${onCard}`

/** The same order in both databases, whatever their own alphabet is. */
const seenOn = (which: string, byteOrder: '' | 'collate "C"'): string => `
  select a.person, p.name from participation a join person p on p.id = a.person
  where ${onCard} and p.programme = $programme and a.seen = 1 and ${which}
  order by lower(p.name ${byteOrder}) ${byteOrder}, a.person limit ${MOST_READ}`

export const seenJoined = (byteOrder: '' | 'collate "C"'): string =>
  seenOn('a.joined_at is not null and a.done_at is null', byteOrder)
export const seenDone = (byteOrder: '' | 'collate "C"'): string => seenOn('a.done_at is not null', byteOrder)

export const latestOn = `
  select p.teams_id from participation a join person p on p.id = a.person
  where ${onCard} and p.programme = $programme
    and (a.joined_at is not null or a.done_at is not null or a.stuck_at is not null)
  order by a.pressed_at desc, a.person limit ${MOST_LATEST}`

export const contributionsOf = `
  select ${columnsOf('contribution')} from contribution
  where programme = $programme and person = $person and card = $card order by made_at desc, id desc`

/** Whoever did not give their name has none here. */
const contributionsOn = (which: string): string => `
  select ${columnsOf('contribution', 'c.')}, case when c.by_name = 1 then p.name end as name,
    (select cast(count(*) as integer) from support s
      where s.contribution = c.id and s.programme = $programme) as supporters
  from contribution c join person p on p.id = c.person
  where c.card = $card and c.programme = $programme and p.programme = $programme and ${which}
  order by c.made_at desc, c.id desc`

const areShown = (of: string): string =>
  `${of}kind in ('example', 'idea') and ${of}status in ('shown', 'picked')`

export const shownContributions = contributionsOn(areShown('c.'))

const newest = `
  select n.id from contribution n where n.card = $card and n.programme = $programme and ${areShown('n.')}
  order by n.made_at desc, n.id desc limit ${MOST_READ}`

/** And the one that was asked for, which may be older. */
export const newestContributions = contributionsOn(
  `${areShown('c.')} and (c.id = $contribution or c.id in (${newest}))`,
)

export const howManyShown = `
  select cast(count(*) as integer) as written from contribution c
  where c.card = $card and c.programme = $programme and ${areShown('c.')}`

/** The parts of the action that joining made, and itself. */
export const actionOnCard = (table: 'action' | 'action_companion' | 'action_need'): string => `
  select ${columnsOf(table, 'x.')} from ${table} x
  where x.programme = $programme and x.person = $person and x.${table === 'action' ? 'id' : 'action'} = (
    select action from participation where programme = $programme and person = $person and card = $card)
  ${table === 'action' ? '' : 'order by x.place'}`

export const notesOn = contributionsOn(`c.kind = 'note' and c.status <> 'withdrawn'`)

export const supportsOf = `
  select contribution from support
  where programme = $programme and person = $person and card = $card order by made_at, contribution`

/** What its channel is to see: it counts from the first of these on that its channel did not see. */
export const changed = (at: string): string =>
  `changes = changes + 1, behind_since = coalesce(behind_since, ${at})`

/** Its channel is to be shown a card anew. One that is gone is left alone. */
export const touchCard = `update action_card set ${changed('$at')} where programme = $programme and id = $card`

/** A card that can be claimed has a channel to be claimed with, also where nothing is known of that. */
export const ensureChannel = `
  insert into channel (programme, id, team, kind, state, changed_at)
  values ($programme, $channel, '', 'standard', 'gone', $changed_at) on conflict do nothing`

/** Nothing where its maker was forgotten meanwhile, or where it is there already. */
export const addCard = (locking: '' | 'for key share'): string =>
  `${insertOf('action_card', locking)} on conflict do nothing`

const content = [
  ...['kind', 'ambition', 'what', 'why', 'until_day', 'audience', 'channel', 'action', 'language', 'status'],
  ...['post_at', 'ends_at', 'because', 'result', 'joined', 'done', 'stuck', 'edited_at', 'ended_at'],
  'changed_at',
] as const satisfies readonly (typeof tables)['action_card']['columns'][number][]

/** One that is to be posted again is a new message. */
const unlessScheduled = (column: string, otherwise: string): string =>
  `${column} = case when $status = 'scheduled' then ${otherwise} else ${column} end`

/** Which message it is, and what its channel saw, is not for a turn to say. */
const setContent = `${content.map(column => `${column} = $${column}`).join(', ')},
  ${['activity', 'posted_at'].map(column => unlessScheduled(column, 'null')).join(', ')},
  ${unlessScheduled('attempts', '0')}`

const asItWas = 'where programme = $programme and id = $id and status = $was'

export const changeCard = `update action_card set ${setContent} ${asItWas}`
export const changeAndTouchCard = `update action_card set ${setContent}, ${changed('$changed_at')} ${asItWas} returning id`

export const statusOfCard = 'select status from action_card where programme = $programme and id = $id'

export const keepParticipation = (locking: '' | 'for key share'): string => `
  ${insertOf('participation', locking)} on conflict (person, card) do update
  set joined_at = excluded.joined_at, done_at = excluded.done_at, stuck_at = excluded.stuck_at,
    by_name = excluded.by_name, seen = excluded.seen, action = excluded.action,
    pressed_at = excluded.pressed_at, changed_at = excluded.changed_at`

export const addContribution = `${insertInto('contribution')} on conflict do nothing`

export const changeContribution = `
  update contribution set text = $text, by_name = $by_name, status = $status, changed_at = $changed_at
  where programme = $programme and person = $person and id = $id and status = $was`

export const statusOfContribution = `
  select status from contribution where programme = $programme and person = $person and id = $id`

export const addSupport = `${insertInto('support')} on conflict do nothing`

export const endSupport = `
  delete from support where programme = $programme and person = $person and contribution = $contribution`

/** `$teams` is a list, which each database is given in its own way. */
export const actionsSharedWith = (isIn: string): string => `
  select a.id, a.ambition, a.behaviour
  from action a join person p on p.id = a.person
  where a.programme = $programme and p.programme = $programme and p.id <> $besides
    and p.team ${isIn} and p.left_at is null and (p.listed = 1 or $everybody = 1)
    and a.status = 'open' and a.seen_by = 'team'
  order by a.made_at desc, a.id desc limit $most`
