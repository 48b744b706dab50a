import type { Person } from '../../src/people/person.ts'
import type { Turn } from '../../src/ports/store.ts'
import type { Promised } from '../../src/topics/promise/promise.ts'
import type { Human } from './people/human.ts'
import { load } from './people/leaving.ts'
import type { World } from './world.ts'

const DAY = 86_400_000

export const NOTHING = { runs: [], actions: [], promises: [], routes: [], sends: [], handled: null } as const

/** Somebody as they are stored who was met some time ago. */
export const personOf = (world: World, { programme, who, zone, place, listed }: Human): Person => {
  const at = new Date(world.timeline.now() - 30 * DAY).toISOString()
  return {
    ...{
      id: `person-${who.entraId.slice(0, 2)}${who.entraId.slice(-4)}`,
      programme,
      zone,
      tenant: who.tenant,
    },
    ...{ entraId: who.entraId, teamsId: who.teamsId, name: who.name, language: 'nl', chosenLanguage: null },
    ...{ role: listed.role, team: listed.teams[0] ?? null, welcomed: 2, metAt: at, spokeAt: at, email: null },
    ...{ listed: true, guest: false, leftAt: null, unreachable: null, rhythm: {}, revision: 0 },
    chat: {
      tenant: who.tenant,
      serviceUrl: 'https://teams.example/',
      conversation: place.conversation,
      bot: '28:bot',
    },
  }
}

/** So many people that what they say can be told: then fewer promise something, and more of them are asked about it. */
const isCrowd = ({ people }: World): boolean => people.length >= 40

/** What somebody promised some time ago: looked back at within days, again and again. */
const promiseOf = (world: World, { dice, programme, who }: Human): Promised => {
  const day = (ahead: number) =>
    new Date(world.timeline.now() + ahead * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length)
  const madeAt = new Date(world.timeline.now() - 20 * DAY).toISOString()
  const others = world.people.filter(one => one.programme === programme && one.who.entraId !== who.entraId)
  const first = dice.between(0, 3)
  return {
    ...{ id: world.newId('promise'), run: world.newId('run'), status: 'open', withdrawnBecause: null },
    ...{ madeAt, changedAt: madeAt, ambition: dice.oneOf(['partners', 'results']) ?? 'partners' },
    to: dice.onceIn(2)
      ? { kind: 'team', team: dice.oneOf(['north', 'south']) ?? 'north' }
      : { kind: 'group', group: 'iedereen' },
    ...{ behaviour: 'Ik vraag elke week iemand hoe het gaat.', noticed: 'Je ziet mij in de koffiehoek.' },
    ...{ rhythm: 'weekly', score: 4, why: 'Het helpt.', seenBy: 'team' },
    witnesses: dice
      .some(others, isCrowd(world) ? 16 : dice.between(1, 8))
      .map(({ who }) => ({ id: who.entraId, name: who.name })),
    checks: [first, first + 7, first + 14].map(day),
    before: day(first + 14),
  }
}

const MOST_PLANNED = 4

const turnOf = (world: World, human: Human): Turn => {
  const person = personOf(world, human)
  const at = world.timeline.clock.now()
  const crowd = isCrowd(world)
  const plans = Array.from({ length: crowd ? 0 : human.dice.below(MOST_PLANNED) }, () => ({
    ...{ person: person.id, kind: 'back', subject: world.newId('occasion') },
    dueAt: new Date(world.timeline.now() + human.dice.below(10 * DAY)).toISOString(),
  }))
  const promises = human.dice.onceIn(crowd ? 12 : 4) ? [promiseOf(world, human)] : []
  return { ...NOTHING, person, plans, promises, at, worker: '', leaseUntil: at }
}

/** What there is before all begins: the programmes, and most of their people, who were met before. */
export const settle = async (world: World): Promise<void> => {
  for (const organisation of world.organisations) await load(world, organisation)
  for (const human of world.people.filter(({ place }) => place.opened))
    await world.kept.store.save(turnOf(world, human))
}
