import { inHand, insertInto, insertOf } from './statements.ts'
import { tables } from './tables.ts'

// Statements about prompts and handovers that are the same in both databases.

const promptColumns = tables.prompt.columns.join(', ')

const isIt = 'programme = $programme and person = $person and kind = $kind and subject = $subject'

export const personWith = `
  select ${tables.person.columns.join(', ')} from person where programme = $programme and id = $id`

export const promptsOf = `
  select ${promptColumns} from prompt
  where programme = $programme and person = $person order by made_at, kind, subject`

export const handoversIn = `
  select ${tables.handover.columns.join(', ')} from handover where programme = $programme order by made_at, id`

export const planPrompt = (locking: '' | 'for key share'): string =>
  `${insertOf('prompt', locking)} on conflict do nothing`

/** Whoever had it in hand has decided; nobody who had it before writes down anything of it any more. */
export const keepPrompt = `
  update prompt set due_at = $due_at, state = $state, why = $why, asked = $asked, sent_at = $sent_at,
    activity = $activity, made_at = $made_at, changed_at = $changed_at, worker = null, lease_until = null, fence = fence + 1
  where ${isIt}`

export const takeBackSends = `
  update send set state = 'givenUp', why = $why, ended_at = $at, activity = null, worker = null, lease_until = null
  where programme = $programme and person = $person and prompt_kind is not null and state = 'waiting'`

export const takeBackPrompts = `
  update prompt set state = $becomes, why = $why, changed_at = $at, worker = null, lease_until = null,
    due_at = case when $becomes = 'planned' and due_at < $notBefore then $notBefore else due_at end
  where programme = $programme and person = $person
    and state in ('sending', case when $becomes = 'suppressed' then 'planned' else 'sending' end)`

/** One that was planned again was not sent. */
const settled = `
  state = $state, due_at = coalesce($due, due_at), why = $why, activity = $activity, changed_at = $at,
  sent_at = case when $state in ('sent', 'unknown') then $at else null end`

/** The send goes, and tells which prompt it was of. One that was taken back can have been on its way already. */
export const endPromptSend = `
  delete from send
  where id = $send and prompt_kind is not null and ((${inHand})
    or (state = 'givenUp' and $state in ('sent', 'unknown')))
  returning programme, person, prompt_kind as kind, prompt_subject as subject, state as was, why as back`

/** What was taken back and went all the same, went: else it would go once more. `of` is before what the send told. */
const isOfSend = (prompt: string, of: string): string => `
  (${prompt}state = 'sending' or
    (${of}was = 'givenUp' and ${prompt}state in ('planned', 'suppressed') and ${prompt}why = ${of}back))`

export const settlePrompt = `update prompt set ${settled} where ${isIt} and ${isOfSend('', '$')}`

export const settlePromptOf = (ended: string): string => `
  update prompt p set ${settled} from ${ended} e
  where p.programme = e.programme and p.person = e.person and p.kind = e.kind and p.subject = e.subject
    and ${isOfSend('p.', 'e.')}`

export const heldSend = `select id from send where ${inHand}`

/** The same as in the index that keeps an action from being handed over twice. */
export const isSettled = `
  select id from handover
  where leaver = $leaver and action = $action and status in ('offered', 'accepted', 'taken', 'dropped')`

export const statusOfHandover = 'select status from handover where programme = $programme and id = $id'

/** Nothing where another one of this action is in force. */
export const addHandover = `${insertInto('handover')} on conflict do nothing`

export const changeHandover = `
  update handover set status = $status, changed_at = $changed_at
  where programme = $programme and id = $id and status = $was`
