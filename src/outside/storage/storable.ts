/** What Postgres refuses, and no person meant to type: NUL, and half of a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/gu
const escaped = /\\u(?:0000|d[89a-f])/

/** A text without what cannot be stored. Both adapters use it for whatever they write or look for. */
export const storable = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.replace(unstorable, '')

const cleaned = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), inner]))
}

/** JSON of which every text can be stored. The careful way is taken only where the quick one shows a need. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value ?? null)
  return escaped.test(json) ? JSON.stringify(value, cleaned) : json
}
