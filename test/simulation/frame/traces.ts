import type { Database } from 'better-sqlite3'

/**
 * What the rows alone do not tell any more: written down by triggers that live as long as the connection, so that the
 * database itself says what happened in it, whatever the product believes.
 */
const tables = [
  'create temp table ever_planned (programme text, person text, kind text, subject text)',
  'create temp table ever_told (release text, person text)',
  'create temp table odd (promise text, what text)',
  'create temp table turn_of (person text, revision integer, activity text)',
  'create temp table ever_counted (owner text, promise text, person text, wrote integer, example text)',
  'create temp table ever_named (owner text, name text)',
  'create temp table ever_least (id text, scores integer, quotes integer)',
  'create temp table ever_promised (programme text, ambition text, round text, person text, scores integer)',
]

/** Who answered about what, with their name or without. */
const ANSWERED = `
    insert into ever_counted
      select new.owner, new.promise, new.person, new.example is not null, coalesce(new.example, '') where new.by_name = 0;
    insert into ever_named select new.owner, name from person where id = new.person and new.by_name = 1; end`

/** From how many people something is told of what is open, as it was said at some moment. */
const asks = (table: 'look_back' | 'round', thresholds = 'scores, quotes'): string => `
    insert into ever_least select id, ${thresholds} from ${table} where programme = new.programme and status = 'open'`

const LOADED = `new.content ->> '$.thresholds.scores', new.content ->> '$.thresholds.quotes'`

/** Each is of one table of the product's, and is left out where there is none yet. */
const triggers: readonly (readonly [string, string])[] = [
  [
    'prompt',
    `after insert on prompt begin
    insert into ever_planned values (new.programme, new.person, new.kind, new.subject); end`,
  ],
  [
    'person',
    `after update of revision on person when new.revision not in (old.revision, old.revision + 1) begin
    insert into odd values ('I3', 'the revision of ' || new.id || ' went from ' || old.revision || ' to ' || new.revision);
    end`,
  ],
  [
    'handled',
    `after insert on handled begin
    insert into turn_of select id, revision, new.activity from person where id = new.person; end`,
  ],
  [
    'answer',
    `after update of value on answer when new.at < old.at begin
    insert into odd values ('I4', 'an answer of ' || old.at || ' gave way to one of ' || new.at); end`,
  ],
  [
    'noticed_check',
    `after update on noticed_check when new.changed_at < old.changed_at begin
    insert into odd values ('I4', 'what was noticed at ' || old.changed_at || ' gave way to ' || new.changed_at); end`,
  ],
  [
    'self_check',
    `after update on self_check when new.changed_at < old.changed_at begin
    insert into odd values ('I4', 'a look back of ' || old.changed_at || ' gave way to ' || new.changed_at); end`,
  ],
  [
    'look_back',
    `after update on look_back when new.scores < old.scores or new.quotes < old.quotes begin
    insert into odd values ('P5', 'the thresholds of ' || new.id || ' went down'); end`,
  ],
  [
    'round',
    `after update on round when new.scores < old.scores or new.quotes < old.quotes begin
    insert into odd values ('P5', 'the thresholds of ' || new.id || ' went down'); end`,
  ],
  ['look_back', `after insert on look_back begin ${asks('look_back')} and id = new.id; end`],
  ['round', `after insert on round begin ${asks('round')} and id = new.id; end`],
  ['round', `after update on round begin ${asks('round')} and id = new.id; end`],
  [
    'programme_version',
    `after insert on programme_version when new.content <> 'null' begin
    ${asks('look_back', LOADED)}; ${asks('round', LOADED)}; end`,
  ],
  [
    'release',
    `after insert on release when exists (
      select 1 from ever_least where id in (new.look_back, new.round)
        and (new.people < scores or (new.quotes > 0 and new.quotes < quotes))) begin
    insert into odd values ('P5', new.id || ' tells of fewer people than was said while it was open'); end`,
  ],
  [
    'release_person',
    `after insert on release_person begin
    insert into ever_told values (new.release, new.person); end`,
  ],
  ['noticed_check', `after insert on noticed_check begin ${ANSWERED}`],
  ['noticed_check', `after update on noticed_check begin ${ANSWERED}`],
  [
    'look_back',
    `after insert on look_back when new.round is not null begin
    insert into ever_promised select new.programme, ambition, new.round, new.person, new.scores
      from promise where id = new.promise and person = new.person; end`,
  ],
]

const tablesIn = (database: Database): readonly unknown[] =>
  database
    .prepare(`select name from sqlite_master where type = 'table'`)
    .all()
    .map(row => (row as { name: unknown }).name) // The statement asks for it.

export const traceRows = (database: Database): void => {
  const there = tablesIn(database)
  for (const table of tables) database.exec(table)
  for (const [number, [table, trigger]] of triggers.entries())
    if (there.includes(table)) database.exec(`create temp trigger trace_${number} ${trigger}`)
}
