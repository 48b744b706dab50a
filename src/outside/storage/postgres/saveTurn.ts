import { addPerson, insertRows, orUpdate, replyTo, takePerson } from '../statements.ts'
import { tables } from '../tables.ts'

const handledBefore = `exists (${replyTo.replaceAll('$person', '$id')})`

/**
 * Who may save. A turn of the same person that is being saved elsewhere is waited for; when it is through, the
 * revision no longer fits, this finds nobody, and so nothing below writes anything.
 */
const known = `${takePerson} and not ${handledBefore} returning id`
const unknown = `${addPerson} returning id`

/** The same for nobody where the turn is not admitted. */
export const forAdmitted = (sql: string): string => `${sql}, admitted`

const runs = `${forAdmitted(insertRows('run', '$runs'))}
  ${orUpdate('run', ['version', 'status', 'touched_at'])}`

const given = 'json_populate_recordset(null::answer, $answers::json) given'
const samePlace =
  'a.person = given.person and a.run = given.run and a.question = given.question and a.item = given.item'

const goneAnswers = `
  delete from answer a using admitted
  where a.person = admitted.id and a.run = any($keptRuns::text[])
    and not exists (select 1 from ${given} where ${samePlace})`

/** Only what differs is written: an answer that stays as it was costs a look and no disk. */
const changedAnswers = `
  insert into answer (${tables.answer.columns.join(', ')})
  select ${tables.answer.columns.map(column => `given.${column}`).join(', ')} from ${given}, admitted
  where not exists (
    select 1 from answer a
    where ${samePlace} and a.value = given.value and a.settled = given.settled
      and a.sharpening is not distinct from given.sharpening and a.at = given.at
      and a.advice is not distinct from given.advice)
  ${orUpdate('answer', ['value', 'settled', 'sharpening', 'at', 'advice'])}`

const ofEveryTurn = {
  kept_runs: runs,
  gone_answers: goneAnswers,
  changed_answers: changedAnswers,
  new_sends: forAdmitted(insertRows('send', '$sends')),
  now_handled: forAdmitted(insertRows('handled', '$handled')),
}

/** One turn as one statement: one round trip, and one moment. `more`: what it writes beside what every turn does. */
export const turnOf = (who: 'known' | 'unknown', more: Readonly<Record<string, string>> = {}): string => `
  with admitted as (${who === 'known' ? known : unknown}),
  ${Object.entries({ ...ofEveryTurn, ...more })
    .map(([name, sql]) => `${name} as (${sql})`)
    .join(', ')}
  select
    (select count(*) from admitted)::integer as admitted,
    ${handledBefore} as handled`
