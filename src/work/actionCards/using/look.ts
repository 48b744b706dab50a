import type { Person } from '../../../people/person.ts'
import type { CardLook, CardView, OnCards, Seen, Support } from '../../../ports/actionCards.ts'
import type { Participation } from '../../../topics/actionCard/participation.ts'
import { tallyAfter } from '../../../topics/actionCard/tally.ts'
import { type CardScreen, type Mine, ownCardScreen } from '../cardScreen.ts'

/** A card as everybody sees it, with what one person did with it. */
export type Look = Mine & Pick<CardLook, 'view'>

/** Their own place in what is shown of people: taken out, and back in as it is now. */
const seenAfter = (seen: CardView['seen'], own: Participation, { name }: Person): CardView['seen'] => {
  const others = (of: readonly Seen[]) => of.filter(({ person }) => person !== own.person)
  const isAmong = (is: boolean): readonly Seen[] => (is && own.seen ? [{ person: own.person, name }] : [])
  return {
    joined: [...others(seen.joined), ...isAmong(own.joinedAt !== null && own.doneAt === null)],
    done: [...others(seen.done), ...isAmong(own.doneAt !== null)],
  }
}

const withParticipation = ({ view, participation }: Look, own: Participation, person: Person): CardView => ({
  ...view,
  tally: tallyAfter(view.tally, participation, own),
  seen: seenAfter(view.seen, own, person),
})

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
  const view = participation ? withParticipation(look, participation, person) : look.view
  const changed = new Map((changes.contributions ?? []).map(one => [one.id, one]))
  const contributions = look.contributions.map(one => changed.get(one.id) ?? one)
  return (changes.supports ?? []).reduce(supporting, { ...look, view, participation, contributions })
}

/** The card with one's own view in it. */
export const screenOf = (look: Look, seeing: Parameters<typeof ownCardScreen>[1]): CardScreen =>
  ownCardScreen(look.view, seeing, look)
