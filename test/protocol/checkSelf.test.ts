/** An owner looks back at a promise: asked by itself, answered by pressing and by typing, and what becomes of the promise. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { today } from './playbook.ts'
import { answerTo, hears, isAsked, type Language, type Talker, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const there = async (language: Language = 'nl') => {
  const looking = await openLooking(language)
  open.push(looking)
  return looking
}

/** Samira was asked, and the prompt came. */
const asked = async (language: Language = 'nl') => {
  const looking = await there(language)
  const [ask = ''] = await looking.opens(looking.samira, [{ who: looking.samira, as: 'owner' }])
  const told = await hears(looking.samira, 'prompts.check-self.heading')
  return { ...looking, ask, told }
}

const button = ({ language }: Talker, name: string) => say(language, `common.button.${name}`)

const selfOf = async ({ askOf }: Looking, ask: string) => {
  const { lastSelf, ask: now } = await askOf(ask)
  return { ...lastSelf, status: now.status }
}

describe.each(LANGUAGES)('in %s', language => {
  test('the prompt says what was promised, who sees the answer, and how to stop; a press asks the first question', async () => {
    const { samira, told, promiseOf } = await asked(language)
    const { behaviour, noticed } = await promiseOf(samira)
    for (const words of [
      behaviour,
      noticed,
      say(language, 'asking.sees.self'),
      say(language, 'prompts.stop'),
    ])
      expect(told.words).toContain(words)
    await samira.chat.press(button(samira, 'lookBack'))
    const question = await isAsked(samira, 'check-self', 'score')
    expect(question.id).toBe(told.id)
    expect(question.words).toContain(behaviour)
    expect(question.words).toContain(say(language, 'check-self.score.who', { scores: 5 }))
  })

  test.each(['press', 'type'] as const)('is answered to the end: %s', async how => {
    const looking = await asked(language)
    const { samira, ask } = looking
    if (how === 'press') await samira.chat.press(button(samira, 'lookBack'))
    else await samira.chat.say(button(samira, 'lookBack'))
    await looksBack(samira, 'check-self', () => how)
    if (how === 'press') await samira.chat.press('confirm')
    else await samira.chat.say(button(samira, 'save'))
    const thanks = await hears(samira, 'check-self.saved')
    expect(thanks.words).toContain(say(language, 'asking.thanks.ownerSees'))
    expect(thanks.words).not.toContain('half uur')
    expect(await selfOf(looking, ask)).toMatchObject({
      ...{ status: 'answered', score: 7, next: 'keep', example: 'Donderdag zat ik er een half uur.' },
    })
  })

  test('goes back, changes an answer, waits, and goes on after a restart', async () => {
    const looking = await asked(language)
    const { samira, ask } = looking
    await samira.chat.say(language === 'nl' ? 'belofte-check' : 'promise check')
    await isAsked(samira, 'check-self', 'score')
    await samira.chat.say('3')
    await isAsked(samira, 'check-self', 'example')
    await samira.chat.say(language === 'nl' ? 'terug' : 'back')
    await isAsked(samira, 'check-self', 'score')
    await samira.chat.press('answer', { answer: '8' })
    await isAsked(samira, 'check-self', 'example')
    await samira.chat.say('stop')
    await hears(samira, 'common.stop.ask')
    await samira.chat.say(button(samira, 'keepDraft'))
    await hears(samira, 'turns.stopped.kept')
    await looking.restart()
    const menu = await types(samira, 'menu')
    const flow = say(language, 'check-self.title')
    expect(menu.words).toContain(say(language, 'menu.draft', { flow, answered: 1 }))
    await samira.chat.say(language === 'nl' ? 'verder' : 'go on')
    await looksBack(samira, 'check-self', () => 'type', checkPlays['check-self'].slice(1))
    await samira.chat.press('change', { change: '1' })
    await isAsked(samira, 'check-self', 'score')
    await samira.chat.say('9')
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    expect(await selfOf(looking, ask)).toMatchObject({ score: 9, status: 'answered' })
  })
})

