import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { page } from './page.ts'

/** Where the gallery is written, as one page that needs nothing else. */
export const galleryFile = join(import.meta.dirname, '../../build/cards/index.html')

export const writeGallery = (): void => {
  mkdirSync(dirname(galleryFile), { recursive: true })
  writeFileSync(galleryFile, page())
}

if (import.meta.main) {
  writeGallery()
  console.log(`Every card, in both languages, light and dark, wide and on a phone:\n  ${galleryFile}`)
}
