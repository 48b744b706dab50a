import { loadVersion } from '../../../src/work/loadVersion.ts'
import type { Organisation } from '../organisation.ts'
import type { World } from '../world.ts'
import type { Human } from './human.ts'

/** The next version of a programme is loaded, by an operator beside the instances. */
export const load = async (world: World, { programme }: Organisation): Promise<void> => {
  const { store } = world.kept
  const versions = (await store.programmeVersions()).filter(one => one.programme === programme.id)
  const newest = versions.at(-1)?.number ?? 0
  await loadVersion({ store, clock: world.timeline.clock }, programme.id, newest, programme)
  world.loaded()
}

const wasErased = ({ told }: Human): boolean => told.some(({ kind }) => kind === 'erased')

/** Somebody leaves an organisation, or whoever left last comes back. */
export const leaveOrReturn = async (world: World): Promise<void> => {
  const index = world.dice.below(world.organisations.length)
  const organisation = world.organisations[index]
  if (!organisation) return
  const { programme } = organisation
  const ours = world.people.filter(one => one.programme === programme.id && !wasErased(one))
  const away = ours.filter(({ who }) => !programme.people.some(({ entraId }) => entraId === who.entraId))
  const isReturn = away.length > 0 && world.dice.onceIn(2)
  const human = world.dice.oneOf(isReturn ? away : ours.filter(one => !away.includes(one) && one.number > 2))
  if (!human) return
  const told = {
    kind: isReturn ? ('back' as const) : ('left' as const),
    saidAt: world.timeline.now(),
    knownAt: null,
  }
  human.told.push(told)
  world.count(`people: ${told.kind}`)
  const people = isReturn
    ? [...programme.people, human.listed]
    : programme.people.filter(({ entraId }) => entraId !== human.who.entraId)
  const changed = { ...organisation, programme: { ...programme, people } }
  world.organisations[index] = changed
  await load(world, changed)
}
