import { insertOf } from '../statements.ts'
import { tables } from '../tables.ts'

// How look backs open and close, the same in both databases.

type Locking = '' | 'for key share'

/** A promise that is open; `locking` has its owner wait with changing it. */
export const openPromise = `
  select id from promise where programme = $programme and person = $person and id = $promise and status = 'open'`

export const plannedDay = `
  select day from promise_check
  where programme = $programme and person = $person and promise = $promise and day = $day and state = 'planned'`

/** One that is asked to close opens nothing any more, and passes no days. */
export const openRoundWith = `
  select id from round where programme = $programme and id = $round and status = 'open' and ended_at is null`

export const addLookBack = (locking: Locking): string =>
  `${insertOf('look_back', locking)} on conflict do nothing`

export const passDays = `
  update promise_check set state = 'done'
  where programme = $programme and person = $person and promise = $promise and day <= $passed and state = 'planned'`

export const idOfPerson = `
  select id from person where programme = $programme and tenant = $tenant and entra_id = $entra_id`

/** One after another in a programme, so that none overlooks what another one tells. */
export const closeAlone = `select pg_advisory_xact_lock(hashtext('looking back in ' || $programme))`

/**
 * Before an answer is kept, or a promise ended: these go side by side, and wait for whoever closes, who waits for them. So it
 * is known of each answer whether it is in what is told.
 */
export const besideClosing = `select pg_advisory_xact_lock_shared(hashtext('looking back in ' || $programme))`

/**
 * Of how many groups was told that count for a look back `l`: those of its owner's promises, those of bodies, and those
 * of whose owner nobody knows any more. What was told to others does not count for it, so that of many that are read at
 * once each can close.
 */
export const toldBeside = `(
  select cast(count(*) as integer) from release r where r.programme = $programme and r.promised_by = l.person
) + (
  select cast(count(*) as integer) from release r where r.programme = $programme and r.promised_by is null)`

/** Nothing where something was told, of its promise or of a body, that the closing knows nothing of. */
export const knowsAllBeside = `
  select 1 as knows from look_back l
  where l.programme = $programme and l.id = $lookBack and $told = ${toldBeside}`

export const toldIn = 'select cast(count(*) as integer) as told from release where programme = $programme'

/** Whether it was decided with thresholds as high as they are by now. */
const isNotStricter = 'scores <= $scores and quotes <= $quotes'

export const closeLookBack = `
  update look_back set status = 'closed', closed_at = $at
  where programme = $programme and id = $lookBack and status = 'open' and ${isNotStricter} returning id`

const told = tables.release.columns

/** What was told of a promise; nothing where its owner was erased meanwhile. */
export const addToldOfLookBack = `
  insert into release (${told.join(', ')})
  select l.programme, $id, l.id, null, l.promise, l.person, p.ambition, 'noticed', $people, $noticed, $unseen, $quotes, $at
  from look_back l join promise p on p.person = l.person and p.id = l.promise
  where l.programme = $programme and l.id = $lookBack on conflict do nothing`

export const addToldOfRound = `
  insert into release (${told.join(', ')})
  values ($programme, $id, null, $round, null, null, $ambition, $about, $people, null, null, 0, $at)
  on conflict do nothing`

export const addToldPerson = (locking: Locking): string =>
  `${insertOf('release_person', locking)} on conflict do nothing`

const sameBody = `o.of_kind = round.of_kind and coalesce(o.of_team, '') = coalesce(round.of_team, '')`

/** Of one body one at a time, also where two people made one at the same moment. */
export const openRound = `
  update round set status = 'open', scores = $scores, quotes = $quotes, opened_at = $opened_at,
    changed_at = $changed_at
  where programme = $programme and id = $id and status = 'planned' and not exists (
    select 1 from round o where o.programme = $programme and o.status = 'open' and ${sameBody})
  returning id`

/** One that did not open since another goes on in its days. Where that one is about to close, it waits. */
export const refuseRound = `
  update round set status = 'refused', ended_at = $changed_at, changed_at = $changed_at
  where programme = $programme and id = $id and status = 'planned' and exists (
    select 1 from round o where o.programme = $programme and o.status = 'open' and o.ended_at is null
      and o.until_day >= round.from_day and ${sameBody})`

export const missRound = `
  update round set status = 'missed', ended_at = $changed_at, changed_at = $changed_at
  where programme = $programme and id = $id and status = 'planned'`

/** Not while a look back in it is open: one whose round is closed would never be closed itself. */
export const closeRound = `
  update round set status = 'closed', result = $result, ended_at = $ended_at, changed_at = $changed_at
  where programme = $programme and id = $id and status = 'open' and ${isNotStricter} and not exists (
    select 1 from look_back l where l.programme = $programme and l.round = round.id and l.status = 'open')
  returning id`
