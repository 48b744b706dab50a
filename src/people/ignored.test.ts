import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Contact, nextToSend } from './ignored.ts'

/** One contact a week, from a line such as `prompt prompt sign`. */
const historyOf = (line: string): readonly Contact[] =>
  line
    .split(' ')
    .filter(kind => kind !== '')
    .map((kind, week) => ({
      // `as`: the lines in this file are made of these words only.
      kind: kind as Contact['kind'],
      at: new Date(Date.UTC(2027, 0, 4 + 7 * week, 9)).toISOString(),
    }))

test.each([
  ['', 'prompt'],
  ['prompt prompt', 'prompt'],
  ['prompt prompt prompt', 'ask'],
  ['prompt prompt prompt prompt', 'ask'],
  ['prompt prompt prompt ask', 'silent'],
  ['prompt prompt prompt ask prompt', 'silent'],
  ['prompt prompt prompt ask sign', 'prompt'],
  ['prompt prompt sign prompt', 'prompt'],
  ['prompt prompt prompt sign prompt prompt', 'prompt'],
  ['prompt prompt prompt ask sign prompt prompt prompt', 'ask'],
])('after %j: %s', (line, next) => {
  expect(nextToSend(historyOf(line))).toBe(next)
})

test('the order in which it is told does not matter', () => {
  const lines = fc.array(fc.constantFrom('prompt', 'ask', 'sign'), { maxLength: 12 })
  const told = lines.chain(kinds => {
    const history = historyOf(kinds.join(' '))
    return fc.record({
      history: fc.constant(history),
      shuffled: fc.shuffledSubarray([...history], { minLength: history.length }),
    })
  })
  fc.assert(
    fc.property(told, ({ history, shuffled }) => {
      expect(nextToSend(shuffled)).toBe(nextToSend(history))
    }),
  )
})

test('who never reacts gets three prompts and one question, however often it is due', () => {
  const sent = Array.from({ length: 50 }).reduce<string>(line => {
    const next = nextToSend(historyOf(line))
    return next === 'silent' ? line : `${line} ${next}`
  }, '')
  expect(sent.trim()).toBe('prompt prompt prompt ask')
})
