import type { Store } from '../../../ports/store.ts'

/** The same store, which wakes whoever shows cards after each turn that changed something about them. */
export const wakingAfter = (store: Store, wake: () => void): Store => ({
  ...store,
  save: async turn => {
    const saved = await store.save(turn)
    if (saved === 'saved' && turn.onCards) wake()
    return saved
  },
  erase: async erasure => {
    const erased = await store.erase(erasure)
    if (erased === 'erased') wake()
    return erased
  },
})
