import type { Person as Listed } from '../../../src/topics/programme/programme.ts'
import type { Speaker } from '../../../src/work/heard.ts'
import type { Dice } from '../frame/dice.ts'
import type { Place } from '../teams/teams.ts'
import type { Standing, Told } from './facts.ts'

/** A message in somebody's chat, as it is shown to them now. */
export type Message = { readonly id: string; activity: unknown; at: number }

/** Somebody of an organisation: what they see in their chat, and what is true of them. */
export type Human = {
  readonly number: number
  readonly programme: string
  /** Who they are when they speak; the zone is that of their client. */
  readonly who: Speaker
  /** As the file of their programme has them. */
  readonly listed: Listed
  zone: string
  readonly place: Place
  readonly messages: Map<string, Message>
  /** How they were when all began. */
  readonly first: Standing
  readonly told: Told[]
  readonly dice: Dice
  readonly habits: Habits
  /** Whether they are in the middle of something: they do one thing at a time. */
  busy: boolean
  /** Whether they never do anything of their own accord any more. */
  silent: boolean
}

/** How somebody takes what comes, each from 0 to 1. */
export type Habits = {
  readonly ignores: number
  readonly putsOff: number
  readonly types: number
  /** How often in a day they do something of their own accord. */
  readonly acts: number
}

export const habitsOf = (dice: Dice): Habits => ({
  ignores: dice.oneOf([0.05, 0.3, 0.9]) ?? 0,
  putsOff: dice.oneOf([0.05, 0.2]) ?? 0,
  types: dice.oneOf([0.1, 0.7]) ?? 0,
  acts: dice.oneOf([0.02, 0.1, 0.3]) ?? 0,
})
