import { chanceFrom } from '../../people/chance.ts'

/** Somebody who may be drawn, and how often they were asked something lately. */
export type Candidate = { readonly id: string; readonly asked: number }

/** Ids by how often these people were asked, the least first. Who is drawn, or has gone, leaves them. */
export type Levels = readonly string[][]

/** In an order that does not depend on how they were read, so that the same seed draws the same. */
export const levelsOf = (candidates: readonly Candidate[]): Levels => {
  const groups = Map.groupBy(candidates, ({ asked }) => asked)
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .map(([, level]) => level.map(({ id }) => id).sort())
}

export type Draw = {
  readonly size: number
  readonly seed: string
  /** Who may not be drawn this time, and may the next. */
  readonly isOut: (id: string) => boolean
  /** Who was asked elsewhere since, and may not be drawn at all any more. */
  readonly isGone: (id: string) => boolean
}

/** Takes one out, in no time however many there are: the last one comes in its place. */
const takeOut = (level: string[], at: number): string | undefined => {
  const last = level.pop()
  if (last === undefined || at >= level.length) return last
  const taken = level[at]
  level[at] = last
  return taken
}

const drawFrom = (level: string[], wanted: number, chance: () => number, draw: Draw): string[] => {
  const drawn: string[] = []
  const passedOver: string[] = []
  while (drawn.length < wanted) {
    const id = takeOut(level, Math.floor(chance() * level.length))
    if (id === undefined) break
    if (draw.isGone(id)) continue
    const place = draw.isOut(id) ? passedOver : drawn
    place.push(id)
  }
  level.push(...passedOver)
  return drawn
}

/**
 * So many of these, those who were asked least first, and among them by chance: fewer where there are no more. The same
 * seed draws the same from the same people.
 */
export const sample = (levels: Levels, draw: Draw): readonly string[] => {
  const chance = chanceFrom(draw.seed)
  const drawn: string[] = []
  for (const level of levels) drawn.push(...drawFrom(level, draw.size - drawn.length, chance, draw))
  return drawn
}

/** Of four who are asked, two answer, of whom hardly more than one is only counted and not named. */
const ASKED_FOR_ONE = 4

/**
 * The fewest to draw where people are shared: half of them answer, which is the threshold. From fewer hardly ever
 * anything is told, and they were asked for nothing.
 */
export const fewestOf = (threshold: number): number => 2 * threshold

/**
 * How many to draw beside the witnesses, so that as many as the threshold are likely to be counted: with three of eight
 * doing so, four times as many give that in more than nine out of ten cases (92 % for a threshold of 5). Witnesses
 * count too, but never so much that those whom the owner chose are most of it.
 */
export const sampleSize = (threshold: number, witnesses: number): number =>
  Math.max(fewestOf(threshold), ASKED_FOR_ONE * threshold - witnesses)
