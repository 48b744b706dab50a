/** Builds everything and starts it. Stops on SIGTERM and SIGINT, after the turns that are under way. */
import { readConfig } from './config.ts'
import { catchConsole } from './outside/machine/console.ts'
import { openLog } from './outside/machine/log.ts'
import { catchMishaps } from './outside/machine/mishaps.ts'
import { openWaarmaker } from './waarmaker.ts'

/** Who asks a process to stop waits half a minute; what is not ended by then is finished after the next start. */
const STOP_WITHIN = 25_000

function refuse(why: string): never {
  process.stderr.write(`Waarmaker cannot start.\n${why}\n`)
  process.exit(1)
}

const read = readConfig()
if (!read.ok) refuse(read.problems.map(problem => `  ${problem}`).join('\n'))
const { config } = read
const log = openLog(config.logLevel)
const mishaps = catchMishaps(log)
catchConsole(log)

const started = await openWaarmaker(config, log).catch((error: Error) => refuse(error.message))
if (!started.ok) refuse(started.why)
const { port, stop, meter } = started.waarmaker
if (meter) mishaps.countWith(meter)

const end = async () => {
  setTimeout(() => process.exit(1), STOP_WITHIN).unref()
  await stop()
  process.exit(0)
}
process.once('SIGTERM', end).once('SIGINT', end)

const ready = {
  port,
  programmes: config.programmeFiles.join(', '),
  database: config.databaseUrl ? 'Postgres' : 'embedded',
}
log.info('ready', ready)
if (config.development) process.stdout.write(`Waarmaker is ready on http://${config.host}:${port}\n`)
