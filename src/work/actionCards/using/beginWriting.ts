import type { Said, Screen } from '../../../cards/screen.ts'
import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import type { ContributionKind } from '../../../topics/actionCard/contribution.ts'
import { isWritingFlow, type WritingFlow } from '../../../topics/actionCard/writing.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { given, look, opened } from '../../opened.ts'
import type { Scene } from '../../scene.ts'
import { saidIn } from '../keeping/cardFlows.ts'
import { whyNot } from './whyNot.ts'

const told = (said: Said): Decision => ({ main: noticeOf(said, ['actions', 'menu']) })

/** What was begun and not ended about the same card, or about any where none is meant. */
const leftOf = (scene: Scene, flow: WritingFlow, card: string | null): Run | undefined =>
  scene.runs.find(
    run => run.flow === flow && isUnderWay(run) && (card === null || saidIn(run, 'card') === card),
  )

/** Pressed twice, the question comes again without a word: there is nothing yet that one was busy with. */
const takenUp = (scene: Scene, left: Run): Decision => {
  const asked = look(scene, left)
  return left.answers.length <= 1 ? asked : noted(asked, { key: 'turns.resumed' })
}

/** Why nothing can be written to this card. */
export const whyNotWrite = (scene: Scene, kind: ContributionKind, id: string): Said | undefined => {
  const card = scene.writing?.cards.find(one => one.id === id)
  if (!card) return { key: 'onCard.why.gone' }
  const why = whyNot(card, scene.heard.at)
  if (why) return why
  if (!scene.writing?.open[kind].some(one => one.id === id)) return { key: 'onCard.why.notOffered' }
  return kind === 'note' && scene.writing.unread.includes(id) ? { key: 'onCard.write.unread' } : undefined
}

const beginAbout = (scene: Scene, kind: ContributionKind, card: string | null): Decision => {
  const why = card === null ? undefined : whyNotWrite(scene, kind, card)
  if (why) return told(why)
  const left = leftOf(scene, kind, card)
  if (left) return takenUp(scene, left)
  const open = scene.writing?.open[kind] ?? []
  if (open.length === 0) return told({ key: `onCard.write.none.${kind}` })
  const one = card ?? (open.length === 1 ? open[0]?.id : undefined)
  return opened(scene, kind, one === undefined ? [] : [given('card', one, scene.heard.at)])
}

const beginTakingBack = (scene: Scene, id: string | null): Decision => {
  const { written = [] } = scene.writing ?? {}
  if (written.length === 0) return told({ key: 'onCard.write.none.takeBack' })
  if (id !== null && !written.some(one => one.id === id)) return told({ key: 'turns.subjectGone' })
  const one = id ?? (written.length === 1 ? written[0]?.id : undefined)
  return opened(scene, 'takeBack', one === undefined ? [] : [given('contribution', one, scene.heard.at)])
}

/** Begins to write something to a card, or to take it back; of the one that is meant where it is known. */
export const beginWriting = (scene: Scene, flow: WritingFlow, subject: string | null): Decision =>
  flow === 'takeBack' ? beginTakingBack(scene, subject) : beginAbout(scene, flow, subject)

const isKind = (flow: string): flow is ContributionKind => isWritingFlow(flow) && flow !== 'takeBack'

/** Whoever was still writing when the card ended is told so, and what they wrote goes nowhere. */
export const endedMeanwhile = (scene: Scene, run: Run): Decision | undefined => {
  const card = saidIn(run, 'card')
  if (!scene.writing || !isUnderWay(run) || card === undefined || !isKind(run.flow)) return undefined
  const why = whyNotWrite(scene, run.flow, card)
  if (!why) return undefined
  const main: Screen = {
    kind: 'notice',
    said: why,
    more: [{ key: 'onCard.write.notKept' }],
    next: ['actions', 'menu'],
  }
  return {
    main,
    shows: run.id,
    before: noticeOf({ key: 'turns.moved' }),
    runs: [{ ...run, status: 'discarded' }],
  }
}
