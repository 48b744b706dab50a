import { say } from '../cards/say.ts'
import { type AgeLimit, limitsWith, type Shorter } from '../privacy/ages.ts'
import { type Kind, retention } from '../privacy/retention.ts'
import { type Column, type Stored, stored } from '../privacy/stored.ts'
import type { Label } from './labels.ts'
import { escaped, tableOf } from './markup.ts'

const tables: readonly (readonly [string, Stored])[] = Object.entries(stored)

const columnsOf = ({ columns }: Stored): readonly (readonly [string, Column])[] => Object.entries(columns)

const nameOf = (table: string): string => escaped(say('nl', `privacy.table.${table}.name`))

const listed = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`

export const lengthOf = (keep: AgeLimit['keep']): string => {
  const [[unit = '', count = 0] = []] = Object.entries(keep)
  return say('nl', `privacy.length.${unit}`, { count })
}

const limitsOf = (kind: Kind, shorter: Shorter): readonly AgeLimit[] => {
  const own = retention[kind].map(({ since }) => since)
  return limitsWith(shorter).filter(({ since }) => own.some(one => one === since))
}

const sentenceOf = ({ since, keep }: AgeLimit): string =>
  escaped(say('nl', `privacy.since.${since}`, { length: lengthOf(keep) }))

const howLong = (kind: Kind, shorter: Shorter, label: Label): string => {
  const sentences = limitsOf(kind, shorter).map(sentenceOf)
  return sentences.length === 0 ? escaped(label('endless')) : listed(sentences)
}

/** Whose row it is stands in every table, and in which programme: that says nothing of this one. */
const isHousekeeping = (name: string): boolean => name === 'programme' || name === 'person'

/** What it is for that tells of somebody. What keeps rows in order, and the like, stands in the list of every field. */
const purposesOf = (table: Stored): readonly string[] => {
  const all = columnsOf(table).filter(([name]) => !isHousekeeping(name))
  const telling = all.filter(([, { identifies }]) => identifies !== 'nobody')
  const purposes = (telling.length > 0 ? telling : all).map(([, { purpose }]) => purpose)
  return [...new Set(purposes)].map(purpose => escaped(say('nl', `privacy.purpose.${purpose}`)))
}

const whoseOf = (table: Stored, label: Label): string => {
  const aboutOthers = columnsOf(table).some(([, { identifies }]) => identifies === 'other')
  return escaped(label(`whose.${table.whose}`)) + (aboutOthers ? ` ${escaped(label('aboutOthers'))}` : '')
}

/** What is stored: a row for each table of the database. */
export const dataMap = (label: Label, shorter: Shorter): string =>
  tableOf(
    label('dataMap.caption'),
    ['what', 'whose', 'why', 'where', 'long'].map(name => label(`dataMap.${name}`)),
    tables.map(([name, table]) => [
      `${nameOf(name)}<p>${escaped(say('nl', `privacy.table.${name}.about`))}</p>`,
      whoseOf(table, label),
      listed(purposesOf(table)),
      `<code>${name}</code>`,
      howLong(table.kind, shorter, label),
    ]),
  )

const tablesOf = (kind: Kind): string => {
  const whole = tables.filter(([, table]) => table.kind === kind).map(([name]) => nameOf(name))
  const parts = tables.flatMap(([name, table]) =>
    columnsOf(table)
      .filter(([, column]) => column.kind === kind)
      .map(([column]) => `${nameOf(name)}: <code>${column}</code>`),
  )
  return [...whole, ...parts].join(', ')
}

/** How long each kind is kept. */
export const retentionTable = (label: Label, shorter: Shorter): string =>
  tableOf(
    label('retention.caption'),
    ['kind', 'what', 'long'].map(name => label(`retention.${name}`)),
    // The keys of an object literal are its keys.
    (Object.keys(retention) as Kind[]).map(kind => [
      escaped(label(`kind.${kind}`)),
      tablesOf(kind),
      howLong(kind, shorter, label),
    ]),
  )

/** Every field of every table: what it is for, and whom it tells of. */
export const fieldTable = (label: Label): string =>
  tableOf(
    label('fields.caption'),
    ['field', 'why', 'about'].map(name => label(`fields.${name}`)),
    tables.flatMap(([name, table]) =>
      columnsOf(table).map(([column, { purpose, identifies }]) => [
        `<code>${name}.${column}</code>`,
        escaped(say('nl', `privacy.purpose.${purpose}`)),
        escaped(label(`identifies.${identifies}`)),
      ]),
    ),
  )
