import { findingsOf } from './choose.ts'
import { judge } from './judge.ts'
import { readAs } from './readAs.ts'
import type { Sharpening } from './sharpening.ts'
import { tokensOf } from './tokens.ts'

const concrete: Sharpening = { missing: [], ask: null }

/** What a text lacks before somebody could film whether it happened, and the one thing to ask about. */
export function sharpen(text: string, language: 'nl' | 'en'): Sharpening {
  const tokens = tokensOf(text)
  const readIn = readAs(tokens, language)
  if (!readIn) return concrete
  const missing = findingsOf(text, judge(tokens, readIn))
  return { missing, ask: missing[0] ?? null }
}
