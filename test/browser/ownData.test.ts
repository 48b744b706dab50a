/**
 * Somebody asks what is kept of them and opens it in a real browser: on a phone and wide, light and dark, and as a file.
 * Pictures are kept in build/browser.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromium } from '../chromium.ts'
import { type Application, openApplication } from '../protocol/application.ts'
import { asksForOwnData, fileIn, opens } from '../protocol/ownLink.ts'
import { introduced, makes } from '../protocol/talk.ts'
import { nl, openBrowser } from './page.ts'

const pictures = join(import.meta.dirname, '../../build/browser')

let application: Application
let browser: Browser
beforeAll(async () => {
  if (chromium) browser = await openBrowser()
  application = await openApplication()
})
afterAll(async () => {
  await browser?.close()
  await application.close()
})

const PHONE = { width: 320, height: 700 }
const WIDE = { width: 1280, height: 900 }

/** Names of what is wider than its place. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(`
    [...document.querySelectorAll('body, body *')]
      .filter(one => one.scrollWidth > document.documentElement.clientWidth)
      .map(one => one.tagName + ' ' + one.textContent.slice(0, 40))
  `)

const keepPicture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true })
  await page.screenshot({ path: join(pictures, `own-data-${name}.png`), fullPage: true })
}

const arrive = async (context: BrowserContext, address: string, refused: string[]): Promise<Page> => {
  const page = await context.newPage()
  page.on('console', message => refused.push(message.text()))
  page.on('requestfailed', request => refused.push(request.url().slice(0, 80)))
  await page.goto(address)
  await page.getByRole('heading', { name: nl('ownData.gate.title') }).waitFor()
  return page
}

test.skipIf(!chromium)(
  'the page opens once, fits, prints and gives its file',
  async () => {
    const sanne = await introduced(application)
    for (const flow of ['translate', 'promise', 'skills'] as const) await makes(sanne, flow)
    const address = await asksForOwnData(sanne)
    const refused: string[] = []
    const context = await browser.newContext({ viewport: PHONE, locale: 'nl-NL' })
    const page = await arrive(context, address, refused)
    expect(await sticksOut(page)).toEqual([])
    await keepPicture(page, 'gate-phone')
    await page.getByRole('button', { name: nl('ownData.gate.open') }).click()
    await page.getByRole('heading', { name: nl('ownData.page.title') }).waitFor()
    expect(await sticksOut(page)).toEqual([])
    await keepPicture(page, 'phone')
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: nl('ownData.page.download') }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^mijn-gegevens-\d{4}-\d{2}-\d{2}\.json$/)
    const file = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(file.tables.promise.rows).toHaveLength(1)
    expect(fileIn({ html: await page.content(), status: 200, headers: new Headers() })).toEqual(file)
    await page.setViewportSize(WIDE)
    expect(await sticksOut(page)).toEqual([])
    await keepPicture(page, 'wide')
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const more of await page.locator('summary').all()) await more.click()
    expect(await sticksOut(page)).toEqual([])
    await keepPicture(page, 'dark-unfolded')
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await keepPicture(page, 'print')
    expect(refused).toEqual([])
    const again = await context.newPage()
    await again.goto(address)
    await again.getByRole('heading', { name: nl('ownData.gone.title') }).waitFor()
    await again.setViewportSize(PHONE)
    await keepPicture(again, 'gone-phone')
    expect((await opens(address)).status).toBe(404)
  },
  120_000,
)
