const encoder = new TextEncoder()

/** What a text weighs inside a card: its bytes as JSON in UTF-8. */
export const weightOf = (text: string): number => encoder.encode(JSON.stringify(text)).length - 2

/** The text, or as much of its beginning as weighs at most `most`, with an ellipsis. Never cuts a character in two. */
export const shorten = (text: string, most: number): string => {
  if (weightOf(text) <= most) return text
  let weight = 3
  let end = 0
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    weight += weightOf(segment)
    if (weight > most) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}

/** As many of the items, from the first, as weigh at most `most` together. */
export const fitting = <T>(items: readonly T[], most: number): readonly T[] => {
  let weight = 0
  const end = items.findIndex(item => {
    weight += weightOf(JSON.stringify(item))
    return weight > most
  })
  return end === -1 ? items : items.slice(0, end)
}
