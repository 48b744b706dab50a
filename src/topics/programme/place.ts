import type { Path } from './fault.ts'

/** A value in a file whose shape may be wrong: what is not there, or is something else, is simply not found. */
export type Place = { readonly path: Path; readonly value: unknown }

/** Stands in a pattern for every item of a list. */
export const each = Symbol('each')
export type Pattern = readonly (string | typeof each)[]

/** All places that a pattern leads to. */
export function placesOf(place: Place, [part, ...rest]: Pattern): Place[] {
  if (part === undefined) return place.value === undefined ? [] : [place]
  return inside(place, part).flatMap(inner => placesOf(inner, rest))
}

export const textsOf = (place: Place, pattern: Pattern): (Place & { value: string })[] =>
  placesOf(place, pattern).filter(isText)

const isText = (place: Place): place is Place & { value: string } => typeof place.value === 'string'

function inside({ path, value }: Place, part: string | typeof each): Place[] {
  if (part !== each) return isNamed(value) ? [{ path: [...path, part], value: value[part] }] : []
  return Array.isArray(value) ? value.map((item, index) => ({ path: [...path, index], value: item })) : []
}

const isNamed = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
