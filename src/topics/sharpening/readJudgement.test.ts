import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJudgement } from './readJudgement.ts'

const text = 'ik ga beter communiceren met partners'
const asked = {
  missing: 'act',
  words: 'beter communiceren',
  question: 'Wat zou een collega je dan zien doen?',
}
const read = (answer: unknown, language: 'nl' | 'en' = 'nl') =>
  readJudgement(typeof answer === 'string' ? answer : JSON.stringify(answer), text, language)
const questionOf = (question: unknown, language: 'nl' | 'en' = 'nl') =>
  read({ ...asked, question }, language)?.byModel?.asks

test('what was asked for is read as it is, also within a fence', () => {
  const advice = {
    id: 'act',
    words: 'beter communiceren',
    byModel: { asks: asked.question, language: 'nl' },
  }
  expect(read(asked)).toEqual(advice)
  expect(read(`\`\`\`json\n${JSON.stringify(asked, null, 2)}\n\`\`\`\n`)).toEqual(advice)
})

test('nothing is nothing', () => {
  expect(read({ missing: null })).toBeNull()
  expect(read({ missing: null, words: 1, question: '<b>' })).toBeNull()
})

test.each([
  ['nothing at all', ''],
  ['no JSON', 'Wat een onzin schrijf je daar.'],
  ['JSON with words around it', `Zeker! ${JSON.stringify(asked)}`],
  ['half of it', '{"missing": "act", "wo'],
  ['a list', [asked]],
  ['a text', '"act"'],
  ['null', 'null'],
  ['another shape', { verdict: 'vague', score: 2 }],
  ['an id that is not ours', { ...asked, missing: 'talent' }],
  ['an id of another type', { ...asked, missing: { toString: 'act' } }],
  ['several ids', { ...asked, missing: ['act'] }],
  ['truth in the place of an id', { ...asked, missing: true }],
  ['something that every object has', '{"__proto__": {"missing": "act"}}'],
])('%s is not read', (_what, answer) => {
  expect(read(answer)).toBeUndefined()
})

describe('words that are not theirs give way to their own sentence', () => {
  test.each([
    ['invented', 'je bent lui'],
    ['none', ''],
    ['only space', '  '],
    ['a number', 4],
    ['nothing', undefined],
  ])('%s', (_what, words) => {
    expect(read({ ...asked, words })?.words).toBe(text)
  })

  test('as far as there is room, without half a letter', () => {
    const long = '🌱'.repeat(500)
    const advice = readJudgement(JSON.stringify({ ...asked, words: 'x' }), long, 'nl')
    expect(advice?.words).toBe('🌱'.repeat(200))
  })
})

describe('a question is asked', () => {
  test.each([
    ['nl', 'Op welk moment doe je dat, of hoe vaak?'],
    ['nl', 'Wat doe jij daar zélf voor, bijvoorbeeld morgen?'],
    ['nl', 'Waarmee begin je, en wie ziet dat?'],
    ['en', 'What would a colleague see you do?'],
    ['en', 'At which moment do you do it, and how often?'],
  ] as const)('in %s: %s', (language, question) => {
    expect(questionOf(question, language)).toBe(question)
  })
})

describe('a question is left out', () => {
  test.each([
    ['a link', 'Wat doe je op https://example.org?'],
    ['an address', 'Wat doe je op example.org?'],
    ['a mention', 'Wat doe je met @Bram?'],
    ['markup', 'Wat doe je **morgen**?'],
    ['HTML', 'Wat doe je <at>Bram</at>?'],
    ['a template', `Wat doe je \${name}?`],
    ['control characters', 'Wat doe je\u0007 morgen?'],
    ['a line break', 'Wat doe je?\nEn dan?'],
    ['a turn of direction', 'Wat doe je\u202e morgen?'],
    ['a joiner that nobody sees', 'Wat doe je\u200b morgen?'],
    ['another script', 'Wat doe je завтра?'],
    ['emoji', 'Wat doe je 🙂?'],
    ['no question mark', 'Wat doe je morgen'],
    ['two sentences', 'Dat is vaag. Wat doe je morgen?'],
    ['two questions', 'Wat doe je? Wanneer doe je dat?'],
    ['a statement', 'Je bent vaag, snap je dat?'],
    ['u', 'Wat doet u dan, en wat zie je?'],
    ['uw', 'Wat ziet uw collega je doen?'],
    ['nobody spoken to', 'Wat zou een collega zien?'],
    ['another language', 'What would a colleague see you do?'],
    ['too many words', `Wat zou je ${'heel '.repeat(30)}graag doen?`],
    ['nothing', ''],
    ['a list', ['Wat doe je?']],
    ['a number', 7],
  ])('with %s', (_what, question) => {
    expect(questionOf(question)).toBeNull()
  })
})

test('whatever comes gives nothing, or something to ask about a part of the text', () => {
  const anyAnswer = fc.oneof(fc.string(), fc.json())
  const anything = fc.record({
    missing: fc.constantFrom('act', 'one', null, 'x'),
    words: fc.oneof(fc.string(), fc.constant('beter')),
    question: fc.oneof(fc.string(), fc.constant(asked.question), fc.jsonValue()),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        anyAnswer,
        anything.map(one => JSON.stringify(one)),
      ),
      answer => {
        const advice = readJudgement(answer, text, 'nl')
        if (!advice) return
        expect(text).toContain(advice.words)
        expect(advice.byModel?.asks ?? asked.question).toBe(asked.question)
      },
    ),
  )
})
