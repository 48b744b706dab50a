import type { Options } from '../dialogue/question.ts'
import type { Someone } from '../dialogue/value.ts'
import type { Reader, Screen } from './screen.ts'
import { fitting, shorten } from './shorten.ts'
import { labelOf } from './shown.ts'
import { tell } from './voice.ts'

export type QuestionScreen = Screen & { kind: 'question' }

/** As an Adaptive Card wants it. */
export type Choice = { readonly title: string; readonly value: string }

/** More options than this are a drop-down list: a phone shows no more than seven buttons at once. */
const MOST_IN_SIGHT = 7

/** What the options of one question may weigh, so that its card stays small. */
const MOST_WEIGHT = 9_000

/** A client that knows no people picker shows these as boxes to tick. */
const MOST_PEOPLE = 12

export const isCompact = ({ ids }: Options): boolean => ids.length > MOST_IN_SIGHT

const named = (reader: Reader, { flow, asking }: QuestionScreen, { of }: Options, id: string): string =>
  labelOf(reader, { flow, address: asking.address, of }, id)

/** Options in sight carry their meaning; in a drop-down list there is no room for it. */
const titled = (reader: Reader, screen: QuestionScreen, options: Options, id: string): string => {
  const label = named(reader, screen, options, id)
  const means = screen.material.means?.[id]
  return means === undefined || isCompact(options)
    ? label
    : tell(reader, 'common.meant', { label, means: shorten(means, 700) })
}

export const choicesOf = (reader: Reader, screen: QuestionScreen, options: Options): readonly Choice[] => {
  const all = options.ids.map(id => ({ title: titled(reader, screen, options, id), value: id }))
  return fitting(all, MOST_WEIGHT)
}

/** The meaning of options that stand in a drop-down list, to be shown above it. */
export const meansOf = (reader: Reader, screen: QuestionScreen, options: Options) => {
  const { means = {} } = screen.material
  const meant = options.ids.filter(id => isCompact(options) && means[id] !== undefined)
  const lines = meant.map(id => ({
    label: named(reader, screen, options, id),
    text: shorten(means[id] ?? '', 300),
  }))
  return fitting(lines, MOST_WEIGHT / 2)
}

/** Whose name is still to come can be shown by Teams alone. */
const hasId = (someone: Someone): someone is Someone & { id: string } =>
  'id' in someone && someone.name !== ''

/** Who can be picked: first those that were picked before, so that a list that is cut off still has them. */
export const pickable = ({ material }: QuestionScreen, picked: readonly Someone[]): readonly Choice[] => {
  const all = [...picked.filter(hasId), ...(material.people ?? [])]
  const choices = new Map(all.map(({ id, name }) => [id, { title: name, value: id }]))
  return fitting([...choices.values()].slice(0, MOST_PEOPLE), MOST_WEIGHT)
}
