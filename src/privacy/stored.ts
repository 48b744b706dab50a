import type { Kind } from './retention.ts'

/**
 * Why something is stored; words say it as `privacy.purpose.<purpose>`. None other than these: who stores a new thing
 * finds a purpose for it here, or says here what the new purpose is.
 */
export const PURPOSES = [
  ...['recognise', 'callByName', 'reach', 'speak', 'takePart', 'explain', 'choose', 'contact'],
  ...['converse', 'ownWords', 'named', 'seenBy', 'plan', 'progress', 'when', 'once', 'send', 'order'],
  ...[
    'apart',
    'prompt',
    'handOver',
    'post',
    'openOwn',
    'trail',
    'keepErased',
    'count',
    'strategy',
    'lookBack',
    'protect',
    'spare',
  ],
] as const

export type Purpose = (typeof PURPOSES)[number]

/**
 * Whom a column tells of: nobody by itself, the person whose row it is, or somebody else (too). What tells of others is
 * not shown to the person, but for whom they named themselves.
 */
export type Identifies = 'nobody' | 'self' | 'other'

/**
 * With a kind of its own it is emptied before its row goes. `veiled`: it names nobody, and is not shown, since who knows
 * the others could tell by it what one of them did.
 */
export type Column = {
  readonly purpose: Purpose
  readonly identifies: Identifies
  readonly kind?: Kind
  readonly veiled?: true
}

/**
 * What is stored in a table. `whose`: of the person in its row (`own`), of the organisation (`programme`), or of nobody
 * any more. Words say what it is about as `privacy.table.<name>`, and a column as `privacy.column.<name>`.
 */
export type Stored = {
  readonly whose: 'own' | 'programme' | 'nobody'
  readonly kind: Kind
  readonly columns: Readonly<Record<string, Column>>
}

const telling =
  (identifies: Identifies) =>
  (purpose: Purpose, ...names: readonly string[]): Stored['columns'] =>
    Object.fromEntries(names.map(name => [name, { purpose, identifies }]))

const plain = telling('nobody')
const self = telling('self')
const other = telling('other')

const own = { ...plain('apart', 'programme'), ...self('recognise', 'person') }
const times = plain('when', 'made_at', 'changed_at')
const someone = { ...plain('order', 'place'), ...other('named', 'someone', 'name') }

