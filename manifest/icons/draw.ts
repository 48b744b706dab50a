/** Draws the two icons of the manifest: `node env/run.mjs manifest/icons/draw.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colorIcon, outlineIcon } from './icons.ts'
import { pngFrom } from './png.ts'

writeFileSync(join(import.meta.dirname, 'color.png'), pngFrom(colorIcon()))
writeFileSync(join(import.meta.dirname, 'outline.png'), pngFrom(outlineIcon()))
