/** Every statement that touches what is somebody's asks for their programme, or was looked at and may do without. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, quiet } from '../../src/outside/storage/openStore.ts'
import { tables } from '../../src/outside/storage/tables.ts'

/** By how they begin, in one line. Whoever adds one says here why nobody of another programme can be reached by it. */
const reviewed: readonly { readonly because: string; readonly statements: readonly string[] }[] = [
  {
    because: 'the person was found in their programme by this turn, and no two people have the same id',
    statements: [
      'select reply from handled where person = ? and activity = ?',
      'select r.id, r.flow, r.version, r.status, r.touched_at, (select c.activity from shown c',
      'select question, item, value, settled, sharpening, at, advice from answer where person = ? and run = ?',
      'delete from answer where person = ? and run = ? and question = ? and item = ?',
      'delete from action_companion where person = ? and action = ?',
      'delete from action_need where person = ? and action = ?',
      'delete from promise_to where person = ? and promise = ?',
      'delete from promise_witness where person = ? and promise = ?',
      "delete from promise_check where person = ? and promise = ? and state = 'planned'",
      'delete from route_skill where person = ? and route = ?',
      'delete from route_way where person = ? and route = ?',
      'select id from handover where leaver = ? and action = ?',
    ],
  },
  {
    because: 'it writes back what the statement before it found in the programme',
    statements: [
      'update answer set value = ? where person = ? and run = ? and question = ? and item = ?',
      'update send set activity = ? where id = ?',
    ],
  },
  {
    because: 'a worker sends, and looks at what is due, for every programme; each row says for whom it is',
    statements: [
      'update send set worker = ?, lease_until = ?, attempts = attempts + 1 where number in',
      'select count(*) as waiting from send',
      'update channel set worker = ?, lease_until = ? where (programme, id) in',
    ],
  },
  {
    because: 'the last day of a card is over in every programme, and each card says of which it is',
    statements: ['select programme, person, id, run, kind, ambition, what, why, until_day, audience'],
  },
  {
    because: 'this worker has the channel of that one card in hand, by an id that no other has',
    statements: [
      "update action_card set status = case when status = 'posting'",
      'update action_card set behind_since = case when changes > ?',
      "update action_card set because = case when status = 'open'",
      'delete from gone_card where id = ? and exists',
      'update gone_card set activity = coalesce(activity, ?) where id = ? and exists',
    ],
  },
  {
    because: 'this worker has that one send in hand, by an id that no other has',
    statements: [
      'delete from send where id = ? and worker = ?',
      'delete from send where id = ? and prompt_kind is not null and ((id = ? and worker = ?',
      'update send set due_at = ?, why = ?, worker = null, lease_until = null, attempts = ',
      "update send set state = 'givenUp', why = ?, ended_at = ?",
      'select id from send where id = ? and worker = ?',
      'select 0 as number where not exists (select 1 from send where id = ?',
    ],
  },
  {
    because: 'this worker has that one attempt in hand, by an id that no other has',
    statements: [
      'select a.id from attempt a join prompt p',
      'update attempt set state = ?, why = ?, activity = ?, ended_at = ? where id = ? and worker = ?',
    ],
  },
  {
    because:
      'what a process left that is gone is ended in every programme, and each attempt says of which it is',
    statements: ["update attempt set state = 'unknown'"],
  },
  {
    because: 'Teams counts by conversation and by tenant, whatever programme is spoken of',
    statements: [
      'select id from send where tenant = ? and conversation = ?',
      'insert into pace (tenant',
      'select next_slot from pace where tenant = ?',
    ],
  },
  {
    because: 'nobody can guess the secret of a link, and who it is of stands in its row',
    statements: ['select p.id, p.programme, p.tenant', 'update link set used_at = ? where hash = ?'],
  },
  {
    because: 'it tells which programmes there are, for all that goes on in each of them',
    statements: ['select programme, number, hash, loaded_at from programme_version order by'],
  },
]

const prepared: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'statements-'))
const original = Database.prototype.prepare

beforeAll(async () => {
  // A store prepares each of its statements when it is opened: what is not seen here does not exist. The plus before a
  // place says nothing of what is asked for.
  Database.prototype.prepare = function (sql: string) {
    prepared.push(sql.replace(/\s+/g, ' ').replaceAll('+?', '?').trim())
    return original.call(this, sql)
  }
  const opened = await openStore({ dataDir: folder }, quiet)
  if (opened.ok) await opened.store.close()
})
afterAll(() => {
  Database.prototype.prepare = original
  rmSync(folder, { recursive: true })
})

const named = new RegExp(`\\b(from|into|update|join) (${Object.keys(tables).join('|')})\\b`)
const asksForProgramme = /\bprogramme = \?/
const bringsProgramme = /^insert into \w+ \((\w+, )*programme\b/
/** Migrations change what is there of everybody, before the product runs. */
const isMigration = (sql: string) =>
  /^(create|alter|drop)\b|kysely|sqlite_master/.test(sql) || once.includes(sql)
const once = [
  "update person set spoke_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') where spoke_at is null",
  'update release set promised_by = ( select l.person from look_back l where l.programme = release.programme and l.id = release.look_back)',
]

const personal = () => [...new Set(prepared)].filter(sql => named.test(sql) && !isMigration(sql))
const beginnings = reviewed.flatMap(({ statements }) => statements)

test('every statement names the programme, or stands on the list with a reason', () => {
  const open = personal().filter(sql => !asksForProgramme.test(sql) && !bringsProgramme.test(sql))
  expect(open.filter(sql => !beginnings.some(begin => sql.startsWith(begin)))).toEqual([])
  expect(personal().length).toBeGreaterThan(80)
})

test('no reason is kept for a statement that is gone, or that needs none', () => {
  const open = personal().filter(sql => !asksForProgramme.test(sql) && !bringsProgramme.test(sql))
  expect(beginnings.filter(begin => !open.some(sql => sql.startsWith(begin)))).toEqual([])
})
