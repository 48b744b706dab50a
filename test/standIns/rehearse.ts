/**
 * What `npm run rehearse` runs: the bot as in production, with real tokens both ways, and the Playground before it.
 * Between them stands a signer, and Microsoft is an issuer on this machine. `--no-playground` leaves the page out.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPlayground, tenant } from '../../env/local/playground.ts'
import { freePortNear } from '../../env/local/port.ts'
import { catchConsole } from '../../src/outside/machine/console.ts'
import { openLog } from '../../src/outside/machine/log.ts'
import { openProduction } from './production.ts'

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`)

const { values } = parseArgs({
  options: { playground: { type: 'boolean', default: true }, as: { type: 'string', default: 'samira' } },
  allowNegative: true,
})
const log = openLog('info')
catchConsole(log)
const dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-'))
const port = await freePortNear(3978)
const production = await openProduction({ tenant, port, dataDir, log })
const page = values.playground ? await startPlayground(production.signer.port, values.as) : null

say(`Waarmaker, which wants signed messages:  http://127.0.0.1:${port}/api/messages`)
say(`The signer, which takes unsigned ones:   http://127.0.0.1:${production.signer.port}/api/messages`)
if (page) say(`Talk to Waarmaker:                       ${page.address}   (you are ${page.person})`)

const end = async () => {
  await page?.child.stop()
  await production.close()
  rmSync(dataDir, { recursive: true })
  process.exit(0)
}
process.once('SIGTERM', end).once('SIGINT', end)
