/** What Postgres refuses, and no person meant to type: NUL, and half of a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/gu
const escaped = /\\u(?:0000|d[89a-f])/

/** A text without what cannot be stored. Both adapters use it for whatever they write or look for. */
export const storable = (text: string): string => (isStorable(text) ? text : text.replace(unstorable, ''))

const isStorable = (value: unknown): boolean =>
  typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0'))

/** The same for every text among these values. Nearly always they are fine, and are given back as they are. */
export const storableValues = <T extends Readonly<Record<string, unknown>>>(values: T): T => {
  for (const name in values) if (!isStorable(values[name])) return mended(values)
  return values
}

// Texts stay texts, so the values keep their type.
const mended = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? storable(value) : value,
    ]),
  ) as T

const cleaned = (_key: string, value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), inner]))
}

/** JSON of which every text can be stored. The careful way is taken only where the quick one shows a need. */
export const storableJson = (value: unknown): string => {
  const json = JSON.stringify(value ?? null)
  return json.includes('\\u') && escaped.test(json) ? JSON.stringify(value, cleaned) : json
}
