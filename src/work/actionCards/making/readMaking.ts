import { type Actor, may } from '../../../people/rights.ts'
import type { CardView } from '../../../ports/actionCards.ts'
import type { Store } from '../../../ports/store.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import {
  channelsOnOffer,
  type NotOnOffer,
  notOnOffer,
  type Poster,
} from '../../../topics/actionCard/channelsOnOffer.ts'
import type { ShownContribution } from '../../../topics/actionCard/contribution.ts'
import { idsOf, type Making } from '../../../topics/setting.ts'
import type { SharedAction } from '../../../topics/translation/action.ts'
import { actorOf } from '../../actor.ts'
import { rhythmFor } from '../../rhythmFor.ts'
import type { Scene } from '../../scene.ts'
import type { Intent } from '../../understand.ts'
import { notesFor } from '../telling/notesFor.ts'
import { aboutCard, isAboutMaking, isList, isMaking } from './aboutMaking.ts'

/** What a turn about one's own action cards is decided from. Actions are those of others only. */
export type MakingNow = Making & {
  /** Teams of Teams in which this person cannot post, and why. */
  readonly missing: readonly NotOnOffer[]
  /** By the id of a card: of the one that a turn is about, or of those on a list that are not over. */
  readonly views: ReadonlyMap<string, CardView>
  /** What people told this person about the card that the turn is about. */
  readonly notes: readonly ShownContribution[]
}

/** More of them nobody looks through to choose one. */
const MOST_ACTIONS = 60

/** What colleagues of the teams that somebody leads let their team see: nothing that they told the leader alone. */
const teamActions = (store: Store, scene: Scene, actor: Actor): Promise<readonly SharedAction[]> => {
  const { leads } = actor
  if (leads.length === 0 || !may(actor, 'makeCard')) return Promise.resolve([])
  const { programme, person } = scene
  return store.actionsSharedWith({
    ...{ programme: programme.id, teams: leads, besides: person.id },
    ...{ everybody: programme.open, most: MOST_ACTIONS },
  })
}

/** Whoever would post: what they may, not where. */
export const posterIn = (scene: Scene, actor: Actor): Poster => ({
  entraId: scene.person.entraId,
  // Of no team in particular: for whom it is allowed in the whole programme.
  everywhere: may(actor, 'makeCard', { teams: [] }),
})

/** The teams of the programme that a card of theirs can be for. */
export const teamsFor = (scene: Scene, actor: Actor): readonly string[] =>
  posterIn(scene, actor).everywhere ? idsOf(scene.programme.teams) : actor.leads

/** Where somebody can post, and where not; nowhere, and without a reason, for who may make no cards. */
const readChannels = async (store: Store, scene: Scene, actor: Actor) => {
  if (!may(actor, 'makeCard')) return { channels: [], missing: [] }
  const { id } = scene.programme
  const poster = posterIn(scene, actor)
  const channels = await store.channelsIn(id)
  const [teams, leaders] = await Promise.all([store.teamsTeamsIn(id), store.teamsLeadersIn(id)])
  return {
    channels: channelsOnOffer(channels, poster, leaders),
    missing: notOnOffer(teams, channels, { poster, leaders }),
  }
}

/** More cards than this stand on no page. */
const MOST_VIEWS = 8

const readViews = async (store: Store, scene: Scene, intent: Intent, cards: readonly ActionCard[]) => {
  const one = aboutCard(scene, intent, cards)
  const listed = isList(intent) ? cards.filter(({ counts }) => counts === null).slice(0, MOST_VIEWS) : []
  const programme = scene.programme.id
  const views = await Promise.all(
    [...(one ? [one] : []), ...listed].map(({ id }) => store.viewOf(programme, id)),
  )
  return {
    views: new Map(views.flatMap(view => (view ? [[view.card.id, view] as const] : []))),
    notes: one ? await notesFor(store, scene, one) : [],
  }
}

/** Reads what a turn about one's own action cards needs; undefined for any other turn. */
export const readMaking = async (
  store: Store,
  scene: Scene,
  intent: Intent,
): Promise<MakingNow | undefined> => {
  if (!isAboutMaking(scene, intent)) return undefined
  const { programme, person } = scene
  const actor = actorOf(scene)
  const cards = await store.cardsOf(programme.id, person.id)
  const [looked, offer, actions] = await Promise.all([
    readViews(store, scene, intent, cards),
    readChannels(store, scene, actor),
    isMaking(scene, intent) ? teamActions(store, scene, actor) : [],
  ])
  const teams = teamsFor(scene, actor)
  return { ...offer, ...looked, cards, actions, teams, zone: rhythmFor(person, programme).zone }
}
