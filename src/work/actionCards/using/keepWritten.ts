import type { Said } from '../../../cards/screen.ts'
import type { KeptContribution, OnCards } from '../../../ports/actionCards.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { notYet, participate } from '../../../topics/actionCard/participate.ts'
import type { Written } from '../../../topics/actionCard/writeFlows.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { notesPlan, reminderPlan } from '../telling/plans.ts'
import { actionOfCard } from './actionOfCard.ts'
import { whyNotWrite } from './beginWriting.ts'

const contributionsOf = (scene: Scene, run: string, written: Written): readonly KeptContribution[] => {
  const { card, as: kind, text, byName } = written
  const at = scene.heard.at
  if (text === null) return []
  return [
    {
      ...{ id: scene.newId(), card, person: scene.person.id, run, kind, text, byName },
      ...{ status: 'shown', was: null, madeAt: at, changedAt: at },
    },
  ]
}

type Stuck = Pick<OnCards, 'participations'> & {
  readonly kept: Decision['kept'] & object
  readonly plans: readonly Plan[]
}

/** Whoever writes a note, or says that they only want to be counted, is stuck, and so takes part. */
const stuck = (scene: Scene, card: ActionCard, byName: boolean): Stuck => {
  const own = scene.writing?.participations.find(one => one.card === card.id)
  const before = own ?? notYet(card.id, scene.person.id)
  const after = { ...participate(before, 'stuck', scene.heard.at).after, byName }
  const action = actionOfCard(scene, card, { before, after })
  const isNew = before.joinedAt === null && after.joinedAt !== null
  return {
    participations: [{ ...after, action: action?.id ?? after.action }],
    kept: action ? { actions: [action] } : {},
    plans: isNew ? reminderPlan(scene, card, scene.heard.at) : [],
  }
}

const saidOf = ({ as, text }: Written): Said => ({
  key: as === 'note' && text === null ? 'onCard.write.counted' : `${as}.saved`,
})

/** Keeps what somebody wrote to a card, once they said that it may be read; where it cannot stand there, it says so. */
export const keepWritten = (scene: Scene, run: string, written: Written): Decision => {
  const why = whyNotWrite(scene, written.as, written.card)
  const card = scene.writing?.cards.find(({ id }) => id === written.card)
  if (why || !card) return { main: noticeOf(why ?? { key: 'onCard.why.gone' }, ['actions', 'menu']) }
  const contributions = contributionsOf(scene, run, written)
  const none: Stuck = { kept: {}, plans: [] }
  const { kept, plans, ...rest } = written.as === 'note' ? stuck(scene, card, written.byName) : none
  const told = contributions.flatMap(one => notesPlan(card, one))
  return {
    ...{ kept, beside: { onCards: { ...rest, contributions }, plans: [...plans, ...told] } },
    main: noticeOf(saidOf(written), ['actions', 'menu']),
  }
}

/** Takes back what somebody wrote: nobody sees it any more. */
export const keepTakenBack = (scene: Scene, id: string): Decision => {
  const found = scene.writing?.written.find(one => one.id === id)
  if (!found) return { main: noticeOf({ key: 'turns.subjectGone' }, ['menu']) }
  const { status } = found
  const contributions = [{ ...found, was: status, status: 'withdrawn' as const, changedAt: scene.heard.at }]
  return { beside: { onCards: { contributions } }, main: noticeOf({ key: 'takeBack.saved' }, ['menu']) }
}
