import type { Pool } from 'pg'
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

type Cards = Pick<ActionCardStore, 'cardWith' | 'cardsOf' | 'cardsToClose' | 'changeCard' | 'cardArrived'>

type WrittenOn = Pick<
  ActionCardStore,
  'participationOf' | 'contributionsOf' | 'usedBy' | 'notesOn' | 'supportsOf' | 'actionsSharedWith'
>

const changing = (pool: Pool) => {
  const channel = prepare(ensureChannel)
  const change = prepare(changeAndTouchCard)
  return async (row: Values): Promise<boolean> => {
    await channel(pool, row)
    return (await change(pool, row)).length === 1
  }
}

/** Action cards, one by one and as they are drawn. */
export const cardsIn = (pool: Pool): Cards => {
  const one = prepare<RowOf<'action_card'>>(cardWith)
  const of = prepare<RowOf<'action_card'>>(cardsOf)
  const toClose = prepare<RowOf<'action_card'>>(cardsToClose)
  const arrived = [prepare(cardArrived), prepare(goneArrived)]
  const change = changing(pool)
  return {
    cardWith: async (programme, id) => (await one(pool, { programme, id })).map(cardFrom)[0],
    cardsOf: async (programme, person) => (await of(pool, { programme, person })).map(cardFrom),
    cardsToClose: async (now, most) => (await toClose(pool, { now, most })).map(cardFrom),
    changeCard: kept => change(cardRow(kept)),
    cardArrived: async given => {
      for (const statement of arrived) await statement(pool, given)
    },
  }
}

/** What people do with cards, and wrote to them. */
export const writtenOnCards = (pool: Pool): WrittenOn => {
  const participation = prepare<RowOf<'participation'>>(participationOf)
  const contributions = prepare<RowOf<'contribution'>>(contributionsOf)
  const all = prepare<RowOf<'participation'>>(participationsOf)
  const wrote = prepare<RowOf<'contribution'>>(allContributionsOf)
  const notes = prepare<ShownContributionRow>(notesOn)
  const supports = prepare<{ contribution: string }>(supportsOf)
  const shared = prepare<SharedAction>(actionsSharedWith('= any($teams::text[])'))
  return {
    participationOf: async (programme, person, card) =>
      (await participation(pool, { programme, person, card })).map(participationFrom)[0],
    contributionsOf: async (programme, person, card) =>
      (await contributions(pool, { programme, person, card })).map(contributionFrom),
    usedBy: async (programme, person) => ({
      participations: (await all(pool, { programme, person })).map(participationFrom),
      contributions: (await wrote(pool, { programme, person })).map(contributionFrom),
    }),
    notesOn: async (programme, card) => (await notes(pool, { programme, card })).map(shownContributionFrom),
    supportsOf: async (programme, person, card) =>
      (await supports(pool, { programme, person, card })).map(({ contribution }) => contribution),
    actionsSharedWith: ({ everybody, ...others }) =>
      shared(pool, { ...others, everybody: everybody ? 1 : 0 }),
  }
}
