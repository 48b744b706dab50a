import { wordsOf } from '../words.ts'

export const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list))

/** Forms of to be, to have and to do, which help another verb. */
export const helping = setOf('be am is are was were been being have has had do does did im ive')

/** Verbs that only lead to the one behind *to*: going to call, promise to call. */
export const leading =
  setOf(`go want need have hope try aim plan intend like love promise pledge start begin continue seek
  strive wish prefer endeavour commit attempt undertake vow swear be remember forget agree decide resolve`)

/** Verbs of thinking of what one does, with a gerund behind them. */
export const beforeGerund = setOf('mind consider contemplate think suggest recommend mull toy ponder get')

/** Before a bare verb: go sit, come help. */
export const bareAfter = setOf('go come')

/** Before the place where somebody is, which can be seen. */
export const placing = setOf(
  'behind beside at in on next outside inside by between under up out over down off round',
)

/** Words that only join a sentence to the one before. */
export const introducing = setOf('and but so then or oh please also plus yes well ok dear')

/** Before *to* and the verb that counts: I have to call, I'm about to call. */
export const beforeTo =
  setOf(`have has had need ought about determined happy glad sure ready willing able tempted inclined keen eager prepared
  bound obliged due here set`)

/** Verbs of promising and thinking, with a clause of the writer behind them. */
export const thinking = setOf('promise pledge vow swear think guess suppose reckon bet say decide hope wish')

/** Particles that stand behind a verb rather than a noun. */
export const behindVerb = setOf('off out up down away')

/** Forms of to be. */
export const being = setOf("be been being am is are i'm we're im")

/** The writer as an object. */
export const objects = setOf('me myself ourselves')
