import type { Parts } from './instance.ts'

/** The same instance, of which it is written down what it read of a person before it saved what they said. */
export const noting = (parts: Parts, readAt: Map<string, number[]>): Parts => ({
  ...parts,
  store: {
    ...parts.store,
    save: turn => {
      const { activity } = turn.handled ?? {}
      if (activity !== undefined)
        readAt.set(activity, [...(readAt.get(activity) ?? []), turn.person.revision])
      return parts.store.save(turn)
    },
  },
})
