/** Any JSON, and the one thing that is done with it here: change its texts, each knowing where it stands. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export type JsonObject = { readonly [name: string]: Json }

export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

export const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json)

/** The same JSON with every text changed. A place is written as Teams does: `bots[0].commandLists[0]`. */
export function mapTexts(json: Json, change: (text: string, place: string) => string, place = ''): Json {
  if (typeof json === 'string') return change(json, place)
  if (isList(json)) return json.map((item, index) => mapTexts(item, change, `${place}[${index}]`))
  return isObject(json) ? mapFields(json, change, place) : json
}

/** `mapTexts` for an object, which stays one. */
export function mapFields(
  json: JsonObject,
  change: (text: string, place: string) => string,
  place = '',
): JsonObject {
  const before = place === '' ? '' : `${place}.`
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, mapTexts(value, change, before + name)]),
  )
}
