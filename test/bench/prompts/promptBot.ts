/** The product as it is, at its own pace, by a clock that stands as many milliseconds ahead as AHEAD says. */
import { readConfig } from '../../../src/config.ts'
import { openLog } from '../../../src/outside/machine/log.ts'
import { openWaarmaker } from '../../../src/waarmaker.ts'

const ahead = Number(process.env.AHEAD)
const now = () => new Date(Date.now() + ahead).toISOString()

const read = readConfig()
if (!read.ok) throw new Error(read.problems.join('\n'))
const started = await openWaarmaker(read.config, openLog(read.config.logLevel), { clock: { now } })
if (!started.ok) throw new Error(started.why)
const { stop } = started.waarmaker
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
