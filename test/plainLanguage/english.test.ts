/** Each rule of English finds what it should, and leaves good sentences alone. */
import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.ts'

const found = (said: string) => findingsIn('en', said)

test.each([
  ['Please utilise this button.', ['hard word: utilise']],
  ['Tell us prior to the meeting.', ['hard word: prior to']],
  ['Answer in order to go on.', ['hard word: in order to']],
  ['Whom do you ask?', ['hard word: whom']],
  ['We facilitate a talk.', ['hard word: facilitate']],
])('officialese: %s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

describe('the passive', () => {
  test.each([
    ['Your answer is kept.', 'is … kept'],
    ['It can be seen by others.', 'be … seen'],
    ['Your name was never shown.', 'was … shown'],
    ['It has been removed.', 'been … removed'],
    ['Is the message sent?', 'is … sent'],
    ['Names are only counted.', 'are … counted'],
  ])('%s', (said, words) => {
    expect(found(said)).toEqual([`passive: ${words}`])
  })

  test.each([
    'I kept your answer.',
    'You are stuck.',
    'The card is closed.',
    'This is what you promised.',
    'Are you interested?',
    'The list is there, and we need it.',
    'He is indeed here.',
  ])('is not: %s', said => {
    expect(found(said)).toEqual([])
  })
})

test.each([
  ['Name nobody who does not know it.', ['double no: nobody … not']],
  ['The responsibilities of misunderstanding: none.', []],
  ['Read about the internationalisation.', ['long word: internationalisation']],
  [
    'The implementation needs commitment and sustainability.',
    [
      'hard word: implementation',
      'hard word: commitment',
      'pile-up: implementation, commitment, sustainability',
    ],
  ],
  ['Call somebody, e.g. a colleague.', ['abbreviation: e.g']],
  ['Well done!', ['shouting: Well done!']],
])('%s', (said, findings) => {
  expect(found(said)).toEqual(findings)
})

test.each([
  'No names, no numbers and no dates.',
  'What would a colleague see you do?',
  'I share nothing until you press Save.',
])('plain: %s', said => {
  expect(found(said)).toEqual([])
})
