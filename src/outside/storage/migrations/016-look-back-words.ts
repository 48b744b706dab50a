import type { Dialect } from './dialect.ts'

/**
 * What a promise said when a look back at it opened. Null where that was before this step, or by the release before it.
 * The names occur in no other table, so that no statement of that release means two columns by one of them.
 */
export const lookBackWords = (_: Dialect): string[] => [
  'alter table look_back add column asked_behaviour text',
  'alter table look_back add column asked_noticed text',
]
