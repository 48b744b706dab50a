import type { Turn } from '../../../src/ports/store.ts'
import { type Mutant, withStore } from './mutant.ts'

/** Whoever speaks is told that it was done before it is. */
const saidTooEarly: Mutant = {
  ...{ name: 'saidTooEarly', breaks: 'I1', within: 6 },
  alter: withStore(({ store }) => ({
    save: async turn => {
      void store.save(turn).catch(() => {})
      return 'saved'
    },
  })),
}

/** What was handled before is not looked at: a copy is taken for something new. */
const handledNotLooked: Mutant = {
  ...{ name: 'handledNotLooked', breaks: 'I2', within: null },
  alter: withStore(({ store, ids }) => {
    const anew = (turn: Turn): Turn =>
      turn.handled ? { ...turn, handled: { ...turn.handled, activity: ids.next() } } : turn
    return {
      know: async knock => ({
        ...(await store.know({ ...knock, activity: '', print: '' })),
        handled: undefined,
      }),
      save: turn => store.save(anew(turn)),
    }
  }),
}

/** What came between is passed over: the revision that is there now is taken for the one that was read. */
const conflictIgnored: Mutant = {
  ...{ name: 'conflictIgnored', breaks: 'I4', within: null },
  alter: withStore(({ store }) => ({
    save: async turn => {
      const now = await store.personWith(turn.person.programme, turn.person.id)
      return store.save(now ? { ...turn, person: { ...turn.person, revision: now.revision } } : turn)
    },
  })),
}

/** Who presses is taken for whom the card was sent to. */
const cardsForAnybody: Mutant = {
  ...{ name: 'cardsForAnybody', breaks: 'I7', within: 6 },
  alter: withStore(({ store }) => ({
    save: turn => {
      const noticed = turn.onChecks?.noticed?.map(one => ({ ...one, lookBack: `${one.lookBack}-other` }))
      return store.save(noticed ? { ...turn, onChecks: { ...turn.onChecks, noticed } } : turn)
    },
  })),
}

export const turnMutants: readonly Mutant[] = [
  saidTooEarly,
  handledNotLooked,
  conflictIgnored,
  cardsForAnybody,
]
