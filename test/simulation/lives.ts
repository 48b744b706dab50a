import { asked } from './options.ts'
import { shrink } from './shrink.ts'
import { type Broken, simulate } from './simulate.ts'

/** What is told of one seed: a line or two where it is red, and what happened in it. */
export type OfSeed = {
  readonly seed: number
  readonly red: string | undefined
  readonly counts: readonly (readonly [string, number])[]
}

const inWords = async (seed: number, { checker, at, wrong }: Broken, empty: Uint8Array): Promise<string> => {
  const said = `seed ${seed}: ${checker} at ${at}: ${wrong}`
  if (!asked.shrink) return said
  const { days, people, without } = await shrink(asked.termsFor(seed), checker, empty, asked.alter)
  return `${said}\n  also with ${people} people in ${days} days, without ${without.join(', ') || 'less trouble'}`
}

export const live = async (seed: number, empty: Uint8Array): Promise<OfSeed> => {
  const { broken, counts } = await simulate(asked.termsFor(seed), empty, asked.alter)
  return { seed, counts: [...counts], red: broken && (await inWords(seed, broken, empty)) }
}
