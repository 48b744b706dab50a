import type { Screen } from '../../../cards/screen.ts'
import { answersOf, type Place } from '../../../dialogue/places.ts'
import type { Run } from '../../../dialogue/run.ts'
import type { NewCard } from '../../../topics/actionCard/actionCard.ts'
import { actionCard } from '../../../topics/actionCard/actionCardFlow.ts'
import { NOBODY } from '../../../topics/actionCard/tally.ts'
import { labelIn } from '../../labels.ts'
import { languageOf, type Scene, settingOf } from '../../scene.ts'
import { lineOf } from '../../screens.ts'
import { previewScreen } from '../cardScreen.ts'
import { madeOf } from './keepCard.ts'

const newCard = (scene: Scene, run: Run): NewCard => {
  const flow = actionCard(settingOf(scene))
  return flow.done(answersOf(flow, run)).card
}

/** Who could choose no channel was not asked for one: so it is said here where the card goes. */
const whereTo = (scene: Scene, { channel }: NewCard, places: readonly Place[]): Screen['notes'] => {
  if (places.some(({ address }) => address.name === 'channel')) return []
  const name = labelIn(scene, languageOf(scene.person))('channel', channel, 'actionCard', 'channel')
  return [{ key: 'actionCard.where', values: { channel: name } }]
}

/** What is on a card that nobody has seen. */
export const untouched = {
  ...{ changes: 0, tally: NOBODY, seen: { joined: [], done: [] }, contributions: [], written: 0 },
}

/** The end of a conversation about a new card: the card as its channel is going to see it, to post, change or leave. */
export const previewOf = (scene: Scene, run: Run, places: readonly Place[]): Screen => {
  const { person, programme, former } = scene
  const card = newCard(scene, run)
  const { was: _, ...made } = madeOf(scene, run.id, card)
  const view = { ...untouched, card: made, makerName: person.name }
  return {
    ...previewScreen(view, { programme, former, language: languageOf(person) }),
    making: { run: run.id, lines: places.map(place => lineOf('actionCard', place)) },
    notes: whereTo(scene, card, places) ?? [],
  }
}
