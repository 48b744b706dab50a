import type { Ageing } from '../../ports/store.ts'
import { type TableName, tables } from './tables.ts'

/**
 * Statements that remove what a programme keeps for a while only, the same in both databases: a portion at a time,
 * since a large removal would hold up the turns. Values are `programme`, `before` and `most`.
 */
type Removal = {
  readonly of: TableName
  /** The instant from which a row grows old. */
  readonly from: string
  /** Which rows grow old in this way; all of them, where nothing is said. */
  readonly only?: string
  /** Tables whose rows hang on a row, and go with it. */
  readonly parts?: readonly TableName[]
}

const ofRun = { of: 'run', from: 'touched_at', parts: ['answer', 'shown'] } as const

/** A run begins before it is touched: the day of its beginning never changes, so the index on that costs a turn nothing. */
const untouched = `status in ('open', 'stopping', 'draft') and started_at < $before`

// What a row hangs on is asked for by its key: `aged` is the row. `not in` would make a list of all that is there for every
// portion, and Postgres reads one that does not fit in its working memory anew for every row.

const teamIsGone = `not exists (
  select 1 from teams_team t
  where t.programme = $programme and t.id = aged.team and t.state in ('present', 'archived'))`

/**
 * A card that is still to be posted, or may still change, is told from its channel what became of that. No key leads
 * from a channel to its cards, and few are not over: of those a list is made.
 */
const channelIsGone = `(state = 'gone' or ${teamIsGone}) and id not in (
  select channel from action_card
  where programme = $programme and status in ('scheduled', 'posting', 'unknown', 'open'))`

/** What people did with a card or wrote to it is over when the card is, or is gone. */
const cardIsOver = `not exists (
  select 1 from action_card c
  where c.programme = $programme and c.id = aged.card and c.status in ('scheduled', 'posting', 'unknown', 'open'))`

/**
 * As long as a promise is there it is looked back at, or can be read: what was told of it protects who answered. Where
 * nobody is known who was told, it goes as what was told of a body does: the owner is erased, and the promise with them,
 * or the release before this one wrote it.
 */
const promiseIsGone = `not exists (
  select 1 from promise p
  where p.programme = $programme and p.person = aged.promised_by and p.id = aged.promise)`

/**
 * That somebody was asked whether to go on, and was not heard of since: the only memory that they are left alone. It goes
 * with their account, or some time after they are heard again.
 */
const isSilence = `(kind = 'ignored' and sent_at is not null and exists (
  select 1 from person w
  where w.programme = $programme and w.id = aged.person and aged.sent_at > coalesce(w.spoke_at, '')))`

/** Over is also what nobody ended: a promise whose day has been, a prompt that was due long ago. */
const removals: Readonly<Record<Exclude<Ageing, 'answered'>, readonly Removal[]>> = {
  handled: [{ of: 'handled', from: 'at' }],
  givenUp: [{ of: 'send', from: 'ended_at', only: `state = 'givenUp'` }],
  discarded: [{ ...ofRun, only: `status = 'discarded'` }],
  untouched: [{ ...ofRun, only: untouched }],
  finished: [{ ...ofRun, only: `status = 'finished'` }],
  ended: [
    {
      of: 'action',
      from: 'changed_at',
      only: `status <> 'open'`,
      parts: ['action_companion', 'action_need'],
    },
    {
      of: 'promise',
      from: 'changed_at',
      only: `(status <> 'open' or before_day < $before)`,
      parts: ['promise_to', 'promise_witness', 'promise_check'],
    },
    { of: 'route', from: 'changed_at', parts: ['route_skill', 'route_way'] },
    { of: 'participation', from: 'changed_at', only: cardIsOver },
    { of: 'contribution', from: 'changed_at', only: cardIsOver },
    { of: 'support', from: 'made_at', only: cardIsOver },
    {
      of: 'action_card',
      from: 'changed_at',
      only: `status in ('failed', 'lost', 'closed', 'withdrawn', 'cancelled')`,
    },
    { of: 'look_back', from: 'closed_at', parts: ['ask', 'self_check', 'noticed_check'] },
    { of: 'round', from: 'changed_at', only: `status in ('closed', 'cancelled', 'refused', 'missed')` },
  ],
  told: [{ of: 'release', from: 'made_at', only: promiseIsGone, parts: ['release_person'] }],
  promptOver: [
    { of: 'prompt', from: 'changed_at', only: `due_at < $before and not ${isSilence}` },
    { of: 'attempt', from: 'started_at' },
  ],
  handoverOver: [{ of: 'handover', from: 'changed_at' }],
  channelGone: [
    { of: 'channel', from: 'changed_at', only: channelIsGone },
    { of: 'teams_leader', from: 'looked_at', only: teamIsGone },
    { of: 'teams_team', from: 'changed_at', only: `state in ('removed', 'deleted')` },
  ],
  cardGone: [{ of: 'gone_card', from: 'gone_at' }],
  modelAsked: [{ of: 'model_use', from: 'changed_at' }],
  linkMade: [{ of: 'link', from: 'made_at' }],
  looked: [{ of: 'trail', from: 'at' }],
  erased: [{ of: 'erasure', from: 'at' }],
}

const keyOf = (of: TableName): string => tables[of].key.join(', ')

/** The keys of one portion, in an order that is always the same. */
const oldest = (of: TableName, from: string, only = 'true'): string => `
  select ${keyOf(of)} from ${of} aged
  where programme = $programme and ${only} and ${from} < $before
  order by ${from}, ${keyOf(of)} limit $most`

/** `old` says where the keys of the portion come from; a part names its row by that key, with the name of the table for the id. */
const deleting = ({ of, parts = [] }: Removal, old: string): string[] => [
  ...parts.map(part => `delete from ${part} where (${tables[of].key[0]}, ${of}) in (${old})`),
  `delete from ${of} where (${keyOf(of)}) in (${old})`,
]

/** Of whom was erased, what they sent last is known for a while by its print: without it, the row stays. */
const forgetPrint = (old: string): string =>
  `update erasure set print = null where (${keyOf('erasure')}) in (${old})`

/** What goes at once: the keys of a portion, and what is done with them, parts before what they belong to. */
export type Portion = { readonly keys: string; readonly go: (old: string) => readonly string[] }

export const portionsOf = (since: Ageing): readonly Portion[] =>
  since === 'answered'
    ? [{ keys: oldest('erasure', 'at', 'print is not null'), go: old => [forgetPrint(old)] }]
    : removals[since].map(removal => ({
        keys: oldest(removal.of, removal.from, removal.only),
        go: old => deleting(removal, old),
      }))

/** How many things go in one portion, each with its parts. */
export const PORTION = 1_000
