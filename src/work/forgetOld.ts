import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Meter } from '../ports/meter.ts'
import type { Old, Store } from '../ports/store.ts'
import { type AgeLimit, instantBefore, isShort, limitsWith } from '../privacy/ages.ts'
import type { Since } from '../privacy/retention.ts'
import type { Programme } from '../topics/programme/programme.ts'
import { forgetPeople } from './forgetPeople.ts'
import { forgetVersions } from './forgetVersions.ts'
import type { Programmes } from './programmes.ts'

const EVERY_HOUR = 3_600_000
const HOURS_A_DAY = 24

type Kept = Pick<
  Store,
  | ('forget' | 'wipe' | 'peopleIn' | 'erase' | 'usesIn')
  | ('programmeVersions' | 'programmeContent' | 'removeProgrammeVersion')
>

export type Forgetting = {
  readonly store: Kept
  readonly clock: Clock
  readonly log: Log
  readonly meter: Pick<Meter, 'forgot'> | null
  readonly programmes: Pick<Programmes, 'ids' | 'now'>
}

/** How many went, by what made them old: people and versions as a whole, of everything else its rows. */
export type Gone = Readonly<Partial<Record<Since, number>>>

type Due = {
  readonly programme: string
  /** Undefined for one that has ended. */
  readonly inForce: Programme | undefined
  readonly since: Since
  readonly before: string
}

const forgetRows = async (store: Kept, old: Old, goesOn: () => boolean): Promise<number> => {
  let gone = 0
  while (goesOn()) {
    const rows = await store.forget(old)
    if (rows === 0) break
    gone += rows
  }
  return gone
}

const forgetDue = (setting: Forgetting, due: Due, goesOn: () => boolean): Promise<number> => {
  const { programme, since, before } = due
  switch (since) {
    case 'left':
    case 'silent':
      return forgetPeople(setting, { ...due, since }, goesOn)
    case 'replaced':
      return forgetVersions(setting.store, due, goesOn)
    default:
      return forgetRows(setting.store, { programme, since, before }, goesOn)
  }
}

const dueNow = ({ clock, programmes }: Forgetting, of: (limit: AgeLimit) => boolean): readonly Due[] => {
  const now = clock.now()
  return programmes.ids().flatMap(id => {
    const inForce = programmes.now().find(({ programme }) => programme.id === id)?.programme
    const old = limitsWith(inForce?.retention ?? {}).filter(of)
    return old.map(({ since, keep }) => ({
      ...{ programme: id, inForce, since },
      before: instantBefore(now, keep),
    }))
  })
}

/**
 * Removes all that is older than it may be, of what has these limits. Several instances may do so at once. What fails is
 * told, and keeps nothing else from going. `goesOn` is asked before each portion.
 */
export async function forgetOld(
  setting: Forgetting,
  of: (limit: AgeLimit) => boolean = () => true,
  goesOn: () => boolean = () => true,
): Promise<Gone> {
  const gone = new Map<Since, number>()
  for (const due of dueNow(setting, of)) {
    const { since } = due
    const rows = await forgetDue(setting, due, goesOn).catch(error => {
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

/** Answers whether nothing is left on the disk of what was forgotten. */
const wiped = ({ store, log }: Forgetting): Promise<boolean> =>
  store.wipe().catch(error => {
    log.error('what was forgotten was not wiped from the disk', {}, error)
    return false
  })

/**
 * Forgets now and every hour what is kept for hours, and once a day everything; then the disk is wiped too, or in a later
 * hour where that cannot be. The answer ends that, and resolves when nothing of it is under way.
 */
export function startForgetting(setting: Forgetting): () => Promise<void> {
  let ended = false
  let hour = 0
  let isWiped = true
  const once = async () => {
    const everything = hour % HOURS_A_DAY === 0
    hour += 1
    const gone = await forgetOld(
      setting,
      ({ keep }) => everything || isShort(keep),
      () => !ended,
    )
    tell(setting, gone)
    if (everything) isWiped = false
    if (!isWiped && !ended) isWiped = await wiped(setting)
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
