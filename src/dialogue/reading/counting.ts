const inOrder = (words: string): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((pair, at) => pair.split('|').map(word => [word, at + 1] as const)))

const counts = inOrder(
  'een|one twee|two drie|three vier|four vijf|five zes|six zeven|seven acht|eight negen|nine tien|ten',
)
const ranks = inOrder(
  'eerste|first tweede|second derde|third vierde|fourth vijfde|fifth zesde|sixth zevende|seventh achtste|eighth negende|ninth tiende|tenth',
)

/** One to ten in words, Dutch or English. `word` is plain. */
export const countSaid = (word: string): number | undefined => counts.get(word)

/** `Een zesje`, `een zeventje`, `een achtje`. */
const small = (word: string): string => word.replace(/(?<=zes|acht|vijf)je$|tje$/, '')

/** The same of a mark, which can be called small. */
export const markSaid = (word: string): number | undefined => countSaid(word) ?? countSaid(small(word))

/** Which place in a list of `length` a single plain word means: `2`, `2e`, `twee`, `second`, `laatste`. May lie outside it. */
export const rankSaid = (word: string, length: number): number | undefined => {
  const digits = /^(\d{1,3})(?:e|de|ste|st|nd|rd|th)?$/.exec(word)
  if (digits) return Number(digits[1])
  if (word === 'laatste' || word === 'last') return length
  return ranks.get(word) ?? counts.get(word)
}
