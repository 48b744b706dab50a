import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { sharpen } from '../../src/topics/sharpening/sharpen.ts'
import { MISSING } from '../../src/topics/sharpening/sharpening.ts'

/** Two halves, and more sentences to practise on. */
export const HALVES = ['seen', 'practice', 'unseen'] as const
export const LANGUAGES = ['nl', 'en'] as const
export const IDS = MISSING

const labelled = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['promise', 'action']),
  hand: z.string().min(1),
  missing: z.array(z.enum(IDS)),
  reason: z.string().min(1),
})

type Labelled = z.infer<typeof labelled>

/** A labelled sentence with what the rules found. */
export type Judged = Labelled & { readonly found: readonly string[] }

export type Half = (typeof HALVES)[number]
export type LanguageId = (typeof LANGUAGES)[number]

/** The sentences of one half in one language. Throws for a line that has not all that a sentence needs. */
export const sentencesOf = (half: Half, language: LanguageId): readonly Labelled[] =>
  readFileSync(`test/sharpening/sentences/${half}/${language}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map(line => labelled.parse(JSON.parse(line)))

/** The same, each judged by the rules. */
export const judgedSentences = (half: Half, language: LanguageId): readonly Judged[] =>
  sentencesOf(half, language).map(sentence => ({
    ...sentence,
    found: sharpen(sentence.text, language).missing.map(({ id }) => id),
  }))
