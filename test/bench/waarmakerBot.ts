/**
 * The product as it is, but that it writes to one tenant as fast as it can: everybody in the bench is of the same one,
 * and Teams would let it take no more than some twenty turns in a second. Each request still asks for its slot.
 */
import { readConfig } from '../../src/config.ts'
import { openLog } from '../../src/outside/machine/log.ts'
import { openWaarmaker } from '../../src/waarmaker.ts'
import type { Paced } from '../../src/work/deliver.ts'

const AS_FAST_AS_IT_CAN: Paced = { perSecond: 1_000_000, perChat: false }

const read = readConfig()
if (!read.ok) throw new Error(read.problems.join('\n'))
const started = await openWaarmaker(read.config, openLog(read.config.logLevel), { pace: AS_FAST_AS_IT_CAN })
if (!started.ok) throw new Error(started.why)
const { stop } = started.waarmaker
process.once('SIGTERM', () => void stop().then(() => process.exit(0)))
