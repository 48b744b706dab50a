import type { Database } from 'better-sqlite3'
import type { ActionCardStore } from '../../../ports/actionCards.ts'
import type { SharedAction } from '../../../topics/translation/action.ts'
import {
  cardFrom,
  cardRow,
  contributionFrom,
  participationFrom,
  type ShownContributionRow,
  shownContributionFrom,
} from '../cardRows.ts'
import {
  actionsSharedWith,
  allContributionsOf,
  cardsOf,
  cardsToClose,
  cardWith,
  changeAndTouchCard,
  contributionsOf,
  ensureChannel,
  notesOn,
  participationOf,
  participationsOf,
  supportsOf,
} from '../cardStatements.ts'
import { cardArrived, goneArrived } from '../channelStatements.ts'
import type { RowOf } from '../tables.ts'
import { prepare, type Values } from './prepare.ts'
import type { Together } from './together.ts'

type Cards = Pick<ActionCardStore, 'cardWith' | 'cardsOf' | 'cardsToClose' | 'changeCard' | 'cardArrived'>

type WrittenOn = Pick<
  ActionCardStore,
  'participationOf' | 'contributionsOf' | 'usedBy' | 'notesOn' | 'supportsOf' | 'actionsSharedWith'
>

const changing = (database: Database): ((row: Values) => boolean) => {
  const channel = prepare(database, ensureChannel)
  const change = prepare(database, changeAndTouchCard)
  return row => {
    const changed = change.get(row) !== undefined
    if (changed) channel.run(row)
    return changed
  }
}

/** Action cards, one by one and as they are drawn. */
export const cardsIn = (database: Database, { write }: Pick<Together, 'write'>): Cards => {
  const one = prepare<RowOf<'action_card'>>(database, cardWith)
  const of = prepare<RowOf<'action_card'>>(database, cardsOf)
  const toClose = prepare<RowOf<'action_card'>>(database, cardsToClose)
  const arrived = [cardArrived, goneArrived].map(sql => prepare(database, sql))
  const change = changing(database)
  const found = (row: RowOf<'action_card'> | undefined) => row && cardFrom(row)
  return {
    cardWith: async (programme, id) => found(one.get({ programme, id })),
    cardsOf: async (programme, person) => of.all({ programme, person }).map(cardFrom),
    cardsToClose: async (now, most) => toClose.all({ now, most }).map(cardFrom),
    changeCard: kept => write('lasting', () => change(cardRow(kept))),
    cardArrived: given =>
      write('lasting', () => {
        for (const statement of arrived) statement.run(given)
      }),
  }
}

/** What people do with cards, and wrote to them. */
export const writtenOnCards = (database: Database): WrittenOn => {
  const participation = prepare<RowOf<'participation'>>(database, participationOf)
  const contributions = prepare<RowOf<'contribution'>>(database, contributionsOf)
  const all = prepare<RowOf<'participation'>>(database, participationsOf)
  const wrote = prepare<RowOf<'contribution'>>(database, allContributionsOf)
  const notes = prepare<ShownContributionRow>(database, notesOn)
  const supports = prepare<{ contribution: string }>(database, supportsOf)
  const shared = prepare<SharedAction>(
    database,
    actionsSharedWith('in (select value from json_each($teams))'),
  )
  return {
    participationOf: async (programme, person, card) => {
      const row = participation.get({ programme, person, card })
      return row && participationFrom(row)
    },
    contributionsOf: async (programme, person, card) =>
      contributions.all({ programme, person, card }).map(contributionFrom),
    usedBy: async (programme, person) => ({
      participations: all.all({ programme, person }).map(participationFrom),
      contributions: wrote.all({ programme, person }).map(contributionFrom),
    }),
    notesOn: async (programme, card) => notes.all({ programme, card }).map(shownContributionFrom),
    supportsOf: async (programme, person, card) =>
      supports.all({ programme, person, card }).map(({ contribution }) => contribution),
    actionsSharedWith: async ({ teams, everybody, ...others }) =>
      shared.all({ ...others, teams: JSON.stringify(teams), everybody: everybody ? 1 : 0 }),
  }
}
