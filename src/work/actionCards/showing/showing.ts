import type { ActionCardStore, DueCard, Pace } from '../../../ports/actionCards.ts'
import type { Clock, Ids } from '../../../ports/clock.ts'
import type { Log } from '../../../ports/log.ts'
import type { Messenger } from '../../../ports/messenger.ts'
import type { Store } from '../../../ports/store.ts'
import type { Watch } from '../../../ports/watch.ts'
import type { LoadedProgramme } from '../../../topics/programme/loaded.ts'
import type { Delivering } from '../../deliver.ts'
import type { Programmes } from '../../programmes.ts'
import type { Looking } from '../places/lookAtTeams.ts'

/** What cards are posted and shown with. */
export type Showing = {
  readonly store: Store & ActionCardStore
  readonly messenger: Pick<Messenger, 'post' | 'replace'>
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly watch: Pick<Watch, 'send'>
  readonly programmes: Pick<Programmes, 'now'>
  readonly delivering: Pick<Delivering, 'worker' | 'leaseUntil' | 'deliver' | 'holds'>
  /** Sees whose team it is now. Without it, what is stored is believed. */
  readonly looking?: Pick<Looking, 'anew' | 'soon'>
}

/** A card in our hands until the lease of its channel is over. `failures`: how often showing it went wrong in a row. */
export type CardInHand = DueCard & { readonly leaseUntil: string; readonly failures: number }

/** Where a card that was in our hands leaves the pace of its channel, and whether showing it went wrong. */
export type Took = { readonly pace: Pace; readonly failed: boolean }

export const untouched = ({ pace }: CardInHand): Took => ({ pace, failed: false })

export const loadedFor = ({ programmes }: Showing, id: string): LoadedProgramme | undefined =>
  programmes.now().find(({ programme }) => programme.id === id)

export const msNow = ({ clock }: Pick<Showing, 'clock'>): number => Date.parse(clock.now())

export const instantOf = (ms: number): string => new Date(ms).toISOString()
