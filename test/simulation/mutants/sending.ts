import { type Mutant, withStore } from './mutant.ts'

const FAR = '9999-01-01T00:00:00.000Z'

/** The row of an attempt comes only when its request has gone: until then it is not there. */
const rowAfterRequest: Mutant = {
  ...{ name: 'rowAfterRequest', breaks: 'D4', within: 6 },
  alter: withStore(({ store }) => ({
    save: turn => {
      const { holding, ...rest } = turn
      if (holding?.attempt === undefined) return store.save(turn)
      const { attempt: _, ...held } = holding
      return store.save({ ...rest, holding: held })
    },
    stands: async () => true,
  })),
}

/** What nobody knows of is taken for something that never left. */
const unknownRepeated: Mutant = {
  ...{ name: 'unknownRepeated', breaks: 'D3', within: 6 },
  alter: parts => ({
    ...parts,
    messenger: {
      ...parts.messenger,
      post: async (chat, activity) => {
        const outcome = await parts.messenger.post(chat, activity)
        return outcome.kind === 'unknown' ? { kind: 'notSent', why: outcome.why, retryAfter: null } : outcome
      },
    },
  }),
}

/** The hours were looked at when it was planned, and are not looked at again. */
const hoursOnce: Mutant = {
  ...{ name: 'hoursOnce', breaks: 'D5', within: 6 },
  alter: parts => ({
    ...parts,
    rhythm: rhythm => ({
      ...rhythm,
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ...{ from: '00:00', until: '23:59', holidays: [] },
    }),
  }),
}

const budgetForgotten: Mutant = {
  ...{ name: 'budgetForgotten', breaks: 'D7', within: 6 },
  alter: withStore(({ store }) => ({
    promptsOf: async (programme, person) =>
      (await store.promptsOf(programme, person)).map(prompt => ({ ...prompt, sentAt: null })),
  })),
}

/** Who stopped is read as somebody who did not, and what waits for them is left there. */
const stopForgotten: Mutant = {
  ...{ name: 'stopForgotten', breaks: 'D6', within: 6 },
  alter: withStore(({ store }) => ({
    personWith: async (programme, id) => {
      const person = await store.personWith(programme, id)
      return person && { ...person, rhythm: {}, unreachable: null }
    },
    save: ({ takesBack: _, ...turn }) => store.save(turn),
  })),
}

/** Whatever becomes of it, nobody says why. */
const withoutReason: Mutant = {
  ...{ name: 'withoutReason', breaks: 'D1', within: 6 },
  alter: withStore(({ store }) => ({
    save: turn =>
      store.save({
        ...turn,
        ...(turn.prompts && { prompts: turn.prompts.map(one => ({ ...one, why: null })) }),
      }),
  })),
}

/** What is claimed is dropped: it stays where it is, and is due for ever. */
const lost: Mutant = {
  ...{ name: 'lost', breaks: 'D2', within: 6 },
  alter: withStore(({ store }) => ({
    claimPrompts: async claim => {
      await store.claimPrompts({ ...claim, leaseUntil: FAR })
      return []
    },
  })),
}

/** What is due is looked at in the last minutes of an hour only. */
const rarelyLooked: Mutant = {
  ...{ name: 'rarelyLooked', breaks: 'D11', within: 6 },
  alter: withStore(({ store, timeline }) => ({
    claimPrompts: async claim =>
      new Date(timeline.now()).getUTCMinutes() < 50 ? [] : store.claimPrompts(claim),
  })),
}

export const sendingMutants: readonly Mutant[] = [
  ...[rowAfterRequest, unknownRepeated, hoursOnce, budgetForgotten],
  ...[stopForgotten, withoutReason, lost, rarelyLooked],
]
