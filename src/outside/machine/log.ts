import pino from 'pino'
import type { Fields, Log } from '../../ports/log.ts'

const atLevel =
  (logger: pino.Logger, level: 'info' | 'warn' | 'error') =>
  (what: string, fields: Fields = {}) =>
    logger[level](fields, what)

/** One line of JSON for each event, on standard output. In development only what is wrong is written. */
export const openLog = (settings: { readonly quiet: boolean }): Log => {
  const logger = pino({
    level: settings.quiet ? 'warn' : 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
  })
  return { info: atLevel(logger, 'info'), warn: atLevel(logger, 'warn'), error: atLevel(logger, 'error') }
}
