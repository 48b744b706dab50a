/** Holds what removes old rows against what is declared: nothing is declared that stays, nothing goes undeclared. */
import { expect, test } from 'vitest'
import type { Ageing } from '../../ports/store.ts'
import { limits } from '../../privacy/ages.ts'
import { type Kind, retention, type Since } from '../../privacy/retention.ts'
import { type Stored, stored } from '../../privacy/stored.ts'
import { portionsOf } from './forgetting.ts'

const declared: Readonly<Record<string, Stored>> = stored

/** People go with all that is theirs, and a version when nothing needs it: neither is a matter of rows. */
const asAWhole: readonly Since[] = ['left', 'silent', 'replaced']

const isAgeing = (since: Since): since is Ageing => !asAWhole.includes(since)

const statementsOf = (since: Ageing) => portionsOf(since).flatMap(({ go }) => go('select 1'))
const tablesOf = (since: Ageing) =>
  statementsOf(since).map(sql => sql.match(/(?:from|update) (\w+)/)?.[1] ?? '')

const sinceOf = (kind: Kind): readonly Since[] => retention[kind].map(({ since }) => since)

const removed = limits
  .map(({ since }) => since)
  .filter(isAgeing)
  .flatMap(since => tablesOf(since).map(table => ({ since, table })))

test('whatever is declared to be kept for a while has something that removes it', () => {
  const kept = Object.entries(declared).flatMap(([table, { kind }]) =>
    sinceOf(kind)
      .filter(isAgeing)
      .filter(since => !removed.some(one => one.since === since && one.table === table))
      .map(since => `${table} when it is ${since}`),
  )
  expect(kept).toEqual([])
})

test('nothing is removed that is not declared to go in that way', () => {
  const kindsOf = (table: string): readonly Kind[] => {
    const { kind, columns } = declared[table] as Stored // A statement names a table that there is.
    return [kind, ...Object.values(columns).flatMap(column => column.kind ?? [])]
  }
  const undeclared = removed.filter(({ since, table }) => !kindsOf(table).flatMap(sinceOf).includes(since))
  expect(undeclared).toEqual([])
})

test('only numbers of nobody have no end', () => {
  const endless = Object.entries(declared).filter(([, { kind }]) => sinceOf(kind).length === 0)
  expect(endless.map(([table, { whose }]) => [table, whose])).toEqual([
    ['pace', 'nobody'],
    ['remainder', 'nobody'],
  ])
})
