/** Chance with a seed: the same seed, the same choices. */
export type Chance = {
  /** From 0 to below `many`, whole. */
  readonly below: (many: number) => number
  readonly oneOf: <T>(things: readonly T[]) => T | undefined
  /** True once in so many times. */
  readonly onceIn: (times: number) => boolean
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (many: number) => Math.floor(next() * many)
  return { below, oneOf: things => things[below(things.length)], onceIn: times => below(times) === 0 }
}
