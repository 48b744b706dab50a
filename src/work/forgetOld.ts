import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Meter } from '../ports/meter.ts'
import type { Ageing, Store } from '../ports/store.ts'
import { instantBefore, isShort, limits } from '../privacy/ages.ts'
import type { Since } from '../privacy/retention.ts'

const EVERY_HOUR = 3_600_000
const HOURS_A_DAY = 24

export type Forgetting = {
  readonly store: Pick<Store, 'forget'>
  readonly clock: Clock
  readonly log: Log
  readonly meter: Pick<Meter, 'forgot'> | null
  /** Ids of the programmes that there are now. */
  readonly programmes: () => readonly string[]
}

/** How many rows went, by what made them old. */
export type Gone = Readonly<Partial<Record<Since, number>>>

type Limit = (typeof limits)[number]
type Due = { readonly programme: string; readonly limit: Limit; readonly before: string }

const isAgeing = (since: Since): since is Ageing => !['left', 'silent', 'replaced'].includes(since)

async function forgetRows(
  { store }: Pick<Forgetting, 'store'>,
  { programme, limit, before }: Due,
  goesOn: () => boolean,
): Promise<number> {
  const { since } = limit
  let gone = 0
  while (isAgeing(since) && goesOn()) {
    const rows = await store.forget({ programme, since, before })
    if (rows === 0) break
    gone += rows
  }
  return gone
}

const dueNow = ({ clock, programmes }: Forgetting, of: (limit: Limit) => boolean): readonly Due[] => {
  const now = clock.now()
  return limits
    .filter(of)
    .flatMap(limit =>
      programmes().map(programme => ({ programme, limit, before: instantBefore(now, limit.keep) })),
    )
}

/**
 * Removes all that is older than it may be, of what has these limits. Several instances may do so at once. What fails is
 * told, and keeps nothing else from going. `goesOn` is asked before each portion.
 */
export async function forgetOld(
  setting: Forgetting,
  of: (limit: Limit) => boolean = () => true,
  goesOn: () => boolean = () => true,
): Promise<Gone> {
  const gone = new Map<Since, number>()
  for (const due of dueNow(setting, of)) {
    const { since } = due.limit
    const rows = await forgetRows(setting, due, goesOn).catch(error => {
      setting.log.error('what is too old was not forgotten', { since }, error)
      return 0
    })
    if (rows > 0) gone.set(since, (gone.get(since) ?? 0) + rows)
  }
  return Object.fromEntries(gone)
}

const tell = ({ log, meter }: Forgetting, gone: Gone): void => {
  const counts = Object.entries(gone)
  if (counts.length === 0) return
  log.info('what was too old was forgotten', gone)
  for (const [since, rows] of counts) meter?.forgot(since, rows)
}

/**
 * Forgets now and every hour what is kept for hours, and once a day everything. The answer ends that, and resolves when
 * nothing of it is under way.
 */
export function startForgetting(setting: Forgetting): () => Promise<void> {
  let ended = false
  let hour = 0
  const once = async () => {
    const everything = hour % HOURS_A_DAY === 0
    hour += 1
    const gone = await forgetOld(
      setting,
      ({ keep }) => everything || isShort(keep),
      () => !ended,
    )
    tell(setting, gone)
  }
  let under = once()
  const hourly = setInterval(() => {
    under = under.then(once)
  }, EVERY_HOUR)
  return () => {
    ended = true
    clearInterval(hourly)
    return under
  }
}
