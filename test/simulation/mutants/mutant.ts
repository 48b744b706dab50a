import type { Parts } from '../frame/instance.ts'
import type { Stage } from '../stages/stage.ts'
import { type Terms, TROUBLES, type Trouble, termsOf } from '../terms.ts'

/** A small breakage of the product, made through its ports, and the promise that it breaks. */
export type Mutant = {
  readonly name: string
  /** The checker that must turn red, within so many seeds. */
  readonly breaks: string
  readonly within: number
  readonly alter: (parts: Parts) => Parts
  /** Where what it breaks comes by too rarely. */
  readonly stage?: Stage
}

/** An instance with some methods of its store replaced; what is left out stays. */
export const withStore =
  (change: (parts: Parts) => Partial<Parts['store']>) =>
  (parts: Parts): Parts => ({
    ...parts,
    store: { ...parts.store, ...change(parts) },
  })

const A_MONDAY = Date.parse('2027-06-07T05:00:00Z')

const without = ({ trouble = [] }: Stage): readonly Trouble[] =>
  TROUBLES.filter(one => !trouble.includes(one))

/** A run in which a mutant is looked for, on its stage where it has one. */
export const termsFor = ({ breaks, stage }: Pick<Mutant, 'breaks' | 'stage'>, seed: number): Terms => {
  const [people, days] = [stage?.people ?? 12, stage?.days ?? 8]
  const terms = { ...termsOf(seed, people, days), only: breaks }
  return stage ? { ...terms, stage, start: A_MONDAY, without: without(stage) } : terms
}
