import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'
import { sent } from '../fakeTeams/ledger.ts'
import type { Person } from '../fakeTeams/population.ts'
import type { StoredRow } from '../protocol/storedRows.ts'
import { weekOf } from './people.ts'

/** How often prompts became what, and what was wrong: nothing, or a sentence each. */
export type Verdict = {
  readonly states: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

export type Asked = {
  readonly teams: FakeTeams
  readonly people: readonly Person[]
  /** How many there were; what is planned for a later one is not due. */
  readonly weeks: number
  /** Who was forgotten: nothing of them is stored. */
  readonly forgotten: readonly Person[]
  readonly talked: readonly { readonly person: Person; readonly told: readonly string[] }[]
  readonly rows: readonly StoredRow[]
}

type Cells = StoredRow['row']

const rowsOf = ({ rows }: Asked, table: string): readonly Cells[] =>
  rows.filter(one => one.table === table).map(({ row }) => row)

const count = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(names, name => name)].map(([name, all]) => [name, all.length]))

const idsIn = (asked: Asked): ReadonlyMap<string, string> =>
  new Map(rowsOf(asked, 'person').map(({ entra_id, id }) => [`${entra_id}`, `${id}`]))

/** What Teams took in somebody's chat is what is written down as sent, and no more than may have gone besides. */
const ofPerson = (asked: Asked, person: Person, prompts: readonly Cells[]): string[] => {
  const taken = sent(asked.teams.ledger, person.chat.id()).map(({ activity }) => activity)
  const written = prompts.flatMap(({ state, activity }) => (state === 'sent' ? [`${activity}`] : []))
  const unknown = prompts.filter(({ state }) => state === 'unknown').length
  const besides = taken.filter(activity => !written.includes(activity)).length
  const who = person.name
  return [
    ...(prompts.length === asked.weeks ? [] : [`${who}: ${prompts.length} prompts of ${asked.weeks}`]),
    ...(new Set(written).size === written.length ? [] : [`${who}: one message for two prompts`]),
    ...(written.every(activity => taken.includes(activity)) ? [] : [`${who}: sent, and Teams has it not`]),
    ...(besides <= unknown ? [] : [`${who}: ${besides} besides, of ${unknown} that may have gone`]),
  ]
}

const notEnded = (prompts: readonly Cells[]): string[] =>
  prompts
    .filter(({ state }) => !['sent', 'unknown'].includes(`${state}`))
    .map(({ state, why, subject }) => `a prompt of ${subject} is ${state} (${why})`)

const ofForgotten = (asked: Asked, person: Person): string[] =>
  asked.rows.some(({ row }) => JSON.stringify(row).includes(person.aadObjectId))
    ? [`${person.name} was forgotten, and something of them is there`]
    : []

const ofTalker = (
  asked: Asked,
  { person, told }: Asked['talked'][number],
  id: string | undefined,
): string[] => {
  const kept = rowsOf(asked, 'action').flatMap(row => (row.person === id ? [`${row.different}`] : []))
  const same = JSON.stringify([...kept].sort()) === JSON.stringify([...told].sort())
  return same ? [] : [`${person.name}: ${told.length} were acknowledged, ${kept.length} are there`]
}

/** Holds what is stored against what Teams took. */
export const verdictOf = (asked: Asked): Verdict => {
  const ids = idsIn(asked)
  const due = new Set(Array.from({ length: asked.weeks }, (_, nth) => weekOf(nth)))
  const all = rowsOf(asked, 'prompt').filter(({ kind, subject }) => kind === 'back' && due.has(`${subject}`))
  const byPerson = Map.groupBy(all, ({ person }) => `${person}`)
  const promptsOf = (person: Person) => byPerson.get(ids.get(person.aadObjectId) ?? '') ?? []
  return {
    states: count(all.map(({ state, why }) => (why === null ? `${state}` : `${state} (${why})`))),
    wrong: [
      ...asked.people.flatMap(person => ofPerson(asked, person, promptsOf(person))),
      ...notEnded(all),
      ...asked.forgotten.flatMap(person => ofForgotten(asked, person)),
      ...asked.talked.flatMap(one => ofTalker(asked, one, ids.get(one.person.aadObjectId))),
    ],
  }
}
