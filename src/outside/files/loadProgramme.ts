import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type ProgrammeProblem,
  type ReadProgramme,
  readProgramme,
} from '../../topics/programme/readProgramme.ts'

/** `hash` is the sha-256 of the file's bytes in hex: the same hash is the same programme. */
export type ProgrammeFile = ReadProgramme & { file: string; hash?: string }

const mostBytes = 2 * 1024 * 1024

/** Reads a programme from disk. Whatever is wrong with the file comes back as problems; nothing is thrown. */
export async function loadProgramme(path: string): Promise<ProgrammeFile> {
  const file = basename(path)
  const bytes = await bytesOf(path)
  if ('problem' in bytes) return { ok: false, problems: [bytes], file }
  const hash = createHash('sha256').update(bytes).digest('hex')
  const text = textOf(bytes)
  if (text === undefined) return { ok: false, problems: [notUtf8], file, hash }
  return { ...readProgramme(text), file, hash }
}

/** One byte more than is allowed is enough to know that there is too much, also of a device that never ends. */
async function bytesOf(path: string): Promise<Buffer | ProgrammeProblem> {
  try {
    const handle = await open(path)
    const bytes = await firstBytes(handle)
    return bytes.length > mostBytes ? tooLarge : bytes
  } catch (error) {
    return unreadable(error)
  }
}

/** The stream closes the file when it ends, also with an error. */
async function firstBytes(handle: Awaited<ReturnType<typeof open>>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of handle.createReadStream({ end: mostBytes })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A byte order mark is left out; a byte that is no UTF-8 makes the whole file unreadable. */
function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const wholeFile = (problem: string, hint: string): ProgrammeProblem => ({
  path: 'the whole file',
  problem,
  hint,
})

const tooLarge = wholeFile(
  'The file is larger than 2 MB.',
  'Is it the right file? Split a programme that is.',
)
const notUtf8 = wholeFile(
  'The file is not in UTF-8, so letters such as "é" would come out wrong.',
  'Save it again in your editor with the encoding UTF-8.',
)

function unreadable(error: unknown): ProgrammeProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return wholeFile('There is no such file.', 'Check the name and the folder.')
  if (code === 'EISDIR') return wholeFile('This is a folder.', 'Name the file in it.')
  return wholeFile(`The file cannot be opened (${String(code)}).`, 'Check whether you may read it.')
}
