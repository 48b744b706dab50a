import { createHash } from 'node:crypto'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { contentOf } from '../topics/programme/content.ts'
import type { Programme } from '../topics/programme/programme.ts'

export type Loading = {
  readonly store: Pick<Store, 'addProgrammeVersion'>
  readonly clock: Clock
}

/**
 * Writes a programme, or null for its end, as the version after `newest`: the one that was looked at, or 0. False: somebody
 * else loaded one meanwhile, and nothing was written.
 */
export const loadVersion = (
  { store, clock }: Loading,
  id: string,
  newest: number,
  programme: Programme | null,
): Promise<boolean> => {
  const content = contentOf(programme)
  const hash = createHash('sha256').update(content).digest('hex')
  const [number, loadedAt] = [newest + 1, clock.now()]
  const version = { programme: id, number, hash, content, loadedAt }
  return store.addProgrammeVersion(version, programme?.thresholds)
}
