import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import type { Action } from '../../../topics/translation/action.ts'
import { type Decision, noted } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { cardPage, openIdeas } from './cardPage.ts'

/** Something to do for whoever posted the card, in the words of who had the idea. */
const actionOf = (scene: Scene, card: ActionCard, { text }: ShownContribution): Action => ({
  ...{ id: scene.newId(), run: card.id, ambition: card.ambition, behaviour: text, from: scene.today },
  ...{ different: '', stops: null, situation: '', withWhom: [], needs: [], noticedBy: '' },
  ...{ plan: 'neither', seenBy: 'me', status: 'open', madeAt: scene.heard.at, changedAt: scene.heard.at },
})

const picked = (scene: Scene, card: ActionCard, idea: ShownContribution): Decision => {
  const { name: _name, supporters: _supporters, ...contribution } = idea
  const kept = { ...contribution, status: 'picked', changedAt: scene.heard.at, was: idea.status } as const
  return {
    ...noted(cardPage(withoutIdea(scene, card, idea), card.id), { key: 'cards.picked' }),
    kept: { actions: [actionOf(scene, card, idea)] },
    beside: { onCards: { contributions: [kept] } },
  }
}

const withoutIdea = (scene: Scene, card: ActionCard, idea: ShownContribution): Scene => {
  const view = scene.making?.views.get(card.id)
  if (!scene.making || !view) return scene
  const contributions = view.contributions.filter(({ id }) => id !== idea.id)
  const views = new Map([...scene.making.views, [card.id, { ...view, contributions }]])
  return { ...scene, making: { ...scene.making, views } }
}

/** Turns an idea on one's own card into one's own action, once. */
export const pickIdea = (scene: Scene, id: string, contribution: string | null): Decision => {
  const card = scene.making?.cards.find(one => one.id === id)
  if (!card) return cardPage(scene, id)
  const idea = openIdeas(scene, card).find(one => one.id === contribution)
  if (idea) return picked(scene, card, idea)
  return noted(cardPage(scene, id), { key: contribution === null ? 'cards.pickWhich' : 'cards.pickedBefore' })
}
