import { openWaarmaker as really } from '../../src/waarmaker.ts'
import { nowIn } from '../protocol/sharedClock.ts'

/** The whole product, which looks often at what is due and what is loaded, by a clock that goes ahead, without pace. */
export const openWaarmaker: typeof really = (config, log) => {
  const now = () => new Date(nowIn(config.dataDir)).toISOString()
  return really(config, log, { clock: { now }, promptEvery: 25, refreshEvery: 50, pace: 'off' })
}
