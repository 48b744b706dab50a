import { LIKELIER, type Reading, type Sense } from './language.ts'
import { linesOf, wordsOf } from './words.ts'

type Verbs = { readonly doing: readonly string[]; readonly fog: readonly string[]; readonly light: string }

/** A verb that is in several lists is light before it is fog, and fog before it is doing. */
export const sensesOf = ({ doing, fog, light }: Verbs): ReadonlyMap<string, Sense> =>
  new Map<string, Sense>([
    ...doing.flatMap(wordsOf).map(verb => [verb, 'doing'] as const),
    ...fog.flatMap(wordsOf).map(verb => [verb, 'fog'] as const),
    ...wordsOf(light).map(verb => [verb, 'light'] as const),
  ])

/** The forms behind each verb, of lines that begin with the verb. */
export const formsByVerb = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    linesOf(lines).map(line => {
      const [verb = '', ...forms] = wordsOf(line)
      return [verb, forms] as const
    }),
  )

/** The likelier form first. */
export const byForm = (one: Reading, other: Reading): number =>
  LIKELIER.indexOf(one.form) - LIKELIER.indexOf(other.form)
