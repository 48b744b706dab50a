import { expect, test } from 'vitest'
import { errorFields } from './errorFields.ts'

const thrown = (message: string, Kind: ErrorConstructor = Error): Error => new Kind(message)

test('an error is its kind and its place', () => {
  const fields = errorFields(thrown('Anna kan niet', TypeError))
  expect(fields).toMatchObject({ error: 'TypeError' })
  expect(fields.where).toMatch(/^thrown src\/outside\/machine\/errorFields\.test\.ts:\d+:\d+ < /)
})

test('a code of the system is told, and any other is not', () => {
  expect(errorFields(Object.assign(thrown('x'), { code: 'ECONNREFUSED' })).code).toBe('ECONNREFUSED')
  expect(errorFields(Object.assign(thrown('x'), { code: '57P01' })).code).toBe('57P01')
  expect(errorFields(Object.assign(thrown('x'), { code: 'Anna Bos' })).code).toBeUndefined()
})

test.each([
  ['what it says', thrown('Anna')],
  [
    'lines of it that look like a place',
    thrown('x\n    at Anna (file:///Anna.ts:1:1)\n    at y (file:///y:1:1)'),
  ],
  ['a message that it got later', Object.assign(thrown('Anna'), { message: 'other' })],
  ['a name that it got later', Object.assign(thrown('x'), { name: 'Anna' })],
  ['its cause', new Error('x', { cause: thrown('Anna') })],
  ['a stack of somebody’s making', Object.assign(thrown('x'), { stack: 'Anna\nAnna\n Anna' })],
  ['a thrown text', 'Anna'],
  ['a thrown object', { name: 'Anna', message: 'Anna', stack: 'Anna', code: 'ANNA' }],
])('%s is left out', (_what, error) => {
  expect(JSON.stringify(errorFields(error))).not.toMatch(/Anna/i)
})
