import { describe, expect, test } from 'vitest'
import { findingsIn } from './findings.ts'
import { LONGEST } from './measure.ts'
import { sentencesOf } from './sentences.ts'
import { everyText } from './texts.ts'
import { wordingsOf } from './wordings.ts'

test.each([
  ['Kies een dag. Typen mag ook!', ['Kies een dag', 'Typen mag ook!']],
  ['Dit gaat weg: je naam.', ['Dit gaat weg', 'je naam']],
  ['Om 10.30 uur, van 8:00 tot 9:00.', ['Om 10.30 uur, van 8:00 tot 9:00']],
  ['Typ “stop.” Of niet?', ['Typ “stop', '” Of niet']],
  ['Een kop\nEn een regel', ['Een kop', 'En een regel']],
  ['Belofte · Samen', ['Belofte', 'Samen']],
  ['…', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text).map(({ said }) => said)).toEqual(sentences)
})

test('a sentence is too long from the word after the last that its readers have breath for', () => {
  for (const reader of ['card', 'letter', 'paper'] as const) {
    const many = (count: number) => Array.from({ length: count }, () => 'ja').join(' ')
    expect(findingsIn('nl', many(LONGEST[reader]), reader)).toEqual([])
    expect(findingsIn('nl', many(LONGEST[reader] + 1), reader)).toHaveLength(1)
  }
})

describe('the wordings of a message', () => {
  test('are all its branches', () => {
    const message =
      '{count, plural, =0 {Niemand} one {# collega} other {# collega’s}} {by, select, yes {wel} other {niet}}'
    expect(wordingsOf(message, 'nl')).toEqual([
      ...['Niemand wel', 'Niemand niet', '3 collega wel', '3 collega niet'],
      ...['3 collega’s wel', '3 collega’s niet'],
    ])
  })

  test('say something likely for a placeholder', () => {
    expect(wordingsOf('{name} komt vóór {before}, met {count}.', 'nl')).toEqual([
      'Samira komt vóór vrijdag 4 december, met 12.',
    ])
    expect(wordingsOf('Before {before}.', 'en')).toEqual(['Before Friday 4 December.'])
  })
})

test('texts come from the cards of both languages and from the papers, and not from what people type', () => {
  const places = everyText().map(({ language, at }) => `${language} ${at}`)
  for (const place of ['nl menu.heading', 'en menu.heading', 'nl manifest.name.full', 'nl papers/85-dpia.md'])
    expect(places).toContain(place)
  expect(places).toContain('nl papers/labels.title')
  expect(places.filter(place => /synonyms|commands\.translate$|wishes/.test(place))).toEqual([])
})
