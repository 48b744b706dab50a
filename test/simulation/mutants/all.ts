import { askingMutants } from './asking.ts'
import type { Mutant } from './mutant.ts'
import { paceMutants } from './pace.ts'
import { privacyMutants } from './privacy.ts'
import { restoringMutants } from './restoring.ts'
import { sendingMutants } from './sending.ts'
import { turnMutants } from './turns.ts'

/** Breakages of the product, each of which must be seen by its checker: one that never turns red holds nothing. */
export const mutants: readonly Mutant[] = [
  ...[...sendingMutants, ...paceMutants, ...askingMutants, ...turnMutants, ...privacyMutants],
  ...restoringMutants,
]
