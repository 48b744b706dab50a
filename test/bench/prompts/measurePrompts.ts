import { join } from 'node:path'
import type { Terms } from '../options.ts'
import { title } from '../table.ts'
import type { Places } from '../turns.ts'
import { loopedBy, promptedBy } from './prompts.ts'
import { type Beside, promptAims, promptTable } from './promptTable.ts'

/** Milliseconds between two messages of a bare bot that keeps to the pace that the product keeps to. */
const SAME_PACE = 25

const send = async ({ folder, fresh }: Places, { prompts, beside }: Terms): Promise<Beside> => {
  const embedded = await promptedBy('(b) embedded', { dataDir: join(folder, 'asked') }, { prompts })
  const two = { prompts: beside, instances: 2 }
  const postgres = await promptedBy('(c) Postgres, two', { databaseUrl: await fresh() }, two)
  const said = { prompts: beside, card: embedded.card }
  return [
    embedded.prompted,
    postgres.prompted,
    await loopedBy('(a) same pace', folder, { ...said, gap: SAME_PACE }),
    await loopedBy('(a) as it can', folder, { ...said, gap: 0 }),
  ]
}

/** What it takes to ask thousands of people something, beside a bare bot that writes to as many in a loop. */
export async function measurePrompts(places: Places, terms: Terms): Promise<void> {
  const all = await send(places, terms)
  title(`${terms.prompts} prompts that are due in one moment`)
  console.log(promptTable(all))
  title('Aims of prompts')
  console.log(promptAims(all))
}
