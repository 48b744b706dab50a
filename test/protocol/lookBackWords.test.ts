/** A look back is about the words that it opened with, for everybody who is asked, whatever the owner says since. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const SHARPER = { behaviour: 'ik bel elke maandag om 9 uur alle teams', noticed: 'de telefoon gaat' }

/** Samira, Bram and Joost are asked; Joost is halfway when Samira has said her promise sharper. */
const sharpened = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens, promiseOf } = looking
  const [bram, joost] = [await meets('Bram Bedacht'), await meets('Joost Fictief')]
  const before = await promiseOf(samira)
  const asks = await opens(samira, [
    { who: samira, as: 'owner' },
    { who: bram, as: 'witness' },
    { who: joost, as: 'witness' },
  ])
  for (const witness of [bram, joost]) await hears(witness, 'prompts.check-noticed.heading')
  await joost.chat.press('Antwoorden')
  await isAsked(joost, 'check-noticed', 'noticed')
  const [score, example] = checkPlays['check-self']
  await samira.chat.say('terugkijken')
  for (const play of [score, example]) {
    await isAsked(samira, 'check-self', play.question)
    await samira.chat.say(play.nl)
  }
  await isAsked(samira, 'check-self', 'next')
  await samira.chat.press('answer', { answer: 'sharpen' })
  await isAsked(samira, 'check-self', 'behaviour')
  await samira.chat.say(SHARPER.behaviour)
  await isAsked(samira, 'check-self', 'noticed')
  await samira.chat.say(SHARPER.noticed)
  const summary = await hears(samira, 'check-self.summary')
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  return { ...looking, bram, joost, before, asks, summary }
}

test('a question that is open asks every witness about those words, also who had begun', async () => {
  const { bram, joost, before, promiseOf, samira, asks, askOf } = await sharpened()
  expect(await promiseOf(samira)).toMatchObject(SHARPER)
  const waits = await types(bram, 'meekijken')
  expect(waits.words).toContain(before.behaviour)
  expect(waits.words).not.toContain(SHARPER.behaviour)
  await bram.chat.press('Antwoorden')
  const asked = await isAsked(bram, 'check-noticed', 'noticed')
  await joost.chat.say('clearly not an answer')
  const goesOn = await isAsked(joost, 'check-noticed', 'noticed')
  for (const { words } of [asked, goesOn]) {
    expect(words).toContain(before.behaviour)
    expect(words).toContain(before.noticed)
    expect(words).not.toContain(SHARPER.behaviour)
    expect(words).not.toContain(SHARPER.noticed)
  }
  const summary = await looksBack(bram, 'check-noticed', () => 'press')
  expect(summary.words).toContain(before.behaviour)
  expect(summary.words).not.toContain(SHARPER.behaviour)
  await bram.chat.press('confirm')
  await hears(bram, 'check-noticed.saved')
  expect(await askOf(asks[1] ?? '')).toMatchObject({ lastNoticed: { noticed: 'aLittle' } })
  const seen = await types(bram, 'meekijken')
  expect(seen.words).toContain(before.behaviour)
  expect(seen.words).not.toContain(SHARPER.behaviour)
})

test('the summary of the owner names the words that were looked back at, and the new ones', async () => {
  const { summary, before, samira } = await sharpened()
  for (const [question, words] of [
    ['ask', before.behaviour],
    ['behaviour', SHARPER.behaviour],
    ['noticed', SHARPER.noticed],
  ] as const) {
    expect(summary.words).toContain(say('nl', `check-self.${question}.label`))
    expect(summary.words).toContain(words)
  }
  const page = await types(samira, 'zeggen en doen')
  expect(page.words).toContain(SHARPER.behaviour)
  expect(page.words).toContain(say('nl', 'checks.done.old'))
})

test('what somebody said last time is told with that it was about other words', async () => {
  const { samira, bram, opens, askOf, asks } = await sharpened()
  await bram.chat.press('Antwoorden')
  await looksBack(bram, 'check-noticed', () => 'press')
  await bram.chat.press('confirm')
  await hears(bram, 'check-noticed.saved')
  expect((await askOf(asks[0] ?? '')).ask.status).toBe('answered')
  const people = [
    { who: samira, as: 'owner' },
    { who: bram, as: 'witness' },
  ] as const
  await opens(samira, people, { nth: 1, silent: true })
  await samira.chat.say('terugkijken')
  const own = await isAsked(samira, 'check-self', 'score')
  expect(own.words).toContain(say('nl', 'asking.lastOfOther.score', { score: 7 }))
  await bram.chat.say('antwoorden')
  const others = await isAsked(bram, 'check-noticed', 'noticed')
  expect(others.words).toContain(say('nl', 'asking.lastOfOther.aLittle'))
})