/** Answers up to what is to become of the promise. */
const wants = async ({ samira }: Looking, next: string) => {
  await samira.chat.say('terugkijken')
  const plays = checkPlays['check-self'].slice(0, 2)
  for (const play of plays) {
    await isAsked(samira, 'check-self', play.question)
    await samira.chat.say(play.nl)
  }
  await isAsked(samira, 'check-self', 'next')
  await samira.chat.press('answer', { answer: next })
}

const confirms = async ({ samira }: Looking) => {
  await hears(samira, 'check-self.summary')
  await samira.chat.press('confirm')
  return hears(samira, 'check-self.saved')
}

describe('what becomes of the promise', () => {
  test('sharper words, from what it said', async () => {
    const looking = await asked()
    const { samira, promiseOf } = looking
    const before = await promiseOf(samira)
    await wants(looking, 'sharpen')
    expect((await isAsked(samira, 'check-self', 'behaviour')).words).toContain(before.behaviour)
    await samira.chat.say('ik zit elke dinsdag om 9 uur in de huiskamer')
    await isAsked(samira, 'check-self', 'noticed')
    await samira.chat.say('ik zet koffie')
    await confirms(looking)
    const after = {
      ...before,
      behaviour: 'ik zit elke dinsdag om 9 uur in de huiskamer',
      noticed: 'ik zet koffie',
    }
    expect(await promiseOf(samira)).toEqual({ ...after, changedAt: expect.any(String) })
  })

  test.each(['laat het zo staan', 'ok', 'hetzelfde', 'Nee, zo is het goed'])(
    'its own words, for who types %s',
    async words => {
      const looking = await asked()
      const { samira, promiseOf } = looking
      const { behaviour, noticed } = await promiseOf(samira)
      await wants(looking, 'sharpen')
      for (const question of ['behaviour', 'noticed']) {
        await isAsked(samira, 'check-self', question)
        await samira.chat.say(words)
      }
      expect((await confirms(looking)).words).toContain('Je belofte blijft zoals hij is.')
      expect(await promiseOf(samira)).toMatchObject({ behaviour, noticed })
    },
  )

  test('a new day, with new days to look back', async () => {
    const looking = await asked()
    const { samira, promiseOf } = looking
    const before = await promiseOf(samira)
    await wants(looking, 'renew')
    await isAsked(samira, 'check-self', 'before')
    await samira.chat.say('over 3 weken')
    expect((await confirms(looking)).words).toContain('gaat door')
    const after = await promiseOf(samira)
    expect(after).toMatchObject({ status: 'open', before: daysAfter(today, 21) })
    expect(after.checks.length).toBeGreaterThan(before.checks.length)
    expect(after.checks).toContain(daysAfter(today, 21))
  })

  test('withdrawn with its reason, and nobody is asked about it any more', async () => {
    const looking = await there()
    const { samira, meets, opens, askOf, promiseOf } = looking
    const bram = await meets('Bram Bedacht')
    const [, witness = ''] = await opens(
      samira,
      [
        { who: samira, as: 'owner' },
        { who: bram, as: 'witness' },
      ],
      { silent: true },
    )
    await bram.chat.say('antwoord geven')
    await isAsked(bram, 'check-noticed', 'noticed')
    await wants(looking, 'withdraw')
    await isAsked(samira, 'check-self', 'because')
    await samira.chat.say('ik werk nu ergens anders')
    await confirms(looking)
    expect(await promiseOf(samira)).toMatchObject({
      ...{ status: 'withdrawn', withdrawnBecause: 'ik werk nu ergens anders' },
    })
    expect((await askOf(witness)).ask.status).toBe('ended')
    const told = await types(bram, 'een beetje')
    expect(told.words).toContain(say('nl', 'asking.why.withdrawn'))
    expect(told.words).toContain(say('nl', 'asking.notKept'))
    expect((await askOf(witness)).lastNoticed).toBeNull()
  })

  test('withdrawn, who wants to change that answer hears why it stays', async () => {
    const looking = await asked()
    const { samira } = looking
    await wants(looking, 'withdraw')
    await isAsked(samira, 'check-self', 'because')
    await samira.chat.say('ik werk nu ergens anders')
    await confirms(looking)
    expect((await types(samira, 'antwoord wijzigen')).words).toContain(say('nl', 'asking.why.withdrawn'))
  })

  test('looked back at late, who wants to change that answer hears why it stays', async () => {
    const looking = await asked()
    const { samira, ask, askOf, closes } = looking
    await closes((await askOf(ask)).lookBack.id)
    await wants(looking, 'keep')
    await confirms(looking)
    expect((await types(samira, 'antwoord wijzigen')).words).toContain(say('nl', 'asking.why.answered'))
  })

  test('looked back at on its day, it names the next day', async () => {
    const looking = await there()
    const { samira, passes, promiseOf } = looking
    const [day = '', another] = (await promiseOf(samira)).checks
    passes((Date.parse(day) - Date.parse(today)) / 86_400_000)
    await looking.opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
    const shownDays = async () =>
      /(?:Kijk erop terug: .*)/.exec((await types(samira, 'mijn beloften')).words)?.[0]
    const before = await shownDays()
    expect(before).toBeDefined()
    await wants(looking, 'keep')
    await confirms(looking)
    const after = await shownDays()
    expect(after).not.toBe(before)
    expect(after === undefined).toBe(another === undefined)
  })

  test('withdrawn while looking back, the answer stays to be seen by its owner', async () => {
    const looking = await asked()
    const { samira } = looking
    await wants(looking, 'withdraw')
    await isAsked(samira, 'check-self', 'because')
    await samira.chat.say('ik werk nu ergens anders')
    await confirms(looking)
    const list = await types(samira, 'zeggen en doen')
    expect(list.words).toContain('Ingetrokken op ')
    await samira.chat.press('promisePage')
    const page = await hears(samira, 'checks.noticed.why.withdrawn')
    expect(page.words).toContain('gaf je jezelf een 7.')
    expect(page.words).toContain('Je trok hem in op ')
  })

  test('a promise that is withdrawn elsewhere ends what was begun', async () => {
    const looking = await asked()
    const { samira, askOf, ask } = looking
    await samira.chat.say('terugkijken')
    await isAsked(samira, 'check-self', 'score')
    await samira.chat.press('askStop')
    await hears(samira, 'common.stop.ask')
    await samira.chat.say('bewaren')
    await hears(samira, 'turns.stopped.kept')
    await samira.chat.say('belofte intrekken')
    await isAsked(samira, 'withdraw', 'because')
    await samira.chat.say('het is klaar')
    await hears(samira, 'withdraw.summary')
    await samira.chat.say('ja')
    await hears(samira, 'withdraw.saved')
    expect((await askOf(ask)).ask.status).toBe('ended')
    const ended = await types(samira, 'verder')
    expect(ended.words).toContain(say('nl', 'asking.why.withdrawn'))
    expect(ended.words).not.toContain(say('nl', 'asking.notKept'))
  })

  test('whoever answered hears that it was withdrawn', async () => {
    const { samira, meets, opens } = await there()
    const bram = await meets('Bram Bedacht')
    await opens(samira, [{ who: bram, as: 'witness' }], { silent: true })
    await bram.chat.say('antwoord geven')
    await looksBack(bram, 'check-noticed', () => 'press')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    await samira.chat.say('belofte intrekken')
    await isAsked(samira, 'withdraw', 'because')
    await samira.chat.say('het is klaar')
    await hears(samira, 'withdraw.summary')
    await samira.chat.say('ja')
    await hears(samira, 'withdraw.saved')
    await hears(bram, 'prompts.checkThanks.withdraw', { owner: 'Samira Voorbeeld' })
  })

  test('one whose day has been comes back only where there is room', async () => {
    const looking = await asked()
    const { samira, passes, promiseOf } = looking
    passes(30)
    await looking.promisesThree(samira, daysAfter(today, 60))
    // The last planned day has come too: that look back takes the place of this one, as soon as it is open.
    const asks = async () => {
      const { person } = await looking.storedOf(samira.entraId)
      return looking.beside(store => store.asksOf('welfare', person?.id ?? '', 9))
    }
    await expect.poll(async () => (await asks()).map(one => one.lookBack.status)).toEqual(['open', 'closed'])
    await wants(looking, 'renew')
    await isAsked(samira, 'check-self', 'before')
    await samira.chat.press('answer', { answer: daysAfter(today, 50) })
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    expect((await isAsked(samira, 'check-self', 'next')).words).toContain(say('nl', 'asking.noRoom'))
    await samira.chat.press('answer', { answer: 'keep' })
    await confirms(looking)
    expect(await promiseOf(samira)).toMatchObject({ status: 'open', before: daysAfter(today, 10) })
  })
})

