import { openWaarmaker as really } from '../../src/waarmaker.ts'
import { usualPace } from '../../src/work/tenantPace.ts'
import { nowIn } from '../protocol/sharedClock.ts'

const folder = process.env.CRASH_FOLDER ?? ''

/** The whole product, with leases that are over sooner than usual: so a run sees many that lapse. */
export const openWaarmaker: typeof really = (config, log) =>
  really(config, log, {
    clock: { now: () => new Date(nowIn(folder)).toISOString() },
    // Who talks here types faster than anybody does: so their chats have no pace of their own.
    pace: { ...usualPace, perChat: false },
    ...{ promptEvery: 250, pause: 250, lease: 8_000, margin: 3_000, deadline: 2_000 },
  })
