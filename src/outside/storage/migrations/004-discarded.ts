/** Runs that somebody threw away are found by when that was, to be forgotten. */
export const discarded = (): string[] => [
  `create index run_discarded on run (touched_at) where status = 'discarded'`,
]
