import { expect, test } from 'vitest'
import { ambiguous } from './option.ts'

const names = (count: number) => Array.from({ length: count }, (_, n) => `Team ${n + 1}`)

test('eight choices are all named', () => {
  expect(ambiguous('team', names(8))).toMatchObject({
    problem: { values: { choices: names(8).join(', ') } },
  })
})

test('of more choices the first eight are named', () => {
  expect(ambiguous('team', names(300))).toMatchObject({
    problem: { values: { choices: `${names(8).join(', ')}, …` } },
  })
})
