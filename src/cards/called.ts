import { shorten } from './shorten.ts'

/**
 * How somebody or something is called within a sentence of ours. A name has no use for characters that turn the
 * direction of writing, and with them it could turn our words.
 */
export const called = (name: string, most: number): string =>
  shorten(name.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replaceAll(/\s+/g, ' '), most)
