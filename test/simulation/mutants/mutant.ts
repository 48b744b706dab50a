import type { Parts } from '../frame/instance.ts'

/** A small breakage of the product, made through its ports, and the promise that it breaks. */
export type Mutant = {
  readonly name: string
  /** The checker that must turn red, within so many seeds; null where that takes a long run by hand. */
  readonly breaks: string
  readonly within: number | null
  readonly alter: (parts: Parts) => Parts
}

/** An instance with some methods of its store replaced; what is left out stays. */
export const withStore =
  (change: (parts: Parts) => Partial<Parts['store']>) =>
  (parts: Parts): Parts => ({
    ...parts,
    store: { ...parts.store, ...change(parts) },
  })
