/**
 * A professional translates a line of the strategy, in Dutch, in a real browser. She tries what people try, the
 * machine is switched off under her hands, and she finds everything back. Pictures are kept in build/browser.
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

async function arrive(chat: Chat): Promise<void> {
  await chat.reads('Dag Samira Voorbeeld')
  await chat.picture('01-welcome')
  await chat.say('asdf qwer')
  await chat.asked('menu.heading')
  await chat.reads(nl('turns.unclear.words'))
  await chat.picture('02-nonsense')
}

async function chooseAmbition(chat: Chat): Promise<void> {
  await chat.press('translate')
  await chat.asked('translate.ambition.ask')
  await chat.press('next')
  await chat.reads(nl('common.error.choice'))
  await chat.picture('03-nothing-chosen')
  await chat.card.getByRole('radio').first().check()
  await chat.press('next')
}

/** Typed words become a quiet line, exactly as they were written; the next question stands below it. */
async function sayWhatChanges(chat: Chat): Promise<void> {
  await chat.asked('translate.different.ask')
  await chat.picture('04-different')
  await chat.say('Ik bel *eerst* de huisarts _nu_')
  await chat.asked('translate.stops.ask')
  await chat.picture('05-quiet-line')
  await chat.sees('Ik bel *eerst* de huisarts _nu_')
  await chat.pressTwice('next')
  await chat.asked('translate.situation.ask')
  await chat.say('er een nieuwe bewoner bij mij komt')
}

async function sayItSharply(chat: Chat): Promise<void> {
  await chat.asked('translate.behaviour.ask')
  await chat.say('ik ga beter communiceren')
  await chat.reads(nl('common.title.advice'))
  await chat.picture('06-sharpening')
  await chat.card.getByRole('textbox').fill('bel ik dezelfde dag de huisarts')
  await chat.press('next')
}

async function sayWhen(chat: Chat): Promise<void> {
  await chat.asked('translate.from.ask')
  await chat.say('31 februari')
  await chat.reads(nl('problems.notADate'))
  await chat.picture('07-no-such-day')
  await chat.say('volgende week vrijdag')
  await chat.asked('translate.withWhom.ask')
}

async function goOnAfterTheCrash(chat: Chat): Promise<void> {
  await chat.say('verder')
  await chat.asked('translate.withWhom.ask')
  await chat.picture('08-after-the-crash')
  await chat.say('met mezelf')
  await chat.reads(nl('problems.yourself'))
  await chat.say('Bram')
}

async function answerTheRest(chat: Chat): Promise<void> {
  await chat.asked('translate.needs.ask')
  await chat.picture('09-needs')
  await chat.card.getByRole('checkbox').first().check()
  await chat.press('next')
  await chat.asked('translate.noticedBy.ask')
  await chat.card.getByRole('textbox').fill('de bewoner')
  await chat.press('next')
  await chat.asked('translate.plan.ask')
  await chat.say('allebei')
  await chat.asked('translate.seenBy.ask')
  await chat.card.getByRole('radio').first().check()
  await chat.press('next')
}

async function changeOneAnswer(chat: Chat): Promise<void> {
  await chat.asked('translate.summary')
  await chat.picture('10-summary')
  await chat.say(nl('translate.withWhom.label'))
  await chat.asked('translate.withWhom.ask')
  await chat.say('Mieke')
  await chat.asked('translate.summary')
  await chat.reads('Mieke Verzonnen')
}

async function save(chat: Chat): Promise<void> {
  await chat.pressTwice('save')
  await chat.asked('translate.saved')
  await chat.picture('11-saved')
  await chat.asked('translate.saved')
  await chat.say('mijn overzicht')
  await chat.reads('bel ik dezelfde dag de huisarts')
  await chat.picture('12-overview')
}

test.skipIf(!chromium)(
  'a translation from welcome to overview, with a crash in the middle',
  async () => {
    const port = await freePort()
    product = await startProduct(port, dataDir)
    const chat = await openChat(browser)
    await chat.open(product.address)
    await arrive(chat)
    await chooseAmbition(chat)
    await sayWhatChanges(chat)
    await sayItSharply(chat)
    await sayWhen(chat)
    await product.killBot()
    product = await startProduct(port, dataDir)
    await chat.open(product.address)
    await goOnAfterTheCrash(chat)
    await answerTheRest(chat)
    await changeOneAnswer(chat)
    await save(chat)
  },
  120_000,
)
