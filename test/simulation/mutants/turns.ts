import type { KeptRun, Turn } from '../../../src/ports/store.ts'
import { againAndAgain, inOneBreath, lateAnswers } from '../stages/turns.ts'
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

/** Programmes that cannot be read at the start are taken for none: whoever speaks is nobody's, and hears nothing. */
const startsBlind: Mutant = {
  ...{ name: 'startsBlind', breaks: 'I1', within: 6 },
  alter: withStore(({ store, dice }) => {
    const cannot = dice.onceIn(4)
    return { programmeVersions: async () => (cannot ? [] : store.programmeVersions()) }
  }),
}

/** A print is not looked at: a copy under another id is taken for something new. */
const copiesDone: Mutant = {
  ...{ name: 'copiesDone', breaks: 'I2', within: 3, stage: againAndAgain },
  alter: withStore(({ store }) => {
    const anew = (turn: Turn): Turn =>
      turn.handled ? { ...turn, handled: { ...turn.handled, print: turn.handled.activity } } : turn
    return {
      know: knock => store.know({ ...knock, print: knock.activity }),
      save: turn => store.save(anew(turn)),
    }
  }),
}

/** What came between is passed over: the revision that is there now is taken for the one that was read. */
const conflictIgnored: Mutant = {
  ...{ name: 'conflictIgnored', breaks: 'I3', within: 2, stage: inOneBreath },
  alter: withStore(({ store }) => ({
    save: async turn => {
      const now = await store.personWith(turn.person.programme, turn.person.id)
      return store.save(now ? { ...turn, person: { ...turn.person, revision: now.revision } } : turn)
    },
  })),
}

/** When something was said is not looked at: whatever comes is the newest. */
const olderWins: Mutant = {
  ...{ name: 'olderWins', breaks: 'I4', within: 2, stage: lateAnswers },
  alter: withStore(({ store }) => ({
    know: async knock => {
      const known = await store.know(knock)
      const forgetful = (run: KeptRun) => ({ ...run, answers: run.answers.map(one => ({ ...one, at: '' })) })
      return { ...known, runs: known.runs.map(forgetful) }
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
  startsBlind,
  copiesDone,
  conflictIgnored,
  olderWins,
  cardsForAnybody,
]
