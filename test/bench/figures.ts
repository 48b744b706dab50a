/** The value below which this part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const index = Math.ceil(part * sorted.length) - 1
  return sorted[Math.max(index, 0)] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The median of what stands beside each other: rounds that ran one right after another suffer the same neighbours. */
export const medianRatio = (of: readonly number[], to: readonly number[]): number =>
  median(of.map((value, index) => value / (to[index] ?? Number.NaN)))
