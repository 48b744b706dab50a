import type { Dialect } from './dialect.ts'

/**
 * What is old is found without looking at all that is not. The beginning of a run that is not over stands in an index,
 * not its last touch: the first never changes, so that a turn need not write it.
 */
export const ages = ({ now }: Dialect): string[] => [
  `create index run_finished on run (touched_at) where status = 'finished'`,
  `create index run_begun on run (started_at) where status in ('open', 'stopping', 'draft')`,
  `create index action_over on action (changed_at) where status <> 'open'`,
  'create index prompt_changed on prompt (changed_at)',
  'create index trail_at on trail (at)',
  // Of whom it was never kept when they last spoke, we count from now.
  `update person set spoke_at = ${now} where spoke_at is null`,
]
