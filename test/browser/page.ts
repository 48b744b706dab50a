import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium as driver, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { chromium } from '../chromium.ts'

const pictures = join(import.meta.dirname, '../../build/browser')

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The page works without the internet, and must not wait for it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

const WIDE = { width: 1280, height: 900 }
const PHONE = { width: 400, height: 900 }

/** The page knows no phones: without its frame around the chat, a narrow window shows what a phone would. */
const phoneStyle = `@media (max-width: 500px) {
  div { min-width: 0 !important; scrollbar-width: none }
  div:has(h2):not(:has([contenteditable])) { display: none !important }
  div:has(> h1), div:has(> * > h1) { display: none !important }
  div:has(> * > .fai-OutputCard) { margin: 0 4px !important }
  div:has(> .fai-OutputCard) { width: 100% !important }
  div:has(> .fai-OutputCard) > :not(.fai-OutputCard) { display: none }
  .fui-Card { width: 100% !important; max-width: 100% !important; margin: 0 !important; padding: 12px 4px; box-sizing: border-box }
  div:has(> .ac-preview-panel), div:has(> div > .ac-preview-panel) { width: 100% !important }
  .fai-OutputCard, .fai-OutputCard > div { width: 100% !important; max-width: 100% !important; padding: 2px; box-sizing: border-box }
}`

export const openBrowser = (): Promise<Browser> => {
  if (!chromium) throw new Error('There is no Chromium here.')
  return driver.launch({ executablePath: chromium, args: flags })
}

/** A Dutch sentence of the word files. */
export const nl = (key: string, values: Readonly<Record<string, string>> = {}): string =>
  say('nl', key, values)

/** Somebody in front of the chat. What is looked for is waited for, and failing to find it fails the test. */
export type Chat = {
  readonly open: (address: string) => Promise<void>
  /** Types a message and sends it. */
  readonly say: (text: string) => Promise<void>
  /** Presses a button of the newest card, by its name in the word files: whole, or of those that many cards have. */
  readonly press: (button: string) => Promise<void>
  readonly pressTwice: (button: string) => Promise<void>
  /** Opens another chat or channel of the page, by its name there. */
  readonly goTo: (name: string) => Promise<void>
  /** Chooses one of the answers on the newest card, by its name in the word files. */
  readonly pick: (key: string) => Promise<void>
  /** The same from a list that opens. */
  readonly pickFromList: (key: string) => Promise<void>
  /** The same, by what stands there itself. */
  readonly choose: (shown: string) => Promise<void>
  /** The newest card. */
  readonly card: Locator
  /** Whether this heading comes to stand on the newest card within a moment. */
  readonly asks: (key: string) => Promise<boolean>
  /** Waits until this heading stands on the newest card. */
  readonly asked: (key: string) => Promise<void>
  /** Waits until this text stands on the newest card, whole or as a part. */
  readonly reads: (text: string) => Promise<void>
  /** Waits until this text stands anywhere in the chat. */
  readonly sees: (text: string) => Promise<void>
  /** Keeps a picture of the wide page and one of a phone. The page draws its cards anew: what was filled in is gone. */
  readonly picture: (name: string) => Promise<void>
}

async function typeInto(page: Page, text: string): Promise<void> {
  await page.locator('[role=textbox][contenteditable=true]').click()
  await page.keyboard.insertText(text)
  await page.getByRole('button', { name: 'Send Message' }).click()
}

/** The names of chats and channels are beside the chat, where a phone has no room for them. */
async function openNamed(page: Page, name: string): Promise<void> {
  const viewport = page.viewportSize() ?? WIDE
  await page.setViewportSize(WIDE)
  await page.getByText(name, { exact: true }).first().click()
  await page.setViewportSize(viewport)
}

async function pickFrom(page: Page, card: Locator, name: string): Promise<void> {
  await card.getByRole('combobox').first().click()
  await page.getByRole('option', { name, exact: true }).click()
}

/** The page draws a card anew after each answer, also a second time: a press in that moment reaches nobody. */
async function pressUntilHeard(card: Locator, button: Locator): Promise<void> {
  const before = await card.innerText()
  const isHeard = () => expect.poll(() => card.innerText(), { timeout: 6_000, interval: 50 }).not.toBe(before)
  await button.click()
  await isHeard().catch(() => button.click())
}

async function keepPicture(page: Page, card: Locator, name: string): Promise<void> {
  const before = page.viewportSize() ?? WIDE
  mkdirSync(pictures, { recursive: true })
  for (const [size, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
    await page.setViewportSize(viewport)
    await card.scrollIntoViewIfNeeded()
    await page.screenshot({ path: join(pictures, `${name}-${size}.png`), animations: 'disabled' })
  }
  await page.setViewportSize(before)
}

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 })
  await page.addStyleTag({ content: phoneStyle })
  await page.locator('[role=textbox][contenteditable=true]').waitFor()
}

const isShown = (sought: Locator): Promise<boolean> =>
  sought.waitFor({ timeout: 700 }).then(
    () => true,
    () => false,
  )

const keyOf = (button: string): string => (button.includes('.') ? button : `common.button.${button}`)

export async function openChat(browser: Browser, width: 'wide' | 'phone' = 'wide'): Promise<Chat> {
  const page = await browser.newPage({ viewport: WIDE, locale: 'nl-NL' })
  page.setDefaultTimeout(20_000)
  const card = page.locator('.ac-adaptiveCard').last()
  const heading = (key: string) => card.getByRole('heading', { name: nl(key), exact: true })
  const button = (name: string) => card.getByRole('button', { name: nl(keyOf(name)), exact: true })
  return {
    open: async address => {
      await openPage(page, address)
      if (width === 'phone') await page.setViewportSize(PHONE)
    },
    say: text => typeInto(page, text),
    press: name => pressUntilHeard(card, button(name)),
    pressTwice: name => button(name).dblclick(),
    goTo: name => openNamed(page, name),
    pick: key => card.getByRole('radio', { name: nl(key) }).check(),
    pickFromList: key => pickFrom(page, card, nl(key)),
    choose: shown => pickFrom(page, card, shown),
    card,
    asks: key => isShown(heading(key)),
    asked: key => heading(key).waitFor(),
    reads: text => card.getByText(text).first().waitFor(),
    sees: text => page.locator('.ac-adaptiveCard').getByText(text).first().waitFor(),
    picture: name => keepPicture(page, card, name),
  }
}
