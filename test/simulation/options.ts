import { parseArgs } from 'node:util'
import { mutants } from './mutants/all.ts'
import { termsFor as termsOnStage } from './mutants/mutant.ts'
import { type Terms, termsOf } from './terms.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    people: { type: 'string' },
    days: { type: 'string' },
    only: { type: 'string' },
    mutant: { type: 'string' },
    shrink: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
})

const mutantNamed = (name: string | undefined) => {
  const mutant = mutants.find(one => one.name === name)
  if (name === undefined || mutant) return mutant
  throw new Error(`There is no mutant ${name}. There are ${mutants.map(one => one.name).join(', ')}.`)
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

const mutant = mutantNamed(values.mutant)

/** What the command asked for; the same in every process that works on it. */
export const asked = {
  first: Number(values.seed ?? values.from),
  many: values.seed === undefined ? Number(values.seeds) : 1,
  shrink: values.shrink,
  alter: mutant?.alter,
  termsFor: (seed: number): Terms => ({
    ...(mutant?.stage
      ? termsOnStage(mutant, seed)
      : termsOf(seed, numberOf(values.people), numberOf(values.days))),
    verbose: values.verbose,
    ...(values.only !== undefined && { only: values.only }),
  }),
}
