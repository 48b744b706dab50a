import type { Promised } from '../../../src/topics/promise/promise.ts'
import type { Human } from '../people/human.ts'
import { load } from '../people/leaving.ts'
import type { World } from '../world.ts'
import { after, assemble, dayIn, nth, oursIn } from './cast.ts'
import { lookBackAt, notices, presses, promises } from './looking.ts'
import type { Stage } from './stage.ts'

/** In hours: by then the product has looked, and closed what is over. */
const LATER = 5

type Answers = { readonly people: readonly Human[]; readonly day?: string }

const isAnsweredBy = async (
  world: World,
  owner: Human,
  promise: Promised,
  { people, day = dayIn(world, 0) }: Answers,
): Promise<void> => {
  const look = await lookBackAt(world, owner, promise, { asked: people, day })
  for (const human of people) await notices(world, look, human)
}

const looksAt = (world: World, owner: Human, promise: Promised, hours: number): void =>
  after(world, hours, () => presses(world, owner, { do: 'promisePage', promise: promise.id }))

/** So many who are only counted answer about a promise. Its owner looks at it when that is over. */
export const answeredBy = (many: number): Stage => ({
  ...{ people: 32, days: 1 },
  set: async world => {
    await assemble(world)
    const owner = nth(oursIn(world), 3)
    const promise = await promises(world, owner)
    await isAnsweredBy(world, owner, promise, { people: oursIn(world).slice(4, 4 + many) })
    looksAt(world, owner, promise, LATER)
  },
})

const STRICT = { scores: 8, quotes: 12 }

/** Fewer answer than the programme asks for, in a version that another one is loaded over while it is open. */
export const raisedAndLowered: Stage = {
  ...{ people: 32, days: 1 },
  set: async world => {
    await assemble(world)
    const owner = nth(oursIn(world), 3)
    const promise = await promises(world, owner)
    await isAnsweredBy(world, owner, promise, { people: oursIn(world).slice(4, 4 + STRICT.scores - 1) })
    for (const organisation of world.organisations) {
      const { programme } = organisation
      await load(world, { ...organisation, programme: { ...programme, thresholds: STRICT } })
      await load(world, organisation)
    }
    looksAt(world, owner, promise, LATER)
  },
}

/** The same people answer about a promise once more, and somebody with them. */
export const oneMore: Stage = {
  ...{ people: 32, days: 1 },
  set: async world => {
    await assemble(world)
    const owner = nth(oursIn(world), 3)
    const day = dayIn(world, 1)
    const promise = await promises(world, owner, { checks: [dayIn(world, 0), day] })
    await isAnsweredBy(world, owner, promise, { people: oursIn(world).slice(4, 10) })
    after(world, LATER, () =>
      isAnsweredBy(world, owner, promise, { people: oursIn(world).slice(4, 11), day }),
    )
    looksAt(world, owner, promise, LATER - 1)
    looksAt(world, owner, promise, 2 * LATER)
  },
}

/** Nearly the same people answer about two promises of somebody. */
export const twoPromises: Stage = {
  ...{ people: 32, days: 1 },
  set: async world => {
    await assemble(world)
    const owner = nth(oursIn(world), 3)
    for (const people of [oursIn(world).slice(4, 10), oursIn(world).slice(5, 11)]) {
      const promise = await promises(world, owner)
      await isAnsweredBy(world, owner, promise, { people })
      looksAt(world, owner, promise, LATER)
    }
  },
}
