import { expect, test } from 'vitest'
import { hasKeysTwice, withinSize } from './shape.ts'

const twice = (json: string) => hasKeysTwice(json, JSON.parse(json))

test.each([
  '{"a":1,"a":2}',
  '{"a":1,"\\u0061":2}',
  '{"x":{"y":[{"a":1 , "b":2,"a" : 3}]}}',
  '{"__proto__":1,"__proto__":2}',
  '{"":1,"":2}',
  '{"a\\"":1,"a\\"":2}',
])('%s has a key twice', json => expect(twice(json)).toBe(true))

test.each([
  '{"a":"b","b":"a"}',
  '{"a":{"a":{"a":1}},"b":[{"a":1},{"a":1}]}',
  '{"a":"\\"a\\":1,\\"a\\":2"}',
  '{"a":"\\\\","b":":"}',
  '{"__proto__":1,"constructor":2}',
  '{"1":1,"01":2}',
  '["a","a"]',
  '"a"',
  '5',
])('%s has every key once', json => expect(twice(json)).toBe(false))

test('a text of the largest size costs next to nothing', () => {
  const json = JSON.stringify({ text: '\\"{:'.repeat(60_000) })
  const begin = performance.now()
  expect(twice(json)).toBe(false)
  expect(performance.now() - begin).toBeLessThan(250)
})

test('depth and number are counted over everything', () => {
  const most = { depth: 2, entries: 4 }
  expect(withinSize(5, most)).toBe(true)
  expect(withinSize({ a: [1, 2] }, most)).toBe(true)
  expect(withinSize({ a: [[1]] }, most)).toBe(false)
  expect(withinSize({ a: [1, 2], b: 1 }, most)).toBe(true)
  expect(withinSize({ a: [1, 2, 3], b: 1 }, most)).toBe(false)
})
