import { expect, test } from 'vitest'
import { unreachableBy } from './noteUnreachable.ts'

const kinds = ['post', 'replace', 'replaceCardOf'] as const

test.each(kinds)('of a %s, whatever closes the conversation tells of the person', kind => {
  for (const why of ['MessageWritesBlocked', 'ConversationBlockedByUser', 'BotDisabledByAdmin', 'forbidden'])
    expect(unreachableBy(why, kind)).toBe('blocked')
  for (const why of ['ForbiddenOperationException', 'BotNotInConversationRoster'])
    expect(unreachableBy(why, kind)).toBe('uninstalled')
})

test('a chat that is gone tells of the person, a message that is gone does not', () => {
  expect(kinds.map(kind => unreachableBy('gone', kind))).toEqual(['uninstalled', undefined, undefined])
})
