import type { Advice } from '../dialogue/question.ts'
import type { Language } from '../people/person.ts'

/** What a language model says of a sentence: what it lacks and in which of its words, or null for nothing. */
export type Judged = { readonly advice: Advice | null }

/** A language model beside our own rules. It only points: nobody reads a word of it, and it refuses and scores nothing. */
export type Sharpener = {
  /** Whether it is worth asking now: one that failed is left alone for a while. */
  readonly isReady: () => boolean
  /**
   * Shows it this one sentence, and nothing else. Never rejects, and takes three seconds at most; null where nothing
   * came of it that can be used: then our own rules answer.
   */
  readonly judge: (text: string, language: Language) => Promise<Judged | null>
}
