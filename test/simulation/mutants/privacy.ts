import { type Mutant, withStore } from './mutant.ts'

/** The pool of a look back is released one answer too early. */
const thresholdOffByOne: Mutant = {
  ...{ name: 'thresholdOffByOne', breaks: 'P1', within: null },
  alter: withStore(({ store }) => ({
    closeLookBack: closing =>
      store.closeLookBack(
        closing.release
          ? { ...closing, release: { ...closing.release, persons: closing.release.persons.slice(1) } }
          : closing,
      ),
  })),
}

/** What was told before is not looked at. */
const earlierForgotten: Mutant = {
  ...{ name: 'earlierForgotten', breaks: 'P2', within: null },
  alter: withStore(({ store }) => ({
    lookBacksToClose: async closing =>
      (await store.lookBacksToClose(closing)).map(one => ({
        ...one,
        pool: { ...one.pool, earlier: [] },
      })),
    closeLookBack: async closing =>
      (await store.closeLookBack(closing)) || store.closeLookBack({ ...closing, told: 1 }),
  })),
}

/** Words are quoted as soon as numbers are told. */
const quotesTooEarly: Mutant = {
  ...{ name: 'quotesTooEarly', breaks: 'P3', within: null },
  alter: withStore(({ store }) => ({
    closeLookBack: closing =>
      store.closeLookBack(
        closing.release ? { ...closing, release: { ...closing.release, quotes: 1 } } : closing,
      ),
  })),
}

/** Everybody is shown by name, whatever they chose. */
const everybodyNamed: Mutant = {
  ...{ name: 'everybodyNamed', breaks: 'P6', within: null },
  alter: withStore(({ store }) => ({
    lookBacksOf: async (programme, owner, promise) =>
      (await store.lookBacksOf(programme, owner, promise)).map(one => ({
        ...one,
        named: [
          ...one.named,
          ...one.quotes.map(example => ({ name: 'iemand', noticed: 'clearly' as const, example })),
        ],
      })),
  })),
}

/** Somebody is forgotten as if others who name them could stay as they are. */
const erasureLeaves: Mutant = {
  ...{ name: 'erasureLeaves', breaks: 'P7', within: null },
  alter: withStore(({ store }) => ({ erase: erasure => store.erase({ ...erasure, ownOnly: true }) })),
}

export const privacyMutants: readonly Mutant[] = [
  ...[thresholdOffByOne, earlierForgotten, quotesTooEarly, everybodyNamed, erasureLeaves],
]
