import type { Opening, Outcome } from '../../ports/messenger.ts'
import type { Responded } from './connector.ts'
import { waitFrom } from './retryAfter.ts'

/** What became of a send, by what Teams answered. `now` is in milliseconds since 1970. */
export function outcomeOf(answered: Responded, now: number): Outcome {
  if (answered.kind === 'notAllowed') return { kind: 'refused', why: 'serviceUrl' }
  if (answered.kind === 'notLeft') return { kind: 'notSent', why: answered.code, retryAfter: null }
  if (answered.kind === 'unsure') return { kind: 'unknown', why: answered.code }
  const { status, body, retryAfter } = answered
  if (status >= 200 && status < 300) return { kind: 'sent', activity: idIn(body) }
  if (status === 429) return { kind: 'notSent', why: 'tooMany', retryAfter: waitFrom(retryAfter, now) }
  if (status === 412) return { kind: 'notSent', why: 'twoAtOnce', retryAfter: 250 }
  if (status === 408 || status >= 500) return { kind: 'unknown', why: `${status}` }
  if (status === 403) return { kind: 'unreachable', why: closedBy(body) }
  if (status === 404) return { kind: 'unreachable', why: 'gone' }
  return { kind: 'refused', why: status === 401 ? 'credentials' : `${status}` }
}

/** The same for a chat that was asked for. One that came without its name is of no use. */
export function openingOf(answered: Responded, now: number): Opening {
  const outcome = outcomeOf(answered, now)
  if (outcome.kind !== 'sent') return outcome
  const { activity: conversation } = outcome
  return conversation === null ? { kind: 'unknown', why: 'noName' } : { kind: 'opened', conversation }
}

const closings = [
  'MessageWritesBlocked',
  'ConversationBlockedByUser',
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ForbiddenOperationException',
]

/** The code may stand in the answer itself, or in a text of JSON inside it, so it is looked for in all of it. */
const closedBy = (body: string): string => closings.find(code => body.includes(code)) ?? 'forbidden'

/** Null when Teams took the message and did not say, or not completely, how it is called. */
function idIn(body: string): string | null {
  try {
    const { id } = JSON.parse(body) as { id?: unknown }
    return typeof id === 'string' && id !== '' ? id : null
  } catch {
    return null
  }
}
