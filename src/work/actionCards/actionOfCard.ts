import type { ActionCard } from '../../topics/actionCard/actionCard.ts'
import { makesAction } from '../../topics/actionCard/offers.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import type { Action } from '../../topics/translation/action.ts'
import type { Scene } from '../scene.ts'

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
 * join, done when they are, and taken back when they undo that. Nobody else sees it.
 */
export const actionOfCard = (maker: Maker, card: ActionCard, own: Participation): Action | undefined => {
  if (!makesAction(card.kind)) return undefined
  const status = statusFor(own)
  const before = maker.records.actions.find(({ id }) => id === own.action)
  if (!before && status === 'withdrawn') return undefined
  const action = before ?? newAction(maker, card)
  return before?.status === status ? undefined : { ...action, status, changedAt: maker.heard.at }
}
