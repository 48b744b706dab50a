/** Holds the examples that stand beside the helpful question: of each kind of work, and themselves beyond question. */
import { describe, expect, test } from 'vitest'
import { say } from '../src/cards/say.ts'
import { KINDS_OF_WORK } from '../src/topics/programme/programme.ts'
import { sharpen } from '../src/topics/sharpening/sharpen.ts'
import { LANGUAGES } from './wordedFlows.ts'

const works = [...KINDS_OF_WORK, 'general'] as const
const things = { action: 'translate.behaviour', promise: 'promise.behaviour', call: 'actionCard.what' }
const all = Object.entries(things).flatMap(([thing, question]) =>
  works.map(work => ({ key: `sharpening.example.${thing}.${work}`, question, work })),
)

describe.each(LANGUAGES)('in %s', language => {
  test.each(all)('$key needs no question itself', ({ key, question, work }) => {
    const text = say(language, key)
    expect(sharpen(text, language).missing).toEqual([])
    expect(say(language, `sharpening.from.${work}`, { text })).toContain(text)
    expect(text.split(' ').length).toBeLessThanOrEqual(16)
    const placeholder = say(language, `${question}.placeholder`).toLowerCase()
    expect(placeholder).not.toContain(text.toLowerCase().replace(/\.$/, ''))
  })

  test('no two are the same', () => {
    const texts = all.map(({ key }) => say(language, key))
    expect(new Set(texts).size).toBe(texts.length)
  })
})
