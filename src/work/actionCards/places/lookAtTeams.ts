import { setTimeout } from 'node:timers/promises'
import type { Log } from '../../../ports/log.ts'
import { openLanes } from '../../lanes.ts'
import { isThere, lookAtTeam, type Outlook, type Which } from './lookAtTeam.ts'

export type TeamsLooking = Outlook & {
  readonly log: Log
  /** How long to wait for more of the same before a team is looked at, in milliseconds; 1 s unless told. */
  readonly settle?: number
}

export type Looking = {
  /** Looks at a team before long, beside everything else. */
  soon(which: Which): void
  /**
   * Looks again at the teams of a programme, or at one of them, that were not looked at for a while. Resolves when that
   * is done, or when whoever asks has waited long enough. Never rejects: what is stored is used then.
   */
  anew(programme: string, team?: string): Promise<void>
  /** Looks at nothing more. Resolves when nothing is under way. */
  end(): Promise<void>
}

/** A look is good for so long, whoever waits waits for so long, and what failed is tried again after so long: ms. */
const GOOD_FOR = 5 * 60_000
const WAITED = 1_500
const AGAIN = 30_000
const MOST_TRIES = 3
/** Teams at once: each takes four requests a second, of the fifty that an organisation has for everything. */
const AT_ONCE = 3

export function startLooking(looking: TeamsLooking): Looking {
  const { log, settle = 1_000 } = looking
  const ending = new AbortController()
  const waiting = new Set<string>()
  const asked = new Map<string, Promise<void>>()
  const pending = new Set<Promise<void>>()

  const run = async ({ which, tries }: Attempt): Promise<void> => {
    if (ending.signal.aborted) return
    try {
      const looked = await lookAtTeam(looking, which)
      if (looked.kind === 'looked') return
      log.warn('a team could not be looked at', { why: looked.why })
      if (tries < MOST_TRIES) later({ which, tries: tries + 1 }, looked.wait ?? AGAIN)
    } catch (error) {
      log.error('a team could not be looked at', {}, error)
    }
  }
  const lanes = openLanes<Attempt>(AT_ONCE, run)
  const look = (attempt: Attempt): Promise<void> => lanes.add(keyOf(attempt.which), attempt)

  /** However many ask, they wait for the same look. */
  const lookOnce = (which: Which): Promise<void> => {
    const key = keyOf(which)
    const under = asked.get(key) ?? look({ which, tries: MOST_TRIES }).finally(() => asked.delete(key))
    asked.set(key, under)
    return under
  }

  /** One that waits already is enough. */
  const later = (attempt: Attempt, ms: number): void => {
    const key = keyOf(attempt.which)
    if (waiting.has(key) || ending.signal.aborted) return
    waiting.add(key)
    const waited = setTimeout(ms, undefined, { signal: ending.signal, ref: false })
      .then(() => {
        waiting.delete(key)
        return look(attempt)
      })
      .catch(() => {}) // It ended before.
      .finally(() => pending.delete(waited))
    pending.add(waited)
  }

  return {
    soon: which => later({ which, tries: 1 }, settle),
    anew: async (programme, team) => {
      const all = await oldIn(looking, programme).catch(() => [])
      const old = all.filter(({ id }) => team === undefined || id === team)
      await Promise.race([Promise.all(old.map(lookOnce)), setTimeout(WAITED, undefined, { ref: false })])
    },
    end: async () => {
      ending.abort()
      lanes.takeOut()
      await Promise.all([...pending, lanes.idle()])
    },
  }
}

type Attempt = { readonly which: Which; readonly tries: number }

const keyOf = ({ tenant, id }: Which): string => `${tenant} ${id}`

/** Those that were never looked at come first. */
async function oldIn({ store, clock }: TeamsLooking, programme: string): Promise<readonly Which[]> {
  const before = new Date(Date.parse(clock.now()) - GOOD_FOR).toISOString()
  const teams = await store.teamsTeamsIn(programme)
  return teams
    .filter(team => isThere(team) && (team.lookedAt ?? '') < before)
    .toSorted((one, other) => (one.lookedAt ?? '').localeCompare(other.lookedAt ?? ''))
}
