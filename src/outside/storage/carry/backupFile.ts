import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline as pipe, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod/v4'
import {
  type Batch,
  type Batches,
  type Load,
  type Loading,
  loading,
  type Tally,
  tableNames,
} from './batch.ts'

// A backup is gzip of one JSON a line: what it is, then batches of rows, and at the end the tally of all of them.

const table = z.enum(tableNames as [Batch['table'], ...Batch['table'][]])
const Header = z.object({ waarmaker: z.literal('backup'), format: z.literal(1), madeAt: z.string() })
const Rows = z.object({
  table,
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
})
const End = z.object({ tally: z.partialRecord(table, z.object({ rows: z.number(), sum: z.string() })) })
const Line = z.union([Rows, End])

const asLine = (value: unknown): string => `${JSON.stringify(value)}\n`

async function* linesOf(batches: Batches, madeAt: string, load: Loading): AsyncGenerator<string> {
  yield asLine({ waarmaker: 'backup', format: 1, madeAt })
  for await (const batch of batches) {
    load.add(batch)
    yield asLine(batch)
  }
  yield asLine({ tally: load.sofar().tally })
}

const flush = async (file: string): Promise<void> => {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

/** Whatever goes wrong, no part with people's words in it stays behind; nor is one written to that was there. */
const wholeOrNothing = async (part: string, write: () => Promise<void>): Promise<void> => {
  await rm(part, { force: true })
  try {
    await write()
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Writes a backup that is there as a whole or not at all, for the eyes of its owner only. */
export const writeBackup = async (file: string, batches: Batches, madeAt: string): Promise<Load> => {
  const load = loading()
  const part = `${file}.part`
  const lines = Readable.from(linesOf(batches, madeAt, load))
  await wholeOrNothing(part, async () => {
    await pipeline(lines, createGzip(), createWriteStream(part, { mode: 0o600 }))
    await flush(part)
    await rename(part, file)
  })
  return load.sofar()
}

async function* linesIn(file: string): AsyncGenerator<string> {
  // Whatever goes wrong on the way comes out where the text is read.
  const text = pipe(createReadStream(file), createGunzip(), () => {}).setEncoding('utf8')
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

/** Whether a file is a backup, as far as its first line tells. */
export const isBackup = async (file: string): Promise<boolean> => {
  try {
    for await (const line of linesIn(file)) return Header.safeParse(JSON.parse(line)).success
  } catch {
    // What cannot be unzipped or parsed is no backup; the caller says so.
  }
  return false
}

/** The rows of a backup. `promised` is told the tally at its end; a file that is broken off never comes to it. */
export async function* readBackup(file: string, promised: (tally: Tally) => void): Batches {
  for await (const line of linesIn(file)) {
    const read = Line.safeParse(JSON.parse(line))
    if (!read.success) continue
    if ('tally' in read.data) promised(read.data.tally as Tally)
    else yield read.data
  }
}
