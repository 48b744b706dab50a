// Both go through a value level by level: what recurses would fall at the very depth that it looks for.

/** Whether a value is neither deeper nor larger than this. */
export function withinSize(
  value: unknown,
  most: { readonly depth: number; readonly entries: number },
): boolean {
  let level = inside([value])
  let entries = level.length
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most.depth || entries > most.entries) return false
    level = inside(level)
    entries += level.length
  }
  return true
}

/** Whether an object in this JSON has a key twice: two readers could then see two different things in it. */
export function hasKeysTwice(json: string, value: unknown): boolean {
  return keysWritten(json) !== keysKept(value)
}

/** In JSON that could be parsed, a text with a colon behind it is a key. */
function keysWritten(json: string): number {
  const texts = /"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/g
  let count = 0
  for (let found = texts.exec(json); found; found = texts.exec(json)) if (found[1]) count += 1
  return count
}

function keysKept(value: unknown): number {
  let count = 0
  for (let level: readonly unknown[] = [value]; level.length > 0; level = inside(level))
    for (const one of level) if (isObject(one) && !Array.isArray(one)) count += Object.keys(one).length
  return count
}

const inside = (level: readonly unknown[]): unknown[] =>
  level.flatMap(one => (isObject(one) ? Object.values(one) : []))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
