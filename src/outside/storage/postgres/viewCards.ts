import type { Pool } from 'pg'
import type { ActionCardStore } from '../../../ports/actionCards.ts'
import { type CardLookRows, type CardViewRows, lookFrom, viewFrom } from '../cardRows.ts'
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
import { prepare } from './prepare.ts'

const asList = (sql: string): string => `(select coalesce(json_agg(x), '[]') from (${sql}) x)`

const ofView = {
  tally: tallyOn,
  joined: seenJoined('collate "C"'),
  done: seenDone('collate "C"'),
  written: howManyShown,
}

/** All of it in one statement: one round trip, and one moment. */
const everything = (parts: Readonly<Record<string, string>>): string => `
  select row_to_json(made) as card,
    ${Object.entries(parts)
      .map(([name, sql]) => `${asList(sql)} as ${name}`)
      .join(', ')}
  from (${madeCard.replaceAll('$id', '$card')}) made`

const view = everything({ ...ofView, contributions: shownContributions, latest: latestOn })

const look = everything({
  ...{ ...ofView, contributions: newestContributions, participation: participationOf },
  ...{ own: contributionsOf, supports: supportsOf, action: actionOnCard('action') },
  ...{ action_companion: actionOnCard('action_companion'), action_need: actionOnCard('action_need') },
})

type WholeRows = CardViewRows & { readonly latest: readonly { readonly teams_id: string }[] }

/** Action cards as they are drawn: for everybody, and for one person. */
export const viewedCards = (pool: Pool): Pick<ActionCardStore, 'viewOf' | 'lookOf'> => {
  const [views, looks] = [prepare<WholeRows>(view), prepare<CardLookRows>(look)]
  const wholeFrom = (rows: WholeRows) => ({
    ...viewFrom(rows),
    latest: rows.latest.map(({ teams_id }) => teams_id),
  })
  return {
    viewOf: async (programme, card) => (await views(pool, { programme, card })).map(wholeFrom)[0],
    lookOf: async looking => (await looks(pool, looking)).map(lookFrom)[0],
  }
}