/** Asked at the last look back, on the day of the promise itself. */
const atTheEnd = async (language: Language = 'nl') => {
  const looking = await there(language)
  const { samira, passes, promiseOf } = looking
  const { before, checks } = await promiseOf(samira)
  passes((Date.parse(before) - Date.parse(today)) / 86_400_000)
  const owner = [{ who: samira, as: 'owner' }] as const
  const [ask = ''] = await looking.opens(samira, owner, { nth: checks.length - 1, silent: true })
  return { ...looking, ask, before }
}

const keepsAll = async (looking: Looking) => {
  const { samira } = looking
  await samira.chat.say(samira.language === 'nl' ? 'terugkijken' : 'look back')
  await looksBack(samira, 'check-self', () => 'press')
  await samira.chat.press('confirm')
  return hears(samira, 'check-self.saved')
}

describe('at the last look back', () => {
  test.each(LANGUAGES)('who keeps it as it is hears how it can go on, in %s', async language => {
    const looking = await atTheEnd(language)
    const { samira, ask, before, promiseOf } = looking
    const thanks = await keepsAll(looking)
    expect(thanks.words).not.toContain(say(language, 'asking.thanks.keep'))
    expect(thanks.words).toContain(say(language, 'asking.thanks.noDay'))
    await samira.chat.press(button(samira, 'changeAnswer'))
    for (const play of checkPlays['check-self'].slice(0, 2)) {
      await isAsked(samira, 'check-self', play.question)
      await samira.chat.press('answer', play.filled)
    }
    await isAsked(samira, 'check-self', 'next')
    await samira.chat.press('answer', { answer: 'renew' })
    await isAsked(samira, 'check-self', 'before')
    await samira.chat.press('answer', { answer: daysAfter(before, 14) })
    const goesOn = await confirms(looking)
    expect(goesOn.words).not.toContain(say(language, 'asking.thanks.noDay'))
    expect(await promiseOf(samira)).toMatchObject({ before: daysAfter(before, 14) })
    expect(await selfOf(looking, ask)).toMatchObject({ next: 'renew' })
  })

  test('who says it sharper on its last day is asked for a new one', async () => {
    const looking = await atTheEnd()
    const { samira, before, promiseOf } = looking
    await wants(looking, 'sharpen')
    for (const [question, words] of [
      ['behaviour', 'ik zit elke dinsdag om 9 uur in de huiskamer'],
      ['noticed', 'ik zet koffie'],
    ] as const) {
      await isAsked(samira, 'check-self', question)
      await samira.chat.say(words)
    }
    await isAsked(samira, 'check-self', 'before')
    await samira.chat.press('answer', { answer: daysAfter(before, 14) })
    const thanks = await confirms(looking)
    expect(thanks.words).toContain(say('nl', 'asking.thanks.sharpen'))
    expect(thanks.words).not.toContain(say('nl', 'asking.thanks.noDay'))
    const { checks } = await promiseOf(samira)
    expect(checks.filter(day => day > before).length).toBeGreaterThan(0)
  })

  test('who answers when it has closed is told of no button that is not there', async () => {
    const looking = await atTheEnd()
    await looking.closes((await looking.askOf(looking.ask)).lookBack.id)
    const thanks = await keepsAll(looking)
    expect(thanks.words).toContain(say('nl', 'asking.thanks.noDayClosed'))
    expect(thanks.words).not.toContain(button(looking.samira, 'changeAnswer'))
    expect(thanks.words).toContain(say('nl', 'asking.thanks.lateLast'))
    expect(thanks.words).not.toContain('volgende keer mee')
  })

  test.each([
    ['renew', 'before', 'over 3 weken', 'asking.thanks.late'],
    ['withdraw', 'because', 'ik werk nu ergens anders', 'asking.thanks.lateLast'],
  ] as const)('what comes late counts the next time only where there is one: %s', async (...of) => {
    const [next, question, words, told] = of
    const looking = await atTheEnd()
    await looking.closes((await looking.askOf(looking.ask)).lookBack.id)
    await wants(looking, next)
    await isAsked(looking.samira, 'check-self', question)
    await looking.samira.chat.say(words)
    const { words: thanks } = await confirms(looking)
    expect(thanks).toContain(say('nl', told))
    expect(thanks.includes('volgende keer mee')).toBe(told === 'asking.thanks.late')
  })

  test('while a day is still planned, it stays as it is', async () => {
    const thanks = await keepsAll(await asked())
    expect(thanks.words).toContain(say('nl', 'asking.thanks.keep'))
    expect(thanks.words).not.toContain(say('nl', 'asking.thanks.noDay'))
  })
})

