import { say } from '../../../cards/say.ts'
import type { Material } from '../../../cards/screen.ts'
import type { Asking } from '../../../dialogue/advance.ts'
import type { Question } from '../../../dialogue/question.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { Value } from '../../../dialogue/value.ts'
import { EVERYBODY } from '../../../topics/actionCard/actionCardFlow.ts'
import {
  OF_AN_ACTION,
  OWN_WORDS,
  READY_CARDS,
  readyCard,
  readyFor,
} from '../../../topics/actionCard/readyCards.ts'
import { daysAfter } from '../../../topics/days.ts'
import { idsOf } from '../../../topics/setting.ts'
import { languageOf, type Scene, settingOf } from '../../scene.ts'
import { saidIn } from '../keeping/cardFlows.ts'
import { lastChannel, usualDays } from './filledIn.ts'

// What somebody starts from who makes a card, so that it is there in a minute: it is proposed, and counts only when
// they say so.

const USUAL_HOUR = 9

/** Only what fits the kind of card is offered to start from. */
export const narrowed = (run: Run, name: string, question: Question): Question => {
  const kind = saidIn(run, 'kind')
  if (run.flow !== 'actionCard' || name !== 'ready' || !('options' in question) || !kind) return question
  const { options } = question
  const others = idsOf(READY_CARDS.filter(card => card.kind !== kind))
  return { ...question, options: { ...options, ids: options.ids.filter(id => !others.includes(id)) } }
}

const readyText = (scene: Scene, id: string): string =>
  say(languageOf(scene.person), `actionCard.readyCards.${id}.text`)

const startOf = (scene: Scene, run: Run): Value => {
  const ready = saidIn(run, 'ready')
  const { actions } = settingOf(scene).making ?? { actions: [] }
  if (ready === OF_AN_ACTION) return actions.find(({ id }) => id === saidIn(run, 'action'))?.behaviour ?? null
  return ready !== undefined && readyCard(ready) ? readyText(scene, ready) : null
}

const proposed = (scene: Scene, run: Run, name: string): Value => {
  switch (name) {
    case 'what':
      return startOf(scene, run)
    case 'until':
      return daysAfter(scene.today, usualDays(saidIn(run, 'kind')))
    case 'audience':
      return EVERYBODY
    case 'channel':
      return lastChannel(scene)
    case 'day':
      return daysAfter(scene.today, 1)
    case 'hour':
      return USUAL_HOUR
    default:
      return null
  }
}

/** A question about a card as it is asked: with what fits, and with something to start from. */
export const asAsked = (scene: Scene, run: Run, asking: Asking): Asking => {
  if (run.flow !== 'actionCard') return asking
  const { address, question, proposal } = asking
  return {
    ...asking,
    question: narrowed(run, address.name, question),
    proposal: proposal ?? proposed(scene, run, address.name),
  }
}

/** What each ready card says. */
export const readyTexts = (scene: Scene, run: Run): Material => ({
  means: Object.fromEntries(readyFor(saidIn(run, 'kind') ?? '').map(({ id }) => [id, readyText(scene, id)])),
})

/** How something that a card can start from is called. */
export const readyLabel = (language: 'nl' | 'en', id: string): string =>
  id === OWN_WORDS || id === OF_AN_ACTION
    ? say(language, `actionCard.ready.${id}`)
    : say(language, `actionCard.readyCards.${id}.title`)
