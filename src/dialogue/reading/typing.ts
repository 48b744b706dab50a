const slips = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0)

/**
 * Whether a word is another one with a slip of the finger: a letter too many, missing, wrong, or two changed about.
 * One slip is forgiven from five letters, two from nine.
 */
export const isNear = (typed: string, meant: string): boolean => {
  const most = Math.min(slips(typed), slips(meant))
  if (typed === meant) return true
  return Math.abs(typed.length - meant.length) <= most && most > 0 && distance(typed, meant) <= most
}

const distance = (a: string, b: string): number => {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) rows.push(nextRow(rows, a, b))
  return rows[a.length]?.[b.length] ?? 0
}

const nextRow = (rows: readonly number[][], a: string, b: string): number[] => {
  const row = rows.length
  const above = rows[row - 1] ?? []
  const next = [row]
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1] ? 0 : 1
    const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    const bySwap = swapped ? (rows[row - 2]?.[column - 2] ?? Infinity) + 1 : Infinity
    const near = [(above[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same]
    next.push(Math.min(...near, bySwap))
  }
  return next
}
