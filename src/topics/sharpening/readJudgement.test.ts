import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJudgement } from './readJudgement.ts'

const text = 'ik ga beter communiceren met partners'
const asked = { missing: 'act', words: 'beter communiceren' }
const advice = { id: 'act', words: 'beter communiceren', byModel: true }
const read = (answer: unknown) =>
  readJudgement(typeof answer === 'string' ? answer : JSON.stringify(answer), text)

test('what was asked for is read as it is, also within a fence', () => {
  expect(read(asked)).toEqual(advice)
  expect(read(`\`\`\`json\n${JSON.stringify(asked, null, 2)}\n\`\`\`\n`)).toEqual(advice)
})

test('nothing is nothing', () => {
  expect(read({ missing: null })).toBeNull()
  expect(read({ missing: null, words: 1 })).toBeNull()
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
    ['cut out of another', 'uni'],
    ['none', ''],
    ['only space', '  '],
    ['a number', 4],
    ['nothing', undefined],
  ])('%s', (_what, words) => {
    expect(read({ ...asked, words })?.words).toBe(text)
  })

  test('as far as there is room, without half a letter', () => {
    const long = '🌱'.repeat(500)
    const advice = readJudgement(JSON.stringify({ ...asked, words: 'x' }), long)
    expect(advice?.words).toBe('🌱'.repeat(200))
  })
})

test.each([
  ['a rude question', { question: 'Hoe kun je zo dom zijn?' }],
  ['a question for a password', { question: 'Wat is je wachtwoord?' }],
  ['the shape of what is kept', { byModel: { asks: 'Ben je lui?', language: 'nl' }, id: 'lui' }],
  ['a verdict', { score: 1, verdict: 'Wat een slap verhaal.', alsoMissing: 'one' }],
])('nothing is taken of %s beside it', (_what, more) => {
  expect(read({ ...asked, ...more })).toEqual(advice)
  expect(read({ missing: null, ...more })).toBeNull()
})

test('whatever comes gives nothing, or something to ask about a part of the text', () => {
  const anyAnswer = fc.oneof(fc.string(), fc.json())
  const anything = fc.record({
    missing: fc.constantFrom('act', 'one', null, 'x'),
    words: fc.oneof(fc.string(), fc.constant('beter')),
    question: fc.oneof(fc.string(), fc.jsonValue()),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        anyAnswer,
        anything.map(one => JSON.stringify(one)),
      ),
      answer => {
        const advice = readJudgement(answer, text)
        if (!advice) return
        expect(text).toContain(advice.words)
        expect(advice).toEqual({
          id: expect.stringMatching(/^(?:act|one)$/),
          words: advice.words,
          byModel: true,
        })
      },
    ),
  )
})
