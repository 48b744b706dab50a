import { insertInto, insertOf } from '../statements.ts'
import { type TableName, tables } from '../tables.ts'

// What a turn writes about looking back, the same in both databases.

type Locking = '' | 'for key share'

const anew = (name: TableName, besides: readonly string[]): string =>
  tables[name].columns
    .filter(column => !besides.includes(column))
    .map(column => `${column} = excluded.${column}`)
    .join(', ')

const lasting = ['programme', 'person', 'look_back', 'promise', 'owner', 'was_named', 'made_at']

export const askWas = `
  select status as was from ask where programme = $programme and person = $person and id = $id`

export const addAsk = (locking: Locking): string => `${insertOf('ask', locking)} on conflict do nothing`

export const changeAsk = `
  update ask set status = $status, for_good = $for_good, changed_at = $changed_at
  where programme = $programme and person = $person and id = $id and status = $was`

/**
 * Where nobody has still to answer, it need not wait for its last day. Of two who answer at once both note it: the last
 * moment counts. Of few who were asked its owner would learn by that who said nothing, and who did.
 */
export const noteAnswered = `
  update look_back set answered_at = $changed_at
  where programme = $programme and id = $look_back and status = 'open' and not exists (
    select 1 from ask where programme = $programme and look_back = $look_back and status = 'asked')
    and scores <= (
      select count(*) from ask
      where programme = $programme and look_back = $look_back and asked_as <> 'owner')`

export const keepSelf = (locking: Locking): string => `
  ${insertOf('self_check', locking)} on conflict (person, look_back) do update set ${anew('self_check', lasting)}`

/** Whose owner may have read it by name stays one of those, also where it is only counted from now on. */
export const keepNoticed = (locking: Locking): string => `
  ${insertOf('noticed_check', locking)} on conflict (person, look_back) do update
  set ${anew('noticed_check', lasting)},
    was_named = case when noticed_check.by_name = 1 then 1 else noticed_check.was_named end`

export const roundWas = 'select changed_at as was from round where programme = $programme and id = $id'

export const addRound = `${insertInto('round')} on conflict do nothing`

/** Whose it is stays: whoever made it may be nobody by now. */
const changing = tables.round.columns.filter(
  column => !['programme', 'id', 'made_by', 'run', 'made_at'].includes(column),
)

export const changeRound = `
  update round set ${changing.map(column => `${column} = $${column}`).join(', ')}
  where programme = $programme and id = $id and changed_at = $was`
