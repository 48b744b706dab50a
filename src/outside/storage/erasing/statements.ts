import { takeBackPromptsAbout } from '../checks/takingBack.ts'
import { type TableName, tables } from '../tables.ts'

// What an erasure does, the same in both databases. Values are `programme`, `person`, `revision`, `entra` (the Entra id
// in small letters), and `mark` where a statement is run for each text that leads to somebody.

/** Nobody else takes a turn of theirs from here on: one that is under way no longer finds its revision. */
export const takeForErasure = `
  update person set revision = revision + 1
  where id = $person and programme = $programme and revision = $revision`

/**
 * A turn or a prompt of anybody that is under way may name them, and would write that back: it must read again. This
 * comes first, so that what others saved until then is seen by all that follows.
 */
export const holdOthersUp = `
  update person set revision = revision + 1 where programme = $programme and id <> $person`

const names = (column: string): string => `programme = $programme and lower(${column}) = $entra`
const holds = (column: string, what: string): string => `replace(${column}, ${what}, '') <> ${column}`

/** Where somebody is named beside a place. */
const naming = ['action_companion', 'promise_to', 'promise_witness'] as const satisfies readonly TableName[]

/** Only people are stored as a list of objects. */
const answerNames = `programme = $programme and value like '[{%' and ${holds('lower(value)', '$entra')}`

const addCount = (kind: TableName, ambition: string): string => `
  insert into remainder (programme, kind, ambition, count)
  select programme, '${kind}', ${ambition}, count(*) from ${kind}
  where programme = $programme and person = $person group by 1, 2, 3
  on conflict (programme, kind, ambition) do update set count = remainder.count + excluded.count`

/** How much they made stays, as numbers. */
const counts = [
  ...[addCount('action', 'ambition'), addCount('promise', 'ambition'), addCount('route', `''`)],
  addCount('action_card', 'ambition'),
]

const nobody = naming.map(
  table => `update ${table} set someone = null, name = '' where person <> $person and ${names('someone')}`,
)

const handedOver = `select id from handover
  where programme = $programme and ($person in (person, leaver, offered_to) or $entra in (leaver, offered_to))`

/** A card that they made, of which others are reminded. */
const madeByThem = 'select id from action_card where programme = $programme and person = $person'

/**
 * What is still to be asked about such a handover, or said of such a card, has their words in it, without a name or an
 * id. It is taken back as prompts are: one that is on its way can still tell that it went.
 */
const askedAboutThem = [
  `update send set state = 'givenUp', why = 'done', ended_at = $at, activity = null, worker = null, lease_until = null
    where programme = $programme and state = 'waiting' and prompt_subject in (${handedOver} union ${madeByThem})`,
  `update prompt set state = 'suppressed', why = 'done', worker = null, lease_until = null
    where programme = $programme and state in ('planned', 'sending') and subject in (${handedOver} union ${madeByThem})`,
]

/** What was offered by them or to them, or is about them; and they looked into somebody's data as nobody. */
const aboutThem = [
  ...askedAboutThem,
  `delete from handover where programme = $programme and person <> $person
    and (leaver in ($person, $entra) or offered_to in ($person, $entra))`,
  `delete from prompt where programme = $programme and person <> $person
    and (${holds('subject', '$person')} or ${holds('subject', '$entra')})`,
  `update trail set by_person = null
    where programme = $programme and person <> $person and by_person in ($person, $entra)`,
]

const cardsOfTheirs = (table: 'participation' | 'contribution' | 'support'): string =>
  `select card from ${table} where programme = $programme and person = $person`

/** Of somebody who is erased again after a restore it is no longer known when they asked. */
const askedAt = `coalesce(nullif(cast($at as text), ''), changed_at)`

/**
 * In channels, too, nothing is to tell of them: cards on which they stand are shown anew, and messages of their own
 * cards are to say that they are gone.
 */
const inChannels = [
  `update action_card set changes = changes + 1, behind_since = coalesce(behind_since, ${askedAt})
    where programme = $programme and person <> $person and id in (
      ${(['participation', 'contribution', 'support'] as const).map(cardsOfTheirs).join(' union ')})`,
  `insert into gone_card (programme, id, channel, activity, language, gone_at)
    select programme, id, channel, activity, language, ${askedAt} from action_card
    where programme = $programme and person = $person
      and (activity is not null or status in ('posting', 'unknown'))
    on conflict do nothing`,
  `delete from teams_leader where ${names('entra_id')}`,
]

/**
 * What others noticed of their promises, and what is still to be asked about those, has no meaning without them. What was
 * told of such a promise tells no more of whom it was, and stays, so that nothing told later is of nearly the same people.
 */
const lookedBackAt = [
  ...takeBackPromptsAbout('select id from ask where programme = $programme and owner = $person', {
    changedAt: askedAt,
  }),
  'delete from ask where programme = $programme and owner = $person',
  'delete from noticed_check where programme = $programme and owner = $person',
  'update round set made_by = null where programme = $programme and made_by = $person',
  'update release set promised_by = null where programme = $programme and promised_by = $person',
]

const isOwn = (table: TableName): boolean => (tables[table].columns as readonly string[]).includes('person')

/** Children before their parents. A new table with a person is here by itself. */
const own = (Object.keys(tables) as readonly TableName[]) // The keys of an object literal are its keys.
  .toReversed()
  .filter(isOwn)
  .map(table => `delete from ${table} where programme = $programme and person = $person`)

const themselves = 'delete from person where programme = $programme and id = $person'

/** In this order, after what is rewritten; or what is theirs alone, where others may go on naming them. */
export const erasing: Readonly<Record<'everywhere' | 'ownOnly', readonly string[]>> = {
  everywhere: [...counts, ...nobody, ...aboutThem, ...inChannels, ...lookedBackAt, ...own, themselves],
  ownOnly: [...counts, ...aboutThem, ...inChannels, ...lookedBackAt, ...own, themselves],
}

/** What was answered to others is only needed if it is asked again: without an answer they are told it was noted. */
export const forgetReplies = `
  update handled set reply = 'null'
  where programme = $programme and person <> $person and ${holds('reply', '$mark')}`

export const sendsThatTell = `
  select id, activity as json from send
  where programme = $programme and person <> $person and ${holds('activity', '$mark')}`
export const rewriteSend = 'update send set activity = $json where id = $id'

export const answersThatName = `
  select person, run, question, item, value as json from answer where person <> $person and ${answerNames}`
export const rewriteAnswer = `
  update answer set value = $json
  where person = $person and run = $run and question = $question and item = $item`

export const versionsThatList = `
  select number, content as json from programme_version
  where programme = $programme and ${holds('lower(content)', 'lower($mark)')}`
export const rewriteVersion = `
  update programme_version set content = $json, hash = $hash where programme = $programme and number = $number`
