import { assert, nat, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { fitting, shorten } from './shorten.ts'

const bytes = (text: string) => Buffer.byteLength(JSON.stringify(text)) - 2

test('shorten: leaves a text that fits, and ends one that does not with an ellipsis', () => {
  expect(shorten('een zin', 7)).toBe('een zin')
  expect(shorten('een lange zin', 9)).toBe('een la…')
})

test('shorten: cuts no character in two', () => {
  expect(shorten('ja 👨‍👩‍👧‍👦 ja', 20)).toBe('ja…')
})

test('shorten: never weighs more than it may', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), nat(200), (text, most) => {
      expect(bytes(shorten(text, most + 3))).toBeLessThanOrEqual(most + 3)
    }),
  )
})

test('shorten: weighs what JSON writes, also of signs that nobody types', () => {
  const text = '\v'.repeat(20)
  expect(bytes(shorten(text, 40))).toBeLessThanOrEqual(40)
})

test('fitting: takes as many as weigh little enough together', () => {
  expect(fitting(['aa', 'bb', 'cc'], 13)).toEqual(['aa', 'bb'])
  expect(fitting(['aa'], 100)).toEqual(['aa'])
})
