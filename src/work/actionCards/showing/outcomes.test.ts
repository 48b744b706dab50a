import { expect, test } from 'vitest'
import type { Outcome } from '../../../ports/messenger.ts'
import { afterPost, afterShow } from './outcomes.ts'

const sent: Outcome = { kind: 'sent', activity: 'message-1' }
const nameless: Outcome = { kind: 'sent', activity: null }
const unknown: Outcome = { kind: 'unknown', why: '502' }
const notSent = (why: string, retryAfter: number | null = null): Outcome => ({
  kind: 'notSent',
  ...{ why, retryAfter },
})
const unreachable = (why: string): Outcome => ({ kind: 'unreachable', why })
const refused = (why: string): Outcome => ({ kind: 'refused', why })

test.each<[string, Outcome, object]>([
  ['it arrived', sent, { becomes: 'open', activity: 'message-1' }],
  [
    'it arrived, and Teams did not say how it is called',
    nameless,
    { becomes: 'unknown', because: 'noAnswer' },
  ],
  ['nobody knows', unknown, { becomes: 'unknown', because: 'noAnswer' }],
  ['Teams wants us to slow down', notSent('tooMany', 7_000), { becomes: 'scheduled', after: 7_000 }],
  ['two at once', notSent('twoAtOnce', 250), { becomes: 'scheduled', after: 250 }],
  ['it never left', notSent('ECONNREFUSED'), { becomes: 'scheduled', after: 2_000 }],
  ['the bot is out of the team', unreachable('BotNotInConversationRoster'), failed('botRemoved')],
  ['the channel is archived', unreachable('MessageWritesBlocked'), failed('channelArchived')],
  ['the channel is gone', unreachable('gone'), failed('channelGone')],
  ['it is forbidden', unreachable('BotDisabledByAdmin'), failed('notAllowed')],
  ['it is too big', refused('413'), failed('refused')],
  ['our credentials are not taken', refused('credentials'), failed('refused')],
])('what becomes of a card that is posted: %s', (_, outcome, became) => {
  expect(afterPost(outcome, 1)).toEqual(became)
})

function failed(because: string) {
  return { becomes: 'failed', because }
}

test('what did not leave is tried for about an hour, and less and less often', () => {
  const waits = Array.from({ length: 19 }, (_, n) => afterPost(notSent('ECONNREFUSED'), n + 1)).map(after =>
    after.becomes === 'scheduled' ? after.after : Number.NaN,
  )
  expect(waits).toEqual([...waits].sort((one, other) => one - other))
  const minutes = waits.reduce((sum, one) => sum + one, 0) / 60_000
  expect(minutes).toBeGreaterThan(50)
  expect(minutes).toBeLessThan(70)
  expect(afterPost(notSent('ECONNREFUSED'), 20)).toEqual(failed('teamsAway'))
})

test.each<[string, Outcome, object]>([
  ['it is shown', sent, { kind: 'shown' }],
  ['nobody knows', unknown, { kind: 'again', after: 2_000 }],
  ['Teams wants us to slow down', notSent('tooMany', 7_000), { kind: 'again', after: 7_000 }],
  ['two at once', notSent('twoAtOnce', 250), { kind: 'again', after: 250 }],
  ['the message was removed', unreachable('gone'), { kind: 'lost', because: 'messageDeleted' }],
  ['the bot is out of the team', unreachable('BotNotInConversationRoster'), lost('botRemoved')],
  ['the channel is archived', unreachable('MessageWritesBlocked'), lost('channelArchived')],
  ['it is too big', refused('413'), { kind: 'never' }],
  ['our credentials are not taken', refused('credentials'), { kind: 'again', after: 300_000 }],
])('what becomes of a message that is brought up to date: %s', (_, outcome, became) => {
  expect(afterShow(outcome, 0)).toEqual(became)
})

function lost(because: string) {
  return { kind: 'lost', because }
}

test('a message that Teams fails at again and again does not hold up its channel for ever', () => {
  expect(afterShow(unknown, 19)).toEqual({ kind: 'again', after: 300_000 })
  expect(afterShow(unknown, 20)).toEqual({ kind: 'never' })
  expect(afterShow(notSent('tooMany', 1_000), 20)).toEqual({ kind: 'again', after: 1_000 })
})
