import { enumerate } from '../cards/enumerate.ts'
import type { Said } from '../cards/screen.ts'
import type { Place } from '../dialogue/places.ts'
import type { Language } from '../people/person.ts'

const namesIn = ({ question, answer }: Place): readonly string[] => {
  const value = question.kind === 'people' ? answer?.value : undefined
  const people = Array.isArray(value) ? value : []
  return people.flatMap(one => ('id' in one || one.name === '' ? [] : [one.name]))
}

/** Who was named without an account, so that they cannot be asked anything; undefined where everybody can. */
export const onlyNamed = (language: Language, places: readonly Place[]): Said | undefined => {
  const names = [...new Set(places.flatMap(namesIn))]
  if (names.length === 0) return undefined
  return { key: 'asking.onlyNamed', values: { names: enumerate(language, names), count: names.length } }
}
