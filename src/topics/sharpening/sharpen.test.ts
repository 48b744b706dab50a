import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharpen } from './sharpen.ts'
import { sharpenIn } from './sharpenIn.ts'

const missing = (text: string, language: 'nl' | 'en') => sharpen(text, language).missing.map(({ id }) => id)

test.each([
  ['ik ga beter communiceren', 'act', 'beter communiceren'],
  ['we streven naar meer samenhang', 'act', 'streven naar meer samenhang'],
  ['Ik bel vaker met de mantelzorgers', 'occasion', 'bel vaker met de mantelzorgers'],
  ['De teamleiders moeten elke maandag bellen', 'mine', 'De teamleiders moeten elke maandag bellen'],
  ['Ik hoop morgen de huisarts te bellen', 'intention', 'hoop morgen de huisarts te bellen'],
  [
    'Tijdens de vergadering van dinsdag houd ik meer rekening met anderen',
    'act',
    'houd ik meer rekening met anderen',
  ],
  [
    'Richting de raad ga ik hier de komende periode strakker op sturen',
    'act',
    'Richting de raad ga ik hier de komende periode strakker op sturen',
  ],
  [
    'Wij willen inzetten op meer verbinding tussen alle partners van het hele gebied rond de oude stad aan de andere kant van het spoor',
    'act',
    'inzetten op meer verbinding tussen alle partners van het…',
  ],
])('nl: of “%s” it asks for %s with “%s”', (text, id, words) => {
  expect(sharpen(text, 'nl').ask).toEqual({ id, words })
})

test.each([
  ['I will communicate better', 'act', 'communicate better'],
  ['I will call the carers more often', 'occasion', 'call the carers more often'],
])('en: of “%s” it asks for %s with “%s”', (text, id, words) => {
  expect(sharpen(text, 'en').ask).toEqual({ id, words })
})

test.each(['', ' ', '\n\n', '12345', '24 12 7', '🙂🙂', '\u0000\u0007', '...', '\uD800', '?!'])(
  'a text without a word (%j) is met with silence',
  text => {
    expect(sharpen(text, 'nl')).toEqual({ missing: [], ask: null })
  },
)

test.each([
  'Je vais appeler la famille de chaque résident une fois par semaine et écouter leurs histoires',
  'Będę dzwonić do rodziny każdego mieszkańca raz w tygodniu i słuchać ich opowieści',
  'Jag ska ringa varje boendes familj en gång om dagen',
])('a text in another language is met with silence: %s', text => {
  expect(missing(text, 'nl')).toEqual([])
})

test('Dutch is judged as Dutch, also for somebody whose Teams speaks English, and the other way round', () => {
  expect(missing('Elke maandag loop ik een uur mee met de nachtdienst', 'en')).toEqual([])
  expect(missing('Every Monday I walk along with the night shift for an hour', 'nl')).toEqual([])
})

test.each([
  ['I call the doctor every Monday', 'nl', []],
  ['I will communicate better', 'nl', ['act', 'occasion']],
  ['Elke maandag bel ik de huisarts', 'en', []],
] as const)(
  'so is a short text of which every word is in the other language: %s',
  (text, language, found) => {
    expect(missing(text, language)).toEqual(found)
  },
)

test('a short text with words that neither language has is judged in the language of its writer', () => {
  expect(missing('ik app elke maandag Sjoukje', 'nl')).toEqual([])
})

test('whatever somebody types, it answers with a part of their own words, short enough to quote', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(
      fc.constantFrom(
        'ik',
        'ga',
        'beter',
        'elke',
        'dag',
        ',',
        '\n',
        'bellen',
        'als',
        '“',
        "'",
        '😀',
        'x'.repeat(90),
      ),
    ),
  )
  fc.assert(
    fc.property(typed, fc.constantFrom('nl' as const, 'en' as const), (input, language) => {
      const text = Array.isArray(input) ? input.join(' ') : input
      const { missing: findings, ask } = sharpen(text, language)
      for (const { words } of findings) {
        expect(text).toContain(words.replace(/…$/, ''))
        expect(words.length).toBeGreaterThan(0)
        expect(words.length).toBeLessThanOrEqual(90)
      }
      expect(ask).toEqual(findings[0] ?? null)
    }),
  )
})

test('the dialogue gets the one to ask, or nothing', () => {
  expect(sharpenIn('promise', 'nl')('ik ga beter communiceren')?.id).toBe('act')
  expect(sharpenIn('promise', 'nl')('Morgen bel ik mevrouw Jansen')).toBeUndefined()
})
