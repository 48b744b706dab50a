/** Takes the pictures of the README anew: `node env/run.mjs test/gallery/pictures.ts`. Look at them afterwards. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { bodySvg } from '../../src/cards/bodyPicture.ts'
import { openPainter } from '../../src/outside/pictures/openPainter.ts'
import { chromium, howToInstall } from '../chromium.ts'
import { shownBody } from '../samples/checks.ts'
import { readerOf } from '../samples/reader.ts'
import { launch, openGallery } from './open.ts'

const folder = 'adaptive-cards/pictures'

/** What each picture shows, by the name of its sample. */
const pictures = {
  welcome: 'welcome',
  question: 'different',
  saved: 'savedAction',
  card: 'cardCall',
  ownCard: 'cardOwnDone',
  saidAndDone: 'promiseSharpened',
  body: 'bodyAlone',
}

if (!chromium) throw new Error(`There is no Chromium on this machine. Install it with: ${howToInstall}`)
mkdirSync(folder, { recursive: true })
const browser = await launch(chromium)
const page = await openGallery(browser, 'nl-light')
for (const [name, sample] of Object.entries(pictures))
  await page.locator(`#${sample} .phone`).screenshot({ path: `${folder}/${name}.png`, omitBackground: true })
await browser.close()
const reader = readerOf('nl')
writeFileSync(`${folder}/bodyForSlides.png`, await openPainter().png(bodySvg(reader, shownBody)))
console.log(`Look at ${folder}.`)