/** Every table and every column of the database: what it is for, whose it is, and whom it tells of. */
export const stored = {
  person: {
    whose: 'own',
    kind: 'account',
    columns: {
      ...self('recognise', 'id', 'tenant', 'entra_id', 'teams_id', 'email'),
      ...self('callByName', 'name'),
      ...self('reach', 'chat_tenant', 'chat_service_url', 'chat_conversation', 'chat_bot', 'unreachable'),
      ...self('speak', 'language', 'chosen_language', 'zone'),
      ...self('takePart', 'role', 'team', 'listed', 'guest', 'left_at'),
      ...plain('explain', 'welcomed'),
      ...self('choose', 'own_rhythm'),
      ...self('contact', 'met_at', 'spoke_at'),
      ...plain('apart', 'programme'),
      ...plain('order', 'revision'),
    },
  },
  run: {
    whose: 'own',
    kind: 'conversation',
    columns: {
      ...own,
      ...plain('converse', 'id', 'flow', 'version', 'status'),
      ...plain('when', 'started_at', 'touched_at'),
    },
  },
  answer: {
    whose: 'own',
    kind: 'conversation',
    columns: {
      ...own,
      ...self('ownWords', 'value'),
      ...plain('converse', 'run', 'question', 'item', 'settled', 'sharpening'),
      ...self('converse', 'advice'),
      ...plain('when', 'at'),
    },
  },
  shown: { whose: 'own', kind: 'conversation', columns: { ...own, ...plain('send', 'run', 'activity') } },
  action: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'different', 'stops', 'situation', 'behaviour', 'noticed_by'),
      ...plain('converse', 'id', 'run'),
      ...plain('plan', 'ambition', 'from_day', 'plan'),
      ...plain('seenBy', 'seen_by'),
      ...plain('progress', 'status'),
      ...times,
    },
  },
  action_companion: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'action'), ...someone },
  },
  action_need: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'action', 'place'), ...self('ownWords', 'need') },
  },
  promise: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'to_group', 'behaviour', 'noticed', 'score', 'why', 'withdrawn_because'),
      ...plain('converse', 'id', 'run'),
      ...plain('plan', 'ambition', 'to_kind', 'to_team', 'before_day', 'rhythm'),
      ...plain('seenBy', 'seen_by'),
      ...plain('progress', 'status'),
      ...times,
    },
  },
  promise_to: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'promise'), ...someone },
  },
  promise_witness: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'promise'), ...someone },
  },
  promise_check: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'promise'), ...plain('plan', 'day'), ...plain('progress', 'state') },
  },
  route: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'unlearn', 'teaches', 'first_step'),
      ...plain('converse', 'id', 'run'),
      ...plain('plan', 'first_day'),
      ...plain('seenBy', 'seen_by'),
      ...times,
    },
  },
  route_skill: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...plain('order', 'route', 'place'),
      ...self('ownWords', 'skill', 'own', 'level_now', 'level_needed', 'example'),
    },
  },
  route_way: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('order', 'route', 'place'), ...self('ownWords', 'way') },
  },
  handled: {
    whose: 'own',
    kind: 'technical',
    columns: {
      ...own,
      ...plain('once', 'activity', 'print'),
      ...other('once', 'reply'),
      ...plain('when', 'at'),
    },
  },
  send: {
    whose: 'own',
    kind: 'messages',
    columns: {
      ...own,
      ...plain('send', 'id', 'kind', 'run', 'target', 'state', 'attempts', 'worker', 'lease_until', 'trace'),
      ...plain('prompt', 'prompt_kind', 'prompt_subject'),
      ...other('send', 'activity'),
      ...self('send', 'why'),
      ...self('reach', 'tenant', 'service_url', 'conversation', 'bot'),
      ...plain('when', 'due_at', 'ended_at', 'made_at'),
    },
  },
  prompt: {
    whose: 'own',
    kind: 'prompts',
    columns: {
      ...own,
      ...plain('prompt', 'kind', 'subject', 'due_at', 'state', 'why', 'asked', 'sent_at'),
      ...plain('send', 'worker', 'lease_until', 'activity', 'fence'),
      ...times,
    },
  },
  attempt: {
    whose: 'own',
    kind: 'prompts',
    columns: {
      ...own,
      ...plain('prompt', 'kind', 'subject'),
      ...plain('send', 'id', 'number', 'state', 'worker', 'fence', 'lease_until', 'why', 'activity'),
      ...plain('when', 'started_at', 'ended_at'),
    },
  },
  pace: { whose: 'nobody', kind: 'totals', columns: plain('send', 'tenant', 'next_slot') },
  model_use: {
    whose: 'own',
    kind: 'modelUse',
    columns: { ...own, ...plain('spare', 'day', 'asked'), ...plain('when', 'changed_at') },
  },
  handover: {
    whose: 'own',
    kind: 'handovers',
    columns: {
      ...own,
      ...plain('handOver', 'id', 'action', 'status'),
      ...other('handOver', 'leaver', 'offered_to'),
      ...times,
    },
  },
  teams_team: {
    whose: 'programme',
    kind: 'channels',
    columns: {
      ...plain('apart', 'programme', 'tenant'),
      ...plain('post', 'id', 'group_id', 'name', 'service_url', 'bot', 'state'),
      ...plain('when', 'looked_at', 'changed_at'),
    },
  },
  teams_leader: {
    whose: 'programme',
    kind: 'channels',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('post', 'team'),
      ...other('post', 'entra_id'),
      ...plain('when', 'looked_at'),
    },
  },
  channel: {
    whose: 'programme',
    kind: 'channels',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('post', 'id', 'team', 'name', 'kind', 'state'),
      ...plain('send', 'full_at', 'free_at', 'worker', 'lease_until'),
      ...plain('when', 'changed_at'),
    },
  },
  action_card: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'what', 'why', 'result'),
      ...plain('converse', 'id', 'run', 'action'),
      ...plain('plan', 'kind', 'ambition', 'until_day', 'audience'),
      ...plain('post', 'channel', 'language', 'activity', 'post_at', 'posted_at', 'edited_at'),
      ...plain('progress', 'status', 'because', 'ends_at', 'ended_at'),
      ...plain('count', 'joined', 'done', 'stuck'),
      ...plain('send', 'changes', 'behind_since', 'attempts'),
      ...times,
    },
  },
  participation: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...plain('progress', 'card', 'joined_at', 'done_at', 'stuck_at', 'action'),
      ...plain('seenBy', 'by_name', 'seen'),
      ...plain('when', 'pressed_at'),
      ...times,
    },
  },
  contribution: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'text'),
      ...plain('converse', 'id', 'run', 'card', 'kind'),
      ...plain('seenBy', 'by_name'),
      ...plain('progress', 'status'),
      ...times,
    },
  },
  support: {
    whose: 'own',
    kind: 'ownWords',
    columns: { ...own, ...plain('progress', 'contribution', 'card'), ...plain('when', 'made_at') },
  },
  gone_card: {
    whose: 'nobody',
    kind: 'goneCards',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('post', 'id', 'channel', 'activity', 'language', 'gone_at'),
    },
  },
  look_back: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...self('ownWords', 'asked_behaviour', 'asked_noticed'),
      ...plain('order', 'id', 'promise', 'round'),
      ...plain('lookBack', 'day', 'opened_at', 'closes_at'),
      ...plain('progress', 'status', 'closed_at'),
      // When the last of those who were asked answered: of five who are named it is a sign of one.
      answered_at: { purpose: 'progress', identifies: 'nobody', veiled: true },
      ...plain('protect', 'scores', 'quotes'),
    },
  },
  ask: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...plain('order', 'id', 'look_back', 'promise'),
      ...other('order', 'owner'),
      ...plain('lookBack', 'asked_as'),
      ...plain('progress', 'status'),
      ...self('choose', 'for_good'),
      ...times,
    },
  },
  self_check: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...plain('order', 'look_back', 'promise'),
      ...plain('converse', 'run'),
      ...self('ownWords', 'score', 'example', 'because'),
      ...plain('progress', 'next'),
      ...times,
    },
  },
  noticed_check: {
    whose: 'own',
    kind: 'ownWords',
    columns: {
      ...own,
      ...plain('order', 'look_back', 'promise'),
      ...other('order', 'owner'),
      ...plain('converse', 'run'),
      ...self('ownWords', 'noticed', 'example'),
      ...plain('seenBy', 'by_name'),
      ...plain('protect', 'was_named'),
      ...times,
    },
  },
  round: {
    whose: 'programme',
    kind: 'ownWords',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('converse', 'id', 'run'),
      ...other('lookBack', 'made_by'),
      ...plain('lookBack', 'of_kind', 'of_team', 'from_day', 'until_day', 'opened_at', 'reminded_at'),
      ...plain('progress', 'status', 'ended_at'),
      ...plain('protect', 'scores', 'quotes'),
      ...plain('count', 'result'),
      ...times,
    },
  },
  release: {
    whose: 'programme',
    kind: 'told',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('order', 'id', 'look_back', 'round', 'promise', 'ambition'),
      ...other('protect', 'promised_by'),
      ...plain('count', 'about', 'people', 'noticed', 'unseen'),
      ...plain('protect', 'quotes'),
      ...plain('when', 'made_at'),
    },
  },
  release_person: { whose: 'own', kind: 'told', columns: { ...own, ...plain('protect', 'release') } },
  link: {
    whose: 'own',
    kind: 'links',
    columns: {
      ...own,
      ...plain('openOwn', 'hash', 'used_at'),
      ...plain('when', 'made_at', 'expires_at'),
    },
  },
  trail: {
    whose: 'own',
    kind: 'trail',
    columns: {
      ...own,
      ...plain('trail', 'id', 'at', 'who', 'what'),
      ...other('trail', 'by_person'),
    },
  },
  erasure: {
    whose: 'nobody',
    kind: 'ledger',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('keepErased', 'subject', 'at'),
      print: { purpose: 'keepErased', identifies: 'nobody', kind: 'lastPrint' },
    },
  },
  remainder: {
    whose: 'nobody',
    kind: 'totals',
    columns: { ...plain('apart', 'programme'), ...plain('count', 'kind', 'ambition', 'count') },
  },
  programme_version: {
    whose: 'programme',
    kind: 'programme',
    columns: {
      ...plain('apart', 'programme'),
      ...plain('strategy', 'number', 'hash', 'loaded_at'),
      ...other('strategy', 'content'),
    },
  },
} as const satisfies Readonly<Record<string, Stored>>

export type StoredTable = keyof typeof stored

/** Whether a person sees what stands in this column of their own rows. */
export const isShown = ({ identifies, purpose, veiled }: Column): boolean =>
  !veiled && (identifies !== 'other' || purpose === 'named')
