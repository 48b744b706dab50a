import type { Trouble } from '../terms.ts'
import type { World } from '../world.ts'

/**
 * A situation that comes by too rarely to wait for: who there is, what was said before, and what happens when. Nobody
 * does anything in it of their own accord, and nothing goes wrong that it does not name.
 */
export type Stage = {
  readonly people: number
  readonly days: number
  readonly trouble?: readonly Trouble[]
  /** Instead of what there is before all begins elsewhere. */
  readonly set: (world: World) => Promise<void>
}
