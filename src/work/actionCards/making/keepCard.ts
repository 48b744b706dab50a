import type { NextStep } from '../../../cards/screen.ts'
import type { KeptCard } from '../../../ports/actionCards.ts'
import type { NewCard } from '../../../topics/actionCard/actionCard.ts'
import { endOfDay } from '../../../topics/actionCard/endOfDay.ts'
import { dayAndHour } from '../../../topics/actionCard/moments.ts'
import type { Decision } from '../../decision.ts'
import { labelIn } from '../../labels.ts'
import { languageOf, type Scene } from '../../scene.ts'
import { digestPlan } from '../telling/plans.ts'

const zoneOf = ({ making, person }: Scene): string => making?.zone ?? person.zone

/** A card as it begins: what it says, and nothing that can have happened to it yet. */
export const madeOf = (scene: Scene, run: string | null, card: NewCard): KeptCard => {
  const { newId, programme, person, heard } = scene
  return {
    ...card,
    ...{ id: newId(), programme: programme.id, maker: person.id, run, language: languageOf(person) },
    ...{ status: 'scheduled', postAt: card.postAt ?? heard.at, endsAt: endOfDay(card.until, zoneOf(scene)) },
    ...{ because: null, result: null, counts: null, activity: null, postedAt: null, editedAt: null },
    ...{ endedAt: null, madeAt: heard.at, changedAt: heard.at, was: null },
  }
}

const next: readonly NextStep[] = ['cards', 'menu']

/** What becomes of a new card, in a sentence. */
const goes = (scene: Scene, { channel, postAt }: NewCard) => {
  const name = labelIn(scene, languageOf(scene.person))('channel', channel, 'actionCard', 'channel')
  return postAt === null
    ? { key: 'actionCard.goes.now', values: { channel: name } }
    : { key: 'actionCard.goes.later', values: { channel: name, ...dayAndHour(postAt, zoneOf(scene)) } }
}

/** Keeps a new card, to be posted when its moment is there. */
export const keepCard = (scene: Scene, run: string, card: NewCard): Decision => ({
  beside: {
    onCards: { cards: [madeOf(scene, run, card)] },
    plans: digestPlan(scene, scene.heard.at),
  },
  main: { kind: 'notice', said: { key: 'actionCard.saved' }, more: [goes(scene, card)], next },
})
