import pino from 'pino'
import type { Fields, Log } from '../../ports/log.ts'
import { errorFields } from './errorFields.ts'

type Level = 'info' | 'warn' | 'error'

const atLevel =
  (logger: pino.Logger, level: Level) =>
  (what: string, fields: Fields = {}, ...errors: [] | [unknown]) =>
    logger[level](errors.length === 0 ? fields : { ...fields, ...errorFields(errors[0]) }, what)

/**
 * Through Node's own stream: pino's writes again and again, also at the end of the process, when nobody reads any more,
 * so that the process never ends. Of a log that nobody reads there is nobody to tell.
 */
function standardOutput(): pino.DestinationStream {
  process.stdout.on('error', () => {})
  return { write: line => void process.stdout.write(line) }
}

/** One line of JSON for each event of this level or a graver one, on standard output. */
export const openLog = (level: Level): Log => {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, standardOutput())
  return { info: atLevel(logger, 'info'), warn: atLevel(logger, 'warn'), error: atLevel(logger, 'error') }
}

/** The same log, with something more in every line. */
export const logWith = (log: Log, more: () => Fields): Log => ({
  info: (what, fields) => log.info(what, { ...more(), ...fields }),
  warn: (what, fields, ...error) => log.warn(what, { ...more(), ...fields }, ...error),
  error: (what, fields, ...error) => log.error(what, { ...more(), ...fields }, ...error),
})
