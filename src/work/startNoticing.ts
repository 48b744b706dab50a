import type { Log } from '../ports/log.ts'
import type { LoadedProgramme } from '../topics/programme/loaded.ts'
import { type Noticing, noticeDepartures } from './noticeDepartures.ts'

const A_WHILE = 10_000

/** Looks at who left and who came back, of every programme of which a newer version is in force. */
export type Noticed = {
  readonly changed: (newer: readonly LoadedProgramme[]) => void
  /** Resolves when nothing of it is under way. */
  readonly end: () => Promise<void>
}

/** What could not be looked at is looked at again after a while, `again` in milliseconds, until it could. */
export function startNoticing({ log, ...noticing }: Noticing & { log: Log }, again = A_WHILE): Noticed {
  const waiting = new Map<string, LoadedProgramme>()
  let ended = false
  let under = Promise.resolve()
  const one = async (loaded: LoadedProgramme): Promise<void> => {
    if (ended) return
    await noticeDepartures(noticing, loaded)
    if (waiting.get(loaded.programme.id) === loaded) waiting.delete(loaded.programme.id)
  }
  const look = () => {
    for (const loaded of waiting.values())
      under = under
        .then(() => one(loaded))
        .catch(error =>
          log.error('who left could not be looked at', { programme: loaded.programme.id }, error),
        )
  }
  const retry = setInterval(look, again)
  return {
    changed: newer => {
      for (const loaded of newer) waiting.set(loaded.programme.id, loaded)
      look()
    },
    end: () => {
      ended = true
      clearInterval(retry)
      return under
    },
  }
}
