/**
 * Somebody promises something, and on its day is asked by itself how it went, as is who looks along; in Dutch, in a real
 * browser. They press, type, mistype, stop halfway and come back. Pictures are kept in build/browser.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { chromium } from '../chromium.ts'
import { type Calendar, openCalendar } from './calendar.ts'
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

const BEHAVIOUR = 'ik zit elke donderdag om 10 uur een half uur in de huiskamer'

const said = [
  ['ambition', '2'],
  ['to', '2'],
  ['toGroup', 'alle vrijwilligers van het buurthuis'],
  ['behaviour', BEHAVIOUR],
  ['noticed', 'ze zien mij zitten en kunnen binnenlopen'],
  ['before', 'over 20 dagen'],
  ['rhythm', '1'],
  ['witnesses', 'Bram Bedacht'],
  ['score', '6'],
  ['why', 'omdat mensen mij nu bijna nooit zien'],
  ['seenBy', '1'],
] as const

async function promise(chat: Chat): Promise<void> {
  await chat.say('belofte')
  for (const [question, answer] of said) {
    await chat.asked(`promise.${question}.ask`)
    await chat.say(answer)
  }
  await chat.asked('promise.summary')
  await chat.press('save')
  await chat.asked('promise.saved')
}

/** Nobody presses anything: the morning goes by, until it stands there. On a holiday it comes the day after. */
async function comes(chat: Chat, calendar: Calendar, heading: string): Promise<void> {
  const A_DAY_AND_MORE = 110
  for (let quarters = 0; quarters < A_DAY_AND_MORE; quarters += 1) {
    if (await chat.asks(heading)) return
    calendar.goOn(15)
  }
  await chat.asked(heading)
}

/** She presses twice, and with nothing filled in; and finds back what she left. */
async function lookBackByPressing(chat: Chat): Promise<void> {
  await chat.pressTwice('lookBack')
  await chat.asked('check-self.score.ask')
  await chat.picture('42-score')
  await chat.press('next')
  await chat.reads('Kies een getal van 1 tot en met 10')
  await chat.choose('7')
  await chat.press('next')
  await chat.asked('check-self.example.ask')
  await chat.card.getByRole('textbox').fill('Donderdag zat ik er een half uur.')
  await chat.press('next')
  await chat.asked('check-self.next.ask')
  await chat.picture('45-next')
  await chat.press('stop')
  await chat.asked('common.stop.ask')
  await chat.press('keepDraft')
  await chat.reads(nl('turns.stopped.kept'))
  await chat.say('verder')
  await chat.asked('check-self.next.ask')
  await chat.pick('check-self.next.options.keep')
  await chat.press('next')
  await chat.asked('check-self.summary')
  await chat.picture('47-summary')
  await chat.pressTwice('save')
  await chat.reads(nl('check-self.saved'))
  await chat.picture('48-looked-back')
}

/** He would rather not say anything this time. */
async function rathersNot(chat: Chat): Promise<void> {
  await chat.press('ratherNot')
  await chat.asked('checks.heading.decline')
  await chat.picture('52-rather-not')
  await chat.press('notNow')
  await chat.reads(nl('asking.decline.once', { owner: 'Samira Voorbeeld' }))
  await chat.picture('53-not-this-time')
}

/** He types what comes to mind, first of all what nobody understands. */
async function noticeByTyping(chat: Chat): Promise<void> {
  await chat.say('antwoorden')
  await chat.asked('check-noticed.noticed.ask')
  await chat.picture('54-noticed')
  await chat.say('asdf qwer')
  await chat.asked('check-noticed.noticed.ask')
  await chat.say('een beetje')
  await chat.asked('check-noticed.example.ask')
  await chat.say('Ik zag haar donderdag zitten.')
  await chat.asked('check-noticed.named.ask')
  await chat.picture('56-by-name')
  await chat.say('stop')
  await chat.asked('common.stop.ask')
  await chat.say('bewaren')
  await chat.say('verder')
  await chat.asked('check-noticed.named.ask')
  await chat.say('ja')
  await chat.asked('check-noticed.summary')
  await chat.picture('57-summary')
  await chat.say('bewaren')
  await chat.reads(nl('check-noticed.saved'))
  await chat.picture('58-thanks')
  await chat.say('meekijken')
  await chat.asked('witnessing.heading')
  await chat.picture('59-witnessing')
}

async function lookBackByTyping(chat: Chat): Promise<void> {
  await chat.say('terugkijken')
  await chat.asked('check-self.score.ask')
  await chat.reads('Vorige keer gaf je jezelf een 7.')
  await chat.picture('60-last-time')
  await chat.say('elf')
  await chat.asked('check-self.score.ask')
  await chat.say('een 8')
  await chat.asked('check-self.example.ask')
  await chat.say('Twee bewoners kwamen naast me zitten.')
  await chat.asked('check-self.next.ask')
  await chat.say('zo houden')
  await chat.asked('check-self.summary')
  await chat.say('ja')
  await chat.reads(nl('check-self.saved'))
}

async function seeIt(chat: Chat, name: string): Promise<void> {
  await chat.say('zeggen en doen')
  await chat.asked('checks.heading.checks')
  await chat.picture(`${name}-list`)
  await chat.press('open')
  await chat.reads(nl('checks.line.noticed'))
  await chat.picture(`${name}-lines`)
}

test.skipIf(!chromium)(
  'a promise whose day comes',
  async () => {
    const calendar = openCalendar(dataDir)
    const port = await freePort()
    const chat = await openChat(browser)
    const sitsDown = async (as: string) => {
      await product?.stop()
      product = await startProduct(port, dataDir, as, 'calendar')
      await chat.open(product.address)
    }
    calendar.goTo(0, '10:00')
    await sitsDown('bram')
    await chat.reads('Dag Bram Bedacht')
    await sitsDown('samira')
    await chat.reads('Dag Samira Voorbeeld')
    await promise(chat)
    calendar.goTo(7, '09:01')
    await comes(chat, calendar, 'prompts.check-self.heading')
    await chat.picture('41-asked')
    await lookBackByPressing(chat)
    await seeIt(chat, '49')
    await sitsDown('bram')
    await comes(chat, calendar, 'prompts.check-noticed.heading')
    await chat.picture('51-witness-asked')
    await rathersNot(chat)
    calendar.goTo(14, '09:01')
    await comes(chat, calendar, 'prompts.check-noticed.heading')
    await noticeByTyping(chat)
    await sitsDown('samira')
    await comes(chat, calendar, 'prompts.check-self.heading')
    await lookBackByTyping(chat)
    await seeIt(chat, '62')
  },
  500_000,
)
