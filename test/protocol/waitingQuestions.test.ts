/** What others ask of somebody waits for them, and is found again: counted truly, and what waits first. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, makes, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const opened = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  return looking
}

/** Joost is asked about the promises of Samira, Mieke and Lotte, and answered the first one. */
const askedThrice = async () => {
  const looking = await opened()
  const { samira, meets, opens } = looking
  const joost = await meets('Joost Fictief')
  await opens(samira, [{ who: joost, as: 'witness' }])
  const prompt = await hears(joost, 'prompts.check-noticed.heading')
  for (const name of ['Mieke Verzonnen', 'Lotte Verhaal'] as const) {
    const owner = await meets(name)
    await makes(owner, 'promise')
    await opens(owner, [{ who: joost, as: 'witness' }], { silent: true })
  }
  await joost.chat.press('Antwoorden', {}, { card: prompt })
  await looksBack(joost, 'check-noticed', () => 'press')
  await joost.chat.press('confirm')
  return { ...looking, joost, prompt, thanks: await hears(joost, 'check-noticed.saved') }
}

test('whoever wants to go on gets the question that waits', async () => {
  const { samira, opens } = await opened()
  expect((await types(samira, 'verder')).words).toContain(say('nl', 'turns.nothingToResume'))
  await opens(samira, [{ who: samira, as: 'owner' }])
  await hears(samira, 'prompts.check-self.heading')
  await samira.chat.say('verder')
  await isAsked(samira, 'check-self', 'score')
})

test('the thanks tell how many questions are left', async () => {
  const { thanks } = await askedThrice()
  expect(thanks.words).toContain(say('nl', 'asking.thanks.next', { count: 2 }))
})

test('what waits comes before what one only came back to', async () => {
  const { joost, prompt } = await askedThrice()
  await joost.chat.press('Antwoorden', {}, { card: prompt })
  const again = await isAsked(joost, 'check-noticed', 'noticed')
  expect(again.words).toContain(say('nl', 'asking.again'))
  const waits = await types(joost, 'meekijken')
  expect(waits.words).toContain(say('nl', 'witnessing.asked.some', { count: 2 }))
  await joost.chat.press('Antwoorden')
  const which = await isAsked(joost, 'check-noticed', 'ask')
  expect(which.words).toContain('Mieke Verzonnen')
  expect(which.words).not.toContain('Samira Voorbeeld')
  const left = () => joost.chat.messages().find(({ id }) => id === again.id)?.words
  await expect.poll(left).toContain(say('nl', 'turns.left.discarded'))
  await joost.chat.say('iets heel anders')
  expect((await isAsked(joost, 'check-noticed', 'ask')).words).not.toContain('Samira Voorbeeld')
})

test('where nothing waits, coming back again is explained again', async () => {
  const { samira, meets, opens } = await opened()
  const bram = await meets('Bram Bedacht')
  await opens(samira, [{ who: bram, as: 'witness' }])
  const prompt = await hears(bram, 'prompts.check-noticed.heading')
  for (const isFirst of [true, false]) {
    await bram.chat.press('Antwoorden', {}, { card: prompt })
    const asked = await isAsked(bram, 'check-noticed', 'noticed')
    expect(asked.words.includes(say('nl', 'asking.again'))).toBe(!isFirst)
    if (!isFirst) break
    await looksBack(bram, 'check-noticed', () => 'press')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
  }
  await bram.chat.say('antwoorden')
  const asked = await isAsked(bram, 'check-noticed', 'noticed')
  expect(asked.words).toContain(say('nl', 'asking.again'))
})

test('the summary of what was saved says that it is done, not that it goes on', async () => {
  const { samira, opens } = await opened()
  await opens(samira, [{ who: samira, as: 'owner' }])
  await hears(samira, 'prompts.check-self.heading')
  await samira.chat.press('Terugkijken')
  const summary = await looksBack(samira, 'check-self', () => 'type')
  await samira.chat.say('bewaren')
  const thanks = await hears(samira, 'check-self.saved')
  const wordsOf = (id: string) => samira.chat.messages().find(one => one.id === id)?.words
  expect(wordsOf(summary.id)).toContain(say('nl', 'turns.done'))
  expect(wordsOf(summary.id)).not.toContain(say('nl', 'turns.moved'))
  expect(wordsOf(thanks.id)).toContain(say('nl', 'check-self.saved'))
  await samira.chat.press('confirm', {}, { card: summary })
  await expect.poll(() => wordsOf(thanks.id)).toContain(say('nl', 'turns.done'))
  expect(wordsOf(summary.id)).toContain(say('nl', 'check-self.saved'))
})
