import { has } from '../../cards/say.ts'
import type { StoredRow } from '../../ports/ownData.ts'
import { ambitionOf, roleOf, skillOf, teamOf } from '../../topics/programme/lookup.ts'
import type { Programme, Text } from '../../topics/programme/programme.ts'
import { dayOf, momentOf, type OwnReader, saying } from './ownReader.ts'

export type Cell = StoredRow[string]

/** What a column holds, where that is no text or number of its own; the rest is shown as it is stored. */
const MOMENTS = [
  ...['met_at', 'spoke_at', 'left_at', 'started_at', 'touched_at', 'made_at', 'changed_at', 'at', 'due_at'],
  ...['sent_at', 'lease_until', 'ended_at', 'expires_at', 'used_at', 'loaded_at'],
  ...['opened_at', 'closes_at', 'closed_at', 'answered_at'],
]
const DAYS = ['from_day', 'before_day', 'first_day', 'day']
const TRUTHS = ['listed', 'guest', 'settled', 'for_good', 'by_name']
const JSONS = ['person.own_rhythm', 'answer.value', 'answer.advice', 'handled.reply', 'send.activity']

type Noun = 'ambition' | 'role' | 'team' | 'skill'

const NOUNS: Readonly<Record<string, Noun>> = {
  ambition: 'ambition',
  role: 'role',
  team: 'team',
  to_team: 'team',
  skill: 'skill',
}

/** Where the word files call what is stored as a word of ours; the word stands for the `*`. */
const WORDED: Readonly<Record<string, string>> = {
  'run.flow': '*.title',
  'action.plan': 'translate.plan.options.*',
  'action.seen_by': 'translate.seenBy.options.*',
  'action_need.need': 'translate.needs.options.*',
  'promise.to_kind': 'promise.to.options.*',
  'promise.rhythm': 'promise.rhythm.options.*',
  'promise.seen_by': 'promise.seenBy.options.*',
  'self_check.next': 'check-self.next.options.*',
  'noticed_check.noticed': 'check-noticed.noticed.options.*',
  'route.seen_by': 'skills.seenBy.options.*',
  'route_skill.level_now': 'skills.now.options.*',
  'route_skill.level_needed': 'skills.need.options.*',
  'route_way.way': 'skills.ways.options.*',
  'prompt.kind': 'prompts.*.heading',
  'prompt.why': 'ownData.why.*',
  'attempt.kind': 'prompts.*.heading',
  'attempt.why': 'ownData.why.*',
  'send.kind': 'ownData.value.*',
  'send.why': 'ownData.why.*',
}

const wordedIn = (table: string, column: string): string | undefined =>
  WORDED[`${table}.${column}`] ?? (CHOSEN.includes(column) ? 'ownData.value.*' : undefined)

const CHOSEN = ['language', 'chosen_language', 'unreachable', 'status', 'state', 'sharpening']

const LOOKUP: Readonly<Record<Noun, (programme: Programme, id: string) => { name: Text } | undefined>> = {
  ambition: ambitionOf,
  role: roleOf,
  team: teamOf,
  skill: skillOf,
}

/** How a thing of the programme is called, or was when it was last there. */
export const nounOf = ({ programmes, language }: OwnReader, noun: Noun, id: string): string | undefined =>
  programmes.map(programme => LOOKUP[noun](programme, id)).find(found => found !== undefined)?.name[language]

/** What the word files call this, or else what it is. */
const worded = (reader: OwnReader, pattern: string, text: string): string => {
  const key = pattern.replace('*', () => text)
  return has(reader.language, key) ? saying(reader, key) : text
}

export const yesOrNo = (reader: OwnReader, cell: Cell): string =>
  saying(reader, cell === 1 ? 'ownData.page.yes' : 'ownData.page.no')

/** What stands in a column that holds JSON; the same for what cannot be read. */
export const parsed = (table: string, column: string, cell: Cell): unknown => {
  if (typeof cell !== 'string' || !JSONS.includes(`${table}.${column}`)) return cell
  try {
    return JSON.parse(cell)
  } catch {
    return cell // It is shown as it is stored.
  }
}

/** What is stored, as its person reads it. */
export const ownValue = (reader: OwnReader, table: string, column: string, cell: Cell): string => {
  const text = String(cell)
  const noun = NOUNS[column]
  const pattern = wordedIn(table, column)
  if (column === 'name' && text === '') return saying(reader, 'forget.somebody')
  if (MOMENTS.includes(column)) return momentOf(reader, text)
  if (DAYS.includes(column)) return dayOf(reader, text)
  if (TRUTHS.includes(column)) return yesOrNo(reader, cell)
  if (noun) return nounOf(reader, noun, text) ?? text
  return pattern ? worded(reader, pattern, text) : text
}
