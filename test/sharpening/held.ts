import { expect, test } from 'vitest'
import { sharpen } from '../../src/topics/sharpening/sharpen.ts'
import type { LanguageId } from './sentences.ts'

/** A text, and what it lacks: the names of it with a space between, and nothing for a concrete text. */
type Rows = readonly (readonly [text: string, missing: string])[]

const lacks = (text: string, language: LanguageId): string =>
  sharpen(text, language)
    .missing.map(({ id }) => id)
    .join(' ')

/** A test for each text: it lacks that, in that order, and nothing else. */
export function held(language: LanguageId, rows: Rows): void {
  test.each(rows)('%s', (text, missing) => {
    expect(lacks(text, language)).toBe(missing)
  })
}
