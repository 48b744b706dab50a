import type { Database } from 'better-sqlite3'
import type { CardRow } from '../cardRows.ts'
import {
  addCard,
  addContribution,
  addSupport,
  changeCard,
  changeContribution,
  endSupport,
  ensureChannel,
  keepParticipation,
  statusOfCard,
  statusOfContribution,
  touchCard,
} from '../cardStatements.ts'
import type { ContributionRow, OnCardsRows } from '../onCardsRows.ts'
import { prepare } from './prepare.ts'

type Expected = CardRow | ContributionRow

/** Whether every card and contribution of a turn still is as it was expected. Nothing comes between that and writing it. */
export const checkingCards = (database: Database) => {
  const card = prepare<{ status: string }>(database, statusOfCard)
  const contribution = prepare<{ status: string }>(database, statusOfContribution)
  const fits = (statement: typeof card) => (row: Expected) => (statement.get(row)?.status ?? null) === row.was
  return ({ cards, contributions }: OnCardsRows): boolean =>
    cards.every(fits(card)) && contributions.every(fits(contribution))
}

const keepingCards = (database: Database) => {
  const channel = prepare(database, ensureChannel)
  const [add, change] = [prepare(database, addCard('')), prepare(database, changeCard)]
  return (cards: readonly CardRow[]): void => {
    for (const row of cards) {
      channel.run(row)
      const keep = row.was === null ? add : change
      keep.run(row)
    }
  }
}

/** Writes what a turn changes about action cards. */
export const keepingOnCards = (database: Database) => {
  const keepCards = keepingCards(database)
  const participate = prepare(database, keepParticipation(''))
  const [add, change] = [prepare(database, addContribution), prepare(database, changeContribution)]
  const [support, end] = [prepare(database, addSupport), prepare(database, endSupport)]
  const touch = prepare(database, touchCard)
  return ({ cards, participations, contributions, supports, touched }: OnCardsRows): void => {
    keepCards(cards)
    for (const row of participations) participate.run(row)
    for (const row of contributions) (row.was === null ? add : change).run(row)
    for (const row of supports) (row.on ? support : end).run(row)
    for (const row of touched) touch.run(row)
  }
}
