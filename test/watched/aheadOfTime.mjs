/** Loaded before the product by `--import`: its clock then stands as far ahead as a test says. */
import { openBy } from '../standIns/instead.mjs'

openBy(new URL('openAhead.ts', import.meta.url).href)
