import type { Dice } from './dice.ts'
import type { Life } from './life.ts'
import type { Perils } from './perils.ts'
import type { Timeline } from './timeline.ts'

export type Mortality = {
  readonly life: Life
  readonly perils: Perils
  readonly dice: Dice
  readonly timeline: Pick<Timeline, 'real'>
}

type Method = (...given: readonly unknown[]) => Promise<unknown>

/** The longest that the database takes to answer, in milliseconds. */
export const SLOWEST = 12

const asked = async (
  { life, perils, dice, timeline }: Mortality,
  name: string,
  work: () => Promise<unknown>,
) => {
  perils.at(life, name)
  await life.pass(dice.below(SLOWEST))
  const failing = perils.database()
  if (failing === 'before') throw new Error('The database cannot be reached.')
  const done = await timeline.real(work)
  perils.at(life, name)
  await life.pass(0)
  if (failing === 'after') throw new Error('The connection to the database was lost.')
  return done
}

/** A port as an instance has it: whatever it asks takes a while, and is answered never once the instance has ended. */
export const mortal = <Port extends object>(port: Port, mortality: Mortality): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, method]) => [
      name,
      (...given: readonly unknown[]) =>
        asked(mortality, name, () => (method as Method).apply(port, [...given])), // Every method of the port is one.
    ]),
  ) as Port // It has the same methods.
