/**
 * Statements that remove what a programme keeps for a while only, the same in both databases: a portion at a time,
 * since a large removal would hold up the turns. Values are `programme`, `handledBefore`, `endedBefore` and `most`.
 */
const old = `where programme = $programme`

/** In an order that is always the same: what hangs on a run is found by it before the run itself goes. */
const oldRuns = `
  select person, id from run
  ${old} and status = 'discarded' and touched_at < $endedBefore
  order by touched_at, person, id limit $most`

const ofOldRuns = (table: 'answer' | 'shown'): string =>
  `delete from ${table} where (person, run) in (${oldRuns})`

/** Parts stand before the runs that they belong to. */
export const removals = {
  handled: `
    delete from handled where (person, activity) in (
      select person, activity from handled ${old} and at < $handledBefore order by at limit $most)`,
  sends: `
    delete from send where number in (
      select number from send ${old} and state = 'givenUp' and ended_at < $endedBefore limit $most)`,
  /** By it the press that erased somebody is known when it comes again. Who was erased stays. */
  prints: `
    update erasure set print = null
    where programme = $programme and print is not null and at < $handledBefore`,
  answers: ofOldRuns('answer'),
  shown: ofOldRuns('shown'),
  runs: `delete from run where (person, id) in (${oldRuns})`,
} as const

/** Rows of each kind in one portion. */
export const PORTION = 1_000
