/** What a prompt became, whose card a send is, and one settled handover of an action at a time. */
export const prompting = (): string[] => [
  'alter table prompt add column asked integer not null default 0',
  'alter table prompt add column sent_at text',
  'alter table prompt add column activity text',
  'alter table send add column prompt_kind text',
  'alter table send add column prompt_subject text',
  `create unique index handover_settled on handover (leaver, action)
  where status in ('offered', 'accepted', 'taken', 'dropped')`,
]
