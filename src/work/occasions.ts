import type { Screen } from '../cards/screen.ts'
import type { Person } from '../people/person.ts'
import type { Prompt } from '../people/prompt.ts'
import type { Store } from '../ports/store.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'

/** What an occasion is looked at with, at the moment of sending. */
export type AtOccasion = {
  readonly prompt: Prompt
  readonly person: Person
  readonly all: readonly Prompt[]
  readonly loaded: LoadedProgramme
  readonly now: string
  readonly store: Store
}

/** What there is to say to somebody now; null when it is no longer needed. */
export type Occasion = (at: AtOccasion) => Promise<Screen | null>

export type Occasions = Readonly<Record<string, Occasion>>

/** Everything that people are told without having asked. */
export const occasions: Occasions = {}
