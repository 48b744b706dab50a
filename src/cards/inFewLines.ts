import { shorten } from './shorten.ts'

/** What somebody wrote, in at most so many lines and so much weight: nobody fills a channel with empty lines. */
export const inFewLines = (text: string, lines: number, most: number): string => {
  const all = text.trim().split(/\s*\n\s*/)
  const shown = [...all.slice(0, lines - 1), all.slice(lines - 1).join(' ')]
  return shorten(shown.join('\n').trimEnd(), most)
}
