import { openWaarmaker as really } from '../../src/waarmaker.ts'
import { aheadOf } from './calendar.ts'

/** The whole product, which looks often at what is due, by a clock that a test sets. */
export const openWaarmaker: typeof really = (config, log) => {
  const now = () => new Date(Date.now() + aheadOf(config.dataDir)).toISOString()
  return really(config, log, { clock: { now }, promptEvery: 100, planEvery: 250 })
}
