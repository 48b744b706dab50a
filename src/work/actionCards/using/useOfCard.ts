import type { Press } from '../../../cards/press.ts'
import type { Said } from '../../../cards/screen.ts'
import type { Deed } from '../../../people/rights.ts'
import type { CardLook } from '../../../ports/actionCards.ts'
import type { Records, Store } from '../../../ports/store.ts'
import { type Decision, withNote } from '../../decision.ts'
import { languageOf, type Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import type { CardScreen } from '../cardScreen.ts'
import { type Look, screenOf } from './look.ts'
import { readWriting } from './readWriting.ts'
import { channelOf } from './whyNot.ts'

/** What everybody in a channel can do with a card: press, write, support. The rest is its maker's. */
export type UseOfCard = Press & { do: 'card' | 'write' | 'support' }

export const isUseOfCard = (press: Press): press is UseOfCard =>
  press.do === 'card' || press.do === 'write' || press.do === 'support'

export const useOfCard = (intent: Intent): UseOfCard | undefined =>
  intent.do === 'pressed' && isUseOfCard(intent.press) ? intent.press : undefined

/** What somebody does who uses a card so. */
export const deedOfUse = (use: UseOfCard): Deed => {
  if (use.do === 'card') return use.act === 'look' ? 'lookAround' : 'joinCard'
  return use.do === 'write' ? 'writeToCard' : 'supportOnCard'
}

type Reading = Store

const isLook = (use: UseOfCard): boolean => use.do === 'card' && use.act === 'look'

/** Whose message can be there without being known: it is to say so that the card is over, or that it is gone. */
const mayHaveArrived = (look: Look | undefined): boolean =>
  look === undefined ||
  (look.view.card.activity === null && ['unknown', 'closed', 'withdrawn'].includes(look.view.card.status))

/** A press on a card that nobody knew to have arrived proves that it did. Looking writes nothing, so it proves nothing. */
const arrive = async (
  store: Reading,
  { heard, programme }: Scene,
  look: Look | undefined,
  use: UseOfCard,
): Promise<void> => {
  const activity = heard.what.kind === 'pressed' ? heard.what.card : null
  if (activity === null || isLook(use) || heard.place === 'personal' || !mayHaveArrived(look)) return
  const about = { programme: programme.id, card: use.card, channel: channelOf(heard) }
  await store.cardArrived({ ...about, activity, at: heard.at })
}

/** The action that joining made. What was begun before gives way to what somebody writes, and can be about anything. */
const recordsFor = async (
  store: Reading,
  { person, records }: Scene,
  use: UseOfCard,
  { action }: CardLook,
): Promise<Records> =>
  use.do === 'write' && person.revision > 0
    ? store.recordsOf(person.programme, person.id)
    : { ...records, actions: action ? [action] : [] }

/** What a press on a card is decided from, and nothing else. */
export const readForUse = async (
  store: Reading,
  scene: Scene,
  use: UseOfCard,
): Promise<Pick<Scene, 'onCard' | 'writing'> & { readonly records: Records }> => {
  const { person, records } = scene
  const { programme, id } = person
  const contribution = use.do === 'support' ? use.contribution : null
  const look = await store.lookOf({ programme, person: id, card: use.card, contribution })
  const onCard = look && { ...look, person: id }
  await arrive(store, scene, onCard, use)
  if (!onCard) return { records }
  const writing = await readWriting(store, scene, { do: 'pressed', press: use, inputs: {} })
  return { onCard, ...(writing && { writing }), records: await recordsFor(store, scene, use, look) }
}

/** The card with the own view of whoever speaks, in their language. */
export const cardFor = ({ programme, former, person }: Scene, look: Look): CardScreen =>
  screenOf(look, { programme, former, language: languageOf(person) })

/** The card as it is, with a sentence above it. Nothing is kept of it. */
export const shownOnly = (scene: Scene, look: Look, said: Said | null): Decision => {
  const screen = cardFor(scene, look)
  return { inPassing: said ? withNote(screen, said) : screen }
}
