import type { Band, KeptRelease, NoticedRelease, NoticedResult } from '../topics/check/checks.ts'
import type { Thresholds } from '../topics/check/lookBack.ts'
import type { BodyResult, PillarResult } from '../topics/check/round.ts'
import { type Group, groupToTell } from './groupToTell.ts'
import type { Counted, PillarPool, PromisePool } from './pool.ts'
import { releaseNumber } from './release.ts'
import { bandOf, RULES, type Rules, step, strictest } from './rules.ts'

export { strictest }

/** What may be told, of whom: the group is to be remembered. `quotes`: how many of it gave words that may be read. */
export type ReleasedNoticed = {
  readonly result: NoticedResult
  readonly people: number
  readonly persons: readonly string[]
  readonly quotes: number
}

/** A group of which a body is told, to be remembered. */
export type ReleasedGroup = {
  readonly ambition: string
  readonly about: 'done' | 'noticed'
  readonly people: number
  readonly persons: readonly string[]
}

export type ReleasedPillars = { readonly result: BodyResult; readonly releases: readonly ReleasedGroup[] }

/** Fewer people than these are never told of, however low a threshold is. */
const FEWEST_TOLD = RULES.fewest

/** From which score on an owner says that a promise is kept. */
const KEPT = 7

/** From how many people something is really told, for who reads what it goes by: of what is open by now, or begins now. */
export const toldFrom = (frozen: Thresholds, now = frozen): Thresholds => {
  const { scores, quotes } = strictest(frozen, now)
  return { scores: Math.max(scores, FEWEST_TOLD), quotes: Math.max(scores, quotes) }
}

/** At least of so many people it is told, where there are `people`: in steps, so that no two numbers differ by fewer. */
const peopleTold = (people: number, { scores }: Thresholds, rules: Rules): number =>
  step(people, Math.max(scores, rules.fewest))

/** What is told again of what is kept, as when it closed with these thresholds. */
export const toldAgain = (
  { id, quotes, people, noticed, unseen }: KeptRelease,
  thresholds: Thresholds,
): NoticedRelease => ({
  ...{ id, quotes },
  result: { people: peopleTold(people, thresholds, RULES), noticed, unseen },
})

type Is<Answer> = (answer: Answer) => boolean

const saw: Is<Counted> = ({ noticed }) => noticed !== 'couldNotSee'
const noticed: Is<Counted> = answer => answer.noticed === 'clearly' || answer.noticed === 'aLittle'
const isKept: Is<number> = score => score >= KEPT

/** Whether half of these at least are so. A person has one voice, however many promises they were asked about. */
const atLeastHalf = <Answer>(answers: readonly Answer[], is: Is<Answer>): boolean =>
  answers.length > 0 && answers.filter(is).length * 2 >= answers.length

const bandIn = <Answer>(group: Group<Answer>, is: Is<readonly Answer[]>, rules: Rules): Band =>
  bandOf([...group.values()].filter(is).length, group.size, rules)

const unseenIn = (group: Group<Counted>, rules: Rules): Band =>
  bandIn(group, answers => !answers.some(saw), rules)

const noticedIn = (group: Group<Counted>, rules: Rules): Band =>
  bandIn(group, answers => atLeastHalf(answers.filter(saw), noticed), rules)

const toRemember = (group: Group<unknown>) => ({ people: group.size, persons: [...group.keys()] })

/** The words of few are known by their writers: they are for a higher number of people than numbers are. */
const quotesIn = (group: Group<Counted>, { scores, quotes }: Thresholds): number => {
  const writers = [...group.values()].filter(answers => answers.some(({ hasExample }) => hasExample)).length
  return writers >= Math.max(scores, quotes) ? writers : 0
}

/**
 * What may be told of those who were asked whether they noticed a promise and are only counted: null where that is
 * nothing. It stays as it is, and is worked out once, when the look back is over. `rules` are others in tests only.
 */
export const releaseNoticed = (
  pool: PromisePool,
  now: Thresholds,
  rules: Rules = RULES,
): ReleasedNoticed | null => {
  const chosen = groupToTell(pool, now, rules)
  if (!chosen) return null
  const { group, thresholds } = chosen
  const result = {
    people: peopleTold(group.size, thresholds, rules),
    ...{ noticed: noticedIn(group, rules), unseen: unseenIn(group, rules) },
  }
  return { result, ...toRemember(group), quotes: quotesIn(group, thresholds) }
}

type Pillar = {
  readonly result: PillarResult
  readonly releases: readonly ReleasedGroup[]
}

const nothingOf = (ambition: string): Pillar => ({
  result: { ambition, promises: null, kept: null, noticed: null, unseen: null },
  releases: [],
})

const remembered = (ambition: string, about: ReleasedGroup['about'], group: Group<unknown> | null) =>
  group ? [{ ambition, about, ...toRemember(group) }] : []

const releasePillar = (pool: PillarPool, thresholds: Thresholds, rules: Rules): Pillar => {
  const { ambition, owners } = pool
  const atLeast = Math.max(thresholds.scores, rules.fewest)
  const promises = releaseNumber(owners.length, new Set(owners).size, atLeast)
  if (promises === null) return nothingOf(ambition)
  const owned = groupToTell(pool.done, thresholds, rules)?.group ?? null
  const seen = groupToTell(pool.noticed, thresholds, rules)?.group ?? null
  const result = {
    ...{ ambition, promises },
    kept: owned && bandIn(owned, all => atLeastHalf(all, isKept), rules),
    noticed: seen && noticedIn(seen, rules),
    unseen: seen && unseenIn(seen, rules),
  }
  return {
    result,
    releases: [...remembered(ambition, 'done', owned), ...remembered(ambition, 'noticed', seen)],
  }
}

const RANK: Readonly<Record<Band, number>> = { few: 0, half: 1, most: 2 }

const differenceIn = ({ kept, noticed }: PillarResult): number =>
  kept && noticed ? Math.abs(RANK[kept] - RANK[noticed]) : 0

/** The first of those that differ most. It follows from what is told of them. */
const furthestIn = (pillars: readonly PillarResult[]): string | null => {
  const most = Math.max(0, ...pillars.map(differenceIn))
  return most === 0 ? null : (pillars.find(pillar => differenceIn(pillar) === most)?.ambition ?? null)
}

/**
 * What may be told of a body at the end of a round, for each pillar, and the groups to remember. A pillar for which
 * too few people made a promise drops out of all of it.
 */
export const releasePillars = (
  pools: readonly PillarPool[],
  thresholds: Thresholds,
  rules: Rules = RULES,
): ReleasedPillars => {
  const all = pools.map(pool => releasePillar(pool, thresholds, rules))
  const pillars = all.map(({ result }) => result)
  return {
    result: { pillars, furthest: furthestIn(pillars) },
    releases: all.flatMap(({ releases }) => releases),
  }
}
