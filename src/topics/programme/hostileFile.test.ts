import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { readProgramme } from './readProgramme.ts'

const good = stringify(smallProgramme, { aliasDuplicateObjects: false })

function bomb(): string {
  const doublings = Array.from({ length: 40 }, (_, n) => `b${n + 1}: &b${n + 1} [*b${n}, *b${n}]`)
  return ['b0: &b0 [boem]', ...doublings].join('\n')
}

const files: [name: string, text: string, path: string, problem: RegExp][] = [
  ['an empty file', '', 'the whole file', /is empty/],
  ['only a remark', '# later\n', 'the whole file', /is empty/],
  ['a list', '- id: a\n', 'the whole file', /holds no programme/],
  ['a sentence', 'Beste allemaal', 'the whole file', /holds no programme/],
  [
    'another kind of file',
    '\u0089PNG\r\n\u001a\n%%@@`',
    'the whole file',
    /holds no programme|cannot be read/,
  ],
  ['a name twice', `${good}\nmission: { nl: x, en: x }\n`, 'mission', /stands here twice\. \(line \d+\)/],
  ['a name twice, deep', 'people:\n  - name: a\n    name: b\n', 'people[0].name', /twice\. \(line 3\)/],
  ['a name twice, in JSON', '{"id": "a", "id": "b"}', 'id', /twice/],
  ['the prototype', '{"__proto__": {"id": "a"}}', '__proto__', /not allowed/],
  ['the prototype, deep', 'people:\n  - __proto__:\n      name: a\n', 'people[0].__proto__', /not allowed/],
  ['the constructor', `${good}\nconstructor: a\n`, 'constructor', /Not known here/],
  ['a bomb of references', bomb(), 'b1[0]', /refers to another place/],
  ['a reference to itself', 'id: &a\n  b: *a\n', 'id.b', /refers to another place/],
  ['a merge', 'id: &a { b: c }\nname:\n  <<: *a\n', 'name', /refers to another place/],
  ['a list for a name', '? [a, b]\n: c\n', 'the whole file', /not a word/],
  ['a number for a name', '1: a\n', 'the whole file', /not a word/],
  ['nothing for a name', ': a\n', 'the whole file', /not a word/],
  ['tabs', 'people:\n\t- name: a\n', 'the whole file', /Line 2, column 1 cannot be read: Tabs/],
  ['a colon in a text', 'id: a\nname: Let op: nieuw\n', 'the whole file', /Line 2/],
  ['an open quotation mark', 'id: "a\nname: b\n', 'the whole file', /cannot be read/],
  ['two files in one', 'id: a\n---\nid: b\n', 'the whole file', /multiple documents/],
  ['a type of one\u2019s own', 'id: !function a\n', 'the whole file', /Unresolved tag/],
  ['a set', 'id: !!set { a, b }\n', 'the whole file', /cannot be read|This is/],
  ['binary', 'id: !!binary aGFsbG8=\n', 'the whole file', /cannot be read|This is/],
  ['depth', '['.repeat(5000), 'the whole file', /call stack|cannot be read/],
  ['depth that can still be read', `id: ${'['.repeat(60)}${']'.repeat(60)}`, 'id', /nested too deeply/],
]

test.each(files)('%s is refused with a reason and a hint', (_name, text, path, problem) => {
  const read = readProgramme(text)
  const problems = read.ok ? [] : read.problems
  expect(problems.find(found => problem.test(found.problem))).toBeDefined()
  expect(problems.every(found => found.hint.length > 0)).toBe(true)
  if (path !== 'the whole file')
    expect(problems.map(found => found.path.slice(0, path.length))).toContain(path)
})

test('wrong types everywhere are problems, never an exception', () => {
  const values = ['null', '5', 'true', '"x"', '[]', '{}', '[null]', '[[]]', '{a: 1}', '.nan', '1e400']
  const parts = ['ambitions', 'roles', 'skills', 'teams', 'people', 'rhythm', 'thresholds', 'id', 'name']
  for (const value of values)
    for (const part of parts) expect(readProgramme(`${part}: ${value}\n`).ok, `${part}: ${value}`).toBe(false)
})

test('many thousands of mistakes end in a report that can be read', () => {
  const unknown = Array.from({ length: 50_000 }, (_, n) => `n${n}: 1`).join('\n')
  const read = readProgramme(unknown)
  expect(read.ok ? 0 : JSON.stringify(read.problems).length).toBeLessThan(10_000)
})

test('thousands of people with roles that do not exist are refused in seconds', () => {
  const nobody = Array.from({ length: 5000 }, (_, n) => `  - { name: n${n}, role: r${n} }`).join('\n')
  const roles = Array.from({ length: 100 }, (_, n) => `  - { id: role-${n} }`).join('\n')
  expect(readProgramme(`roles:\n${roles}\npeople:\n${nobody}\n`).ok).toBe(false)
})

test('nothing leaks into the prototype of everything', () => {
  readProgramme('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}')
  expect('polluted' in {}).toBe(false)
})
