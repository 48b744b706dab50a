import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { makesAction } from '../../../topics/actionCard/offers.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import type { Action } from '../../../topics/translation/action.ts'
import type { Scene } from '../../scene.ts'

/** Where whoever acts is, and what they made before. */
export type Maker = Pick<Scene, 'heard' | 'today' | 'records' | 'newId'>

const newAction = ({ heard, today, newId }: Maker, { id, ambition, what }: ActionCard): Action => ({
  ...{ id: newId(), run: id, ambition, behaviour: what, from: today },
  ...{ different: '', stops: null, situation: '', noticedBy: '', withWhom: [], needs: [] },
  ...{ plan: 'neither', seenBy: 'me', status: 'open', madeAt: heard.at, changedAt: heard.at },
})

const statusFor = ({ joinedAt, doneAt }: Participation): Action['status'] => {
  if (joinedAt === null) return 'withdrawn'
  return doneAt === null ? 'open' : 'done'
}

/**
 * The private action of somebody who takes part in a card, where it becomes another one than it was: made when they
 * join, done when they are, and taken back when they undo that. Nobody else sees it. What they did with it themselves
 * since stays so, until a press says otherwise.
 */
export const actionOfCard = (
  maker: Maker,
  card: ActionCard,
  { before, after }: { readonly before: Participation; readonly after: Participation },
): Action | undefined => {
  const status = statusFor(after)
  if (!makesAction(card.kind) || status === statusFor(before)) return undefined
  const known = maker.records.actions.find(({ id }) => id === after.action)
  if (!known && status === 'withdrawn') return undefined
  const action = known ?? newAction(maker, card)
  return known?.status === status ? undefined : { ...action, status, changedAt: maker.heard.at }
}
