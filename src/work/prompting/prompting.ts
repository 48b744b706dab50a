import type { Person } from '../../people/person.ts'
import { type Prompt, sameKey } from '../../people/prompt.ts'
import type { Attempt, ClaimedPrompt, Holding } from '../../ports/attempts.ts'
import type { Clock, Ids } from '../../ports/clock.ts'
import type { Log } from '../../ports/log.ts'
import type { Messenger } from '../../ports/messenger.ts'
import type { Saved, Store, Turn } from '../../ports/store.ts'
import type { Watch } from '../../ports/watch.ts'
import type { LoadedProgramme } from '../../topics/programme/loaded.ts'
import type { Delivering } from '../deliver.ts'
import type { Occasions } from '../occasions.ts'
import type { Programmes } from '../programmes.ts'

/** What prompts are sent with. */
export type Prompting = {
  readonly store: Store
  readonly messenger: Pick<Messenger, 'post' | 'open'>
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly watch: Pick<Watch, 'send'>
  readonly programmes: Pick<Programmes, 'now' | 'isElsewhere' | 'hasOthers'>
  readonly delivering: Pick<Delivering, 'worker' | 'leaseUntil' | 'margin' | 'holds' | 'alone' | 'pace'>
  /** What there is to say, by the kind of prompt; those of the product, unless told. */
  readonly occasions?: Occasions
  /** From 0 to 1; chance, unless told. */
  readonly random?: () => number
}

/** A prompt that is in our hands, with all that it is decided from. */
export type Looked = {
  readonly prompt: Prompt
  readonly claimed: ClaimedPrompt
  readonly person: Person
  readonly all: readonly Prompt[]
  readonly loaded: LoadedProgramme
  readonly now: string
}

export const after = ({ clock }: Pick<Prompting, 'clock'>, ms: number): string =>
  new Date(Date.parse(clock.now()) + ms).toISOString()

/** How often a prompt was tried, and what became of that, the oldest first. */
export const triesOf = async (
  { store }: Pick<Prompting, 'store'>,
  prompt: Prompt,
): Promise<readonly Attempt[]> =>
  (await store.attemptsOf(prompt.programme, prompt.person)).filter(one => sameKey(one, prompt))

/** What a turn of its person changes that nobody's activity asked for. */
export type Change = Partial<Pick<Turn, 'person' | 'prompts' | 'plans'>> & {
  /** The attempt with which the prompt begins its way. */
  readonly attempt?: string
}

const nothing = { runs: [], actions: [], promises: [], routes: [], sends: [], handled: null } as const

const byItself = ({ delivering, clock }: Prompting, person: Person): Turn => ({
  ...nothing,
  person,
  at: clock.now(),
  worker: delivering.worker,
  leaseUntil: delivering.leaseUntil(),
})

/** Saved only while the prompt is in our hands. */
export const saveHeld = (
  prompting: Prompting,
  { claimed, person }: Looked,
  { attempt, ...change }: Change,
): Promise<Saved> => {
  const { kind, subject, fence } = claimed
  const holding: Holding = { kind, subject, fence, ...(attempt !== undefined && { attempt }) }
  return prompting.store.save({ ...byItself(prompting, person), ...change, holding })
}
