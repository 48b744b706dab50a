import { dayIn, daysAfter } from '../days.ts'
import type { Band } from './checks.ts'
import type { Thresholds } from './lookBack.ts'

/** Whose promises a round is about: those of the management team, or those of everybody in a team. */
export type RoundOf = { readonly kind: 'managementTeam' } | { readonly kind: 'team'; readonly team: string }

/**
 * `planned`: it opens on its first day. `cancelled`: nothing of it is told, and nobody is asked any more. `refused`: it
 * never opened, since its body was in another round by then. `missed`: nor did this one, since its last day was over by
 * then, as after a downtime.
 */
export type RoundStatus = 'planned' | 'open' | 'closed' | 'cancelled' | 'refused' | 'missed'

/** A round in which a whole body looks back at all its promises. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC. */
export type Round = {
  readonly id: string
  readonly programme: string
  /** The programme lead who made it. */
  readonly person: string
  readonly run: string
  readonly of: RoundOf
  readonly from: string
  /** The last day on which answers are counted. */
  readonly until: string
  readonly status: RoundStatus
  /** As they were when it opened, or as they were raised since; null before that. */
  readonly thresholds: Thresholds | null
  readonly openedAt: string | null
  readonly remindedAt: string | null
  /** When it ended. Of one that is open still: when it was asked to close before its last day. */
  readonly endedAt: string | null
  /** What may be told of it; null until it is closed. */
  readonly result: BodyResult | null
  readonly madeAt: string
  readonly changedAt: string
}

/** A week: whoever is in a round that begins so soon is not asked apart from it. */
const WAITS_DAYS = 7

/** The first planned day of which the look back waits for a round that begins on this one, `YYYY-MM-DD`. */
export const waitingSince = (from: string): string => daysAfter(from, -WAITS_DAYS)

/** `day` is the first one of a round, and `since` the first planned day of which it is instead. */
export type RoundDue = { readonly day: string; readonly since: string }

/**
 * A round asks about every promise that is to be looked back at on a day that waited for it, or later. One of which the
 * last such day has been is over: nobody is asked about it again, as whoever looked along was told.
 */
export const dueIn = (from: string): RoundDue => ({ day: from, since: waitingSince(from) })

/** The day on which it really ended, where it was closed before its last day. */
export const lastDayOf = ({ status, until, endedAt }: Round, zone: string): string => {
  if (endedAt === null || (status !== 'open' && status !== 'closed')) return until
  const day = dayIn(endedAt, zone)
  return day < until ? day : until
}

/**
 * What may be told of the promises of a body for one pillar. `promises` goes in steps, down; null where too few people
 * made one, and then nothing else is told either. `kept` is what owners say, `noticed` and `unseen` what others say.
 */
export type PillarResult = {
  readonly ambition: string
  readonly promises: number | null
  readonly kept: Band | null
  readonly noticed: Band | null
  readonly unseen: Band | null
}

/** `furthest`: the pillar where what was said and what was noticed differ most; null where there is none. */
export type BodyResult = { readonly pillars: readonly PillarResult[]; readonly furthest: string | null }
