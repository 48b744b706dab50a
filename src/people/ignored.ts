import { Temporal } from 'temporal-polyfill'
import type { Person } from './person.ts'
import { type Prompt, type PromptKey, type PromptState, sameKey } from './prompt.ts'

/**
 * What went between us and a person, in any order. A `prompt` went unasked, asked something and arrived; an `ask` was the
 * question whether they want another time, another rhythm or to stop, and a `sign` is anything from them: an answer, however
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

/** The kind of the prompt that asks whether they want another time, another rhythm or to stop. */
export const IGNORED = 'ignored'

/**
 * Of these nothing is waited for: thanks, how one's cards go, a welcome back. Whoever only reads them ignores nothing. All
 * others ask for something, if only to have a look at what nobody else will see to.
 */
const ASKS_NOTHING: readonly string[] = ['checkThanks', 'cardDigest', 'back']

/** Whether prompts of this kind ask nothing of whom they go to. They take from the budget as all others do. */
export const asksNothing = (kind: string): boolean => ASKS_NOTHING.includes(kind)

/** Three of which nobody knows whether they came may have come none; a question that may have come, was asked. */
const contactOf = ({ kind, state, sentAt }: Prompt): readonly Contact[] => {
  if (sentAt === null || asksNothing(kind)) return []
  if (kind === IGNORED) return [{ kind: 'ask', at: sentAt }]
  return state === 'sent' ? [{ kind: 'prompt', at: sentAt }] : []
}

/** What went between us and somebody, apart from this prompt: of signs of theirs, the last one is known. */
export const historyWith = (
  { spokeAt }: Pick<Person, 'spokeAt'>,
  all: readonly Prompt[],
  but: PromptKey,
): readonly Contact[] => [
  ...all.filter(other => !sameKey(other, but)).flatMap(contactOf),
  ...(spokeAt === null ? [] : [{ kind: 'sign' as const, at: spokeAt }]),
]

type Whose = Pick<Person, 'id' | 'spokeAt'>

/** The question, in the place of a prompt that would have gone now: one for each silence, however often it is planned. */
export const theQuestion = ({ id, spokeAt }: Whose, dueAt: string) => ({
  ...{ person: id, kind: IGNORED, subject: spokeAt ?? 'never', dueAt },
})

const NEVER_WENT: readonly PromptState[] = ['suppressed', 'expired', 'failed']

/** The question of this silence where it is over and never went: it is still to be asked. One that may have come, was asked. */
export const unasked = (whose: Whose, all: readonly Prompt[]): Prompt | undefined => {
  const question = theQuestion(whose, '')
  return all.find(one => sameKey(one, question) && one.sentAt === null && NEVER_WENT.includes(one.state))
}
