import type { Clock } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { CardOfMessage } from '../../work/actionCards/making/ofMessage/asked.ts'
import type { HearingTeams } from '../../work/actionCards/places/hearTeamsTeam.ts'
import type { Hear } from '../../work/heard.ts'
import { Incoming, tenantsIn } from './activity.ts'
import {
  type Answer,
  acknowledged,
  bringAgain,
  notOurs,
  notSignedIn,
  notUnderstood,
  toastAnswer,
} from './answer.ts'
import { answerExtension, type Extending, windowSaying, withConversation } from './extension.ts'
import { anybody, type Caller, callerBy, openPipeline } from './framework.ts'
import { isOfExtension } from './fromMessage.ts'
import { type Claims, channel, type Gate, type Reason } from './gate.ts'
import { heardFrom } from './heardFrom.ts'
import { type Listen, type Routes, routesTo } from './routes.ts'
import { type Allowed, mayReach } from './serviceUrl.ts'
import { toldOfTeam } from './toldOfTeam.ts'
import { withinTime } from './withinTime.ts'

export type EdgeSetting = Allowed & {
  /** Checks who knocks; none in development, where everybody may come in. */
  readonly gate: Gate | null
  /** Is told of everybody who was turned away, and of when that could not be told. */
  readonly refused: (why: Refused) => void
  /** Whether people of this tenant may speak: asked anew each time, since programmes come and go. */
  readonly isOurs: (tenant: string | null) => boolean
  readonly hear: Hear
  readonly teams: Pick<HearingTeams, 'hear' | 'notice'>
  readonly ofMessage: CardOfMessage
  /** Sentences from the word files: nothing to show after a press, something that did not work, and not for them. */
  readonly phrase: (which: 'noted' | 'sorry' | 'stranger' | 'noCard', locale: string | null) => string
  readonly clock: Clock
  readonly log: Log
  /** How long a turn may take, in milliseconds: Teams waits 10 s. */
  readonly answerWithin?: number
}

export type Refused = Reason | 'keysUnavailable' | 'otherTenant' | 'otherHost' | 'notAnActivity'

/** Judges a request by its `authorization` header, or an empty text, before its body is read. Never rejects. */
export type Edge = (authorization: string) => Promise<Admission>

export type Admission =
  | { readonly kind: 'refused'; readonly answer: Answer }
  /** Takes one activity of Teams: the parsed body. Never rejects. */
  | { readonly kind: 'admitted'; readonly take: (body: unknown) => Promise<Answer> }

/**
 * The way in from Teams. What is acknowledged is on disk. A turn that could not be saved, or not in time, answers 503,
 * so that Teams brings it again; a press is told kindly instead, since the person can press again.
 */
export function openEdge(setting: EdgeSetting): Edge {
  const pipeline = openPipeline()
  const app = routesTo({
    ...{ listen: listening(setting), ...hearingTeams(setting) },
    noted: locale => setting.phrase('noted', locale),
  })
  const turn = async (activity: Incoming, caller: Caller): Promise<Answer> =>
    (await pipeline(activity, caller, context => app.run(context))) ?? acknowledged
  const take = async (body: unknown, claims: Claims | null): Promise<Answer> => {
    const read = Incoming.safeParse(withConversation(body))
    if (!read.success) return refuse(setting, 'notAnActivity')
    const activity = read.data
    const why = strangeIn(activity, claims, setting)
    if (why) return turnAway(activity, setting, why)

    if (isOfExtension(activity)) return answerExtension(activity, extending(setting))
    const taken = withinTime(
      turn(activity, claims ? callerBy(claims) : anybody()),
      setting.answerWithin ?? 9_000,
    )
    return taken.catch(error => failed(activity, setting, error))
  }
  const admitted = (claims: Claims | null): Admission => ({
    kind: 'admitted',
    take: body => take(body, claims),
  })

  return async authorization => {
    if (setting.gate === null) return admitted(null)
    const judged = await setting.gate(authorization)
    if (judged.kind === 'letIn') return admitted(judged.claims)
    const why = judged.kind === 'cannotTell' ? 'keysUnavailable' : judged.why
    return { kind: 'refused', answer: refuse(setting, why) }
  }
}

/** What does not belong in an activity: it is not that of its token, or not from where we are. */
function strangeIn(activity: Incoming, claims: Claims | null, setting: EdgeSetting): Refused | undefined {
  if (claims && claims.serviceurl !== activity.serviceUrl) return 'otherServiceUrl'
  if (claims && activity.channelId !== channel) return 'otherChannel'
  if (!mayReach(activity.serviceUrl, setting)) return 'otherHost'
  const tenants = tenantsIn(activity)
  const areOurs = tenants.length > 0 ? tenants.every(setting.isOurs) : setting.isOurs(null)
  return areOurs ? undefined : 'otherTenant'
}

/** In a shared channel people of other organisations see the buttons too: Teams would tell them that we are broken. */
function turnAway(activity: Incoming, setting: EdgeSetting, why: Refused): Answer {
  const answer = refuse(setting, why)
  if (why !== 'otherTenant') return answer
  if (isOfExtension(activity)) return windowSaying(setting.phrase('noCard', activity.locale))
  const isPress = activity.type === 'invoke' && activity.name === 'adaptiveCard/action'
  return isPress ? toastAnswer(setting.phrase('stranger', activity.locale)) : answer
}

/** Who has a token and is not ours is told so; everybody else learns nothing but that it was not good. */
function refuse({ refused }: EdgeSetting, why: Refused): Answer {
  refused(why)
  if (why === 'keysUnavailable') return bringAgain
  if (why === 'notAnActivity') return notUnderstood
  return why === 'otherHost' || why === 'otherTenant' ? notOurs : notSignedIn
}

const extending = ({ ofMessage, answerWithin, clock, gate, log, phrase }: EdgeSetting): Extending => ({
  ofMessage,
  ...(answerWithin !== undefined && { answerWithin }),
  heardFrom: activity =>
    heardFrom(activity, { kind: 'other' }, { now: clock.now(), development: gate === null }),
  sorry: locale => phrase('sorry', locale),
  failed: error => log.error('a message extension was not answered', {}, error),
})

function listening({ hear, clock, gate, log }: EdgeSetting): Listen {
  return async (activity, what) => {
    const heard = heardFrom(activity, what, { now: clock.now(), development: gate === null })
    if (heard) return hear(heard)
    log.warn('an activity does not tell who is speaking', { type: activity.type })
    return null
  }
}

/** What is told of a team beside a person's turn does not make that turn wait. */
function hearingTeams({ teams, clock, gate }: EdgeSetting): Pick<Routes, 'hearTeam' | 'noticeTeam'> {
  const told = (activity: Incoming) => toldOfTeam(activity, { now: clock.now(), development: gate === null })
  return {
    hearTeam: async activity => {
      const heard = told(activity)
      if (heard) await teams.hear(heard)
    },
    noticeTeam: activity => {
      const noticed = told(activity)
      if (noticed) teams.notice(noticed)
    },
  }
}

function failed(activity: Incoming, { log, phrase }: EdgeSetting, error: unknown): Answer {
  log.error('a turn was not acknowledged', { type: activity.type }, error)
  return activity.type === 'invoke' ? toastAnswer(phrase('sorry', activity.locale)) : bringAgain
}
