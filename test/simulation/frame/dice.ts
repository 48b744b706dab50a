import { type Chance, chanceOf } from '../../retention/chance.ts'

/** Chance with a seed. */
export type Dice = Chance & {
  /** Whole, from `least` to `most`, both in it. */
  readonly between: (least: number, most: number) => number
  /** True with this chance, from 0 to 1. */
  readonly hits: (chance: number) => boolean
  /** Some of them, in an order by chance. */
  readonly some: <T>(things: readonly T[], many: number) => T[]
}

const FINE = 1_000_000

const mixed = (text: string): number => {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Each name has dice of its own, so that one that is thrown once more leaves the others as they were. */
export const diceOf = (seed: number, name: string): Dice => {
  const chance = chanceOf(mixed(`${seed} ${name}`))
  const some = <T>(things: readonly T[], many: number): T[] => {
    const left = [...things]
    return Array.from({ length: Math.min(many, left.length) }, () =>
      left.splice(chance.below(left.length), 1),
    ).flat()
  }
  return {
    ...chance,
    between: (least, most) => least + chance.below(most - least + 1),
    hits: rate => chance.below(FINE) < rate * FINE,
    some,
  }
}
