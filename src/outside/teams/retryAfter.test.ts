import { expect, test } from 'vitest'
import { waitFrom } from './retryAfter.ts'

const now = Date.UTC(2026, 5, 15, 10)

test.each([
  ['2', 2000],
  ['0', 0],
  ['1.5', 1500],
  ['86400', 300_000],
  ['1e9', null],
  ['-5', null],
  ['Mon, 15 Jun 2026 10:00:03 GMT', 3000],
  ['Mon, 15 Jun 2026 09:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 300_000],
  ['soon', null],
  ['', null],
  [undefined, null],
])('%j is a wait of %j', (header, wait) => {
  expect(waitFrom(header, now)).toBe(wait)
})
