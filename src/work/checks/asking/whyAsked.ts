import type { AskedAbout } from '../../../ports/checks.ts'

/** Somebody by their Entra id, as the list of a programme and the directory know them. */
type ByEntraId = { readonly entraId: string }

const isIn = (people: readonly object[], { entraId }: ByEntraId): boolean =>
  people.some(one => 'id' in one && `${one.id}`.toLowerCase() === entraId.toLowerCase())

/** Those to whom it was promised are asked as witnesses are, but nobody asked them to look along. */
const isOnlyPromisedTo = ({ promise: { to, witnesses } }: AskedAbout, person: ByEntraId): boolean =>
  to.kind === 'people' && isIn(to.people, person) && !isIn(witnesses, person)

/** Why this person is asked, as the prompt tells them. */
export const whyAsked = (about: AskedAbout, person: ByEntraId): string => {
  const { ask, lookBack } = about
  if (ask.as === 'owner') return lookBack.round === null ? 'planned' : 'round'
  if (ask.as === 'sample') return about.promise.to.kind === 'group' ? 'sampleOfAll' : 'sample'
  return isOnlyPromisedTo(about, person) ? 'promised' : 'witness'
}
