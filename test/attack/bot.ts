/** The bot of production in a process of its own. Whoever starts it tells where Microsoft's issuer is instead. */
import { catchConsole } from '../../src/outside/machine/console.ts'
import { openLog } from '../../src/outside/machine/log.ts'
import { catchMishaps } from '../../src/outside/machine/mishaps.ts'
import { openBot } from '../standIns/production.ts'

const { ISSUER = '', TENANT = '', PORT = '', DATA_DIR = '' } = process.env
const log = openLog('info')
catchMishaps(log)
catchConsole(log)
const terms = { tenant: TENANT, port: Number(PORT), dataDir: DATA_DIR, log }
const { stop } = await openBot(terms, url => url.replace(/^https?:\/\//, ISSUER))
process.once('SIGTERM', async () => {
  await stop()
  process.exit(0)
})