describe('an answer that is there', () => {
  test('is shown the next time, and not before', async () => {
    const looking = await asked()
    const { samira, opens, passes } = looking
    await samira.chat.say('terugkijken')
    expect((await isAsked(samira, 'check-self', 'score')).words).not.toContain('Vorige keer')
    await looksBack(samira, 'check-self', () => 'press')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    passes(8)
    await opens(samira, [{ who: samira, as: 'owner' }], { nth: 1 })
    await samira.chat.say('terugkijken')
    const question = await isAsked(samira, 'check-self', 'score')
    expect(question.words).toContain(say('nl', 'asking.last.score', { score: 7 }))
  })

  test('can be changed while the look back is open, and stays as it is after that', async () => {
    const looking = await asked()
    const { samira, ask, closes } = looking
    await samira.chat.say('Antwoord wijzigen')
    await isAsked(samira, 'check-self', 'score')
    await looksBack(samira, 'check-self', () => 'press')
    await samira.chat.press('confirm')
    const thanks = await hears(samira, 'check-self.saved')
    await samira.chat.say('Antwoord wijzigen')
    const again = await isAsked(samira, 'check-self', 'score')
    expect(again.words).toContain(say('nl', 'asking.again'))
    await samira.chat.press('answer', { answer: '4' })
    await looksBack(samira, 'check-self', () => 'press', checkPlays['check-self'].slice(1))
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    expect(await selfOf(looking, ask)).toMatchObject({ score: 4, status: 'answered' })
    await closes((await looking.askOf(ask)).lookBack.id)
    const late = await samira.chat.press(button(samira, 'changeAnswer'), {}, { card: thanks })
    expect(answerTo(late)).toContain(say('nl', 'asking.why.answered'))
    expect(await selfOf(looking, ask)).toMatchObject({ score: 4 })
  })

  test('comes once of a double press, and an old card says so', async () => {
    const looking = await asked()
    const { samira, ask, told } = looking
    await samira.chat.press(button(samira, 'lookBack'))
    const summary = await looksBack(samira, 'check-self', () => 'press')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    const before = await selfOf(looking, ask)
    await samira.chat.press('confirm', {}, { card: summary })
    await hears(samira, 'check-self.saved')
    await samira.chat.press(button(samira, 'lookBack'), {}, { card: told })
    expect((await isAsked(samira, 'check-self', 'score')).words).toContain(say('nl', 'asking.again'))
    expect(await selfOf(looking, ask)).toEqual(before)
  })
})

test('whoever has nothing to look back at is told so, and nonsense brings the question back', async () => {
  const { samira, meets, opens } = await there()
  await samira.chat.say('terugkijken')
  await hears(samira, 'asking.none.check-self')
  const bram = await meets('Bram Bedacht')
  await opens(samira, [{ who: bram, as: 'witness' }], { silent: true })
  await bram.chat.say('belofte-check')
  const other = await hears(bram, 'asking.none.check-self')
  expect(other.words).toContain(say('nl', 'asking.other.check-noticed'))
  await bram.chat.press('Antwoorden')
  await isAsked(bram, 'check-noticed', 'noticed')
  expect((await types(bram, 'blub blub')).words).toContain(say('nl', 'check-noticed.noticed.ask'))
})
