/** What a text can lack before somebody could film whether it happened. */
export const MISSING = ['act', 'occasion', 'one', 'mine', 'intention'] as const

export type Missing = (typeof MISSING)[number]

/** Something that a text lacks, with the person's own words that led to it. */
export type Finding = { readonly id: Missing; readonly words: string }

/** All that a text lacks, and the one to ask about; nothing and null for a concrete one. */
export type Sharpening = { readonly missing: readonly Finding[]; readonly ask: Finding | null }
