/** Builds everything and starts it. Stops on SIGTERM and SIGINT, after the turns that are under way. */
import { readConfig } from './config.ts'
import { catchConsole } from './outside/machine/console.ts'
import { openLog } from './outside/machine/log.ts'
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
const log = openLog({ quiet: config.development })
process.on('unhandledRejection', error =>
  log.error('a rejection was not handled', { why: error instanceof Error ? error.name : typeof error }),
)
catchConsole(log)

const started = await openWaarmaker(config, log).catch((error: Error) => refuse(error.message))
if (!started.ok) refuse(started.why)
const { port, stop } = started.waarmaker
const ready = {
  port,
  programme: config.programmeFile,
  database: config.databaseUrl ? 'Postgres' : 'embedded',
}
log.info('ready', ready)
if (config.development) process.stdout.write(`Waarmaker is ready on http://${config.host}:${port}\n`)

const end = async () => {
  setTimeout(() => process.exit(1), STOP_WITHIN).unref()
  await stop()
  process.exit(0)
}
process.once('SIGTERM', end).once('SIGINT', end)
