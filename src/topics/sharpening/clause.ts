import type { Found } from './found.ts'
import type { Sense } from './language.ts'
import type { Mark } from './marks.ts'
import type { Span } from './phrases.ts'

/**
 * A stretch of text with at most one act: a main clause, or one that says when, or one that says something else
 * (what, why, who). `sentence` counts sentences; `closedBy` is the break behind it.
 */
export type Segment = Span & {
  readonly kind: 'main' | 'when' | 'other'
  readonly sentence: number
  readonly joined: boolean
  readonly closedBy: string
}

export type Opening = Pick<Segment, 'kind' | 'joined'>

/** What a word opens at this place of the text; undefined when the segment before it goes on. */
export type Opens = (marks: readonly Mark[], at: number, within: Segment['kind']) => Opening | undefined

/** A text with all that was found in it, before it is judged. */
export type Scene = {
  readonly marks: readonly Mark[]
  readonly occasions: Found
  readonly hedges: Found
  readonly figures: Found
  /** Phrases that say an act, whatever their verb says elsewhere. */
  readonly acts: Found
  readonly writers: Found
  readonly segments: readonly Segment[]
}

/** A verb that carries the meaning of its clause; of an unknown one only its place tells that it is a verb. */
export type Verb = { readonly at: number; readonly sense: Sense | 'unknown' }

/** Who does what in a segment; `bare` when it has no verb at all, as in a note to oneself. */
export type Clause = {
  readonly verbs: readonly Verb[]
  readonly by: 'writer' | 'other'
  readonly bare: boolean
  /** Something is shown, said or given by what the words around the verb say. */
  readonly shown: boolean
  /** It tells what was, and promises nothing. */
  readonly told?: boolean
  /** Only how it is done, behind what is done: written by hand. */
  readonly aside?: boolean
}

/** What a segment says is done: whether somebody could film it, and who does it. */
export type Deed = {
  readonly at: number
  readonly by: 'writer' | 'other'
  readonly act: boolean
  readonly told?: boolean | undefined
  readonly aside?: boolean | undefined
}

/** The deeds of a text, each at the place of its segment; a segment without one has undefined. */
export type Deeds = readonly (Deed | undefined)[]
