/** Loaded before the product by `--import`: it then writes to Teams as fast as a test talks, which no person does. */
import { openBy } from '../standIns/instead.mjs'

openBy(new URL('openWithoutPace.ts', import.meta.url).href)
