import { tables } from './tables.ts'

// Statements about attempts to send a prompt that are the same in both databases.

const attemptColumns = tables.attempt.columns.join(', ')

const isIt = 'programme = $programme and person = $person and kind = $kind and subject = $subject'

const isOf = (one: string, other: string): string =>
  `${one}.person = ${other}.person and ${one}.kind = ${other}.kind and ${one}.subject = ${other}.subject`

const isFree = (prompt: string): string => `
  ${prompt}.state = 'planned' and ${prompt}.due_at <= $now
    and (${prompt}.lease_until is null or ${prompt}.lease_until <= $now)`

/**
 * Of each person the one that is due first. One with an attempt of which it is not known yet what became of it waits: it
 * may have been taken back and have gone all the same. `locking` keeps two workers from waiting for each other; `noneOf`
 * is how a text is none of the list `$besides`.
 */
export const claimPrompts = (noneOf: string, locking: '' | 'for update of p skip locked'): string => `
  update prompt set worker = $worker, lease_until = $leaseUntil, fence = fence + 1
  where programme = $programme and (person, kind, subject) in (
    select p.person, p.kind, p.subject from prompt p join person w on w.id = p.person
    where p.programme = $programme and ${isFree('p')}
      and w.tenant ${noneOf}
      and not exists (select 1 from attempt a where ${isOf('a', 'p')} and a.state = 'sending')
      and not exists (
        select 1 from prompt o where o.person = p.person and ${isFree('o')}
          and (o.due_at, o.kind, o.subject) < (p.due_at, p.kind, p.subject))
    order by p.due_at, p.person, p.kind, p.subject limit $most ${locking})
  returning ${tables.prompt.columns.join(', ')}`

/** `locking` keeps it so until the turn is saved, where others could come between. */
export const isHolding = (locking: '' | 'for update'): string => `
  select fence from prompt where ${isIt} and state = 'planned' and fence = $fence
    and worker = $worker and lease_until > $at ${locking}`

/** The prompt is on its way from here on, and no longer to be claimed. */
export const beginPrompt = `
  update prompt set state = 'sending', why = null, sent_at = $at, changed_at = $at, worker = null, lease_until = null
  where ${isIt}`

export const beginAttempt = `
  insert into attempt (${attemptColumns})
  select programme, person, cast($attempt as text), kind, subject,
    (select count(*) + 1 from attempt a where ${isOf('a', 'prompt')}),
    'sending', cast($worker as text), fence, cast($leaseUntil as text), null, null, cast($at as text), null
  from prompt where ${isIt}`

export const attemptsOf = `
  select ${attemptColumns} from attempt
  where programme = $programme and person = $person order by started_at, number, id`

const inHands = `id = $attempt and worker = $worker and state = 'sending' and lease_until > $now`

export const standing = `
  select a.id from attempt a join prompt p on ${isOf('p', 'a')}
  where a.id = $attempt and a.worker = $worker and a.state = 'sending' and a.lease_until > $now
    and p.state = 'sending' and p.fence = a.fence`

const told = 'returning programme, person, kind, subject, fence'

export const endAttempt = `
  update attempt set state = $state, why = $why, activity = $activity, ended_at = $now where ${inHands} ${told}`

/** `before` stands before what the attempt told: it is of no prompt that was claimed or changed since. */
const isStillOf = (prompt: string, before: string): string => `
  ${prompt}programme = ${before}programme and ${prompt}person = ${before}person and ${prompt}kind = ${before}kind
    and ${prompt}subject = ${before}subject and ${prompt}fence = ${before}fence`

/** One that was taken back meanwhile only becomes what it really became. */
const becomes = (prompt: string): string => `
  (${prompt}state = 'sending' or
    (${prompt}state in ('planned', 'suppressed') and cast($became as text) in ('sent', 'unknown')))`

/** One that was planned again was not sent; one that had come, and was put off, had come then, whatever became of it since. */
const became = (prompt: string): string => `
  state = $became, due_at = coalesce($due, due_at), why = $becameWhy, activity = $activity, changed_at = $now,
  sent_at = case when cast($became as text) in ('sent', 'unknown') then cast($now as text) else (
    select max(a.ended_at) from attempt a where ${isOf('a', prompt)} and a.state in ('sent', 'unknown')) end`

export const settlePromptOfAttempt = `
  update prompt set ${became('prompt')} where ${isStillOf('', '$')} and ${becomes('')}`

export const settlePromptFrom = (ended: string): string => `
  update prompt p set ${became('p')} from ${ended} e where ${isStillOf('p.', 'e.')} and ${becomes('p.')}`

/** Of a process that is gone. It may have sent them: they are never tried again. */
export const lapsed = (locking: '' | 'for update skip locked'): string => `
  update attempt set state = 'unknown', why = 'processEnded', ended_at = $now
  where id in (
    select id from attempt where state = 'sending' and lease_until <= $now order by id limit $most ${locking})
  ${told}`

export const answersWait = `
  select id from send where tenant = $tenant and conversation = $conversation and state = 'waiting' limit 1`

/** People are asked first; a team tells the same. */
export const wayTo = `
  select service_url, bot from (
    select chat_service_url as service_url, chat_bot as bot, coalesce(spoke_at, '') as heard_at from person
    where programme = $programme and chat_tenant = $tenant and chat_conversation is not null
    union all
    select service_url, bot, '' as heard_at from teams_team
    where programme = $programme and tenant = $tenant and state = 'present') way
  order by heard_at desc limit 1`
