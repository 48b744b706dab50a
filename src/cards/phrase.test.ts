import { expect, test } from 'vitest'
import { phrasing } from './phrase.ts'
import { say } from './say.ts'

const noted = { nl: say('nl', 'turns.noted'), en: say('en', 'turns.noted') }

test.each([
  ['nl-NL', noted.nl],
  ['nl', noted.nl],
  ['EN-us', noted.en],
  ['de-DE', noted.en],
  ['nlx', noted.en],
  [null, noted.en],
])('to a client in %s', (locale, words) =>
  expect(phrasing({ always: null, otherwise: () => 'en' })('noted', locale)).toBe(words),
)

test('a language that is always spoken goes before that of the client', () =>
  expect(phrasing({ always: 'nl', otherwise: () => 'en' })('sorry', 'en-US')).toBe(say('nl', 'turns.busy')))
