/**
 * Loaded before the product and before the page by `--import`: their clocks then stand as far ahead as a test says. The
 * page tells the bot when something was said, so it must not live on another day.
 */
import { openBy } from '../standIns/instead.mjs'

openBy(new URL('openOnAMorning.ts', import.meta.url).href)

if (process.argv[1]?.includes('m365agentsplayground')) await import('./pageClock.ts')
