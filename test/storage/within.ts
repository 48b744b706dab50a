import { openStore, type Place, quiet } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'

export const open = async (place: Place): Promise<Store> => {
  const opened = await openStore(place, quiet)
  if (!opened.ok) throw new Error(opened.why)
  return opened.store
}

/** Opens it for this alone. */
export const within = async <T>(place: Place, work: (store: Store) => Promise<T>): Promise<T> => {
  const store = await open(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
