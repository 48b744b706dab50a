import { openWaarmaker as really } from '../../src/waarmaker.ts'

/** The whole product, without the pace of Teams. */
export const openWaarmaker: typeof really = (config, log) => really(config, log, { pace: 'off' })
