import type { OptionsOf } from '../dialogue/question.ts'
import type { Address } from '../dialogue/run.ts'
import type { Picked, Someone, Value } from '../dialogue/value.ts'
import { isDay, writeDay } from './day.ts'
import { isHours, writeHours } from './hours.ts'
import { has, localeOf } from './say.ts'
import type { Line, Reader } from './screen.ts'
import { shorten } from './shorten.ts'
import { tell } from './voice.ts'
import type { Language } from './wordFiles.ts'

// Answers and their questions as a reader sees them.

type Asked = { readonly flow: string; readonly address: Address; readonly of: OptionsOf | null }

/** How an option is called: from the word files, or by the name that the programme or the person gave it. */
export const labelOf = (reader: Reader, { flow, address, of }: Asked, id: string): string => {
  if (of !== 'words') return of === null ? id : reader.label(of, id, flow, address.name)
  const key = `${flow}.${address.name}.options.${id}`
  return has(reader.language, key) ? tell(reader, key) : id
}

const joiners = (language: Language) => ({
  people: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
  options: new Intl.ListFormat(localeOf(language), { type: 'unit' }),
})

/** Made once, because making one takes long. */
const joined = { nl: joiners('nl'), en: joiners('en') }

/** People are joined as in a sentence; options, which begin with a capital, as in a list. */
const together = ({ language }: Reader, value: Value, texts: readonly string[]): string =>
  joined[language][isPeople(value) ? 'people' : 'options'].format(texts)

const isPicked = (value: Value): value is Picked =>
  typeof value === 'object' && value !== null && 'ids' in value

const isPeople = (value: Value): value is readonly Someone[] => Array.isArray(value)

/** Whoever was erased has no name any more, also where the programme still lists them. */
const calledNow = (reader: Reader, one: Someone): string => {
  if (one.name === '') return tell(reader, 'forget.somebody')
  return ('id' in one ? reader.nameOf?.(one.id) : undefined) ?? one.name
}

/** A number says what it is of where a question has words for that: nine is an hour. */
const numberIn = (reader: Reader, { flow, address }: Asked, value: number): string => {
  const key = `${flow}.${address.name}.shown`
  return has(reader.language, key) ? tell(reader, key, { value }) : String(value)
}

const textsOf = (reader: Reader, asked: Asked, value: Value): readonly string[] => {
  // Somebody without a name asked to be forgotten.
  if (isPeople(value)) return value.map(one => calledNow(reader, one))
  if (isPicked(value)) return [...value.ids.map(id => labelOf(reader, asked, id)), ...value.own]
  if (typeof value === 'number') return [numberIn(reader, asked, value)]
  return value === null || value === '' ? [] : [labelOf(reader, asked, value)]
}

/** An answer in words: a label, a list of names, a day written out, or the person's own text. */
export const shownValue = (reader: Reader, asked: Asked, value: Value): string => {
  const texts = textsOf(reader, asked, value)
  if (texts.length === 0) return tell(reader, 'common.leftOpen')
  if (texts.length > 1) return together(reader, value, texts)
  const [text = ''] = texts
  if (isHours(text)) return writeHours(reader.language, text)
  return isDay(text) ? writeDay(reader, text) : text
}

const weekday: Asked = { flow: 'rhythm', address: { name: 'days', item: null }, of: 'words' }

/** What a repeated question is about: a day of the week, the name of a skill, or the person's own word for it. */
export const aboutOf = (reader: Reader, { about, address, flow }: Line): string | undefined => {
  if (about !== undefined || address.item === null) return about
  if (flow === 'rhythm') return labelOf(reader, weekday, address.item)
  return reader.label('skill', address.item, flow, address.name)
}

/** The short name of a question, with what it is about before it. */
export const shownLabel = (reader: Reader, line: Line): string => {
  const about = aboutOf(reader, line)
  const label = tell(reader, `${line.flow}.${line.address.name}.label`, { about: about ?? '' })
  return about === undefined ? label : `${shorten(about, 60)} · ${label}`
}
