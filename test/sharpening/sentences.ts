import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sharpen } from '../../src/topics/sharpening/sharpen.ts'

/** Two halves, and more sentences to practise on. */
export const HALVES = ['seen', 'practice', 'unseen'] as const
export const LANGUAGES = ['nl', 'en'] as const
export const IDS = ['act', 'occasion', 'one', 'mine', 'intention'] as const

const labelled = z.object({ text: z.string(), missing: z.array(z.enum(IDS)), reason: z.string() })

/** A labelled sentence with what the rules found. */
export type Judged = z.infer<typeof labelled> & { readonly found: readonly string[] }

export type Half = (typeof HALVES)[number]
export type LanguageId = (typeof LANGUAGES)[number]

function judged(line: string, language: LanguageId): Judged {
  const sentence = labelled.parse(JSON.parse(line))
  return { ...sentence, found: sharpen(sentence.text, language).missing.map(({ id }) => id) }
}

/** The sentences of one half in one language, each judged by the rules. */
export const judgedSentences = (half: Half, language: LanguageId): readonly Judged[] =>
  readFileSync(`test/sharpening/sentences/${half}/${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => judged(line, language))
