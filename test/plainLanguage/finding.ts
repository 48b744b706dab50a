/** What stands in a reader's way. */
export type Kind =
  | 'long sentence'
  | 'hard word'
  | 'long word'
  | 'passive'
  | 'formal you'
  | 'English'
  | 'double no'
  | 'pile-up'
  | 'abbreviation'
  | 'shouting'

/** `words` are those of the text; `tip` says what a writer can do. */
export type Finding = { readonly kind: Kind; readonly words: string; readonly tip: string }

/** What a sentence is measured by. A clause is what stands between two pauses: a comma, a dash, a bracket. */
export type Sentence = {
  readonly said: string
  readonly words: readonly string[]
  readonly clauses: readonly (readonly string[])[]
}

/** Pure: the same sentence always has the same findings. */
export type Rule = (sentence: Sentence) => readonly Finding[]

/** Everybody reads a card and a letter; a paper is for who must judge the product, such as a privacy officer. */
export type Reader = 'card' | 'letter' | 'paper'

export type Text = {
  readonly language: Language
  readonly at: string
  readonly reader: Reader
  readonly said: string
}

export type Language = 'nl' | 'en'
