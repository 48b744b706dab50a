import type { Hear } from '../../src/work/heard.ts'
import type { Kept, Rows } from './frame/database.ts'
import type { Dice } from './frame/dice.ts'
import type { Timeline } from './frame/timeline.ts'
import type { Organisation } from './organisation.ts'
import type { Said } from './people/hand.ts'
import type { Human } from './people/human.ts'
import type { Shown } from './people/showing.ts'
import type { Teams } from './teams/teams.ts'

/** One process of the product. */
export type Instance = { readonly name: string; readonly hear: Hear }

/** Something that happened to the machines, or to the database as one of them has it. Instants in milliseconds. */
export type Mishap = {
  readonly kind: 'began' | 'ended' | 'stalled' | 'down' | 'without database'
  readonly instance: string
  readonly at: number
}

/** All that there is in one run. */
export type World = {
  readonly seed: number
  readonly dice: Dice
  readonly timeline: Timeline
  readonly kept: Kept
  readonly rows: Rows
  readonly teams: Teams
  /** As their files are now; the list changes when somebody leaves. */
  readonly organisations: Organisation[]
  readonly people: Human[]
  readonly said: Said[]
  readonly shown: Shown[]
  /** Who wrote a word that stands nowhere else. */
  readonly writers: Map<string, Human>
  /** Of what was said, by its activity: the revisions of its person that instances read before they saved it. */
  readonly readAt: ReadonlyMap<string, readonly number[]>
  readonly mishaps: readonly Mishap[]
  /** When the database was put back, and to what it was then. Instants in milliseconds. */
  readonly restores: { readonly of: number; readonly at: number }[]
  /** Those that live now. */
  readonly instances: () => readonly Instance[]
  /** The worker that an instance calls itself in the database. */
  readonly workerOf: (instance: string) => string | undefined
  readonly newId: (what: string) => string
  /** A turn that could not be taken: Teams brings it again. */
  readonly failed: (error: unknown) => undefined
  /** Is to be told when a version of a programme was loaded. */
  readonly loaded: () => void
  /** Ends all instances; none comes back before so many milliseconds have gone by. */
  readonly goDown: (ms: number) => void
  readonly count: (what: string, times?: number) => void
}
