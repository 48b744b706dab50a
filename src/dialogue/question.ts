import type { Checked, Picked, Someone } from './value.ts'

/**
 * Where an option's label comes from: the word files, the programme, what the person made before, or Teams. `audience`
 * is a team or everybody, `readyCard` a card to start from, or what else it can start from, and `ask` that somebody is
 * asked to look back.
 */
export type OptionsOf =
  | 'words'
  | 'ambition'
  | 'role'
  | 'team'
  | 'skill'
  | 'action'
  | 'promise'
  | 'card'
  | 'contribution'
  | 'ask'
  | 'channel'
  | 'audience'
  | 'readyCard'

export type Options = { readonly of: OptionsOf; readonly ids: readonly string[] }

/** What a vague text lacks: an identifier with a question in the word files, and the person's own words that led to it. */
export type Advice = {
  readonly id: string
  readonly words: string
  /** A language model pointed at it, and the person is told so. */
  readonly byModel?: true
}

// `Open` is null for a question that may be left open, and never for one that may not.

type Shared<V> = {
  /** `null` is accepted and means "left open". */
  readonly optional: boolean
  /** Holds any value, also one read from storage, against the question. Never throws. */
  readonly check: (value: unknown) => Checked<V>
}

export type TextQuestion<Open = null> = Shared<string | Open> & {
  readonly kind: 'text'
  readonly most: number
  /** One helpful question for a vague text, asked at most once for an answer. */
  readonly sharpen?: (text: string) => Advice | undefined
}
export type ChoiceQuestion<Open = null> = Shared<string | Open> & {
  readonly kind: 'choice'
  readonly options: Options
}
export type ChoicesQuestion<Open = null> = Shared<Picked | Open> & {
  readonly kind: 'choices'
  readonly options: Options
  readonly least: number
  readonly most: number
  /** Texts of one's own are welcome beside the options. */
  readonly own: boolean
}
export type DateQuestion<Open = null> = Shared<string | Open> & {
  readonly kind: 'date'
  /** First and last day that count, `YYYY-MM-DD`. */
  readonly from: string
  readonly until: string
}
/** Times of work on a day, from one until another, in one piece or several: `08:00-12:30,13:00-17:00`. */
export type HoursQuestion<Open = null> = Shared<string | Open> & { readonly kind: 'hours' }
export type NumberQuestion<Open = null> = Shared<number | Open> & {
  readonly kind: 'number'
  readonly from: number
  readonly to: number
  /** An hour of the day, so that `10 uur` is an answer; else it counts hours, and is no mark. */
  readonly isHour?: true
}
export type PeopleQuestion<Open = null> = Shared<readonly Someone[] | Open> & {
  readonly kind: 'people'
  readonly least: number
  readonly most: number
  /** Who may not be named: the person who answers, where a witness must be somebody else. */
  readonly notMe?: { readonly id: string; readonly name: string }
}

export type Question =
  | TextQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | DateQuestion
  | HoursQuestion
  | NumberQuestion
  | PeopleQuestion

/** The value that a question ends in: never null unless it may be left open. */
export type ValueOf<Q> = Q extends { check: (value: unknown) => Checked<infer V> } ? V : never
