import { isObject, type Json, type JsonObject } from './json.ts'

// Layouts are Adaptive Card templates, so that a designer can open them, but of the templating language only two
// forms are used: a whole value "${name}", and "$data": "${name}" for an object that is repeated for each item of a
// list (an optional part is a list of none or one). Data is put in and never looked at: nothing that a person wrote
// can be taken for an expression. A layout is read once, and then filled for each card.

/** A layout that was read: gives the card for its data, and throws when a name is missing. */
export type Filler = (data: JsonObject) => JsonObject

type Part = (data: JsonObject) => Json
type Items = (data: JsonObject) => readonly Json[]

const named = (text: Json | undefined): string | undefined =>
  typeof text === 'string' ? /^\$\{([A-Za-z]\w*)\}$/.exec(text)?.[1] : undefined

/** A layout that asks for what its data lacks is a mistake of ours. */
const dataNamed = (name: string, data: JsonObject): Json => {
  const value = data[name]
  if (value === undefined) throw new Error(`The data of a card has no "${name}".`)
  return value
}

const objectOf = (layout: JsonObject): Filler => {
  const parts = Object.entries(layout).filter(([name]) => name !== '$data')
  const makers = parts.map(([name, value]) => [name, partOf(value)] as const)
  return data => {
    const made: Record<string, Json> = {}
    for (const [name, make] of makers) made[name] = make(data)
    return made
  }
}

const itemsOf = (layout: Json): Items => {
  const list = isObject(layout) ? named(layout.$data) : undefined
  if (!isObject(layout) || list === undefined) {
    const make = partOf(layout)
    return data => [make(data)]
  }
  const make = objectOf(layout)
  return data => {
    const items = dataNamed(list, data)
    return Array.isArray(items) ? items.filter(isObject).map(make) : []
  }
}

const listOf = (layout: readonly Json[]): Part => {
  const makers = layout.map(itemsOf)
  return data => {
    const made: Json[] = []
    for (const make of makers) made.push(...make(data))
    return made
  }
}

const partOf = (layout: Json): Part => {
  const name = named(layout)
  if (name !== undefined) return data => dataNamed(name, data)
  if (Array.isArray(layout)) return listOf(layout)
  return isObject(layout) ? objectOf(layout) : () => layout
}

/** Reads a layout. */
export const fillerOf = (layout: JsonObject): Filler => objectOf(layout)
