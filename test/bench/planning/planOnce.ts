/** One day's planning in a process of its own, beside reading and writing as many rows plainly: see planning.ts. */
import { openStore } from '../../../src/outside/storage/openStore.ts'
import { nothingFormer, placesIn } from '../../../src/topics/programme/loaded.ts'
import { planChecks } from '../../../src/work/checks/planning/planChecks.ts'
import { smallProgramme } from '../../smallProgramme.ts'
import { quietLog } from '../../storage/quietLog.ts'
import { DAY } from './fillPromises.ts'
import { plainly } from './plainly.ts'
import type { Planned } from './planning.ts'
import { mostMemory, timed } from './timed.ts'

const [dataDir = ''] = process.argv.slice(2)
const opened = await openStore({ dataDir }, quietLog)
if (!opened.ok) throw new Error(opened.why)
const { store } = opened

const programme = { ...smallProgramme, id: 'welfare', people: [] }
const loaded = { programme, former: nothingFormer, version: 1, loadedAt: `${DAY}T00:00:00.000Z` }
const wrote = { asks: 0, lookBacks: 0 }

const openLookBacks: typeof store.openLookBacks = async (openings, at) => {
  const count = await store.openLookBacks(openings, at)
  wrote.lookBacks += count
  for (const { asks } of openings) wrote.asks += asks.length
  return count
}

const setting = {
  store: { ...store, openLookBacks },
  ...{
    ids: { next: () => crypto.randomUUID() },
    log: quietLog,
    clock: { now: () => `${DAY}T02:00:00.000Z` },
  },
  programmes: { now: () => [loaded], ...placesIn([loaded], null) },
}

const plan = () => planChecks(setting)
const before = mostMemory()
const planning = await timed(plan)
const peak = mostMemory()
const again = await timed(plan)
await store.close()
const rows = wrote.lookBacks + 2 * wrote.asks
const plain = await timed(async () => plainly(dataDir, rows))
const result: Planned = { ...wrote, rows, planning, again, plain, before, peak }
console.log(JSON.stringify(result))
