import type { Turn } from '../../../ports/store.ts'
import { changed } from '../cardStatements.ts'
import { type OnCardsRows, onCardsRows } from '../onCardsRows.ts'
import { besideRows } from '../promptRows.ts'
import { recordRows } from '../recordRows.ts'
import { changeable, insertRows, orUpdate } from '../statements.ts'
import { storableJson } from '../storable.ts'
import type { Values } from './prepare.ts'
import { forAdmitted, turnOf } from './saveTurn.ts'

/** Whoever pressed has their row in hand until the end, so that nothing comes between that and what is theirs. */
const goneParts = (table: 'action_companion' | 'action_need'): string => `
  delete from ${table} x using admitted where x.person = admitted.id and x.action = any($keptActions::text[])`

const goneSupports = `
  delete from support x using admitted where x.person = admitted.id and x.contribution = any($endedSupports::text[])`

const touched = `
  update action_card set ${changed('$at')} from admitted where programme = $programme and action_card.id = $touched`

/** Each beside all the others: none of them writes a row that another one does. */
const ofPress = {
  kept_actions: `${forAdmitted(insertRows('action', '$actions'))} ${orUpdate('action', changeable('action'))}`,
  gone_companions: goneParts('action_companion'),
  gone_needs: goneParts('action_need'),
  kept_participations: `${forAdmitted(insertRows('participation', '$participations'))}
    ${orUpdate('participation', changeable('participation'))}`,
  new_supports: `${forAdmitted(insertRows('support', '$supports'))} on conflict do nothing`,
  gone_supports: goneSupports,
  new_plans: `${forAdmitted(insertRows('prompt', '$plans'))} on conflict do nothing`,
  touched,
}

/** A turn with a press on an action card as one statement. */
export const pressOfKnown = turnOf('known', ofPress)
export const pressOfUnknown = turnOf('unknown', ofPress)

const isOwn = ({ person, plans = [] }: Turn): boolean => plans.every(plan => plan.person === person.id)

/** Actions of cards are bare; whoever gave one more had it written otherwise, and it is written so again. */
const areBare = ({ actions }: Turn): boolean =>
  actions.every(({ withWhom, needs }) => withWhom.length + needs.length === 0)

type Other = Pick<Turn, 'promises' | 'routes'>

const hasOther = ({ promises, routes }: Other): boolean => promises.length + routes.length > 0

const hasRare = ({ prompts, handovers, takesBack, trail, link, onChecks, ...turn }: Turn): boolean =>
  Boolean(prompts?.length || handovers?.length || takesBack || trail || link || onChecks || hasOther(turn))

/** The rows of a press, where one statement can write all of the turn; undefined where it cannot. */
export const rowsOfPress = (turn: Turn): OnCardsRows | undefined => {
  if (!turn.onCards || hasRare(turn) || !isOwn(turn) || !areBare(turn)) return undefined
  const rows = onCardsRows(turn)
  const isPress = rows.cards.length + rows.contributions.length === 0 && rows.touched.length === 1
  return isPress ? rows : undefined
}

export const valuesOfPress = (turn: Turn, rows: OnCardsRows): Values => {
  const ended = rows.supports.filter(({ on }) => !on)
  return {
    at: turn.at,
    keptActions: turn.actions.map(({ id }) => id),
    actions: storableJson(recordRows(turn).action),
    participations: storableJson(rows.participations),
    supports: storableJson(rows.supports.filter(({ on }) => on)),
    endedSupports: ended.map(({ contribution }) => contribution),
    plans: storableJson(besideRows(turn).plans),
    touched: rows.touched[0]?.card ?? null,
  }
}
