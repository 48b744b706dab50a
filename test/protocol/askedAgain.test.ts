/** A promise is looked back at again and again: whoever is asked about it twice is not asked the same in one breath. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Lotte is asked about one promise at two look backs: the first one came, and of the second he does not know yet. */
const askedTwice = async (more: { readonly closed?: true } = {}) => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, closes, meets, askOf, rows } = looking
  const lotte = await meets('Lotte Verhaal')
  const [first = ''] = await opens(samira, [{ who: lotte, as: 'witness' }])
  await hears(lotte, 'prompts.check-noticed.heading')
  if (more.closed) await closes((await askOf(first)).lookBack.id)
  const [second = ''] = await opens(samira, [{ who: lotte, as: 'witness' }], { nth: 1 })
  const statusOf = async (ask: string) => (await askOf(ask)).ask.status
  const promptOf = async (ask: string) => (await rows()).find(({ row }) => row.subject === ask)?.row
  return { ...looking, lotte, first, second, statusOf, promptOf }
}

test('whoever says no about a promise is asked about it at no look back that is open', async () => {
  const { lotte, first, second, statusOf, promptOf, passes } = await askedTwice()
  await lotte.chat.press('Liever niet')
  await lotte.chat.press('Nooit meer')
  const told = await hears(lotte, 'asking.decline.forGood', { owner: 'Samira Voorbeeld' })
  expect(told.words).not.toContain(say('nl', 'common.button.nextAsk'))
  expect([await statusOf(first), await statusOf(second)]).toEqual(['declined', 'declined'])
  passes(9)
  await expect.poll(() => promptOf(second)).toMatchObject({ state: 'suppressed' })
})

test('whoever answered about a promise is neither offered it again, nor sent it', async () => {
  const { lotte, first, second, statusOf, promptOf, passes } = await askedTwice()
  await lotte.chat.press('Antwoorden')
  await looksBack(lotte, 'check-noticed', () => 'press')
  await lotte.chat.press('confirm')
  const thanks = await hears(lotte, 'check-noticed.saved')
  expect(thanks.words).not.toContain(say('nl', 'asking.thanks.next', { count: 1 }))
  expect([await statusOf(first), await statusOf(second)]).toEqual(['answered', 'asked'])
  passes(9)
  await expect.poll(() => promptOf(second)).toMatchObject({ state: 'suppressed', why: 'done' })
})

test('whoever answers late what is asked anew by now, answers that', async () => {
  const { lotte, first, second, statusOf } = await askedTwice({ closed: true })
  await lotte.chat.press('Antwoorden')
  const asked = await isAsked(lotte, 'check-noticed', 'noticed')
  expect(asked.words).not.toContain(say('nl', 'asking.late'))
  await looksBack(lotte, 'check-noticed', () => 'press')
  await lotte.chat.press('confirm')
  const thanks = await hears(lotte, 'check-noticed.saved')
  expect(thanks.words).not.toContain(say('nl', 'asking.thanks.next', { count: 1 }))
  expect([await statusOf(first), await statusOf(second)]).toEqual(['asked', 'answered'])
})

test('what is asked anew is no second choice', async () => {
  const { lotte } = await askedTwice({ closed: true })
  await lotte.chat.say('antwoord geven')
  await isAsked(lotte, 'check-noticed', 'noticed')
})
