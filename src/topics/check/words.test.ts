import { expect, test } from 'vitest'
import { newWords, wordsAt } from './words.ts'

const words = { behaviour: 'Ik loop elke dag mee.', noticed: 'Ik sta op de gang.' }
const now = { behaviour: 'Ik loop elke maandag mee.', noticed: 'Ik sta op de gang.' }

test('a look back is about the words it opened with, and says which are others by now', () => {
  const one = { lookBack: { words }, promise: now }
  expect(wordsAt(one)).toEqual(words)
  expect(newWords(one)).toEqual({ behaviour: now.behaviour, noticed: null })
})

test('where none were kept it is about the promise as it is', () => {
  const one = { lookBack: { words: null }, promise: now }
  expect(wordsAt(one)).toEqual(now)
  expect(newWords(one)).toEqual({ behaviour: null, noticed: null })
})
