/** Somebody who wants to know what others answered: all answers that they can have given, held against what was told. */

export const KINDS = ['noticed', 'not', 'unseen'] as const
export type Kind = (typeof KINDS)[number]

/** At least and at most so many. */
export type Range = readonly [number, number]

/**
 * What was told of some answers: how many of them can be that it was noticed, and how many that it could not be seen.
 * An answer that was told of twice, since it was not given anew, has the same name both times.
 */
export type Telling = {
  readonly answers: readonly string[]
  readonly noticed: Range
  readonly unseen: Range
}

/** Answers that were told of in the same tellings: nobody can tell them apart. */
type Alike = { readonly names: readonly string[]; readonly size: number; readonly inside: readonly number[] }

type Counts = Readonly<Record<Kind, number>>

const alikeIn = (tellings: readonly Telling[], known: ReadonlySet<string>): readonly Alike[] => {
  const places = new Map<string, number[]>()
  for (const [at, { answers }] of tellings.entries())
    for (const name of answers) places.set(name, [...(places.get(name) ?? []), at])
  const groups = new Map<string, { names: string[]; inside: number[] }>()
  for (const [name, inside] of places) {
    if (known.has(name)) continue
    const group = groups.get(inside.join()) ?? { names: [], inside }
    groups.set(inside.join(), group)
    group.names.push(name)
  }
  return [...groups.values()].map(({ names, inside }) => ({ names, inside, size: names.length }))
}

const countsOf = (size: number): readonly Counts[] =>
  Array.from({ length: size + 1 }, (_, noticed) =>
    Array.from({ length: size - noticed + 1 }, (_, unseen) => ({
      ...{ noticed, unseen },
      not: size - noticed - unseen,
    })),
  ).flat()

type Sum = { readonly noticed: number; readonly unseen: number; readonly open: number }

/** Whether that many can still become what was told. */
const canBe = ({ noticed, unseen }: Telling, sum: Sum): boolean => {
  const short = Math.max(0, noticed[0] - sum.noticed) + Math.max(0, unseen[0] - sum.unseen)
  return sum.noticed <= noticed[1] && sum.unseen <= unseen[1] && short <= sum.open
}

const added = (sums: readonly Sum[], { inside, size }: Alike, counts: Counts): readonly Sum[] =>
  sums.map((sum, at) =>
    inside.includes(at)
      ? {
          noticed: sum.noticed + counts.noticed,
          unseen: sum.unseen + counts.unseen,
          open: sum.open - size,
        }
      : sum,
  )

/** Whether there is any way in which all was answered that agrees with all that was told. */
const isPossible = (
  tellings: readonly Telling[],
  sums: readonly Sum[],
  [group, ...rest]: readonly Alike[],
): boolean => {
  if (!tellings.every((telling, at) => canBe(telling, sums[at] ?? { noticed: 0, unseen: 0, open: 0 })))
    return false
  if (!group) return true
  return countsOf(group.size).some(counts => isPossible(tellings, added(sums, group, counts), rest))
}

const one = (kind: Kind): Counts => ({ noticed: 0, not: 0, unseen: 0, [kind]: 1 })

/** What each answer can have been, for whoever knows these answers and all that was told. */
const leftOpen = (tellings: readonly Telling[], known: ReadonlyMap<string, Kind>) => {
  const groups = alikeIn(tellings, new Set(known.keys()))
  const start = tellings.map(({ answers }) => {
    const mine = answers.flatMap(name => known.get(name) ?? [])
    const count = (kind: Kind) => mine.filter(one => one === kind).length
    return { noticed: count('noticed'), unseen: count('unseen'), open: answers.length - mine.length }
  })
  return groups.map(group => {
    const rest = groups.map(other => (other === group ? { ...group, size: group.size - 1 } : other))
    const alone = { ...group, size: 1 }
    const possible = KINDS.filter(kind => isPossible(tellings, added(start, alone, one(kind)), rest))
    return { names: group.names, possible }
  })
}

/** The answers that follow from what was told, for whoever knows these ones: their own. */
export const found = (
  tellings: readonly Telling[],
  known: ReadonlyMap<string, Kind> = new Map(),
): readonly string[] =>
  leftOpen(tellings, known).flatMap(({ names, possible }) =>
    possible.length === 1 ? [`${names.join(' ')} is ${possible[0]}`] : [],
  )

/** How many that are, of so many people. It says what the words of a band mean, apart from the rules. */
export const rangeOf = (band: 'few' | 'half' | 'most', people: number): Range => {
  const few = Array.from({ length: people + 1 }, (_, many) => many).filter(many => many * 5 <= people * 2)
  const edge = few.length - 1
  if (band === 'few') return [0, edge]
  return band === 'most' ? [people - edge, people] : [edge + 1, people - edge - 1]
}
