import type { Letter } from '../teams/letter.ts'
import type { World } from '../world.ts'

/** What is wrong, in words for whoever mends it; nothing where all is well. */
export type Wrong = string | undefined

/**
 * Holds one promise against what happened: by the ledger of Teams and by the rows, with no code of the product's. Each
 * part is optional, and looks when its name says.
 */
export type Checker = {
  /** The number of the promise. */
  readonly name: string
  /** At the very moment at which a request leaves an instance. */
  readonly leaving?: (world: World, letter: Letter) => Wrong
  /** Now and then when all rests, and at the end. */
  readonly resting?: (world: World) => Wrong
  /** When all is over, after some days without trouble. */
  readonly atEnd?: (world: World) => Wrong
}

/** A checker for one run: what it remembers is of that run only. */
export type Checking = () => Checker

/** The first that is wrong with one of these. */
export const firstWrong = <T>(all: Iterable<T>, look: (one: T) => Wrong): Wrong => {
  for (const one of all) {
    const wrong = look(one)
    if (wrong !== undefined) return wrong
  }
  return undefined
}
