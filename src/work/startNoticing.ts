import type { Log } from '../ports/log.ts'
import { type Noticing, noticeDepartures, unreadFor } from './noticeDepartures.ts'
import { nothingRead, type Reading } from './readLoaded.ts'

const A_WHILE = 10_000

/** Looks at who left and who came back, of every programme of which what is in force now can change that. */
export type Noticed = {
  readonly changed: (touched: readonly string[], now: Reading) => void
  /** Resolves when nothing of it is under way. */
  readonly end: () => Promise<void>
}

/**
 * What could not be looked at, or not with the newest versions, is looked at again after a while, `again` in
 * milliseconds, until it could. It is always looked at with what was read last.
 */
export function startNoticing({ log, ...noticing }: Noticing & { log: Log }, again = A_WHILE): Noticed {
  const waiting = new Set<string>()
  const told = new Set<string>()
  let reading = nothingRead
  let ended = false
  let under = Promise.resolve()
  /** Nothing is noticed in it until a newer release reads that version: else it would look as if nobody ever left. */
  const tellOnce = (id: string) => {
    const programme = reading.loaded.find(({ programme }) => programme.id === id)?.programme
    for (const unread of programme ? unreadFor(reading, programme, noticing.own) : []) {
      const key = JSON.stringify([id, unread])
      if (!told.has(key))
        log.warn('who left is looked at when a newer release runs', {
          programme: id,
          unread: unread.programme,
        })
      told.add(key)
    }
  }
  const one = async (id: string): Promise<void> => {
    if (ended || !waiting.has(id)) return
    const now = reading
    tellOnce(id)
    const isSettled = await noticeDepartures(noticing, now, id)
    if (isSettled && now === reading) waiting.delete(id)
  }
  const look = () => {
    for (const id of waiting)
      under = under
        .then(() => one(id))
        .catch(error => log.error('who left could not be looked at', { programme: id }, error))
  }
  const retry = setInterval(look, again)
  return {
    changed: (touched, now) => {
      reading = now
      for (const id of touched) waiting.add(id)
      look()
    },
    end: () => {
      ended = true
      clearInterval(retry)
      return under
    },
  }
}
