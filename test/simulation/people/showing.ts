import type { World } from '../world.ts'
import type { Human } from './human.ts'

/** Something that somebody saw: a message in their chat, or what a press was answered with, as JSON. */
export type Shown = {
  readonly reader: Human
  readonly text: string
  readonly at: number
  /** The number of what was said last before. */
  readonly after: number
}

export const show = (world: World, reader: Human, what: unknown): void => {
  world.shown.push({
    reader,
    text: JSON.stringify(what) ?? '',
    at: world.timeline.now(),
    after: world.said.length,
  })
}
