/** Holds the imports of src against the table of rooms in rooms.ts, so that the table stays true. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, importsOf, type Source, sourcesIn } from './imports.ts'
import { builders, mayImport, pure, roomOf, shapes } from './rooms.ts'

const sources = sourcesIn(join(import.meta.dirname, '../src'))
const imports = sources.flatMap(importsOf)

const inPureRoom = ({ file }: { file: string }): boolean => pure.includes(roomOf(file) ?? '')
const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)
const isOurs = ({ to }: Import): boolean => to.startsWith('../') || to.endsWith('.ts') || to.endsWith('.json')
const shown = ({ file, to }: Import): string => `src/${file} imports ${to}`
const containing = (pattern: RegExp, among: Source[]): string[] =>
  among.filter(({ text }) => pattern.test(text)).map(({ file }) => `src/${file}`)

/** Whether the table lets this file have what it imports. A room may always use itself; builders may use all. */
function isAllowed({ file, to, typesOnly }: Import): boolean {
  const room = roomOf(file)
  if (!room || isInside(to, room)) return true
  const types = room.startsWith('outside/') ? shapes.map(shape => `types:${shape}`) : []
  return [...(mayImport[room] ?? []), ...types].some(rule => {
    const [, only, folder = ''] = rule.match(/^(types:)?(.*)$/) ?? []
    return isInside(to, folder) && (typesOnly || !only)
  })
}

test('rule: every file of src stands in a room of the table', () => {
  const homeless = sources.filter(({ file }) => !roomOf(file) && !builders.includes(file))
  expect(homeless.map(({ file }) => file)).toEqual([])
})

test('rule: a room imports only what the table in test/rooms.ts gives it', () => {
  expect(imports.filter(one => isOurs(one) && !isAllowed(one)).map(shown)).toEqual([])
})

test('rule: only outside/teams imports the Bot Framework and teams-ai', () => {
  const framework = /^(botbuilder|botframework-|@microsoft\/teams-ai)/
  const wrong = imports.filter(({ file, to }) => framework.test(to) && !isInside(file, 'outside/teams'))
  expect(wrong.map(shown)).toEqual([])
})

test('rule: only outside/model imports the client of language models', () => {
  const wrong = imports.filter(({ file, to }) => /^openai/.test(to) && !isInside(file, 'outside/model'))
  expect(wrong.map(shown)).toEqual([])
})

test('rule: pure rooms import nothing of Node', () => {
  expect(imports.filter(one => inPureRoom(one) && one.to.startsWith('node:')).map(shown)).toEqual([])
})

test('rule: pure rooms ask neither clock nor chance', () => {
  const impure = /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b/
  expect(containing(impure, sources.filter(inPureRoom))).toEqual([])
})

test('rule: only config.ts reads process.env', () => {
  const others = sources.filter(({ file }) => file !== 'config.ts')
  expect(containing(/\bprocess\.env\b/, others)).toEqual([])
})

test('rule: there are no default exports', () => {
  expect(containing(/^export default\b|\bas default\b/m, sources)).toEqual([])
})

test('rule: nothing that Node 22 cannot read, since some machines have no newer one', () => {
  expect(containing(/^\s*(await )?using \w+ =/m, sources)).toEqual([])
})

const doors = ['release', 'releaseChecks', 'cardCounts'].map(door => `insight/${door}.ts`)

test('rule: numbers about people leave insight by its doors only, which go by the same rules', () => {
  const others = imports.filter(({ to, typesOnly }) => isInside(to, 'insight') && !typesOnly)
  const behind = others.filter(({ file, to }) => !isInside(file, 'insight') && !doors.includes(to))
  expect(behind.map(shown)).toEqual([])
})

test('rule: what those answered who are only counted goes from storage to insight, and nowhere else', () => {
  const reads = ['insight', 'ports', 'outside/storage', 'work/checks/planning']
  const others = sources.filter(({ file }) => !reads.some(room => isInside(file, room)))
  expect(containing(/\b(Counted|PillarPool)\b|\b(roundPool|lookBacksToClose)\b/, others)).toEqual([])
  const storage = sources.filter(({ file }) => isInside(file, 'outside/storage'))
  const sums = /\b(avg|sum|count|min|max)\W{1,3}(\w+\.)?(noticed|score|example)\b/i
  expect(containing(sums, storage)).toEqual([])
})
