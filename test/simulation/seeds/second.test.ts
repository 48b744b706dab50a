import { expect, test } from 'vitest'
import { HAPPENS, holdSeeds } from './holdSeeds.ts'

test('every promise holds, whatever goes wrong', async () => {
  const happened = await holdSeeds(2)
  expect(HAPPENS.filter(what => !happened.has(what))).toEqual([])
}, 600_000)
