import type { Closing, Opening, RoundClosing } from '../../../ports/checks.ts'
import type { Plan } from '../../../ports/prompting.ts'
import { planRow } from '../promptRows.ts'
import type { RowOf } from '../tables.ts'
import { personRow } from '../turnRows.ts'
import { askRow, lookBackRow, roundRow } from './rows.ts'

/** One that opens, as rows; `ids` says which person somebody is whom the opening takes for unmet. */
export type OpeningRows = {
  readonly lookBack: RowOf<'look_back'>
  readonly passed: string
  readonly asks: readonly RowOf<'ask'>[]
  readonly plans: readonly RowOf<'prompt'>[]
  readonly unmet: readonly RowOf<'person'>[]
}

const plansOf = (programme: string, at: string, plans: readonly Plan[]): readonly RowOf<'prompt'>[] =>
  plans.map(plan => planRow({ programme, at, plan }))

export const openingRows = ({ lookBack, passed, asks, unmet, plans }: Opening, at: string): OpeningRows => ({
  ...{ lookBack: lookBackRow(lookBack), passed },
  asks: asks.map(ask => ({ ...askRow(ask), programme: lookBack.programme })),
  plans: plansOf(lookBack.programme, at, plans),
  unmet: unmet.map(person => ({ ...personRow(person), programme: lookBack.programme })),
})

/** By the id that the opening gave them, the id that they have. */
export type Known = ReadonlyMap<string, string>

const named = <Row extends RowOf<'ask'> | RowOf<'prompt'>>(row: Row, known: Known): Row => ({
  ...row,
  person: known.get(String(row.person)) ?? row.person,
})

/** Whoever was met meanwhile is asked as who they are. */
export const withKnown = (rows: OpeningRows, known: Known): OpeningRows => ({
  ...rows,
  asks: rows.asks.map(row => named(row, known)),
  plans: rows.plans.map(row => named(row, known)),
})

export const closingRows = ({ programme, lookBack, at, release, plans }: Closing) => ({
  release: release && {
    ...{ programme, lookBack, at, id: release.id, people: release.people, quotes: release.quotes },
    ...{ noticed: release.result.noticed, unseen: release.result.unseen },
  },
  persons: (release?.persons ?? []).map(person => ({ programme, person, release: release?.id ?? null })),
  plans: plansOf(programme, at, plans),
})

export const roundClosingRows = ({ round, releases }: RoundClosing) => {
  const row = roundRow(round)
  const { programme, id } = round
  return {
    round: row,
    releases: releases.map(one => ({
      ...{ programme, id: one.id, round: id, ambition: one.ambition, about: one.about, people: one.people },
      at: row.ended_at,
    })),
    persons: releases.flatMap(one => one.persons.map(person => ({ programme, person, release: one.id }))),
  }
}
