import { diceOf } from '../frame/dice.ts'
import type { Organisation } from '../organisation.ts'
import type { World } from '../world.ts'
import { type Human, habitsOf, type Message } from './human.ts'
import { notice } from './living.ts'
import { show } from './showing.ts'

/** Of so many one was never met, and one has no app. */
const UNMET = 5
const WITHOUT = 9

const humanOf = (world: World, { tenant, programme }: Organisation, number: number, at: number): Human => {
  const listed = programme.people[at]
  if (!listed?.entraId) throw new Error('Everybody here is listed by an Entra id.')
  const { entraId, name } = listed
  const dice = diceOf(world.seed, entraId)
  const messages = new Map<string, Message>()
  const { zone } = programme.rhythm
  const teamsId = `29:${entraId}`
  const human: Human = {
    ...{
      number,
      programme: programme.id,
      listed,
      zone,
      messages,
      dice,
      busy: false,
      silent: false,
      told: [],
    },
    who: { tenant, entraId, teamsId, name, email: null, locale: 'nl-NL', zone },
    habits: habitsOf(dice),
    first: { stopped: false, uninstalled: false, left: false, pausedUntil: null, zone, hours: null },
    place: {
      ...{ tenant, conversation: `a:${entraId}`, ids: [teamsId, entraId] },
      ...{ installed: !dice.onceIn(WITHOUT), blocked: null, opened: !dice.onceIn(UNMET) },
      told: (id, activity) => {
        const message = { id, activity, at: world.timeline.now() }
        messages.set(id, message)
        show(world, human, activity)
        notice(world, human, message)
      },
    },
  }
  return human
}

/** Everybody of all organisations, each with a chat at Teams. */
export const peopleOf = (world: World): readonly Human[] => {
  const all = world.organisations.flatMap(one => one.programme.people.map((_, at) => [one, at] as const))
  const people = all.map(([organisation, at], index) => humanOf(world, organisation, index + 1, at))
  for (const { place } of people) world.teams.add(place)
  return people
}
