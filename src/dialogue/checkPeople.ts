import { isText, tooLong } from './check.ts'
import type { PeopleQuestion } from './question.ts'
import { type Checked, good, type Someone, wrong } from './value.ts'

/** Whoever asked to be forgotten after they were named: they keep their place, so that the answer still counts. */
const nobody: Someone = { name: '' }

/** A person with nothing but an id and a name, whatever else came along. */
const readSomeone = (value: unknown): Someone | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, name } = value as { id?: unknown; name?: unknown } // Both are checked in the next lines.
  if (id === undefined && name === '') return nobody
  if (!isText(name) || name.trim() === '') return undefined
  if (id === undefined) return { name: name.trim() }
  return isText(id) && id !== '' ? { id, name: name.trim() } : undefined
}

const plain = (name: string) => name.normalize().trim().toLowerCase()

const isSame = (one: Someone, other: Someone) => {
  if ('id' in one) return 'id' in other && one.id === other.id
  return !('id' in other) && plain(one.name) === plain(other.name)
}

/** Somebody who was typed is known by name only. */
const isMe = (someone: Someone, me: { id: string; name: string }) =>
  isSame(someone, 'id' in someone ? me : { name: me.name })

const isFirst = (someone: Someone, index: number, all: readonly Someone[]) =>
  all.findIndex(other => isSame(other, someone)) === index

const isThere = (someone: Someone | undefined) => someone !== undefined

type Limits = Pick<PeopleQuestion, 'least' | 'most' | 'notMe'>

/** Holds people against how many there may be and who may not be named. Somebody who is named twice counts once. */
export const checkPeople =
  ({ least, most, notMe }: Limits) =>
  (value: unknown): Checked<readonly Someone[]> => {
    const read = Array.isArray(value) ? value.map(readSomeone) : [undefined]
    if (!read.every(isThere)) return wrong('empty')
    if (read.length > most) return wrong('tooMany', { most })
    const people = read.filter(isFirst)
    if (notMe && people.some(someone => isMe(someone, notMe))) return wrong('yourself')
    if (people.length < least) return wrong('tooFew', { least })
    return tooLong(people.map(({ name }) => name)) ?? good(people)
  }
