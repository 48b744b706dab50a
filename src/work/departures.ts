import type { Said, Screen } from '../cards/screen.ts'
import type { Person } from '../people/person.ts'
import type { KeptHandover } from '../ports/prompting.ts'
import type { Looked } from '../privacy/looked.ts'
import type { Handover } from '../topics/departure/handover.ts'
import type { Action } from '../topics/translation/action.ts'
import { type Decision, noted } from './decision.ts'
import { endedPromises, leaversOf, nobody, openThings, personIn } from './departed.ts'
import type { Scene } from './scene.ts'
import { keptAction, keptPromise } from './screens.ts'

const dayOf = (instant: string | null): string => instant?.slice(0, 10) ?? ''

/** As its maker left it: that it is closed says nothing to whoever may take it over. */
export const asOffered = (scene: Scene, action: Action) => ({
  ...keptAction(scene, action),
  status: 'open' as const,
})

const pageOf = (scene: Scene): Screen => ({
  kind: 'departures',
  leavers: leaversOf(scene).map(({ name, leftAt }) => ({ name, day: dayOf(leftAt) })),
  things: openThings(scene).map(({ leaver, action, offered }) => ({
    id: action.id,
    of: leaver.name,
    kept: asOffered(scene, action),
    askedOf: offered ? (personIn(scene, offered.offeredTo)?.name ?? '') : null,
  })),
  promises: leaversOf(scene).flatMap(leaver =>
    endedPromises(scene, leaver).map(promise => ({ of: leaver.name, kept: keptPromise(scene, promise) })),
  ),
})

/** Whoever's things are shown can see that they were. */
const looksOf = (scene: Scene): readonly Looked[] => {
  const seen = (leaver: Person) =>
    openThings(scene).some(thing => thing.leaver.id === leaver.id) || endedPromises(scene, leaver).length > 0
  return leaversOf(scene)
    .filter(seen)
    .map(({ id }) => ({
      ...{ id: scene.newId(), person: id, by: 'leader', byPerson: scene.person.id, what: 'openThings' },
    }))
}

/** Who left the teams that this person leads, and what of theirs can be handed over. */
export const departures = (scene: Scene, note?: Said): Decision => {
  const trail = looksOf(scene)
  const page: Decision = { main: pageOf(scene), ...(trail.length > 0 && { beside: { trail } }) }
  return note ? noted(page, note) : page
}

/** The page as it is after these, which are kept. */
export const departuresAfter = (
  scene: Scene,
  changed: KeptHandover,
  {
    note,
    ...more
  }: { readonly note: Said } & Pick<Decision, 'kept'> & Pick<NonNullable<Decision['beside']>, 'plans'>,
): Decision => {
  const { departed = nobody } = scene
  const { was: _, ...handover } = changed
  const others = departed.handovers.filter(({ id }) => id !== handover.id)
  const page = departures({ ...scene, departed: { ...departed, handovers: [...others, handover] } }, note)
  const { plans, kept } = more
  return {
    ...page,
    ...(kept && { kept }),
    beside: { ...page.beside, handovers: [changed], ...(plans && { plans }) },
  }
}

export const changedTo = (
  handover: Handover,
  status: Handover['status'],
  changedAt: string,
): KeptHandover => ({
  ...handover,
  ...{ status, changedAt, was: handover.status },
})
