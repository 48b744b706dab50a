import { parseArgs } from 'node:util'
import { emptyDatabase } from './frame/database.ts'
import { mutants } from './mutants/all.ts'
import { termsFor as termsOnStage } from './mutants/mutant.ts'
import { shrink } from './shrink.ts'
import { type Broken, simulate } from './simulate.ts'
import { type Terms, termsOf } from './terms.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '200' },
    from: { type: 'string', default: '1' },
    people: { type: 'string', default: '24' },
    days: { type: 'string', default: '14' },
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

const mutant = mutantNamed(values.mutant)
const alter = mutant?.alter

const usual = (seed: number): Terms => termsOf(seed, Number(values.people), Number(values.days))

const termsFor = (seed: number): Terms => ({
  ...(mutant?.stage ? termsOnStage(mutant, seed) : usual(seed)),
  verbose: values.verbose,
  ...(values.only !== undefined && { only: values.only }),
})

const empty = await emptyDatabase()

const tell = async (seed: number, { checker, at, wrong }: Broken): Promise<void> => {
  console.log(`seed ${seed}: ${checker} at ${at}: ${wrong}`)
  if (!values.shrink) return
  const { days, people, without } = await shrink(termsFor(seed), checker, empty, alter)
  console.log(`  also with ${people} people in ${days} days, without ${without.join(', ') || 'less trouble'}`)
}

/** In seconds. */
const SAYS_EVERY = 10

const total = new Map<string, number>()
const live = async (seed: number): Promise<boolean> => {
  const { broken, counts } = await simulate(termsFor(seed), empty, alter)
  for (const [what, times] of counts) total.set(what, (total.get(what) ?? 0) + times)
  if (broken) await tell(seed, broken)
  return broken !== undefined
}

const first = Number(values.seed ?? values.from)
const many = values.seed === undefined ? Number(values.seeds) : 1
const began = performance.now()
let red = 0
const secondsSince = () => (performance.now() - began) / 1_000
let told = 0
for (let seed = first; seed < first + many; seed += 1) {
  if (await live(seed)) red += 1
  if (secondsSince() - told < SAYS_EVERY) continue
  told = secondsSince()
  console.error(`... ${seed - first + 1} seeds, ${red} red, ${told.toFixed(0)} s`)
}
const seconds = secondsSince()
for (const [what, times] of [...total].sort()) console.log(`${`${times}`.padStart(9)}  ${what}`)
console.log(`${many} seeds, ${red} red, ${(many / seconds).toFixed(1)} a second`)
process.exitCode = red > 0 ? 1 : 0
