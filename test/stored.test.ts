/** Holds what is said about stored data against the tables: nothing is stored that is not declared. */
import { describe, expect, test } from 'vitest'
import { has, say } from '../src/cards/say.ts'
import { tables } from '../src/outside/storage/tables.ts'
import { LOOKED_AT, LOOKERS } from '../src/privacy/looked.ts'
import { type Limit, retention } from '../src/privacy/retention.ts'
import { type Column, isShown, PURPOSES, type Stored, stored } from '../src/privacy/stored.ts'
import { LANGUAGES } from './wordedFlows.ts'

const declared: Readonly<Record<string, Stored>> = stored
const limits: readonly Limit[] = Object.values(retention).flat()

const named = (all: readonly (readonly [string, readonly string[]])[]): readonly string[] =>
  all.flatMap(([table, columns]) => columns.map(column => `${table}.${column}`)).sort()

const inTables = named(Object.entries(tables).map(([name, { columns }]) => [name, columns]))
const inDeclaration = named(
  Object.entries(declared).map(([name, { columns }]) => [name, Object.keys(columns)]),
)

test('every column is declared', () => {
  expect(inTables.filter(column => !inDeclaration.includes(column))).toEqual([])
})

test('every declared column is there', () => {
  expect(inDeclaration.filter(column => !inTables.includes(column))).toEqual([])
})

test('whatever belongs to a person says so', () => {
  const own = Object.entries(tables).filter(
    ([name, { columns }]) => name === 'person' || (columns as readonly string[]).includes('person'),
  )
  expect(Object.keys(declared).filter(name => declared[name]?.whose === 'own')).toEqual(
    own.map(([name]) => name),
  )
})

test('who is looked back at does not read when others answered, or who they look along with', () => {
  const shown = ({ columns }: Stored) => Object.keys(columns).filter(name => isShown(columns[name] as Column)) // It is there.
  expect(shown(stored.look_back)).not.toContain('answered_at')
  expect(shown(stored.ask)).not.toContain('owner')
})

test('every purpose is used, and so is every kind', () => {
  const used = Object.values(declared).flatMap(({ columns }) => Object.values(columns))
  expect(PURPOSES.filter(purpose => !used.some(column => column.purpose === purpose))).toEqual([])
  const kinds = [...Object.values(declared).map(({ kind }) => kind), ...used.map(({ kind }) => kind)]
  expect(Object.keys(retention).filter(kind => !kinds.some(used => used === kind))).toEqual([])
})

describe.each(LANGUAGES)('in %s', language => {
  test('every table, purpose and clock is said in plain words', () => {
    const keys = [
      ...PURPOSES.map(purpose => `privacy.purpose.${purpose}`),
      ...limits.map(({ since }) => `privacy.since.${since}`),
      ...LOOKERS.map(looker => `ownData.seen.${looker}`),
      ...LOOKED_AT.map(what => `ownData.seen.what.${what}`),
      ...Object.keys(declared).flatMap(name => [`privacy.table.${name}.name`, `privacy.table.${name}.about`]),
    ]
    expect(keys.filter(key => !has(language, key))).toEqual([])
  })

  test('how long something is kept is a sentence', () => {
    const said = limits.map(({ since, keep }) => {
      const [[unit = '', count = 0] = []] = Object.entries(keep)
      const length = say(language, `privacy.length.${unit}`, { count })
      return say(language, `privacy.since.${since}`, { length })
    })
    expect(said).toContain(
      language === 'nl' ? '90 dagen nadat je niet meer meedoet.' : '90 days after you stopped taking part.',
    )
  })
})
