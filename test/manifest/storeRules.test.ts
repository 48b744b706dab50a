/** Holds the list of the Store's rules against the tests and pictures that it names. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = join(import.meta.dirname, '../../manifest')
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

const list = read('store-rules.md')
const named = [...list.matchAll(/\]\(([^)]+\.test\.ts)\): "([^"]+)"/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}))
const pictures = [...list.matchAll(/\[picture\]\(([^)]+)\)/g)].map(([, file = '']) => file)
const rules = list.split('\n').filter(line => line.startsWith('| ') && !/^\| (rule|---)/.test(line))

test('every test that is named exists', () => {
  expect(named.length).toBeGreaterThan(20)
  const missing = named.filter(
    ({ file, name }) => !existsSync(join(folder, file)) || !read(file).includes(name),
  )
  expect(missing).toEqual([])
})

test('every picture that is named exists', () => {
  expect(pictures.length).toBeGreaterThan(2)
  expect(pictures.filter(file => !existsSync(join(folder, file)))).toEqual([])
})

test('every rule says what shows it, or that nothing does', () => {
  const shown = /\]\([^)]+\.test\.ts\): "|\[picture\]|\*[Oo]pen\*|\*by hand\*|there are none|`supportsFiles`/
  expect(rules.filter(rule => !shown.test(rule))).toEqual([])
})
