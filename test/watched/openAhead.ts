import { existsSync, readFileSync } from 'node:fs'
import { openWaarmaker as really } from '../../src/waarmaker.ts'
import { aheadIn } from './ahead.ts'

const aheadOf = (file: string): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)

/** The whole product, which looks often at what is due and what is loaded, by a clock that goes ahead, without pace. */
export const openWaarmaker: typeof really = (config, log) => {
  const file = aheadIn(config.dataDir)
  const now = () => new Date(Date.now() + aheadOf(file)).toISOString()
  return really(config, log, { clock: { now }, promptEvery: 25, refreshEvery: 50, pace: 'off' })
}
