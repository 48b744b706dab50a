/** Somebody named in an answer: a person of the programme by Entra object id, or a name as it was typed. */
export type Someone = { readonly id: string; readonly name: string } | { readonly name: string }

/** What was picked from a list: option ids, and texts of the person's own where the question allows them. */
export type Picked = { readonly ids: readonly string[]; readonly own: readonly string[] }

/**
 * What an answer holds: ids and plain values, never a label or a wording. It survives JSON.
 * Dates are `YYYY-MM-DD`; `null` is "left open" on a question that may be skipped.
 */
export type Value = null | string | number | Picked | readonly Someone[]

/** Why a reply is no answer: an identifier with a sentence in the word files, and what that sentence mentions. */
export type Problem = { readonly id: ProblemId; readonly values?: Readonly<Record<string, string | number>> }

type ProblemId =
  | 'empty'
  | 'needed' // a question that cannot be skipped
  | 'noWords' // digits, signs or a bare yes, where words are asked
  | 'tooLong' // values: most, length
  | 'notAnOption'
  | 'tooMany' // values: most
  | 'tooFew' // values: least
  | 'notADate'
  | 'tooEarly' // values: from (YYYY-MM-DD)
  | 'tooLate' // values: until (YYYY-MM-DD)
  | 'notHours'
  | 'hoursMixed' // stretches of one day that overlap
  | 'notANumber' // values: from, to
  | 'outOfRange' // values: from, to
  | 'yourself' // a witness is not oneself
  | 'nameWanted' // values: count; picked by an id that tells no name
  | 'ambiguous' // values: said, choices (a text of names)

export type Checked<V> = { readonly ok: true; readonly value: V } | Wrong

/**
 * `kept` is what can be shown again of a reply that was no answer, to go on from. It is no answer itself: somebody in
 * it whose name is not known yet has an empty one.
 */
export type Wrong = { readonly ok: false; readonly problem: Problem; readonly kept?: Value }

export const good = <V>(value: V): Checked<V> => ({ ok: true, value })

export const wrong = (id: ProblemId, values?: Problem['values']): Wrong => ({
  ok: false,
  problem: values ? { id, values } : { id },
})
