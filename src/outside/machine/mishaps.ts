import type { Log } from '../../ports/log.ts'
import type { Meter } from '../../ports/meter.ts'

export type Mishaps = { readonly countWith: (meter: Pick<Meter, 'unhandledRejection'>) => void }

/** From now on what goes wrong outside of everything is told in the log, and counted once there is a meter. */
export function catchMishaps(log: Log): Mishaps {
  let count = () => {}
  // A bug; the process goes on with its other turns.
  process.on('unhandledRejection', error => {
    log.error('a rejection was not handled', {}, error)
    count()
  })
  // Nobody knows what still stands after this. It ends, and whoever started it starts it again.
  process.on('uncaughtException', error => {
    log.error('an error was not caught', {}, error)
    process.exit(1)
  })
  return {
    countWith: meter => {
      count = meter.unhandledRejection
    },
  }
}
