import type { Database } from 'better-sqlite3'
import type { ActionCardStore } from '../../../ports/actionCards.ts'
import { type CardLookRows, type CardViewRows, lookFrom, type MadeCardRow, viewFrom } from '../cardRows.ts'
import {
  actionOnCard,
  contributionsOf,
  howManyShown,
  latestOn,
  madeCard,
  newestContributions,
  participationOf,
  seenDone,
  seenJoined,
  shownContributions,
  supportsOf,
  tallyOn,
} from '../cardStatements.ts'
import { prepare, type Values } from './prepare.ts'

type Lists<T> = Omit<T, 'card'>

/** Each list by a statement of its own: what reads them is claimed to be what the statements beside it ask for. */
const reading = <T>(database: Database, parts: Readonly<Record<keyof Lists<T>, string>>) => {
  const all = Object.entries<string>(parts).map(([name, sql]) => [name, prepare(database, sql)] as const)
  return (values: Values): Lists<T> =>
    Object.fromEntries(all.map(([name, statement]) => [name, statement.all(values)])) as Lists<T>
}

const ofView = { tally: tallyOn, joined: seenJoined(''), done: seenDone(''), written: howManyShown }

const ofLook = {
  ...{ ...ofView, contributions: newestContributions, participation: participationOf },
  ...{ own: contributionsOf, supports: supportsOf, action: actionOnCard('action') },
  ...{ action_companion: actionOnCard('action_companion'), action_need: actionOnCard('action_need') },
}

type WholeRows = CardViewRows & { readonly latest: readonly { readonly teams_id: string }[] }

/** Action cards as they are drawn. All of one is one moment, since nothing else runs in between. */
export const viewedCards = (database: Database): Pick<ActionCardStore, 'viewOf' | 'lookOf'> => {
  const cards = prepare<MadeCardRow>(database, madeCard)
  const whole = { ...ofView, contributions: shownContributions, latest: latestOn }
  const [readView, readLook] = [reading<WholeRows>(database, whole), reading<CardLookRows>(database, ofLook)]
  return {
    viewOf: async (programme, id) => {
      const card = cards.get({ programme, id })
      if (!card) return undefined
      const rows = readView({ programme, card: id })
      return { ...viewFrom({ ...rows, card }), latest: rows.latest.map(({ teams_id }) => teams_id) }
    },
    lookOf: async looking => {
      const card = cards.get({ programme: looking.programme, id: looking.card })
      return card && lookFrom({ ...readLook(looking), card })
    },
  }
}
