import type { Person } from '../../people/person.ts'
import type { ActionCardStore, CardView, OnCards, Support } from '../../ports/actionCards.ts'
import type { Participation } from '../../topics/actionCard/participation.ts'
import { type CardScreen, type Mine, ownCardScreen } from './cardScreen.ts'

/** A card as everybody sees it, with what one person did with it. */
export type Look = Mine & { readonly view: CardView }

type Reading = Pick<ActionCardStore, 'viewOf' | 'participationOf' | 'contributionsOf' | 'supportsOf'>

/** Undefined where the programme of this person has no such card. */
export const readLook = async (store: Reading, person: Person, card: string): Promise<Look | undefined> => {
  const { programme, id } = person
  const [view, participation, contributions, supports] = await Promise.all([
    store.viewOf(programme, card),
    store.participationOf(programme, id, card),
    store.contributionsOf(programme, id, card),
    store.supportsOf(programme, id, card),
  ])
  return view && { view, person: id, participation, contributions, supports }
}

const withParticipation = (view: CardView, own: Participation, person: Person): CardView => {
  const { name, entraId, teamsId } = person
  const others = view.participants.filter(one => one.person !== own.person)
  const mine = own.joinedAt === null ? [] : [{ ...own, name, entraId, teamsId }]
  return { ...view, participants: [...mine, ...others] }
}

const withSupport = (view: CardView, contribution: string, by: 1 | -1): CardView => ({
  ...view,
  contributions: view.contributions.map(one =>
    one.id === contribution ? { ...one, supporters: one.supporters + by } : one,
  ),
})

const supporting = (look: Look, { contribution, on }: Support): Look => ({
  ...look,
  view: withSupport(look.view, contribution, on ? 1 : -1),
  supports: [...look.supports.filter(id => id !== contribution), ...(on ? [contribution] : [])],
})

/** The same look once these changes of this person are made: what a press is answered with, before it is read again. */
export const lookAfter = (look: Look, changes: OnCards, person: Person): Look => {
  const participation =
    changes.participations?.find(({ card }) => card === look.view.card.id) ?? look.participation
  const view = participation ? withParticipation(look.view, participation, person) : look.view
  const changed = new Map((changes.contributions ?? []).map(one => [one.id, one]))
  const contributions = look.contributions.map(one => changed.get(one.id) ?? one)
  return (changes.supports ?? []).reduce(supporting, { ...look, view, participation, contributions })
}

/** The card with one's own view in it. */
export const screenOf = (look: Look, seeing: Parameters<typeof ownCardScreen>[1]): CardScreen =>
  ownCardScreen(look.view, seeing, look)
