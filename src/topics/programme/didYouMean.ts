/** A hint for words that are not known: the known word that looks most like each of them, or all that are known. */
export function didYouMean(words: readonly string[], known: readonly string[]): string {
  const close = words
    .slice(0, 20)
    .map(word => closest(word, known))
    .filter(word => word !== undefined)
  if (close.length === words.length) return `Did you mean ${close.map(quoted).join(' and ')}?`
  return known.length === 0 ? 'There is none yet: add it first.' : `Known here: ${some(known)}.`
}

export const quoted = (word: string): string => JSON.stringify(word.slice(0, 60))

/** A list that stays readable, however long it is. */
export const some = (words: readonly string[]): string =>
  words.slice(0, 20).join(', ') + (words.length > 20 ? ' and others' : '')

function closest(word: string, known: readonly string[]): string | undefined {
  const most = Math.round(plain(word).length / 2.5)
  const near = known
    .map(other => ({ other, distance: distance(plain(word), plain(other)) }))
    .filter(found => found.distance <= most)
  return near.sort((one, two) => one.distance - two.distance)[0]?.other
}

const plain = (word: string): string => word.slice(0, 60).toLowerCase().replace(/[-_ ]/g, '')

/** How many letters must be added, left out or changed to make one word of the other (Levenshtein). */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index)
  for (const letter of one) row = nextRow(row, letter, two)
  return row[two.length] ?? 0
}

function nextRow(row: readonly number[], letter: string, word: string): number[] {
  const next = [(row[0] ?? 0) + 1]
  for (const [index, other] of [...word].entries()) {
    const changed = (row[index] ?? 0) + (letter === other ? 0 : 1)
    next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1))
  }
  return next
}
