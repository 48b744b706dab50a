import { isObject, type Json, type JsonObject } from './json.ts'

// A row of buttons that is wider than a phone cannot be seen to its end, and clients do not break it. So it is broken
// here: what does not fit beside the others stands on a row below.

/** About what a letter takes of a card, in the letter that Teams uses for buttons, and what is around a title. */
const widthOfLetter = (letter: string): number =>
  /[fijlrtI.,'’ -]/.test(letter) ? 4.6 : /[mwMW@]/.test(letter) ? 11.5 : 8
const AROUND = 34

/** The narrowest phone. */
const WIDEST = 276

const widthOf = (action: Json): number =>
  isObject(action) && typeof action.title === 'string'
    ? [...action.title].reduce((sum, letter) => sum + widthOfLetter(letter), AROUND)
    : 0

const rowsOf = (actions: readonly Json[]): readonly (readonly Json[])[] => {
  const rows: Json[][] = []
  let left = 0
  for (const action of actions) {
    const width = widthOf(action)
    if (width > left) {
      rows.push([])
      left = WIDEST
    }
    rows.at(-1)?.push(action)
    left -= width
  }
  return rows
}

const listOf = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : [])

const fits = (actions: readonly Json[]): boolean =>
  actions.length < 2 || actions.reduce<number>((sum, action) => sum + widthOf(action), 0) <= WIDEST

const asSets = (actions: readonly Json[]): readonly JsonObject[] =>
  rowsOf(actions).map(row => ({ type: 'ActionSet', actions: row }))

/** An element of a card, or several in its place; what holds elements is looked into. */
const broken = (element: Json): readonly Json[] => {
  if (!isObject(element)) return [element]
  if (element.type === 'ActionSet')
    return fits(listOf(element.actions)) ? [element] : asSets(listOf(element.actions))
  return element.items === undefined
    ? [element]
    : [{ ...element, items: listOf(element.items).flatMap(broken) }]
}

/** The same card, with no row of buttons that is too wide for a phone. */
export const withButtonRows = (card: JsonObject): JsonObject => {
  const body = listOf(card.body).flatMap(broken)
  const actions = listOf(card.actions)
  return fits(actions) ? { ...card, body } : { ...card, body: [...body, ...asSets(actions)], actions: [] }
}
