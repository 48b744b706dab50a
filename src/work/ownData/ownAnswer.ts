import { isHours, writeHours } from '../../cards/hours.ts'
import { has } from '../../cards/say.ts'
import type { StoredRow } from '../../ports/ownData.ts'
import { dayOf, type OwnReader, saying } from './ownReader.ts'
import type { Fact } from './ownSection.ts'
import { nounOf, parsed } from './ownValue.ts'

/** Of what a question can offer a choice; an id is looked up in each. */
const NOUNS = ['ambition', 'role', 'team', 'skill'] as const

type Asked = { readonly reader: OwnReader; readonly flow: string; readonly question: string }

const named = ({ reader, flow, question }: Asked, id: string): string => {
  const key = `${flow}.${question}.options.${id}`
  if (has(reader.language, key)) return saying(reader, key)
  if (isHours(id)) return writeHours(reader.language, id)
  const noun = NOUNS.map(kind => nounOf(reader, kind, id)).find(name => name !== undefined)
  return noun ?? (/^\d{4}-\d{2}-\d{2}$/.test(id) ? dayOf(reader, id) : id)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Somebody without a name asked to be forgotten. */
const nameOf = ({ reader }: Asked, { name }: Readonly<Record<string, unknown>>): string =>
  name === '' ? saying(reader, 'forget.somebody') : String(name)

const textsOf = (asked: Asked, value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(one => (isObject(one) ? [nameOf(asked, one)] : []))
  if (isObject(value))
    return [...listIn(value.ids).map(id => named(asked, String(id))), ...listIn(value.own).map(String)]
  return value === null || value === '' ? [] : [named(asked, String(value))]
}

/** A question is asked anew about each skill, or each day of the week. */
const aboutOf = ({ reader, flow }: Asked, item: string): string => {
  const day = `${flow}.days.options.${item}`
  return has(reader.language, day) ? saying(reader, day) : (nounOf(reader, 'skill', item) ?? item)
}

const labelOf = (asked: Asked, item: string): string => {
  const { reader, flow, question } = asked
  const key = `${flow}.${question}.label`
  const about = aboutOf(asked, item)
  const label = has(reader.language, key) ? saying(reader, key, { about }) : question
  return item === '' ? label : `${about} · ${label}`
}

/** An answer with its question, as the person saw them. What was taken back, or only offered
 * to begin with, is there still, and says so; so does one
 * whose question a language model chose, while that question stands. */
export const answerFact = (reader: OwnReader, flow: string, row: StoredRow): Fact => {
  const asked = { reader, flow, question: String(row.question) }
  const texts = textsOf(asked, parsed('answer', 'value', row.value ?? null))
  const values = texts.length > 0 ? texts : [saying(reader, 'common.leftOpen')]
  const back = row.settled === 0 ? [saying(reader, 'ownData.page.takenBack')] : []
  const model = row.advice ? [saying(reader, 'sharpening.model.looked')] : []
  return { label: labelOf(asked, String(row.item)), values: [...values, ...model, ...back] }
}
