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
  touchCard,
} from '../cardStatements.ts'
import type { ContributionRow, OnCardsRows } from '../onCardsRows.ts'
import { type Asked, prepare } from './prepare.ts'

type Kept = { readonly was: string | null }

const keepingExpected = <T extends CardRow | ContributionRow>(adding: string, changing: string) => {
  const [add, change] = [prepare(`${adding} returning id`), prepare(`${changing} returning id`)]
  const isNew = ({ was }: Kept): boolean => was === null
  return async (asked: Asked, rows: readonly T[]): Promise<boolean> => {
    for (const row of rows) if ((await (isNew(row) ? add : change)(asked, row)).length === 0) return false
    return true
  }
}

const keepingCards = () => {
  const channel = prepare(ensureChannel)
  const keep = keepingExpected<CardRow>(addCard('for key share'), changeCard)
  return async (asked: Asked, cards: readonly CardRow[]): Promise<boolean> => {
    for (const row of cards) await channel(asked, row)
    return keep(asked, cards)
  }
}

const keepingOwn = () => {
  const participate = prepare(keepParticipation('for key share'))
  const [support, end] = [prepare(addSupport), prepare(endSupport)]
  return async (asked: Asked, { participations, supports }: OnCardsRows): Promise<void> => {
    for (const row of participations) await participate(asked, row)
    for (const row of supports) await (row.on ? support : end)(asked, row)
  }
}

/**
 * Writes what a turn changes about action cards. False when something was not as it was expected: then all of it must be
 * undone. Rows of cards, on which hundreds can wait, are taken last and always in the same order.
 */
export const keepingOnCards = () => {
  const keepOwn = keepingOwn()
  const keepContributions = keepingExpected<ContributionRow>(addContribution, changeContribution)
  const keepCards = keepingCards()
  const touch = prepare(touchCard)
  return async (asked: Asked, rows: OnCardsRows): Promise<boolean> => {
    await keepOwn(asked, rows)
    if (!(await keepContributions(asked, rows.contributions))) return false
    for (const row of rows.touched) await touch(asked, row)
    return keepCards(asked, rows.cards)
  }
}
