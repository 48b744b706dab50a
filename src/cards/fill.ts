import { isObject, type Json, type JsonObject } from './json.ts'

// Layouts are Adaptive Card templates, so that a designer can open them, but of the templating language only two
// forms are used: a whole value "${name}", and "$data": "${name}" for an object that is repeated for each item of a
// list (an optional part is a list of none or one). Data is put in and never looked at: nothing that a person wrote
// can be taken for an expression.

const named = (text: string): string | undefined => /^\$\{([A-Za-z]\w*)\}$/.exec(text)?.[1]

/** A layout that asks for what its data lacks is a mistake of ours. */
const dataNamed = (name: string, data: JsonObject): Json => {
  const value = data[name]
  if (value === undefined) throw new Error(`The data of a card has no "${name}".`)
  return value
}

const filledText = (text: string, data: JsonObject): Json => {
  const name = named(text)
  return name === undefined ? text : dataNamed(name, data)
}

const itemsOf = (layout: JsonObject, data: JsonObject): readonly JsonObject[] => {
  const { $data } = layout
  if ($data === undefined) return [data]
  const items = typeof $data === 'string' ? filledText($data, data) : $data
  return (Array.isArray(items) ? items : [items]).filter(isObject)
}

const filledObject = (layout: JsonObject, data: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(layout)
      .filter(([name]) => name !== '$data')
      .map(([name, value]) => [name, filled(value, data)]),
  )

const filledItems = (layout: Json, data: JsonObject): readonly Json[] =>
  isObject(layout) ? itemsOf(layout, data).map(item => filledObject(layout, item)) : [filled(layout, data)]

const filled = (layout: Json, data: JsonObject): Json => {
  if (typeof layout === 'string') return filledText(layout, data)
  if (Array.isArray(layout)) return layout.flatMap(item => filledItems(item, data))
  return isObject(layout) ? filledObject(layout, data) : layout
}

/** The card of a layout with this data. Throws when a name is missing. */
export const fill = (layout: JsonObject, data: JsonObject): JsonObject => filledObject(layout, data)
