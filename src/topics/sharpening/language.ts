import type { Clause, Opens, Scene, Segment } from './clause.ts'
import type { Lookup } from './known.ts'
import type { Token } from './tokens.ts'

/** How a form of a verb can stand in its clause. */
export type Form = 'stem' | 'third' | 'infinitive' | 'past' | 'participle' | 'gerund'

/**
 * What a verb tells of an act: `doing` is seen or heard, `fog` is a change, a state or a making possible, `light` has
 * its meaning in the words beside it, `modal` stands before the verb that counts.
 */
export type Sense = 'doing' | 'fog' | 'light' | 'modal'

/** Of all that a word can be as a verb, the likelier first. */
export const LIKELIER: readonly Form[] = ['stem', 'third', 'infinitive', 'gerund', 'past', 'participle']

export type Reading = { readonly verb: string; readonly sense: Sense; readonly form: Form }

/** All that the rules know of one language. */
export type Language = Lookup & {
  /** Is it a word of this language, by its lists alone. */
  readonly knows: (word: string) => boolean
  /** Is it a word of the lists that stands for itself: wherever it is, nobody means another one by it. */
  readonly stands: (word: string) => boolean
  /** Any other word at this place as the standard language has it, of words run together each; undefined when it has none. */
  readonly standardOf: (tokens: readonly Token[], at: number) => readonly string[] | undefined
  readonly opens: Opens
  readonly clauseOf: (scene: Scene, segment: Segment) => Clause
  /** Does the writer say there what they are going to do, or do from now on. */
  readonly promises: (scene: Scene, segment: Segment) => boolean
  /** Words for a moment or a place that the sentence before named. */
  readonly back: ReadonlySet<string>
  /** Words that do so before the name of a moment. */
  readonly pointing: ReadonlySet<string>
  /** Verbs of how somebody sits or stands. */
  readonly posture: ReadonlySet<string>
  /** Words for what somebody has to do. */
  readonly demanding: ReadonlySet<string>
  /** Words that point back to an occasion named before. */
  readonly pointingBack: ReadonlySet<string>
  /** Words for a thing named before: what is done to it is no other thing. */
  readonly again: ReadonlySet<string>
  /** Words in a condition that say that what was promised went otherwise. */
  readonly exception: ReadonlySet<string>
  /** Words that lead from a condition to what is done then. */
  readonly inThatCase: ReadonlySet<string>
  /** Words that say where to, which is enough for an act in a note without a verb. */
  readonly whereTo: ReadonlySet<string>
  /** Words before those with whom something is done. */
  readonly along: ReadonlySet<string>
  /** Words that open what somebody hopes, promises or tries, and the verbs of promising it. */
  readonly content: ReadonlySet<string>
  readonly vouching: ReadonlySet<string>
  /** Words that open a clause about whoever comes, and one that only tells more of somebody. */
  readonly whoever: ReadonlySet<string>
  readonly relative: ReadonlySet<string>
  /** Verbs of knowing, asking and telling: who they are about is a question behind them. */
  readonly wondering: ReadonlySet<string>
  /** Who reads it: a question to them is an act of asking, as on a card for a team. */
  readonly reader: ReadonlySet<string>
  /** How somebody leaves a thing: on, off, open, shut. */
  readonly settled: ReadonlySet<string>
  /** Words at the start of a title for what is not there yet, or not always: a wet floor, nobody at the desk. */
  readonly appearing: ReadonlySet<string>
  /** Words at the end of a note that say that something is done: work done; and verbs that only say how it is done. */
  readonly ended: ReadonlySet<string>
  readonly manner: ReadonlySet<string>
  /** Words of leaving something out, at the start of a note without a verb. */
  readonly leavingOut: ReadonlySet<string>
}
