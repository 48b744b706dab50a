import { describe, expect, test } from 'vitest'
import type { PromptState } from '../../people/prompt.ts'
import type { What } from '../../ports/sends.ts'
import type { HandoverStatus } from '../../topics/departure/handover.ts'
import { occasions } from '../occasions.ts'
import type { OwnReader } from './ownReader.ts'
import { ownValue } from './ownValue.ts'

// A new word of ours is missing here by its type, or is there by itself.
const states: Readonly<Record<PromptState, true>> = {
  ...{
    planned: true,
    sending: true,
    sent: true,
    unknown: true,
    suppressed: true,
    expired: true,
    failed: true,
  },
}
const statuses: Readonly<Record<HandoverStatus, true>> = {
  ...{ offered: true, accepted: true, declined: true, withdrawn: true, taken: true, dropped: true },
}
const kinds: Readonly<Record<What['kind'], true>> = { post: true, replace: true, replaceCardOf: true }

const ours = [
  ...Object.keys(states).map(word => ['prompt', 'state', word] as const),
  ...Object.keys(occasions).map(word => ['prompt', 'kind', word] as const),
  ...['left', 'stopped', 'hours', 'budget', 'tooLate', 'processEnded'].map(
    word => ['prompt', 'why', word] as const,
  ),
  ...Object.keys(statuses).map(word => ['handover', 'status', word] as const),
  ...Object.keys(kinds).map(word => ['send', 'kind', word] as const),
  ...['tooMany', 'credentials'].map(word => ['send', 'why', word] as const),
]

describe.each(['nl', 'en'] as const)('in %s', language => {
  // `as`: of its person nothing is asked for these words.
  const reader = { language, programmes: [], now: '2027-03-01T09:00:00.000Z' } as unknown as OwnReader

  test.each(ours)('%s.%s %s is said in words', (table, column, word) => {
    expect(ownValue(reader, table, column, word)).toMatch(/^\p{Lu}.* ?\p{L}+/u)
  })

  test.each([
    ['prompt', 'why', '403'],
    ['promise', 'why', 'left'],
    ['action_need', 'need', 'Een fiets.'],
  ])('%s.%s %s is shown as it is stored', (table, column, text) => {
    expect(ownValue(reader, table, column, text)).toBe(text)
  })
})
