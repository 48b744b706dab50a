import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { smallProgramme } from '../../../test/smallProgramme.ts'
import { loadProgramme } from './loadProgramme.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programme-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function loaded(content: string | Buffer) {
  const path = join(folder, 'small.yaml')
  await writeFile(path, content)
  return loadProgramme(path)
}

const text = stringify(smallProgramme)

async function problemOf(content: string | Buffer): Promise<string> {
  const read = await loaded(content)
  return read.ok ? '' : (read.problems[0]?.problem ?? '')
}

test('a programme is loaded with the name and the hash of its file', async () => {
  const read = await loaded(text)
  expect(read).toEqual({
    ok: true,
    programme: smallProgramme,
    file: 'small.yaml',
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect((await loaded(text)).hash).toBe(read.hash)
  expect((await loaded(`${text}\n`)).hash).not.toBe(read.hash)
})

test('a byte order mark does no harm', async () => {
  expect((await loaded(`\ufeff${text}`)).ok).toBe(true)
})

test('another encoding is refused before it becomes wrong letters', async () => {
  expect(await problemOf(Buffer.from('name: één', 'latin1'))).toMatch(/not in UTF-8/)
  expect(await problemOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatch(/not in UTF-8/)
})

test('a file of 2 MB is read, and one byte more is refused', async () => {
  const padded = text + '#'.repeat(2 * 1024 * 1024 - Buffer.byteLength(text))
  expect((await loaded(padded)).ok).toBe(true)
  expect(await problemOf(`${padded}#`)).toMatch(/larger than 2 MB/)
})

test('no file, a folder, and a mistake in the file are told apart', async () => {
  const problemAt = async (path: string) => {
    const read = await loadProgramme(path)
    return read.ok ? undefined : read.problems[0]?.problem
  }
  expect(await problemAt(join(folder, 'gone.yaml'))).toBe('There is no such file.')
  expect(await problemAt(folder)).toBe('This is a folder.')
  expect(await problemOf('')).toBe('The file is empty.')
})
