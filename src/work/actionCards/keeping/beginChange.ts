import type { Happening } from '../../../dialogue/advance.ts'
import { type Answer, isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { type CardChange, canChange } from '../../../topics/actionCard/changeCard.ts'
import { dayAndHour } from '../../../topics/actionCard/moments.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { given, opened } from '../../opened.ts'
import type { Scene } from '../../scene.ts'
import { isCardChange, saidIn } from './cardFlows.ts'
import { cardPage, isHers } from './cardPage.ts'

/** To change something, one starts from how it is. */
const present = ({ heard, making }: Scene, flow: CardChange, card: ActionCard): readonly Answer[] => {
  const as = (values: Readonly<Record<string, string | number | null>>) =>
    Object.entries(values).map(([name, value]) => given(name, value, heard.at, false))
  switch (flow) {
    case 'correctCard':
      return as({ what: card.what, why: card.why })
    case 'extendCard':
      return as({ until: card.until })
    case 'moveCard':
      return as(dayAndHour(card.postAt, making?.zone ?? 'UTC'))
    default:
      return []
  }
}

const changeOne = (scene: Scene, flow: CardChange, card: ActionCard): Decision => {
  if (flow !== 'withdrawCard' && !isHers(scene, card))
    return noted(cardPage(scene, card.id), { key: 'cards.notThere' })
  return opened(scene, flow, [given('card', card.id, scene.heard.at), ...present(scene, flow, card)])
}

/** Begins to change a card: the one that was named, the only one that can be, or one to choose. */
export const beginChange = (scene: Scene, flow: CardChange, subject: string | null): Decision => {
  const cards = (scene.making?.cards ?? []).filter(card => canChange(flow, card))
  const named = subject !== null && cards.find(({ id }) => id === subject)
  if (named === undefined) return noted(cardPage(scene, subject ?? ''), { key: 'cards.changed' })
  const one = named || (cards.length === 1 ? cards[0] : undefined)
  if (one) return changeOne(scene, flow, one)
  return cards.length > 0
    ? opened(scene, flow, [])
    : { main: noticeOf({ key: `${flow}.none` }, ['cards', 'actionCard']) }
}

/**
 * What somebody is told who is changing a card that meanwhile is otherwise: it was closed, went, or was taken away.
 * Undefined where they can go on.
 */
export const outdated = (scene: Scene, run: Run, { kind }: Happening): Decision | undefined => {
  if (!isCardChange(run.flow) || !isUnderWay(run) || kind === 'stop' || kind === 'askStop') return undefined
  const { flow } = run
  const id = saidIn(run, 'card')
  const card = scene.making?.cards.find(one => one.id === id)
  if (id === undefined || (card && canChange(flow, card))) return undefined
  return { ...noted(cardPage(scene, id), { key: 'cards.changed' }), runs: [{ ...run, status: 'discarded' }] }
}

/** The card that a finished conversation made or changed, as it is now. */
export const cardAgain = (scene: Scene, run: Run): Decision['main'] => {
  if (run.status !== 'finished') return undefined
  const id = run.flow === 'actionCard' ? undefined : saidIn(run, 'card')
  const card = scene.making?.cards.find(one => one.run === run.id || one.id === id)
  return card && cardPage(scene, card.id).main
}
