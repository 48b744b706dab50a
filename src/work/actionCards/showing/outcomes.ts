import type { Outcome } from '../../../ports/messenger.ts'
import type { Lost, NotKnown, NotPosted } from '../../../topics/actionCard/because.ts'

/** What becomes of a card that was posted, or not. `after`, in milliseconds: it is tried again. */
export type AfterPost =
  | { readonly becomes: 'open'; readonly activity: string }
  | { readonly becomes: 'unknown'; readonly because: NotKnown }
  | { readonly becomes: 'failed'; readonly because: NotPosted }
  | { readonly becomes: 'scheduled'; readonly after: number }

/** What is left to do for a message that was to be brought up to date. `never`: this state of it cannot be shown. */
export type AfterShow =
  | { readonly kind: 'shown' }
  | { readonly kind: 'again'; readonly after: number }
  | { readonly kind: 'lost'; readonly because: Lost }
  | { readonly kind: 'never' }

const SHORTEST = 2_000
const LONGEST = 300_000

/** Twice as long each time: five minutes at most. */
const backoff = (times: number): number => Math.min(LONGEST, SHORTEST * 2 ** Math.min(times - 1, 10))

/** Together about an hour. */
const MOST_TRIES = 20

const closings: Readonly<Record<string, 'botRemoved' | 'channelArchived'>> = {
  BotNotInConversationRoster: 'botRemoved',
  ForbiddenOperationException: 'botRemoved',
  MessageWritesBlocked: 'channelArchived',
}

/** `attempts`: how often it was tried, this time included. */
export function afterPost(outcome: Outcome, attempts: number): AfterPost {
  const { kind } = outcome
  switch (kind) {
    case 'sent':
      // Without an id it stands there, and cannot be found again: a press on it tells.
      return outcome.activity === null
        ? { becomes: 'unknown', because: 'noAnswer' }
        : { becomes: 'open', activity: outcome.activity }
    case 'unknown':
      return { becomes: 'unknown', because: 'noAnswer' }
    case 'unreachable':
      return {
        becomes: 'failed',
        because: outcome.why === 'gone' ? 'channelGone' : (closings[outcome.why] ?? 'notAllowed'),
      }
    case 'refused':
      return { becomes: 'failed', because: 'refused' }
    case 'notSent':
      return attempts < MOST_TRIES
        ? { becomes: 'scheduled', after: outcome.retryAfter ?? backoff(attempts) }
        : { becomes: 'failed', because: 'teamsAway' }
  }
}

/**
 * Bringing a message up to date twice is the same as once, so that what nobody knows of is done again. Not without end:
 * other cards in its channel wait behind it.
 */
export function afterShow(outcome: Outcome, failures: number): AfterShow {
  if (failures >= MOST_TRIES && outcome.kind === 'unknown') return { kind: 'never' }
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'shown' }
    case 'notSent':
      return { kind: 'again', after: outcome.retryAfter ?? backoff(failures + 1) }
    case 'unknown':
      return { kind: 'again', after: backoff(failures + 1) }
    case 'unreachable':
      return {
        kind: 'lost',
        because: outcome.why === 'gone' ? 'messageDeleted' : (closings[outcome.why] ?? 'notAllowed'),
      }
    case 'refused':
      // With other credentials the same message may well be taken.
      return outcome.why === 'credentials' ? { kind: 'again', after: LONGEST } : { kind: 'never' }
  }
}
