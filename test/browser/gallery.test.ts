/** Holds every card, as the real library draws it in a real browser, in the gallery. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromium } from '../chromium.ts'
import { launch, openGallery } from '../gallery/open.ts'
import { oddTexts } from '../samples/texts.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch(chromium ?? expect.fail('There is no Chromium.'))
}, 60_000)

afterAll(() => browser.close())

/** Names of the cards on which something is wider than its place. A field may hold more than it shows. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(`
    const sticksOut = element =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).overflowX !== 'visible'
    const isTooWide = section => [...section.querySelectorAll('.frame, .frame :not(input)')].some(sticksOut)
    ;[...document.querySelectorAll('section')].filter(isTooWide).map(section => section.id)
  `)

/** Names of the cards on which a text was read as Markdown or HTML. */
const formatted = (page: Page): Promise<string[]> =>
  page.evaluate(`
    const isFormatted = section => section.querySelector('.frame :is(b, i, a, script, code, at)')
    ;[...document.querySelectorAll('section')].filter(isFormatted).map(section => section.id)
  `)

/** What a reader sees of a card, without marks that have no width. */
const seen = (page: Page, name: string): Promise<string> =>
  page
    .locator(`#${name.replaceAll(' ', '-')} .phone`)
    .textContent()
    .then(text => bare(text ?? ''))

const bare = (text: string) => text.replaceAll(/[\u2060\u2068\u2069\s]/g, '')

describe.each(['nl-light', 'en-dark'])('%s', choice => {
  let page: Page
  beforeAll(async () => {
    page = await openGallery(browser, choice)
  }, 60_000)

  test('no card is wider than a phone', async () => {
    expect(await tooWide(page)).toEqual([])
  })

  test('no text of a person or of the programme is read as Markdown or HTML', async () => {
    expect(await formatted(page)).toEqual([])
  })

  const whole = Object.entries(oddTexts).filter(([kind]) => !kind.startsWith('long'))

  test.each(whole)('%s is shown as it was written', async (kind, text) => {
    expect(await seen(page, `${kind} in summary`)).toContain(bare(text.toWellFormed()))
  })
})
