import type { Everything, KeptVersion, Named, Seen } from '../../ports/ownData.ts'
import type { EverythingRows } from './ownDataStatements.ts'

// Types below are claimed with `as`: only our own statements give these rows, and the contract suite reads each.

/** All that is stored about one person, from its rows. */
export const everythingFrom = ({ tables, named, seen, versions }: EverythingRows): Everything => ({
  tables,
  named: named.map(({ role, name, day }) => ({ as: role, name, day }) as Named),
  seen: seen.map(({ at, who, name, what }) => ({ at, by: who, name, what }) as Seen),
  versions: versions.map(
    ({ number, loaded_at, content }) => ({ number, loadedAt: loaded_at, content }) as KeptVersion,
  ),
})
