import type { PromisePool } from '../../../src/insight/pool.ts'
import type { Turn } from '../../../src/ports/store.ts'
import type { Parts } from '../frame/instance.ts'
import { raisedAndLowered } from '../stages/lookBacks.ts'
import { calledOff, closedEarly } from '../stages/rounds.ts'
import { type Mutant, withStore } from './mutant.ts'

const cancels = ({ onChecks }: Turn): boolean =>
  onChecks?.rounds?.some(({ status }) => status === 'cancelled') ?? false

/** All that was taken back of a programme is planned again. */
const planAgain = async ({ store }: Parts, turn: Turn): Promise<void> => {
  const { programme } = turn.person
  for (const { id } of await store.peopleIn(programme)) {
    const person = await store.personWith(programme, id)
    const taken = (await store.promptsOf(programme, id)).filter(({ state }) => state === 'suppressed')
    const prompts = taken.map(prompt => ({ ...prompt, state: 'planned' as const, why: null }))
    if (person) await store.save({ ...turn, person, prompts, onChecks: {}, handled: null, sends: [] })
  }
}

/** What is asked no more is asked all the same: nothing is taken back, nor looked at anew. */
const endedAsked: Mutant = {
  ...{ name: 'endedAsked', breaks: 'D9', within: 2, stage: calledOff },
  alter: parts =>
    withStore(({ store }) => ({
      save: async turn => {
        const saved = await store.save(turn)
        if (saved === 'saved' && cancels(turn)) await planAgain(parts, turn)
        return saved
      },
      askWith: async (programme, id) => {
        const about = await store.askWith(programme, id)
        if (!about) return about
        const { ask, lookBack } = about
        return { ...about, ask: { ...ask, status: 'asked' }, lookBack: { ...lookBack, status: 'open' } }
      },
    }))(parts),
}

/** Whoever ends a round takes its thresholds down with it. */
const thresholdsLowered: Mutant = {
  ...{ name: 'thresholdsLowered', breaks: 'P5', within: 2, stage: closedEarly },
  alter: withStore(({ store }) => ({
    save: turn => {
      const rounds = turn.onChecks?.rounds?.map(one => ({ ...one, thresholds: { scores: 1, quotes: 1 } }))
      return store.save(rounds ? { ...turn, onChecks: { ...turn.onChecks, rounds } } : turn)
    },
  })),
}

const LOW = { scores: 1, quotes: 1 }

type Given = PromisePool['fresh']

const lowered = (given: Given): Given => given.map(one => ({ ...one, promised: LOW }))

/** Only what the programme asks for now counts, and not what it asked for in between. */
const raisedForgotten: Mutant = {
  ...{ name: 'raisedForgotten', breaks: 'P5', within: 2, stage: raisedAndLowered },
  alter: withStore(({ store }) => ({
    lookBacksToClose: async closing =>
      (await store.lookBacksToClose(closing)).map(one => ({
        ...one,
        lookBack: { ...one.lookBack, thresholds: LOW },
        pool: { ...one.pool, fresh: lowered(one.pool.fresh), latest: lowered(one.pool.latest) },
      })),
    closeLookBack: closing => store.closeLookBack({ ...closing, thresholds: { scores: 1000, quotes: 1000 } }),
  })),
}

export const askingMutants: readonly Mutant[] = [endedAsked, thresholdsLowered, raisedForgotten]
