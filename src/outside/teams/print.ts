import { createHash } from 'node:crypto'
import type { Incoming } from './activity.ts'

/**
 * A print of what an activity is, whatever its id: Teams may send the same press again under another id, and gives it
 * the time of the first. Two presses in a row have times of their own. Without a time only the id tells them apart.
 */
export function printOf(activity: Incoming): string {
  const { type, name, timestamp, conversation, from, text, value } = activity
  const mark = timestamp ?? activity.id ?? null
  const all = JSON.stringify([type, name, mark, conversation.id, from.id, text, value, activity.action])
  return createHash('sha256').update(all.toWellFormed()).digest('base64url')
}
