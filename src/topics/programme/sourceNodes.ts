import { isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type YAMLMap } from 'yaml'
import type { Fault, Path } from './fault.ts'

/** The line on which a part of the file stands, or the part around it when it is missing. */
export type LineOf = (path: Path) => number | undefined

/** No programme comes near this, and what reads it further on need not fear for its stack. */
const deepest = 20

/** What is well-formed and yet refused: names given twice, names that are no words, and references. */
export function faultsOfNodes(node: unknown, path: Path = []): Fault[] {
  if (isAlias(node))
    return [fault(path, 'This refers to another place in the file.', 'Write it out in full.')]
  if (path.length > deepest) return [fault(path, 'This is nested too deeply.', 'Is this the right file?')]
  if (isSeq(node)) return node.items.flatMap((item, index) => faultsOfNodes(item, [...path, index]))
  return isMap(node) ? faultsOfMap(node, path) : []
}

function faultsOfMap(map: YAMLMap, path: Path): Fault[] {
  const seen = new Set<string>()
  return map.items.flatMap(({ key, value }) => {
    const name = isScalar(key) && typeof key.value === 'string' ? key.value : undefined
    if (name === undefined) return [fault(path, 'A name here is not a word.', 'Write the name as a word.')]
    return [...faultsOfName(name, seen, path), ...faultsOfNodes(value, [...path, name])]
  })
}

function faultsOfName(name: string, seen: Set<string>, path: Path): Fault[] {
  const here = [...path, name]
  if (name === '__proto__') return [fault(here, 'This name is not allowed.', 'Leave it out.')]
  if (seen.has(name)) return [fault(here, 'This stands here twice.', 'Keep one of the two.')]
  seen.add(name)
  return []
}

const fault = (path: Path, problem: string, hint: string): Fault => ({ path, problem, hint })

export const lineFinder =
  (root: Node | null, lines: LineCounter): LineOf =>
  path => {
    const start = startOf(root, path)
    return start === undefined ? undefined : lines.linePos(start).line
  }

/** A name counts as the start of its part; a missing part starts where the part around it does. */
function startOf(node: unknown, [part, ...rest]: Path, start?: number): number | undefined {
  if (part === undefined) return start
  const found = isSeq(node) ? inList(node.items, part) : isMap(node) ? inMap(node, part) : undefined
  return found === undefined ? start : startOf(found.node, rest, found.start ?? start)
}

type Found = { node: unknown; start: number | undefined } | undefined

const inList = (items: unknown[], index: PropertyKey): Found => foundAt(items[Number(index)])

function inMap(map: YAMLMap, name: PropertyKey): Found {
  // The last one: where a name stands twice, that is the line to look at.
  const pair = map.items.findLast(({ key }) => isScalar(key) && key.value === name)
  return pair && { node: pair.value, start: foundAt(pair.key)?.start }
}

const foundAt = (node: unknown): Found =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? { node, start: node.range?.[0] } : undefined
