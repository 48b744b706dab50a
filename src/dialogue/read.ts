import type { Question, TextQuestion } from './question.ts'
import { readChoice } from './reading/choice.ts'
import { readChoices } from './reading/choices.ts'
import { readDate } from './reading/date.ts'
import { readHours } from './reading/hours.ts'
import { readNumber } from './reading/number.ts'
import { readPeople } from './reading/people.ts'
import { type Reply, saidIn, type Vocabulary } from './reading/vocabulary.ts'
import { asksToSkip, cleanText, isBlank, onlyAgrees, saysNothing } from './reading/words.ts'
import { type Checked, good, type Value, wrong } from './value.ts'

export type { Named, Reply, Vocabulary } from './reading/vocabulary.ts'
export { cleanText, onlyAgrees, plainWords, saysNothing } from './reading/words.ts'
export { yesOrNo } from './reading/yesNo.ts'

/**
 * The one place where words become values: what was typed, or what a card's inputs hold, read for a question and
 * held against it. Both languages are understood. Total: any text gives a value or the identifier of a problem.
 */
export const read = (question: Question, reply: Reply, vocabulary: Vocabulary): Checked<Value> => {
  const value = understand(question, reply, vocabulary)
  return value.ok ? question.check(value.value) : value
}

const understand = (question: Question, reply: Reply, vocabulary: Vocabulary): Checked<Value> => {
  switch (question.kind) {
    case 'text':
      return readText(question, reply)
    case 'choice':
      return readChoice(question, reply, vocabulary)
    case 'choices':
      return readChoices(question, reply, vocabulary)
    case 'date':
      return readDate(question, reply, vocabulary)
    case 'hours':
      return readHours(question, reply, vocabulary)
    case 'number':
      return readNumber(question, reply, vocabulary)
    case 'people':
      return readPeople(question, reply, vocabulary)
  }
}

const readText = (question: TextQuestion, reply: Reply): Checked<string | null> => {
  const text = cleanText(saidIn(reply))
  if (!question.optional && asksToSkip(text)) return wrong('needed')
  // What somebody promises to do is behaviour, and “geen idee” is none.
  if (question.sharpen && !isBlank(text) && saysNothing(text)) return wrong('needed')
  if (onlyAgrees(text)) return wrong('noWords')
  return good(isBlank(text) || (question.optional && saysNothing(text)) ? null : text)
}
