// What was answered about promises, as a text that is another one as soon as one answer is: the same in both databases.

const eachIn = (table: 'noticed_check' | 'self_check', isOf: string): string => `coalesce((
  select string_agg(x.changed_at, ' ' order by x.person, x.look_back) from ${table} x
  where x.programme = $programme and ${isOf}), '')`

/** Of the promise of a look back `l`, at whichever of its look backs. */
export const aboutPromise = `
  ${eachIn('noticed_check', 'x.owner = l.person and x.promise = l.promise')} || ' / ' ||
  ${eachIn('self_check', 'x.person = l.person and x.promise = l.promise')}`

/** `$of` is a look back, or a round with all of its look backs. */
export const answersIn = `
  select coalesce(string_agg(one.answers, ' | ' order by one.id), '') as answers from (
    select l.id, ${aboutPromise} as answers from look_back l where l.programme = $programme and l.id = $of
    union all
    select l.id, ${aboutPromise} as answers from look_back l where l.programme = $programme and l.round = $of
  ) one`

/** When something was told last of a promise, or of a round that it was in. */
const lastTold = (owner: string): string => `(
  select max(told.at) from (
    select l.closed_at as at from look_back l
    where l.programme = $programme and l.person = ${owner} and l.promise = $promise and l.status = 'closed'
    union all
    select r.ended_at as at from look_back l join round r on r.programme = l.programme and r.id = l.round
    where l.programme = $programme and l.person = ${owner} and l.promise = $promise and r.status = 'closed'
  ) told)`

/**
 * An answer that came before the end and is kept after it was in nothing that was told: it counts the next time, as if
 * it came at the end.
 */
const countingNextTime = (table: 'noticed_check' | 'self_check', owner: string): string => `
  update ${table} set changed_at = ${lastTold(owner)}
  where programme = $programme and person = $person and look_back = $look_back
    and changed_at < ${lastTold(owner)}`

export const noticedCountsNextTime = countingNextTime('noticed_check', '$owner')
export const selfCountsNextTime = countingNextTime('self_check', '$person')
