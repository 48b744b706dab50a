import { crowd, crowdAtFive, crowdSlowedDown } from '../stages/crowd.ts'
import { type Mutant, withStore } from './mutant.ts'

/** Everybody is written to at once. */
const paceIgnored: Mutant = {
  ...{ name: 'paceIgnored', breaks: 'D8', within: 2, stage: crowd },
  alter: withStore(() => ({ reserve: async () => ({ got: true, wait: 0 }), holdPace: async () => {} })),
}

/** However long Teams asks to wait, it is tried again at once. */
const retryAfterIgnored: Mutant = {
  ...{ name: 'retryAfterIgnored', breaks: 'D8', within: 4, stage: crowdSlowedDown },
  alter: parts => ({
    ...withStore(() => ({ holdPace: async () => {} }))(parts),
    messenger: {
      ...parts.messenger,
      post: async (chat, activity) => {
        const outcome = await parts.messenger.post(chat, activity)
        return outcome.kind === 'notSent' ? { ...outcome, retryAfter: 0 } : outcome
      },
    },
  }),
}

/** Who hears that Teams asks to wait keeps it to itself. */
const waitNotShared: Mutant = {
  ...{ name: 'waitNotShared', breaks: 'D8', within: 4, stage: crowdSlowedDown },
  alter: withStore(() => ({ holdPace: async () => {} })),
}

const TWO_MINUTES = 120_000

/** A machine that sleeps between its last look and its request, and whose clock sleeps with it. */
const sleptThrough: Mutant = {
  ...{ name: 'sleptThrough', breaks: 'D10', within: 2, stage: crowd },
  alter: parts => {
    const { timeline, store, life } = parts
    let slept = 0
    return {
      ...parts,
      timeline: {
        ...timeline,
        now: () => timeline.now() - slept,
        clock: { now: () => new Date(timeline.now() - slept).toISOString() },
      },
      store: {
        ...store,
        stands: async held => {
          const stood = await store.stands(held)
          if (slept > 0) return stood
          slept = TWO_MINUTES
          life.stall(TWO_MINUTES)
          await life.pass(0)
          return stood
        },
      },
    }
  },
}

/** From the first prompt that is on its way the hours are looked up on a clock that is a second behind. */
const clockBehind: Mutant = {
  ...{ name: 'clockBehind', breaks: 'D5', within: 2, stage: crowdAtFive },
  alter: parts => {
    const { timeline, store } = parts
    let behind = 0
    const now = () => timeline.now() - behind
    const clock = { now: () => new Date(now()).toISOString() }
    const stands: typeof store.stands = held => {
      behind = 1_000
      return store.stands(held)
    }
    return { ...parts, timeline: { ...timeline, now, clock }, store: { ...store, stands } }
  },
}

export const paceMutants: readonly Mutant[] = [
  ...[paceIgnored, retryAfterIgnored, waitNotShared, sleptThrough, clockBehind],
]
