import fc from 'fast-check'
import { expect, test } from 'vitest'
import { choice, choices, date, hours, number, people, text } from './ask.ts'
import type { Question } from './question.ts'
import { type Reply, read, type Vocabulary } from './read.ts'

const labels = {
  first: ['Ondernemend samenwerken', 'Working enterprisingly'],
  second: ['Dichtbij en vertrouwd', 'Close'],
  third: ['Leren'],
}
const options = { of: 'words', ids: ['first', 'second', 'third'] } as const
const questions: readonly Question[] = [
  text({ optional: true }),
  text(),
  choice(options),
  choice({ of: 'words', ids: ['yes', 'no'] }, { optional: true }),
  choices(options, { most: 3 }),
  choices(options, { most: 3, own: true, optional: true }),
  date({ from: '2027-01-01', until: '2028-12-31', optional: true }),
  hours(),
  hours({ optional: true }),
  number({ from: 1, to: 10 }),
  people({ most: 8, notMe: { id: 'p1', name: 'Fatima Bouzid' } }),
]
const vocabulary: Vocabulary = {
  language: 'nl',
  today: '2027-02-17',
  labels,
  people: [
    { id: 'p1', name: 'Fatima Bouzid' },
    { id: 'p2', name: 'Jan de Vries' },
  ],
}

const words = fc.constantFrom(
  ...'1 2 3 7 7,5 1-3 31 2027 en and , ; de eerste last ondernemend leren close ja nee niet geen alle vrijdag volgende week over twee dagen maart eind van next month jan fatima \n \t'.split(
    ' ',
  ),
)
const phrase = fc.array(words, { maxLength: 8 }).map(each => each.join(' '))
const odd = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '👨‍👩‍👧',
  'e\u0301\u0301',
  '🇳🇱',
  '７',
  '٣',
  '½',
  'İ',
  'ß',
  '\u2028',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(words, odd), { maxLength: 20 }).map(each => each.join('')),
  phrase,
)
const question = fc.constantFrom(...questions)
const reply: fc.Arbitrary<Reply> = fc.oneof(
  anything.map(line => ({ kind: 'typed' as const, text: line })),
  fc
    .dictionary(fc.constantFrom('answer', 'own', 'names', '__proto__'), fc.oneof(anything, fc.anything()))
    .map(inputs => ({ kind: 'filled' as const, inputs })),
)

test('any reply gives a value that its question accepts again, or a problem', () => {
  fc.assert(
    fc.property(question, reply, fc.constantFrom('nl' as const, 'en' as const), (asked, said, language) => {
      const answer = read(asked, said, { ...vocabulary, language })
      if (!answer.ok) {
        expect(answer.problem.id).toMatch(/^\w+$/)
        return
      }
      const stored: unknown = JSON.parse(JSON.stringify(answer.value))
      expect(asked.check(stored)).toEqual({ ok: true, value: stored })
    }),
    { numRuns: 3000 },
  )
})

test('reading is the same in capitals and with space around', () => {
  const asked = fc.constantFrom(...questions.filter(({ kind }) => kind !== 'text' && kind !== 'people'))
  fc.assert(
    fc.property(asked, phrase, (one, line) => {
      const small = read(one, { kind: 'typed', text: line }, vocabulary)
      const large = read(one, { kind: 'typed', text: `  ${line.toUpperCase()}\n ` }, vocabulary)
      expect(lower(large)).toEqual(lower(small))
    }),
    { numRuns: 2000 },
  )
})

/** Texts of one's own keep their capitals, and a problem repeats what was said. */
const lower = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).toLowerCase())

test('the number of an option, typed, is the option pressed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 20 }), ids => {
      ids.forEach((id, at) => {
        for (const asked of [
          choice({ of: 'words', ids }),
          choices({ of: 'words', ids }, { most: 20, own: true }),
        ])
          expect(read(asked, { kind: 'typed', text: `${at + 1}` }, vocabulary)).toEqual(
            read(asked, { kind: 'filled', inputs: { answer: id } }, vocabulary),
          )
      })
    }),
  )
})

test.each([
  ['a', 'a'],
  ['one digit', '1'],
  ['numbers', '1 '],
  ['commas', ','],
  ['parts', 'ja, '],
  ['and', ' en '],
  ['dates', '1-3 '],
  ['months', 'maart '],
  ['spaces', ' '],
  ['half a pair', '\ud83d'],
  ['accents', '\u0301'],
  ['a ligature of eighteen letters', '\ufdfa'],
  ['lines', '\r\n'],
])('a message full of %s is answered at once', (_, unit) => {
  const line = unit.repeat(Math.floor(27_990 / unit.length))
  const start = performance.now()
  for (const asked of questions)
    for (const text of [line, `${line}x`]) {
      read(asked, { kind: 'typed', text }, vocabulary)
      read(asked, { kind: 'filled', inputs: { answer: text, own: text, names: text } }, vocabulary)
    }
  expect(performance.now() - start).toBeLessThan(4_000)
})
