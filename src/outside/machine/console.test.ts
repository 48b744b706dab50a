import { expect, test } from 'vitest'
import { catchConsole } from './console.ts'

test('what a library prints is told, and not repeated', () => {
  const lines: string[] = []
  const note = (what: string, fields: object = {}) => void lines.push(`${what} ${JSON.stringify(fields)}`)
  const giveBack = catchConsole({ info: note, warn: note, error: note })

  console.error(new Error('a secret'), 'BEGIN PUBLIC KEY')
  console.log('%s', 'a secret')
  giveBack()

  expect(lines).toEqual([
    'a library wrote to the console {"way":"error"}',
    'a library wrote to the console {"way":"log"}',
  ])
})

test('afterwards it is as it was', () => {
  const { error } = console
  const log = { info: () => {}, warn: () => {}, error: () => {} }
  catchConsole(log)()
  expect(console.error).toBe(error)
})
