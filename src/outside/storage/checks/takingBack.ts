// What ends with a round that is cancelled, or a promise that is no longer looked back at. Values are `programme`, `at`,
// and `round`, or `person` and `promise`; of a round that ends early `day` instead of `at`. And what is to be said of an
// ask that is answered.

const isOf = {
  round: 'l.round = $round',
  promise: 'l.person = $person and l.promise = $promise',
} as const

const asksOf = (which: keyof typeof isOf): string => `
  select a.id from look_back l join ask a on a.programme = l.programme and a.look_back = l.id
  where a.programme = $programme and l.programme = $programme and ${isOf[which]} and a.status = 'asked'`

/** Expressions for when it is taken back, and when its prompt changed; and the reason, a word of ours. */
type TakingBackTerms = {
  readonly at?: string
  readonly changedAt?: string
  readonly why?: 'cancelled' | 'done'
}

/**
 * What is to be said of these, and has not gone. The fence of one in somebody's hands is raised: they begin no attempt
 * with what they read before. One on its way keeps its fence, so that it can still tell that it went.
 */
export const takeBackPromptsAbout = (
  subjects: string,
  { at = '$at', changedAt = at, why = 'cancelled' }: TakingBackTerms = {},
): readonly string[] => [
  `update send set state = 'givenUp', why = '${why}', ended_at = ${at}, activity = null, worker = null, lease_until = null
    where programme = $programme and state = 'waiting' and prompt_subject in (${subjects})`,
  `update prompt set state = 'suppressed', why = '${why}', changed_at = ${changedAt}, worker = null, lease_until = null,
      fence = fence + case when worker is null then 0 else 1 end
    where programme = $programme and state in ('planned', 'sending') and subject in (${subjects})`,
]

/** Who answered is asked no more. Values are those of the ask. */
export const takeBackPromptsOfAsk: readonly string[] = takeBackPromptsAbout('$id', {
  at: '$changed_at',
  why: 'done',
})

/** In this order: what is to be said of an ask is found while that is still asked, and an ask by its look back. */
export const takingBackLookBacks = (which: keyof typeof isOf): readonly string[] => [
  ...takeBackPromptsAbout(asksOf(which)),
  `update ask set status = 'ended', changed_at = $at
    where programme = $programme and status = 'asked' and id in (${asksOf(which)})`,
  `update look_back as l set status = 'cancelled', closed_at = $at
    where l.programme = $programme and l.status = 'open' and ${isOf[which]}`,
]

/** Days that were planned for a promise are done with. */
export const endPlannedDays = `
  update promise_check set state = 'done'
  where programme = $programme and person = $person and promise = $promise and state = 'planned'`

/**
 * Days from `day` on that a round passed when it opened, since it was to be instead of them. Not those of a promise that got
 * other days in it, nor of one that is in another round by then; and not a day that was looked back at: of which a look back
 * opened, and if that was cancelled with the round, one that its owner had answered.
 */
export const planDaysAgain = `
  update promise_check set state = 'planned'
  where programme = $programme and day >= $day and state = 'done' and (person, promise) in (
    select p.person, p.id from look_back l join promise p on p.person = l.person and p.id = l.promise
    where l.programme = $programme and p.programme = $programme and l.round = $round and p.status = 'open'
      and not exists (
        select 1 from self_check x
        where x.programme = $programme and x.person = l.person and x.look_back = l.id and x.next = 'renew'))
    and not exists (
      select 1 from look_back o join round r on r.programme = o.programme and r.id = o.round
      where o.programme = $programme and o.person = promise_check.person and o.promise = promise_check.promise
        and r.programme = $programme and r.id <> $round and r.status = 'open' and r.ended_at is null
        and r.until_day >= promise_check.day)
    and not exists (
      select 1 from look_back o
      left join self_check x on x.programme = o.programme and x.person = o.person and x.look_back = o.id
      where o.programme = $programme and o.person = promise_check.person and o.promise = promise_check.promise
        and o.day = promise_check.day and (o.status <> 'cancelled' or x.look_back is not null))`
