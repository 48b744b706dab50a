import { expect, test } from 'vitest'
import { list, say } from '../../../cards/say.ts'
import { NOTICED } from '../../../topics/check/checks.ts'
import { commandWhenIdle } from '../../commands.ts'
import { isAnswerToPrompt } from './answersPrompt.ts'

const words = (['nl', 'en'] as const).flatMap(language =>
  NOTICED.flatMap(id => [
    say(language, `check-noticed.noticed.options.${id}`),
    ...list(language, `check-noticed.noticed.synonyms.${id}`),
  ]),
)

test.each(words)('“%s” is an answer, and no command', text => {
  expect(isAnswerToPrompt(text)).toBe(true)
  expect(commandWhenIdle(text)).toBeUndefined()
})

test.each(['7', '7!', 'een 7', 'Een zeventje', 'zeven', '7/10', '7 van de 10', 'I give it a 7', 'ten'])(
  '“%s” is a score',
  text => expect(isAnswerToPrompt(text)).toBe(true),
)

test.each([
  ...[
    'ik heb 3 vragen',
    'om 7 uur',
    'team 3',
    '11',
    '0',
    '7,5',
    '7 8',
    '-',
    '',
    'wat',
    'asdf',
    'ja, maar wie?',
  ],
  ...['is dit duidelijk bedoeld voor mij', 'niet nu', 'yes to what', 'no problem'],
])('“%s” is no answer', text => expect(isAnswerToPrompt(text)).toBe(false))
