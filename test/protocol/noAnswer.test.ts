/** What somebody types beside a question about a promise is not kept as an answer to it. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { hears, isAsked, type Language, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira gave herself a number, and then typed her example. */
const halfway = async (language: Language = 'nl') => {
  const looking = await openLooking(language)
  open.push(looking)
  const { samira, opens } = looking
  const [ask = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
  const [score, example] = checkPlays['check-self']
  await samira.chat.say(say(language, 'common.button.lookBack'))
  for (const play of [score, example]) {
    await isAsked(samira, 'check-self', play.question)
    await samira.chat.say(play[language])
  }
  await isAsked(samira, 'check-self', 'next')
  const lastSelf = async () => (await looking.askOf(ask)).lastSelf
  return { ...looking, ask, lastSelf, example: example[language] }
}

describe.each(LANGUAGES)('in %s', language => {
  const isDutch = language === 'nl'

  test('who changes the number and wants that saved keeps the example', async () => {
    const { samira, example, askOf, ask } = await halfway(language)
    await samira.chat.press('answer', { answer: 'keep' })
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    await samira.chat.say(say(language, 'common.button.changeAnswer'))
    await isAsked(samira, 'check-self', 'score')
    await samira.chat.say('4')
    await isAsked(samira, 'check-self', 'example')
    await samira.chat.say(isDutch ? 'bewaren graag' : 'save')
    await isAsked(samira, 'check-self', 'next')
    await samira.chat.press('answer', { answer: 'keep' })
    expect((await hears(samira, 'check-self.summary')).words).toContain(example)
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    await expect.poll(async () => (await askOf(ask)).lastSelf).toMatchObject({ score: 4 })
  })

  test('the words of the last button are not what others notice', async () => {
    const { samira, promiseOf } = await halfway(language)
    const { noticed } = await promiseOf(samira)
    await samira.chat.press('answer', { answer: 'sharpen' })
    await isAsked(samira, 'check-self', 'behaviour')
    await samira.chat.say('ik bel elke maandag om 9 uur alle teams')
    await isAsked(samira, 'check-self', 'noticed')
    await samira.chat.say(say(language, 'common.button.save'))
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    expect(await promiseOf(samira)).toMatchObject({ noticed })
  })

  test('a no, or the word itself, is no reason to withdraw', async () => {
    const { samira, promiseOf } = await halfway(language)
    await samira.chat.press('answer', { answer: 'withdraw' })
    await isAsked(samira, 'check-self', 'because')
    for (const words of isDutch
      ? ['nee', 'toch maar niet', 'intrekken']
      : ['no', 'actually no', 'withdraw']) {
      const again = await types(samira, words)
      expect(again.words).toContain(say(language, 'check-self.because.ask'))
      expect(again.words).toContain(say(language, 'asking.noReason.check-self'))
    }
    await samira.chat.say(isDutch ? 'terug' : 'back')
    await isAsked(samira, 'check-self', 'next')
    await samira.chat.press('answer', { answer: 'keep' })
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    expect(await promiseOf(samira)).toMatchObject({ status: 'open' })
  })

  test('nor where a promise is withdrawn by itself', async () => {
    const { samira, promiseOf } = await halfway(language)
    await types(samira, 'stop')
    await types(samira, isDutch ? 'weggooien' : 'throw away')
    const words = say(language, 'common.button.withdraw')
    await samira.chat.say(words)
    await isAsked(samira, 'withdraw', 'because')
    for (const text of [words, isDutch ? 'toch niet' : 'no'])
      expect((await types(samira, text)).words).toContain(say(language, 'asking.noReason.withdraw'))
    await types(samira, 'stop')
    await types(samira, isDutch ? 'weggooien' : 'throw away')
    expect(await promiseOf(samira)).toMatchObject({ status: 'open' })
  })

  test('who asks who reads it is told where that stands', async () => {
    const { bram, ask, askOf } = await asked(language)
    const question = isDutch ? 'Wie ziet dit?' : 'Who sees this?'
    await bram.chat.say(say(language, 'common.button.reply'))
    await isAsked(bram, 'check-noticed', 'noticed')
    const told = async (name: string) => {
      const again = await types(bram, question)
      expect(again.words).toContain(say(language, 'asking.whoReads'))
      expect(again.words).toContain(say(language, `check-noticed.${name}.ask`))
    }
    await told('noticed')
    await bram.chat.press('answer', { answer: 'clearly' })
    await isAsked(bram, 'check-noticed', 'example')
    await told('example')
    await looksBack(bram, 'check-noticed', () => 'type', checkPlays['check-noticed'].slice(1))
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    expect((await askOf(ask)).lastNoticed).toMatchObject({ example: 'Ik zag haar donderdag zitten.' })
  })

  test.each([
    ['mijn antwoord aanpassen', 'change my answer'],
    ['Kan ik mijn cijfer nog veranderen?', 'Can I still change my number?'],
    ['antwoord intrekken', 'withdraw my answer'],
  ])('an answer that is saved is changed in words of one’s own: %s, %s', async (nl, en) => {
    const { samira } = await halfway(language)
    await samira.chat.press('answer', { answer: 'keep' })
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    const question = await types(samira, isDutch ? nl : en)
    expect(question.words).toContain(say(language, 'check-self.score.ask'))
    expect(question.words).toContain(say(language, 'asking.again'))
  })

  test('no idea is no promise, and what stood there stays', async () => {
    const { samira } = await halfway(language)
    await samira.chat.press('answer', { answer: 'sharpen' })
    await isAsked(samira, 'check-self', 'behaviour')
    const again = await types(samira, isDutch ? 'geen idee' : 'no idea')
    expect(again.words).toContain(say(language, 'problems.needed'))
    await samira.chat.say(isDutch ? 'hetzelfde' : 'the same')
    await isAsked(samira, 'check-self', 'noticed')
    await samira.chat.say(isDutch ? 'hetzelfde' : 'the same')
    expect((await hears(samira, 'check-self.summary')).words).not.toContain(isDutch ? 'geen idee' : 'no idea')
  })
})

const asked = async (language: Language) => {
  const looking = await openLooking(language)
  open.push(looking)
  const bram = await looking.meets('Bram Bedacht')
  const [ask = ''] = await looking.opens(looking.samira, [{ who: bram, as: 'witness' }], { silent: true })
  return { ...looking, bram, ask }
}
