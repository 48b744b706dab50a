import { openWaarmaker as really } from '../../src/waarmaker.ts'
import { usualPace } from '../../src/work/tenantPace.ts'
import { aheadIn } from './virtualTime.ts'

const folder = process.env.CRASH_FOLDER ?? ''

/** How long it looks at the same moment of the virtual clock's lead, in milliseconds. */
const KEPT = 100

const leading = () => {
  let read = 0
  let ahead = 0
  return () => {
    const now = Date.now()
    if (now - read > KEPT) {
      ahead = aheadIn(folder)
      read = now
    }
    return new Date(now + ahead).toISOString()
  }
}

/** The whole product, with leases that are over sooner than usual: so a run sees many that lapse. */
export const openWaarmaker: typeof really = (config, log) =>
  really(config, log, {
    clock: { now: leading() },
    // Who talks here types faster than anybody does: so their chats have no pace of their own.
    pace: { ...usualPace, perChat: false },
    ...{ promptEvery: 250, pause: 250, lease: 8_000, margin: 3_000, deadline: 2_000 },
  })
