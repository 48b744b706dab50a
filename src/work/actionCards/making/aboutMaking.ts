import { may } from '../../../people/rights.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { actorOf } from '../../actor.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { isOfCards, saidIn } from '../keeping/cardFlows.ts'
import { isOnOwnCard } from '../keeping/ownCardPress.ts'

// What a turn asks for that may be about somebody's own action cards.

const isUnderWay = ({ runs }: Scene, statuses: readonly string[]): boolean =>
  runs.some(({ flow, status }) => isOfCards(flow) && statuses.includes(status))

const isPressed = (scene: Scene, { press }: Intent & { do: 'pressed' }): boolean => {
  if (press.do === 'start') return isOfCards(press.flow)
  if (press.do === 'show') return press.what === 'cards' || press.what === 'channels'
  if (isOnOwnCard(press)) return true
  return 'run' in press && scene.runs.some(({ id, flow }) => id === press.run && isOfCards(flow))
}

const isAsked = (scene: Scene, intent: Intent): boolean => {
  switch (intent.do) {
    case 'pressed':
      return isPressed(scene, intent)
    case 'start':
      return isOfCards(intent.flow)
    case 'command':
      return (
        ['actionCard', 'cards', 'channels'].includes(intent.command) ||
        (intent.command === 'resume' && isUnderWay(scene, ['draft']))
      )
    default:
      return false
  }
}

/** A question that is open can come back after anything that is said. */
export const isAboutMaking = (scene: Scene, intent: Intent): boolean =>
  scene.heard.place === 'personal' && (isUnderWay(scene, ['open', 'stopping']) || isAsked(scene, intent))

/**
 * Whether somebody who may make cards wants to choose a channel, or to know which there are: then what is known of
 * teams in Teams should not be old.
 */
export const choosesChannel = (scene: Scene, intent: Intent): boolean => {
  const isAnswer = intent.do === 'pressed' && 'run' in intent.press
  const { place } = scene.heard
  return place === 'personal' && !isAnswer && isAsked(scene, intent) && may(actorOf(scene), 'makeCard')
}

const chosenIn = ({ inputs, press }: Intent & { do: 'pressed' }): unknown =>
  inputs.card ?? inputs.subject ?? ('subject' in press ? press.subject : undefined)

/** The run that a turn goes on with. */
const runOf = ({ runs }: Scene, intent: Intent) => {
  const run = intent.do === 'pressed' && 'run' in intent.press ? intent.press.run : undefined
  return runs.find(({ id, status }) => (run === undefined ? status === 'open' : id === run))
}

/** The card that a turn is about, of those that this person made. */
export const aboutCard = (
  scene: Scene,
  intent: Intent,
  cards: readonly ActionCard[],
): ActionCard | undefined => {
  const run = runOf(scene, intent)
  const chosen = intent.do === 'pressed' ? chosenIn(intent) : undefined
  const id = chosen ?? (run && (saidIn(run, 'card') ?? run.id))
  return cards.find(card => card.id === id || card.run === id)
}

/** An action to make a card of is offered in that conversation only. */
export const isMaking = (scene: Scene, intent: Intent): boolean =>
  scene.runs.some(({ flow, status }) => flow === 'actionCard' && status !== 'finished') ||
  (intent.do === 'command' && intent.command === 'actionCard') ||
  (intent.do === 'pressed' && intent.press.do === 'start')

export const isList = (intent: Intent): boolean =>
  intent.do === 'command'
    ? intent.command === 'cards'
    : intent.do === 'pressed' && intent.press.do === 'show' && intent.press.what === 'cards'
