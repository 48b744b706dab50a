import { checkings } from './checkers/all.ts'
import type { Checker, Wrong } from './checkers/checker.ts'
import type { Parts } from './frame/instance.ts'
import { openWorld } from './openWorld.ts'
import { live } from './people/living.ts'
import { plotOf } from './plot.ts'
import { settle } from './settle.ts'
import { tally } from './tally.ts'
import type { Terms } from './terms.ts'
import type { World } from './world.ts'

export type Broken = { readonly checker: string; readonly wrong: string; readonly at: string }

/** What became of one run: what went wrong, if anything, and how often what happened. */
export type Lived = { readonly broken: Broken | undefined; readonly counts: ReadonlyMap<string, number> }

const DAY = 86_400_000
/** At the end nothing goes wrong for so many days, so that what was begun can come to an end. */
const CALM_DAYS = 2
/** Of how many times that all rests the checkers look once. */
const LOOKS = 50

/** Holds the checkers against a world, until the first is red. */
const holding = (world: World, only: string | undefined) => {
  const running = checkings.map(one => one()).filter(({ name }) => only === undefined || name === only)
  let broken: Broken | undefined
  const all = (look: (checker: Checker) => Wrong): void => {
    for (const checker of broken ? [] : running) {
      const wrong = look(checker)
      if (wrong !== undefined) broken ??= { checker: checker.name, wrong, at: world.timeline.clock.now() }
    }
  }
  return { all, broken: () => broken }
}

/** Lives one run to its end, or until a checker turns red. `empty` is a database in which there is nothing. */
export const simulate = async (
  terms: Terms,
  empty: Uint8Array,
  alter: (parts: Parts) => Parts = parts => parts,
): Promise<Lived> => {
  const plot = plotOf(terms)
  const { world, machines, loops, counts, calm } = openWorld(terms, plot, empty, alter)
  const { timeline, teams, kept } = world
  const { all, broken } = holding(world, terms.only)
  teams.whenLeaving(letter => all(({ leaving }) => leaving?.(world, letter)))
  await (terms.stage?.set ?? settle)(world)
  machines.start()
  const end = terms.start + terms.days * DAY
  for (const human of world.people) live(world, human, end)
  plot.begin(world, end)
  let rests = 0
  const look = () => {
    loops.look()
    rests += 1
    if (rests % LOOKS === 0) all(({ resting }) => resting?.(world))
    return !broken()
  }
  await timeline.run(end, look)
  calm()
  if (!broken()) await timeline.run(end + CALM_DAYS * DAY, look)
  all(({ resting, atEnd }) => resting?.(world) ?? atEnd?.(world))
  tally(world, counts)
  kept.close()
  return { broken: broken(), counts }
}
