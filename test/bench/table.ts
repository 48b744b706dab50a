/** Lines of cells under each other: the first cell to the left, the others to the right. */
export function table(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>(
    (widest, line) => line.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  )
  const written = (cell: string, index: number): string =>
    index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)
  return lines.map(line => `  ${line.map(written).join('   ')}`).join('\n')
}

export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0))
export const megabytes = (bytes: number | undefined): string =>
  bytes === undefined ? '-' : `${(bytes / 1024 / 1024).toFixed(0)}`
export const times = (ratio: number): string => `${ratio.toFixed(2)}x`
export const title = (text: string): void => console.log(`\n${text}\n`)
