/**
 * What a person reads of each table, in this order. Whatever else is stored with it, and is theirs to see, stands at
 * the end of the page: a column that is forgotten here is never left out.
 */
export const SHOWN: Readonly<Record<string, readonly string[]>> = {
  person: [
    ...['name', 'email', 'role', 'team', 'language', 'chosen_language', 'zone', 'listed', 'guest'],
    ...['met_at', 'spoke_at', 'left_at', 'unreachable', 'own_rhythm'],
  ],
  run: ['status', 'started_at', 'touched_at'],
  answer: ['question', 'item', 'value', 'settled'],
  action: [
    ...['ambition', 'different', 'stops', 'situation', 'behaviour', 'from_day', 'noticed_by', 'plan'],
    ...['seen_by', 'status', 'made_at', 'changed_at'],
  ],
  action_companion: ['name'],
  action_need: ['need'],
  promise: [
    ...['ambition', 'to_kind', 'to_team', 'to_group', 'behaviour', 'noticed', 'before_day', 'rhythm'],
    ...['score', 'why', 'seen_by', 'status', 'withdrawn_because', 'made_at', 'changed_at'],
  ],
  promise_to: ['name'],
  promise_witness: ['name'],
  promise_check: ['day', 'state'],
  look_back: ['day', 'asked_behaviour', 'asked_noticed', 'status', 'opened_at', 'closes_at', 'closed_at'],
  ask: ['status', 'for_good', 'made_at', 'changed_at'],
  self_check: ['score', 'example', 'next', 'because', 'made_at', 'changed_at'],
  noticed_check: ['noticed', 'example', 'by_name', 'made_at', 'changed_at'],
  route: ['unlearn', 'teaches', 'first_step', 'first_day', 'seen_by', 'made_at', 'changed_at'],
  route_skill: ['skill', 'own', 'level_now', 'level_needed', 'example'],
  route_way: ['way'],
  attempt: ['kind', 'state', 'why', 'started_at', 'ended_at'],
  prompt: ['kind', 'due_at', 'sent_at', 'state', 'why', 'made_at'],
  handover: ['status', 'made_at', 'changed_at'],
  send: ['kind', 'state', 'why', 'made_at', 'ended_at'],
  link: ['made_at', 'used_at'],
  model_use: ['day', 'asked'],
}

/** The tables of the page in the order of its sections, each with what belongs to its rows. */
export const SECTIONS: readonly { readonly table: string; readonly parts: readonly string[] }[] = [
  { table: 'person', parts: [] },
  { table: 'action', parts: ['action_companion', 'action_need'] },
  { table: 'promise', parts: ['promise_to', 'promise_witness', 'promise_check'] },
  { table: 'look_back', parts: [] },
  { table: 'self_check', parts: [] },
  { table: 'ask', parts: [] },
  { table: 'noticed_check', parts: [] },
  { table: 'route', parts: ['route_skill', 'route_way'] },
  { table: 'run', parts: [] },
  { table: 'prompt', parts: [] },
  { table: 'attempt', parts: [] },
  { table: 'handover', parts: [] },
  { table: 'send', parts: [] },
  { table: 'link', parts: [] },
  { table: 'model_use', parts: [] },
]
