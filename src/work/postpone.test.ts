import { expect, test } from 'vitest'
import { saidOfLater } from './postpone.ts'

const zone = 'Europe/Amsterdam'

test('what comes back on the same day comes back today', () => {
  expect(saidOfLater('2026-12-01T09:00:00Z', '2026-12-01T11:00:00Z', zone)).toEqual({
    key: 'prompts.later.doneToday',
  })
})

test('what comes back on another day of where somebody is comes back on that day', () => {
  expect(saidOfLater('2026-12-01T21:00:00Z', '2026-12-01T23:30:00Z', zone)).toEqual({
    ...{ key: 'prompts.later.done', values: { day: '2026-12-02' } },
  })
})
