/**
 * What stands in every table, the same in SQLite and Postgres: texts and whole numbers only. Truth is 1 or 0,
 * instants are ISO 8601 in UTC, days are `YYYY-MM-DD`, and whatever has a shape of its own is JSON as text.
 * Every row carries its programme, and its person where it has one.
 */
export type Cell = string | number | null
export type Row = Readonly<Record<string, Cell>>

/** `columns` in the order of writing; `key` tells one row from another. */
export type Table = { readonly columns: readonly string[]; readonly key: readonly string[] }

const own = ['programme', 'person'] as const

/** Parents stand before what refers to them, so that rows can be written in this order. */
export const tables = {
  person: {
    columns: [
      ...['id', 'programme', 'tenant', 'entra_id', 'teams_id', 'name', 'language', 'chosen_language'],
      ...['zone', 'role', 'team', 'welcomed', 'revision'],
      ...['chat_tenant', 'chat_service_url', 'chat_conversation', 'chat_bot'],
      ...['met_at', 'spoke_at', 'email', 'listed', 'guest', 'left_at', 'unreachable', 'own_rhythm'],
    ],
    key: ['id'],
  },
  run: {
    columns: [...own, 'id', 'flow', 'version', 'status', 'started_at', 'touched_at'],
    key: ['person', 'id'],
  },
  /** `item` is empty outside a group. */
  answer: {
    columns: [...own, 'run', 'question', 'item', 'value', 'settled', 'sharpening', 'at', 'advice'],
    key: ['person', 'run', 'question', 'item'],
  },
  /** The activity that shows a run now. */
  shown: { columns: [...own, 'run', 'activity'], key: ['person', 'run'] },
  action: {
    columns: [
      ...[...own, 'id', 'run', 'ambition', 'different', 'stops', 'situation', 'behaviour', 'from_day'],
      ...['noticed_by', 'plan', 'seen_by', 'status', 'made_at', 'changed_at'],
    ],
    key: ['person', 'id'],
  },
  action_companion: {
    columns: [...own, 'action', 'place', 'someone', 'name'],
    key: ['person', 'action', 'place'],
  },
  action_need: { columns: [...own, 'action', 'place', 'need'], key: ['person', 'action', 'place'] },
  promise: {
    columns: [
      ...[...own, 'id', 'run', 'ambition', 'to_kind', 'to_team', 'to_group', 'behaviour', 'noticed'],
      ...['before_day', 'rhythm', 'score', 'why', 'seen_by', 'status', 'withdrawn_because'],
      ...['made_at', 'changed_at'],
    ],
    key: ['person', 'id'],
  },
  promise_to: {
    columns: [...own, 'promise', 'place', 'someone', 'name'],
    key: ['person', 'promise', 'place'],
  },
  promise_witness: {
    columns: [...own, 'promise', 'place', 'someone', 'name'],
    key: ['person', 'promise', 'place'],
  },
  promise_check: { columns: [...own, 'promise', 'day', 'state'], key: ['person', 'promise', 'day'] },
  route: {
    columns: [
      ...[...own, 'id', 'run', 'unlearn', 'teaches', 'first_step', 'first_day', 'seen_by'],
      ...['made_at', 'changed_at'],
    ],
    key: ['person', 'id'],
  },
  route_skill: {
    columns: [...own, 'route', 'place', 'skill', 'own', 'level_now', 'level_needed', 'example'],
    key: ['person', 'route', 'place'],
  },
  route_way: { columns: [...own, 'route', 'place', 'way'], key: ['person', 'route', 'place'] },
  /** Activities that were answered, with the answer as JSON. */
  handled: { columns: [...own, 'activity', 'print', 'reply', 'at'], key: ['person', 'activity'] },
  /** What must still be sent, and what never could be. The database numbers the rows, in the order of making. */
  send: {
    columns: [
      ...[...own, 'id', 'tenant', 'service_url', 'conversation', 'bot', 'kind', 'run', 'target', 'activity'],
      ...['state', 'attempts', 'due_at', 'worker', 'lease_until', 'why', 'ended_at', 'made_at', 'trace'],
      ...['prompt_kind', 'prompt_subject'],
    ],
    key: ['id'],
  },
  /** What somebody is to be told without having asked: an occasion, and what became of it. */
  prompt: {
    columns: [
      ...[
        ...own,
        'kind',
        'subject',
        'due_at',
        'state',
        'why',
        'worker',
        'lease_until',
        'made_at',
        'changed_at',
        'asked',
        'sent_at',
        'activity',
        'fence',
      ],
    ],
    key: ['person', 'kind', 'subject'],
  },
  /** One try to send a prompt: there before the request leaves, and without a word of it. */
  attempt: {
    columns: [
      ...[...own, 'id', 'kind', 'subject', 'number', 'state', 'worker', 'fence', 'lease_until', 'why'],
      ...['activity', 'started_at', 'ended_at'],
    ],
    key: ['id'],
  },
  /** When the next request to a tenant may leave, in millionths of a second since 1970. */
  pace: { columns: ['tenant', 'next_slot'], key: ['tenant'] },
  /** How often a language model was asked for somebody on a day. */
  model_use: { columns: [...own, 'day', 'asked', 'changed_at'], key: ['person', 'day'] },
  /** An action of somebody who left, that `person` offers to somebody else. */
  handover: {
    columns: [...own, 'id', 'leaver', 'action', 'offered_to', 'status', 'made_at', 'changed_at'],
    key: ['person', 'id'],
  },
  /** A team in Teams that the bot is in, who may post cards there, and its channels with how they are written in now. */
  teams_team: {
    columns: [
      ...['programme', 'id', 'tenant', 'group_id', 'name', 'service_url', 'bot', 'state', 'looked_at'],
      'changed_at',
    ],
    key: ['programme', 'id'],
  },
  teams_leader: {
    columns: ['programme', 'team', 'entra_id', 'looked_at'],
    key: ['programme', 'team', 'entra_id'],
  },
  channel: {
    columns: [
      ...['programme', 'id', 'team', 'name', 'kind', 'state', 'full_at', 'free_at', 'worker', 'lease_until'],
      'changed_at',
    ],
    key: ['programme', 'id'],
  },
  /** `changes` counts what its channel is to see of it, and `behind_since` is when the first came that it did not see. */
  action_card: {
    columns: [
      ...[...own, 'id', 'run', 'kind', 'ambition', 'what', 'why', 'until_day', 'audience', 'channel'],
      ...['action', 'language', 'status', 'post_at', 'ends_at', 'because', 'result'],
      ...['joined', 'done', 'stuck'],
      ...['activity', 'posted_at', 'edited_at', 'ended_at', 'changes', 'behind_since', 'attempts'],
      ...['made_at', 'changed_at'],
    ],
    key: ['id'],
  },
  /** What somebody does with a card, and what they wrote to one or support of it. */
  participation: {
    columns: [
      ...[...own, 'card', 'joined_at', 'done_at', 'stuck_at', 'by_name', 'seen', 'action', 'pressed_at'],
      ...['made_at', 'changed_at'],
    ],
    key: ['person', 'card'],
  },
  contribution: {
    columns: [...own, 'id', 'run', 'card', 'kind', 'text', 'by_name', 'status', 'made_at', 'changed_at'],
    key: ['person', 'id'],
  },
  support: { columns: [...own, 'contribution', 'card', 'made_at'], key: ['person', 'contribution'] },
  /** A card whose maker was forgotten: its message must still say that it is gone, once it is known which that is. */
  gone_card: {
    columns: ['programme', 'id', 'channel', 'activity', 'language', 'gone_at'],
    key: ['id'],
  },
  /**
   * A look back at a promise of `person`. `answered_at` is since when nobody has still to answer; what the promise said
   * when it opened stands in `asked_behaviour` and `asked_noticed`.
   */
  look_back: {
    columns: [
      ...[...own, 'id', 'promise', 'day', 'round', 'status', 'scores', 'quotes'],
      ...['opened_at', 'closes_at', 'answered_at', 'closed_at', 'asked_behaviour', 'asked_noticed'],
    ],
    key: ['programme', 'id'],
  },
  /** That `person` is asked to look back at a promise of `owner`. */
  ask: {
    columns: [
      ...[...own, 'id', 'look_back', 'owner', 'promise', 'asked_as', 'status', 'for_good'],
      ...['made_at', 'changed_at'],
    ],
    key: ['programme', 'id'],
  },
  self_check: {
    columns: [
      ...[...own, 'look_back', 'promise', 'run', 'score', 'example', 'next', 'because'],
      ...['made_at', 'changed_at'],
    ],
    key: ['person', 'look_back'],
  },
  noticed_check: {
    columns: [
      ...[...own, 'look_back', 'owner', 'promise', 'run', 'noticed', 'example', 'by_name', 'was_named'],
      ...['made_at', 'changed_at'],
    ],
    key: ['person', 'look_back'],
  },
  round: {
    columns: [
      ...['programme', 'id', 'made_by', 'run', 'of_kind', 'of_team', 'from_day', 'until_day', 'status'],
      ...['scores', 'quotes', 'opened_at', 'reminded_at', 'ended_at', 'result', 'made_at', 'changed_at'],
    ],
    key: ['programme', 'id'],
  },
  /**
   * A group of which something was told, at a look back or of a body, and who was in it. Whoever is erased stays in
   * `people`. `promised_by`: who was told of it, where it is of a promise; null once they are erased.
   */
  release: {
    columns: [
      ...['programme', 'id', 'look_back', 'round', 'promise', 'promised_by', 'ambition', 'about', 'people'],
      ...['noticed', 'unseen', 'quotes', 'made_at'],
    ],
    key: ['programme', 'id'],
  },
  release_person: { columns: [...own, 'release'], key: ['person', 'release'] },
  /** A way to one's own data for a moment: `hash` is of what stands in the address. */
  link: { columns: [...own, 'hash', 'made_at', 'expires_at', 'used_at'], key: ['hash'] },
  /** Who looked into somebody's data, for that somebody to see. */
  trail: { columns: [...own, 'id', 'at', 'who', 'by_person', 'what'], key: ['id'] },
  /** Who was erased, as a hash: after a restore they are erased again. */
  erasure: { columns: ['programme', 'subject', 'at', 'print'], key: ['programme', 'subject', 'at'] },
  /** How much the erased had made, so that totals stay right. */
  remainder: { columns: ['programme', 'kind', 'ambition', 'count'], key: ['programme', 'kind', 'ambition'] },
  /** `content` is the programme as JSON. */
  programme_version: {
    columns: ['programme', 'number', 'hash', 'content', 'loaded_at'],
    key: ['programme', 'number'],
  },
} as const satisfies Readonly<Record<string, Table>>

export type TableName = keyof typeof tables

/** A row of a table: every column of it, and no other. */
export type RowOf<T extends TableName> = { readonly [C in (typeof tables)[T]['columns'][number]]: Cell }

export type Rows<T extends TableName = TableName> = { readonly [N in T]: readonly RowOf<N>[] }
