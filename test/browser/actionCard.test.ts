/**
 * A team leader makes an action card on a phone, in Dutch, in a real browser: she posts it in the channel of her team,
 * uses it there, and looks after it. Pictures are kept in build/browser.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { chromium } from '../chromium.ts'
import { type Chat, nl, openBrowser, openChat } from './page.ts'
import { freePort, type Product, startProduct } from './product.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'waarmaker-browser-'))
let browser: Browser
let product: Product

beforeAll(async () => {
  if (chromium) browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const ready = nl('actionCard.readyCards.callPartner.text')

/** A ready card: all that she does is choose. */
async function make(chat: Chat): Promise<void> {
  await chat.say('actiekaart')
  await chat.asked('actionCard.kind.ask')
  await chat.picture('20-kind')
  await chat.pick('actionCard.kind.options.call')
  await chat.press('next')
  await chat.asked('actionCard.ambition.ask')
  await chat.card.getByRole('radio').first().check()
  await chat.press('next')
  await chat.asked('actionCard.ready.ask')
  await chat.picture('21-ready')
  await chat.pick('actionCard.readyCards.callPartner.title')
  await chat.press('next')
}

async function post(chat: Chat): Promise<void> {
  await chat.asked('actionCard.what.ask')
  await chat.press('next')
  await chat.asked('actionCard.channel.ask')
  await chat.card.getByRole('radio', { name: nl('channels.general') }).check()
  await chat.press('next')
  await chat.reads(nl('channelCard.preview.like'))
  await chat.picture('22-preview')
  await chat.press('channelCard.button.post')
  await chat.reads(nl('actionCard.saved'))
}

/** What she sees there is her own view: with what she did, and the way to undo it. */
async function use(chat: Chat): Promise<void> {
  await chat.goTo('General')
  await chat.reads(ready)
  await chat.picture('23-posted')
  await chat.press('channelCard.button.join')
  await chat.reads(nl('channelCard.own.joined'))
  await chat.picture('24-joined')
  await chat.press('channelCard.button.done')
  await chat.reads(nl('channelCard.own.done'))
  await chat.press('channelCard.button.notDone')
  await chat.reads(nl('channelCard.own.joined'))
  await chat.press('channelCard.button.stuck')
  await chat.reads(nl('channelCard.own.stuck'))
  await chat.picture('25-stuck')
}

async function correct(chat: Chat): Promise<void> {
  await chat.goTo('Personal Chat')
  await chat.say('mijn kaarten')
  await chat.asked('cards.heading')
  await chat.press('open')
  await chat.asked('cards.page.heading')
  await chat.picture('26-own-card')
  await chat.pickFromList('cards.deed.correctCard')
  await chat.press('next')
  await chat.asked('correctCard.what.ask')
  await chat.card.getByRole('textbox').fill('Bel vóór vrijdag één school in je eigen wijk.')
  await chat.press('next')
  await chat.asked('correctCard.why.ask')
  await chat.press('next')
  await chat.asked('correctCard.summary')
  await chat.press('save')
  await chat.reads(nl('correctCard.saved'))
  await chat.goTo('General')
  await chat.reads('Bel vóór vrijdag één school')
  await chat.reads('aangepast op')
  await chat.picture('27-corrected')
}

async function close(chat: Chat): Promise<void> {
  await chat.goTo('Personal Chat')
  await chat.pickFromList('cards.deed.closeCard')
  await chat.press('next')
  await chat.asked('closeCard.result.ask')
  await chat.say('Vijf scholen zijn gebeld.')
  await chat.asked('closeCard.summary')
  await chat.press('closeCard')
  await chat.reads(nl('closeCard.saved'))
  await chat.goTo('General')
  await chat.asked('channelCard.over.closed')
  await chat.reads('Vijf scholen zijn gebeld.')
  await chat.picture('28-closed')
}

test.skipIf(!chromium)(
  'a card that is made, posted, pressed, corrected and closed on a phone',
  async () => {
    product = await startProduct(await freePort(), dataDir, 'bram')
    const chat = await openChat(browser, 'phone')
    await chat.open(product.address)
    await chat.reads('Dag Bram Bedacht')
    await make(chat)
    await post(chat)
    await use(chat)
    await correct(chat)
    await close(chat)
  },
  180_000,
)
