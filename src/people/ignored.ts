import { Temporal } from 'temporal-polyfill'

/**
 * What went between us and a person, in any order. A `prompt` went unasked and arrived, an `ask` was the question
 * whether they want another time, another rhythm or to stop, and a `sign` is anything from them: an answer, however
 * late, a word, a press, also *later*.
 */
export type Contact = { readonly kind: 'prompt' | 'ask' | 'sign'; readonly at: string }

/** So many prompts without a sign, and we ask whether we should go on. */
const patience = 3

const millis = ({ at }: Contact): number => Temporal.Instant.from(at).epochMilliseconds

/**
 * What may go to somebody next: a prompt; after three ignored ones the question, once; and then nothing, until
 * there is a sign of them.
 */
export const nextToSend = (history: readonly Contact[]): 'prompt' | 'ask' | 'silent' => {
  const lastSign = Math.max(...history.filter(({ kind }) => kind === 'sign').map(millis))
  const since = history.filter(one => millis(one) > lastSign)
  if (since.some(({ kind }) => kind === 'ask')) return 'silent'
  return since.filter(({ kind }) => kind === 'prompt').length >= patience ? 'ask' : 'prompt'
}
