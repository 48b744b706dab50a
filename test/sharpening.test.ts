/** The sentences that sharpening is measured on are split by their text alone, so that nobody chose what is seen. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { sentencesOf } from './sharpening/sentences.ts'

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

const halfOf = (text: string) =>
  Number.parseInt(createHash('sha256').update(plain(text)).digest('hex').charAt(0), 16) % 2
    ? 'unseen'
    : 'seen'

test.each([
  ['nl', 400],
  ['en', 120],
] as const)(
  '%s: each sentence stands in the half that its text gives it, once, with a label and a reason',
  (language, least) => {
    const all = (['seen', 'unseen'] as const).flatMap(half =>
      sentencesOf(half, language).map(({ text }) => ({ text, half })),
    )
    expect(all.length).toBeGreaterThanOrEqual(least)
    expect(all.filter(({ text, half }) => halfOf(text) !== half)).toEqual([])
    const texts = [...all, ...sentencesOf('practice', language)].map(({ text }) => plain(text))
    expect(new Set(texts).size).toBe(texts.length)
  },
)
