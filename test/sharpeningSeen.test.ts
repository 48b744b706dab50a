/** The half of the sentences that rules may be written against. The other half is for `npm run eval:sharpen`. */
import { expect, test } from 'vitest'
import { counted, figuresOf } from './sharpening/figures.ts'
import { judgedSentences } from './sharpening/sentences.ts'

test.each(['nl', 'en'] as const)(
  '%s: what is missing in the seen half is found, and little else',
  language => {
    const rows = judgedSentences('seen', language)
    const count = counted(
      rows,
      row => row.missing.length > 0,
      row => row.found.length > 0,
    )
    const { precision, recall, f1 } = figuresOf(count)
    expect(Math.min(precision, recall, f1)).toBeGreaterThanOrEqual(0.93)
  },
)
