import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { Hear } from '../../work/heard.ts'
import { Incoming, tenantOf } from './activity.ts'
import {
  type Answer,
  acknowledged,
  bringAgain,
  notOurs,
  notSignedIn,
  notUnderstood,
  toastAnswer,
} from './answer.ts'
import { type Authentication, type Caller, callerWith, openPipeline } from './framework.ts'
import { heardFrom } from './heardFrom.ts'
import { type Listen, routesTo } from './routes.ts'
import { type Allowed, mayReach } from './serviceUrl.ts'
import { withinTime } from './withinTime.ts'

export type EdgeSetting = Allowed & {
  readonly authentication: Authentication
  /** Whose people may speak; in development everybody's. */
  readonly tenants: readonly string[]
  readonly hear: Hear
  /** Sentences from the word files: nothing to show after a press, and something that did not work. */
  readonly phrase: (which: 'noted' | 'sorry', locale: string | null) => string
  readonly clock: Clock
  readonly log: Log
  /** How long a turn may take, in milliseconds: Teams waits 10 s. */
  readonly answerWithin?: number
}

/** Takes one activity of Teams: the `authorization` header, or an empty text, and the parsed body. Never rejects. */
export type Edge = (knocking: { readonly authorization: string; readonly body: unknown }) => Promise<Answer>

/**
 * The way in from Teams. What is acknowledged is on disk. A turn that could not be saved, or not in time, answers 503,
 * so that Teams brings it again; a press is told kindly instead, since the person can press again.
 */
export function openEdge(setting: EdgeSetting): Edge {
  const pipeline = openPipeline(setting.authentication)
  const app = routesTo({ listen: listening(setting), noted: locale => setting.phrase('noted', locale) })
  const take = async (activity: Incoming, caller: Caller): Promise<Answer> =>
    (await pipeline(activity, caller, context => app.run(context))) ?? acknowledged

  return async ({ authorization, body }) => {
    const read = Incoming.safeParse(body)
    if (!read.success) return notUnderstood
    if (!isOurs(read.data, setting)) return notOurs
    const caller = await callerOf(read.data, authorization, setting)
    if (!caller) return notSignedIn
    const turn = withinTime(take(read.data, caller), setting.answerWithin ?? 9_000)
    return turn.catch(error => failed(read.data, setting, error))
  }
}

function isOurs(activity: Incoming, setting: EdgeSetting): boolean {
  if (!mayReach(activity.serviceUrl, setting)) return false
  return setting.development || setting.tenants.includes(tenantOf(activity) ?? '')
}

/** Nobody, whatever is wrong with the token: the framework has many errors for it, and some are of its own. */
async function callerOf(
  activity: Incoming,
  authorization: string,
  setting: EdgeSetting,
): Promise<Caller | null> {
  try {
    return await callerWith(setting.authentication, activity, authorization)
  } catch (error) {
    setting.log.warn('a caller was refused', { why: kindOf(error) })
    return null
  }
}

function listening({ hear, clock, development, log }: EdgeSetting): Listen {
  return async (activity, what) => {
    const heard = heardFrom(activity, what, { now: clock.now(), development })
    if (heard) return hear(heard)
    log.warn('an activity does not tell who is speaking', { type: activity.type })
    return null
  }
}

function failed(activity: Incoming, { log, phrase }: EdgeSetting, error: unknown): Answer {
  log.error('a turn failed', { type: activity.type, why: kindOf(error) })
  return activity.type === 'invoke' ? toastAnswer(phrase('sorry', activity.locale)) : bringAgain
}

/** The kind of an error only: what it says may hold somebody's words. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)
