import { Temporal } from 'temporal-polyfill'
import type { Options } from './question.ts'
import { good, wrong } from './value.ts'

// What a single value must be to be an answer. The blank one, "left open", is looked at before.

/** The longest name of a person, and the longest text of one's own in a list: each is the title of a line or a card. */
const LONGEST_NAME = 200

export const isText = (value: unknown): value is string => typeof value === 'string'
export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText)

export const checkText = (most: number) => (value: unknown) => {
  if (!isText(value)) return wrong('empty')
  if (!/\p{L}/u.test(value)) return wrong('noWords')
  return value.length > most ? wrong('tooLong', { most, length: value.length }) : good(value)
}

export const checkChoice = (options: Options) => (value: unknown) =>
  isText(value) && options.ids.includes(value) ? good(value) : wrong('notAnOption')

const isDate = (value: unknown): value is string => {
  if (!isText(value) || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value
  } catch {
    return false // A day that no calendar has, such as 31 February.
  }
}

export const checkDate = (from: string, until: string) => (value: unknown) => {
  if (!isDate(value)) return wrong('notADate')
  if (value < from) return wrong('tooEarly', { from })
  return value > until ? wrong('tooLate', { until }) : good(value)
}

export const checkNumber = (from: number, to: number) => (value: unknown) => {
  if (typeof value !== 'number' || !Number.isInteger(value)) return wrong('notANumber', { from, to })
  return value < from || value > to ? wrong('outOfRange', { from, to }) : good(value + 0) // -0 does not survive JSON.
}

/** The problem of names of which one is too long for a title; undefined when none is. */
export const tooLong = (names: readonly string[]) => {
  const length = Math.max(0, ...names.map(name => name.length))
  return length > LONGEST_NAME ? wrong('tooLong', { most: LONGEST_NAME, length }) : undefined
}
