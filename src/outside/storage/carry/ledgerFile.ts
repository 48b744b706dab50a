import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod/v4'
import type { ErasureLine } from '../erasing/ledger.ts'
import { reasonOf } from '../opened.ts'
import type { Place } from '../openStore.ts'
import { failed } from './carried.ts'
import { openContents } from './openContents.ts'

const Ledger = z.object({
  waarmaker: z.literal('ledger'),
  format: z.literal(1),
  erasures: z.array(z.object({ programme: z.string(), subject: z.string(), at: z.string() })),
})

const parsed = (text: string): readonly ErasureLine[] | undefined => {
  try {
    return Ledger.safeParse(JSON.parse(text)).data?.erasures
  } catch {
    return undefined // It is no JSON; whoever asked says what it should be.
  }
}

/** The lines of a ledger that was written to a file; undefined when it is something else. */
export const readLedger = async (file: string): Promise<readonly ErasureLine[] | undefined> =>
  existsSync(file) ? parsed(await readFile(file, 'utf8')) : undefined

export type Written =
  | { readonly ok: true; readonly lines: number }
  | { readonly ok: false; readonly why: string }

/** Writes who was erased to a file, as hashes, also while the product runs. */
export const writeLedger = async (from: Place, file: string, at: string): Promise<Written> => {
  if (existsSync(file)) return failed(`${file} is there already. Choose another name, or remove it first.`)
  const opened = await openContents(from, 'beside')
  if (!opened.ok) return opened
  try {
    const erasures = await opened.contents.erasures()
    const text = JSON.stringify({ waarmaker: 'ledger', format: 1, madeAt: at, erasures })
    await writeFile(file, text, { mode: 0o600, flag: 'wx', flush: true })
    return { ok: true, lines: erasures.length }
  } catch (error) {
    return failed(`The ledger could not be written: ${reasonOf(error)}.`)
  } finally {
    await opened.contents.close()
  }
}
