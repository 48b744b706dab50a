import type { Turn } from '../../../src/ports/store.ts'
import type { Human } from '../people/human.ts'
import { load } from '../people/leaving.ts'
import { NOTHING, personOf } from '../settle.ts'
import type { World } from '../world.ts'

type Change = Partial<Omit<Turn, 'person' | 'handled'>>

/** Writes something down of somebody, with no instance in between, and as if it always was so. */
export const write = async ({ kept, timeline }: World, human: Human, change: Change): Promise<void> => {
  const at = timeline.clock.now()
  const person = await kept.store.personWith(human.programme, idOf(human))
  if (!person) throw new Error(`${human.who.name} is nobody yet.`)
  const saved = await kept.store.save({ ...NOTHING, ...change, person, at, worker: '', leaseUntil: at })
  if (saved !== 'saved') throw new Error(`It could not be written down of ${human.who.name}: ${saved}.`)
}

export const idOf = ({ who }: Human): string => `person-${who.entraId.slice(0, 2)}${who.entraId.slice(-4)}`

/** Everybody has the app, was met before, and does nothing but what the stage has them do. */
export const assemble = async (world: World): Promise<void> => {
  for (const organisation of world.organisations) await load(world, organisation)
  const at = world.timeline.clock.now()
  for (const human of world.people) {
    human.silent = true
    human.place.installed = true
    human.place.opened = true
    const person = personOf(world, human)
    await world.kept.store.save({ ...NOTHING, person, at, worker: '', leaseUntil: at })
  }
}

/** Those of the larger organisation, the programme lead first. */
export const oursIn = ({ people, organisations }: World): readonly Human[] =>
  people.filter(({ programme }) => programme === organisations[0]?.programme.id)

export const leadIn = (world: World): Human => nth(oursIn(world), 0)

export const nth = (people: readonly Human[], place: number): Human => {
  const human = people[place]
  if (!human) throw new Error('There are too few people on this stage.')
  return human
}

const HOUR = 3_600_000

/** Does something so many hours after the run began. */
export const after = ({ timeline }: World, hours: number, what: () => Promise<unknown>): void =>
  timeline.at(timeline.now() + hours * HOUR, () => void what())

/** A day, `YYYY-MM-DD`, so many days from now. */
export const dayIn = ({ timeline }: World, days: number): string =>
  new Date(timeline.now() + days * 24 * HOUR).toISOString().slice(0, 'YYYY-MM-DD'.length)

export const instantIn = ({ timeline }: World, hours: number): string =>
  new Date(timeline.now() + hours * HOUR).toISOString()
