import { type Answer, isUnderWay, type Run, withAnswer } from '../../../dialogue/run.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import { EVERYBODY } from '../../../topics/actionCard/actionCardFlow.ts'
import { OF_AN_ACTION, OWN_WORDS } from '../../../topics/actionCard/readyCards.ts'
import type { SharedAction } from '../../../topics/translation/action.ts'
import { type Decision, noted, noticeOf } from '../../decision.ts'
import { given, look, lookAnew, opened } from '../../opened.ts'
import { type Scene, settingOf } from '../../scene.ts'
import { channelsPage } from '../places/channelsPage.ts'
import { filling } from './filledIn.ts'

const ofAction = ({ id, ambition }: SharedAction, at: string): readonly Answer[] => [
  given('ambition', ambition, at),
  given('ready', OF_AN_ACTION, at),
  given('action', id, at),
]

/** Once more what was posted before. For how long, and when, is as with a new one. */
const ofCard = (card: ActionCard, at: string): readonly Answer[] => [
  given('kind', card.kind, at),
  given('ambition', card.ambition, at),
  given('ready', OWN_WORDS, at),
  given('what', card.what, at),
  given('why', card.why, at),
  given('audience', card.audience ?? EVERYBODY, at),
  given('channel', card.channel, at),
]

/** What a card is made of that somebody named: an action that they may see, or a card of their own. */
const answersOf = (scene: Scene, subject: string): readonly Answer[] | undefined => {
  const { actions = [], cards = [] } = settingOf(scene).making ?? {}
  const action = actions.find(({ id }) => id === subject)
  if (action) return ofAction(action, scene.heard.at)
  const card = cards.find(({ id }) => id === subject)
  return card && ofCard(card, scene.heard.at)
}

const takeUp = (scene: Scene, left: Run, answers: readonly Answer[]): Decision => {
  if (answers.length > 0) return lookAnew(scene, answers.reduce(withAnswer, left))
  const shown = look(scene, left)
  return left.answers.length === 0 ? shown : noted(shown, { key: 'turns.resumed' })
}

/** Without a channel to post in there is nothing to make: what is missing is explained with what solves it. */
export const noChannel = (scene: Scene): Decision =>
  scene.making
    ? noted({ main: channelsPage(scene, scene.making) }, { key: 'actionCard.noChannel' })
    : { main: noticeOf({ key: 'actionCard.begin' }, ['actionCard', 'menu']) }

/** Starts a card, perhaps of an action or of an earlier card, or goes on with the one that was begun. */
export const beginCard = (scene: Scene, subject: string | null): Decision => {
  if (!scene.making?.channels.length) return noChannel(scene)
  const answers = subject === null ? [] : answersOf(scene, subject)
  if (!answers) return { main: noticeOf({ key: 'actionCard.nothingToMakeOf' }, ['actionCard', 'actions']) }
  const left = scene.runs.find(run => run.flow === 'actionCard' && isUnderWay(run))
  return left
    ? takeUp(scene, left, answers)
    : opened(scene, 'actionCard', [...answers, ...filling(scene, answers)])
}
