import type { Run } from '../../dialogue/run.ts'
import type { Person } from '../../people/person.ts'
import type { NewLink } from '../../ports/ownData.ts'
import type { Send, What } from '../../ports/sends.ts'
import type { Turn } from '../../ports/store.ts'
import type { Looked } from '../../privacy/looked.ts'
import { storableJson } from './storable.ts'
import type { RowOf, Rows } from './tables.ts'

/** The rows that nearly every turn writes. */
export type TurnRows = Rows<'person' | 'run' | 'answer' | 'send' | 'handled'>

/** Those that hardly any does. */
export type RareRows = Rows<'trail' | 'link'>

/** What nobody could read stays unreadable, so that somebody who may have stopped is left alone for good. */
const rhythmCell = ({ rhythm }: Person): string => (rhythm === null ? UNREADABLE : storableJson(rhythm))

const UNREADABLE = 'null'

/** With the revision that it is to have. */
export const personRow = (person: Person): RowOf<'person'> => ({
  id: person.id,
  programme: person.programme,
  tenant: person.tenant,
  entra_id: person.entraId,
  teams_id: person.teamsId,
  name: person.name,
  language: person.language,
  chosen_language: person.chosenLanguage,
  zone: person.zone,
  role: person.role,
  team: person.team,
  welcomed: person.welcomed,
  revision: person.revision + 1,
  chat_tenant: person.chat?.tenant ?? null,
  chat_service_url: person.chat?.serviceUrl ?? null,
  chat_conversation: person.chat?.conversation ?? null,
  chat_bot: person.chat?.bot ?? null,
  met_at: person.metAt,
  spoke_at: person.spokeAt,
  email: person.email,
  listed: person.listed ? 1 : 0,
  guest: person.guest ? 1 : 0,
  left_at: person.leftAt,
  unreachable: person.unreachable,
  own_rhythm: rhythmCell(person),
})

const runRow = ({ person, at }: Turn, run: Run): RowOf<'run'> => ({
  programme: person.programme,
  person: person.id,
  id: run.id,
  flow: run.flow,
  version: run.version,
  status: run.status,
  started_at: at,
  touched_at: at,
})

/** A discarded run keeps nothing of what was said in it. */
const answerRows = ({ person }: Turn, run: Run): RowOf<'answer'>[] =>
  run.status === 'discarded'
    ? []
    : run.answers.map(answer => ({
        programme: person.programme,
        person: person.id,
        run: run.id,
        question: answer.name,
        item: answer.item ?? '',
        value: storableJson(answer.value),
        settled: answer.settled ? 1 : 0,
        sharpening: answer.sharpening,
        at: answer.at,
        advice: answer.advice ? storableJson(answer.advice) : null,
      }))

const subjectOf = (what: What) => ({
  run: what.kind === 'replaceCardOf' ? what.run : what.shows,
  target: what.kind === 'replace' ? what.target : null,
})

const sendRow = (turn: Turn, { id, programme, person, chat, what, trace, prompt }: Send): RowOf<'send'> => ({
  ...{ id, programme, person },
  tenant: chat.tenant,
  service_url: chat.serviceUrl,
  conversation: chat.conversation,
  bot: chat.bot,
  kind: what.kind,
  ...subjectOf(what),
  activity: storableJson(what.activity),
  state: 'waiting',
  attempts: 1,
  due_at: turn.at,
  worker: turn.worker,
  lease_until: turn.leaseUntil,
  why: null,
  ended_at: null,
  made_at: turn.at,
  trace: trace ?? null,
  prompt_kind: prompt?.kind ?? null,
  prompt_subject: prompt?.subject ?? null,
})

const handledRows = ({ person, handled, at }: Turn): RowOf<'handled'>[] =>
  handled === null
    ? []
    : [
        {
          programme: person.programme,
          person: person.id,
          activity: handled.activity,
          print: handled.print,
          reply: storableJson(handled.reply),
          at,
        },
      ]

const isUnderway = ({ status }: Run): boolean => status === 'open' || status === 'stopping'

/** Runs that are left come before the one that is underway, because a person has one of those at a time. */
const inOrder = (runs: readonly Run[]): readonly Run[] => [
  ...runs.filter(run => !isUnderway(run)),
  ...runs.filter(isUnderway),
]

export const turnRows = (turn: Turn): TurnRows => ({
  person: [personRow(turn.person)],
  run: inOrder(turn.runs).map(run => runRow(turn, run)),
  answer: turn.runs.flatMap(run => answerRows(turn, run)),
  send: turn.sends.map(send => sendRow(turn, send)),
  handled: handledRows(turn),
})

const trailRow = ({ person: { programme }, at }: Turn, looked: Looked): RowOf<'trail'> => ({
  ...{ programme, at },
  person: looked.person,
  id: looked.id,
  who: looked.by,
  by_person: looked.byPerson,
  what: looked.what,
})

const linkRow = ({ person, at }: Turn, { hash, expiresAt }: NewLink): RowOf<'link'> => ({
  programme: person.programme,
  person: person.id,
  hash,
  made_at: at,
  expires_at: expiresAt,
  used_at: null,
})

export const rareRows = (turn: Turn): RareRows => ({
  trail: (turn.trail ?? []).map(looked => trailRow(turn, looked)),
  link: turn.link ? [linkRow(turn, turn.link)] : [],
})
