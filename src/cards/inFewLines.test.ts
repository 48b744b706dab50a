import { expect, test } from 'vitest'
import { inFewLines } from './inFewLines.ts'

test.each([
  ['one line', 1, 'one line'],
  ['one\n\n\n  two', 1, 'one two'],
  ['one\n\n\n  two', 5, 'one\ntwo'],
  ['1\n2\n3\n4\n5', 3, '1\n2\n3 4 5'],
  ['\n\n \n', 3, ''],
])('%j in %i lines', (text, lines, shown) => {
  expect(inFewLines(text, lines, 100)).toBe(shown)
})

test('a long text is shortened as well', () => {
  expect(inFewLines('a\n'.repeat(500), 4, 20)).toBe('a\na\na\na a a a…')
})
