import type { Database } from 'better-sqlite3'
import { type Batch, type Batches, carry, type Tally } from '../../../src/outside/storage/carry/batch.ts'
import { endingValues, endWaiting } from '../../../src/outside/storage/carry/contents.ts'
import { fill } from '../../../src/outside/storage/carry/fill.ts'
import { contentsOf } from '../../../src/outside/storage/carry/sqliteContents.ts'

/** All that stood in the database at a moment. */
export type Backup = { readonly batches: readonly Batch[]; readonly tally: Tally }

/** What a restore does so that nothing goes by itself: one statement after another. */
export type Ending = (statements: readonly string[]) => readonly string[]

export type Restoring = {
  readonly backup: () => Promise<Backup>
  /** Puts a backup back, as an operator does while no instance runs. `ending` has it end less than it should. */
  readonly restore: (backup: Backup, at: string, ending?: Ending) => Promise<void>
}

async function* again(batches: readonly Batch[]): Batches {
  yield* batches
}

/** What the triggers saw since the backup never was, and what comes back they see once more. */
const SEEN = ['ever_planned', 'turn_of', 'ever_told', 'ever_counted', 'ever_named', 'ever_promised']

export const restoringIn = (database: Database): Restoring => ({
  backup: async () => {
    const batches: Batch[] = []
    const { tally } = await carry(contentsOf(database).batches(), async batch => void batches.push(batch))
    return { batches, tally }
  },
  restore: async ({ batches, tally }, at, ending = all => all) => {
    database.exec('begin immediate')
    for (const table of SEEN) database.exec(`delete from ${table}`)
    const end = async (): Promise<number> => {
      const values = endingValues('restored', at)
      for (const sql of ending(endWaiting)) database.prepare(sql).run(values)
      return 0
    }
    const promised = () => tally
    const filling = { replace: true, promised, end, ledger: [] }
    const filled = await fill(contentsOf(database), again(batches), filling)
    if (!filled.ok) throw new Error(filled.why)
  },
})
