import { expect, test } from 'vitest'
import { openLanes } from './lanes.ts'

/** Work that ends when the test says so, and tells what has begun. */
function workshop(most: number) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const lanes = openLanes<string>(most, work => {
    begun.push(work)
    const { promise, resolve } = Promise.withResolvers<void>()
    ends.set(work, resolve)
    return promise
  })
  const end = async (work: string) => {
    ends.get(work)?.()
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve()
  }
  return { ...lanes, begun, end }
}

test('within a lane one goes after another, and lanes go beside each other', async () => {
  const { add, begun, end } = workshop(9)
  for (const work of ['a1', 'a2', 'b1', 'a3']) void add(work.slice(0, 1), work)
  expect(begun).toEqual(['a1', 'b1'])
  await end('a1')
  expect(begun).toEqual(['a1', 'b1', 'a2'])
})

test('no more go at once than was said, and a long lane waits for its turn', async () => {
  const { add, begun, end } = workshop(1)
  for (const work of ['a1', 'a2', 'b1']) void add(work.slice(0, 1), work)
  expect(begun).toEqual(['a1'])
  await end('a1')
  await end('b1')
  expect(begun).toEqual(['a1', 'b1', 'a2'])
})

test('what has not begun can be taken out, and whoever waited for it is told', async () => {
  const { add, takeOut, begun, idle, end } = workshop(9)
  void add('a', 'a1')
  const second = add('a', 'a2')
  void add('b', 'b1')
  expect(takeOut('a')).toEqual(['a2'])
  await second
  await Promise.all([end('a1'), end('b1')])
  await idle()
  expect(begun).toEqual(['a1', 'b1'])
})

test('a lane that was empty can be used again', async () => {
  const { add, idle, end, begun } = workshop(2)
  const first = add('a', 'a1')
  await end('a1')
  await first
  await idle()
  void add('a', 'a2')
  expect(begun).toEqual(['a1', 'a2'])
})
