import type { Measured } from './aims.ts'
import { median } from './figures.ts'
import type { Round } from './round.ts'
import { ratioOf } from './speed.ts'
import type { StoreCost } from './storeAlone.ts'
import { ms, times } from './table.ts'

const middle = (rounds: readonly Round[] | undefined, what: 'cpu' | 'system'): number =>
  median((rounds ?? []).map(round => round[what]))

/** Where the processor time of a turn of (b) goes, as far as it can be told from outside: one talking at a time. */
export function inTheWay({ speed }: Measured, { knowAndSave, tickOff }: StoreCost): string {
  const beside = speed.get(1)
  if (!beside) return ''
  const [echo, embedded] = beside.rounds
  const [a, b] = [middle(echo, 'cpu'), middle(embedded, 'cpu')]
  const database = knowAndSave + tickOff
  return [
    `A turn of (a) takes ${ms(a)} ms for one request from Teams and one to Teams; a turn of (b) ${ms(b)} ms for one and two.`,
    `  For each request that passes, either way, (b) takes ${times((ratioOf(beside, 1) * 2) / 3)} what (a) takes.`,
    `  The database takes ${ms(database)} ms of it, in three transactions that each wait for the disk.`,
    `  Without the database it would be ${times((b - database) / a)}: what is left reads, decides, draws two cards and tells Teams twice.`,
    `  The system takes ${ms(middle(embedded, 'system'))} ms for disk and network, against ${ms(middle(echo, 'system'))} ms for (a).`,
  ]
    .map(sentence => `  ${sentence}`)
    .join('\n')
}
