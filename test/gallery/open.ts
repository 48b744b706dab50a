import { pathToFileURL } from 'node:url'
import { type Browser, chromium as driver, type Page } from 'playwright-core'
import { galleryFile, writeGallery } from './write.ts'

const quietly =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --lang=nl'

/** A browser of our own, to be closed by whoever asked for it. */
export const launch = (executablePath: string): Promise<Browser> =>
  driver.launch({ executablePath, args: quietly.split(' ') })

/** The gallery in a browser, written anew, as `nl-light` or the like. */
export const openGallery = async (browser: Browser, choice: string): Promise<Page> => {
  writeGallery()
  const page = await browser.newPage({ viewport: { width: 1320, height: 900 }, deviceScaleFactor: 2 })
  // Hundreds of cards, each drawn twice: on a busy machine that takes long.
  await page.goto(`${pathToFileURL(galleryFile)}#${choice}`, { timeout: 55_000 })
  return page
}
