import type { PeopleQuestion } from '../question.ts'
import { type Checked, good, type Someone, wrong } from '../value.ts'
import { ambiguous } from './option.ts'
import { pickedIn, together } from './picked.ts'
import { isNear } from './typing.ts'
import { inputOf, type Named, type Reply, type Vocabulary } from './vocabulary.ts'
import { cleanText, isBlank, plainWords, saysNothing } from './words.ts'

/** Somebody of the programme, with the name in plain words. */
type Known = { readonly person: Named; readonly plain: string }

const longestName = 80
const mostParts = 60

/**
 * The people named: those of the programme with their id, others by name alone.
 * A people picker sends ids only, of anybody in the organisation. An id that nobody in the vocabulary has takes the
 * typed name beside it where there is one such id and one such name. Otherwise its name is asked for, since an id
 * tells nobody who it is.
 */
export const readPeople = (
  question: PeopleQuestion,
  reply: Reply,
  vocabulary: Vocabulary,
): Checked<readonly Someone[] | null> => {
  const names = reply.kind === 'typed' ? reply.text : inputOf(reply.inputs, 'names')
  const open = isBlank(names) || (question.optional && saysNobody(names))
  const known = open ? [] : vocabulary.people.map(person => ({ person, plain: plainWords(person.name) }))
  const said = open ? [] : splitNames(names, known)
  const picked = pickedIn(reply, question, vocabulary)
  if (said.length + picked.known.length + picked.unknown.length > mostParts)
    return wrong('tooMany', { most: question.most })
  const nameless = picked.unknown.length > 0
  const read = said.map(name => readName(name, { ...question, nameless }, known))
  return (
    read.find(name => !name.ok) ??
    together(
      picked,
      read.flatMap(name => (name.ok ? [name.value] : [])),
    )
  )
}

/** A name that holds a separator itself (`Jan en Alleman`) stays whole where the vocabulary knows it. */
const splitNames = (text: string, people: readonly Known[]): readonly string[] => {
  const known = new Set(people.map(({ plain }) => plain))
  return cleanText(text)
    .split(/[,;\n&+]/)
    .flatMap(part => (known.has(plainWords(part)) ? [part] : part.split(/\s(?:en|and)\s/i)))
    .map(name => name.replace(/^\s*(?:(?:en|and)\s+|[-*•@]\s*)/i, '').trim())
    .filter(name => !isBlank(name))
}

const oneself = new Set(['ik', 'ikzelf', 'ik zelf', 'mezelf', 'mijzelf', 'mij', 'me', 'i', 'myself'])

const alone = new Set(['alleen', 'alleen ik', 'ik alleen', 'in mijn eentje', 'alone', 'just me', 'on my own'])

const saysNobody = (text: string): boolean => saysNothing(withoutWith(text)) || alone.has(plainWords(text))

/** What stands before a name in a sentence: `met Bram`. */
const withoutWith = (name: string): string =>
  name.replace(/^(?:samen )?(?:met|together with|with)\s+(?=\S)/i, '')

/** `nameless`: somebody was picked whose name is still to come, and who may be called as oneself is. */
type Asked = Pick<PeopleQuestion, 'notMe'> & { readonly nameless: boolean }

const readName = (said: string, question: Asked, people: readonly Known[]): Checked<Someone> => {
  const text = withoutWith(said)
  if (text.length > longestName) return wrong('tooLong', { most: longestName, length: text.length })
  if (question.notMe && saysMe(text)) return good(question.notMe)
  const [found, ...others] = peopleSaid(nameIn(text), people)
  if (found === undefined) return good(withId(text.replace(/\s+/g, ' '), question))
  return others.length
    ? ambiguous(
        text,
        [found, ...others].map(({ name }) => name),
      )
    : good({ id: found.id, name: found.name })
}

/** `ik`, and also `Noor Peeters (ik)`. */
const saysMe = (text: string): boolean => {
  const beside = /\(([^()]*)\)\s*$/.exec(text)?.[1]
  return [text, beside ?? ''].some(words => oneself.has(plainWords(words)))
}

/** The name of nobody known, unless it is one's own: in full, or the first name that others say. */
const withId = (name: string, { notMe, nameless }: Asked): Someone => {
  const mine = plainWords(notMe?.name ?? '')
  return notMe && mine && !nameless && [mine, mine.split(' ')[0]].includes(plainWords(name))
    ? notMe
    : { name }
}

const nameIn = (text: string): string =>
  plainWords(text).replace(/^(?:(?:mijn|onze|my|our) )?(?:collega|colleague) /, '')

const particles = /^(?:(?:van|de|den|der|het|el|al|ten|ter|te|in|op)(?: |$))+$/

/**
 * Who a name can mean, by the surest way that finds anybody: the full name, a first name, a part of the name, or
 * a full name with a slip in it. A slip in a first name alone is not forgiven: Marja is not Maria.
 */
const peopleSaid = (said: string, people: readonly Known[]): readonly Named[] => {
  const ways: readonly ((name: string) => boolean)[] = [
    name => name === said,
    name => name.split(' ')[0] === said,
    name => !particles.test(said) && ` ${name} `.includes(` ${said} `),
    name => said.length > 3 && ` ${name}`.includes(` ${said}`),
  ]
  const who = (way: (name: string) => boolean) => people.filter(({ plain }) => way(plain))
  const sure = said ? ways.map(who).find(found => found.length) : undefined
  const near = sure ?? who(name => isNearName(said, name))
  return sure || near.length === 1 ? near.map(({ person }) => person) : []
}

const isNearName = (said: string, name: string): boolean => {
  const typed = said.split(' ')
  const meant = name.split(' ')
  const word = (at: number) => isNear(typed[at] ?? '', meant[at] ?? '')
  return typed.length > 1 && typed.length === meant.length && meant.every((_, at) => word(at))
}
