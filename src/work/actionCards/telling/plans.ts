import { Temporal } from 'temporal-polyfill'
import { later } from '../../../people/later.ts'
import type { Person } from '../../../people/person.ts'
import type { OnCards } from '../../../ports/actionCards.ts'
import type { Plan } from '../../../ports/prompting.ts'
import type { ActionCard } from '../../../topics/actionCard/actionCard.ts'
import type { Contribution } from '../../../topics/actionCard/contribution.ts'
import { makesAction } from '../../../topics/actionCard/offers.ts'
import { remindAt } from '../../../topics/actionCard/remindAt.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import { rhythmFor } from '../../rhythmFor.ts'
import type { Look } from '../using/look.ts'

// What is planned about action cards. Each answers no plan or one: what was planned before stays as it was.

/** Who is to be told something, and the programme whose rhythm holds where they chose none. */
export type Whose = { readonly person: Person; readonly programme: Programme }

/** For somebody who joined a card, at this instant, and has something to finish. */
export const reminderPlan = (
  { person, programme }: Whose,
  card: ActionCard,
  joinedAt: string,
): readonly Plan[] => {
  const dueAt = makesAction(card.kind) ? remindAt(card, joinedAt, rhythmFor(person, programme)) : null
  return dueAt === null ? [] : [{ person: person.id, kind: 'cardReminder', subject: card.id, dueAt }]
}

/** After a press on a card, by which whoever pressed may have joined it without having finished. */
export const reminderAfter = (
  whose: Whose,
  { view, participation }: Look,
  changes: OnCards,
): readonly Plan[] => {
  const { joinedAt = null, doneAt = null } = changes.participations?.[0] ?? {}
  const isNew = joinedAt !== null && joinedAt !== participation?.joinedAt && doneAt === null
  return isNew ? reminderPlan(whose, view.card, joinedAt) : []
}

/** The week in which an instant falls, as ISO 8601 counts them: `2031-W02`. */
const weekOf = (instant: string, zone: string): string => {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate()
  return `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`
}

/** For who has a card: how all of hers go, at the start of her next week of work. */
export const digestPlan = ({ person, programme }: Whose, at: string): readonly Plan[] => {
  const rhythm = rhythmFor(person, programme)
  const dueAt = later(rhythm, at, 'nextWeek')
  if (dueAt === null) return []
  return [{ person: person.id, kind: 'cardDigest', subject: weekOf(dueAt, rhythm.zone), dueAt }]
}

/** Who writes within a minute of each other is told of at once. */
const aMinuteAfter = (instant: string): string =>
  Temporal.Instant.from(instant).add({ minutes: 1 }).toString({ smallestUnit: 'millisecond' })

/** For the maker of a card, of a note that somebody wrote to her. */
export const notesPlan = ({ maker }: ActionCard, { id, kind, madeAt }: Contribution): readonly Plan[] =>
  kind === 'note' ? [{ person: maker, kind: 'cardNotes', subject: id, dueAt: aMinuteAfter(madeAt) }] : []
