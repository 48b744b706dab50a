import type { ChoiceQuestion } from '../question.ts'
import { type Checked, good } from '../value.ts'
import { labelled, oneOf, optionsSaid } from './option.ts'
import { type Reply, saidIn, type Vocabulary } from './vocabulary.ts'
import { isBlank, saysNothing } from './words.ts'

const toggled: Readonly<Record<string, string>> = { true: 'yes', false: 'no' }

/** An option id, or null. What a card sends is an id, and is not guessed at. */
export const readChoice = (
  question: ChoiceQuestion,
  reply: Reply,
  vocabulary: Vocabulary,
): Checked<string | null> => {
  const text = saidIn(reply)
  if (isBlank(text)) return good(null)
  if (reply.kind === 'filled') return good(pressed(text, question.options.ids))
  const found = optionsSaid(text, labelled(question.options.ids, vocabulary))
  return found.length === 0 && question.optional && saysNothing(text)
    ? good(null)
    : oneOf(found, text, vocabulary)
}

const pressed = (text: string, ids: readonly string[]): string => {
  const answer = ids.includes(text) ? undefined : toggled[text]
  return answer && ids.includes(answer) ? answer : text
}
