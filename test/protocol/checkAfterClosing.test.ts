/** What was begun at a look back that is over does not stand in the way of the one that is open, and is not lost. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { answerTo, hears, isAsked, makes, type Talker, types } from './talk.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira gave a score at a look back that closed since. */
const begun = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, closes } = looking
  const [first = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
  await samira.chat.say('terugkijken')
  await isAsked(samira, 'check-self', 'score')
  await samira.chat.say('6')
  await isAsked(samira, 'check-self', 'example')
  await samira.chat.say('stop')
  await hears(samira, 'common.stop.ask')
  await samira.chat.say('bewaren')
  await hears(samira, 'turns.stopped.kept')
  await closes((await looking.askOf(first)).lookBack.id)
  return { ...looking, first }
}

const asksAnew = async ({ samira, opens, passes }: Looking): Promise<string> => {
  passes(8)
  const [ask = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { nth: 1, silent: true })
  return ask
}

test.each(['terugkijken', 'verder'])('%s goes on at the look back that is open', async words => {
  const looking = await begun()
  const { samira, askOf, first } = looking
  const now = await asksAnew(looking)
  await types(samira, words)
  const question = await isAsked(samira, 'check-self', 'score')
  expect(question.words).toContain(say('nl', 'asking.carried'))
  expect(question.words).toContain('6')
  await looksBack(samira, 'check-self', () => 'press', checkPlays['check-self'])
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  expect(await askOf(now)).toMatchObject({
    ask: { status: 'answered' },
    lastSelf: { lookBack: `look-${(await askOf(now)).promise.id}-1` },
  })
  expect((await askOf(first)).ask.status).not.toBe('answered')
})

test('it goes on where it was while nothing else is asked', async () => {
  const { samira } = await begun()
  await types(samira, 'terugkijken')
  expect((await isAsked(samira, 'check-self', 'example')).words).toContain('Hier was je al mee bezig')
})

test('what was begun about another promise waits, and it is said where', async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens, closes, askOf } = looking
  const [bram, lotte] = [await meets('Bram Bedacht'), await meets('Lotte Verhaal')]
  await makes(lotte, 'promise')
  const [first = ''] = await opens(samira, [{ who: bram, as: 'witness' }], { silent: true })
  await bram.chat.say('antwoorden')
  await isAsked(bram, 'check-noticed', 'noticed')
  await bram.chat.press('answer', { answer: 'aLittle' })
  await isAsked(bram, 'check-noticed', 'example')
  await bram.chat.say('vertalen')
  await isAsked(bram, 'translate', 'ambition')
  await closes((await askOf(first)).lookBack.id)
  await opens(lotte, [{ who: bram, as: 'sample' }], { id: 'look-of-lotte', silent: true })
  await types(bram, 'stop')
  await types(bram, 'antwoorden')
  const question = await isAsked(bram, 'check-noticed', 'noticed')
  expect(question.words).toContain('Lotte Verhaal')
  expect(question.words).toContain(say('nl', 'asking.waits'))
  const { runs } = await looking.storedOf(bram.entraId)
  expect(runs.filter(({ flow, status }) => flow === 'check-noticed' && status === 'draft')).toHaveLength(1)
})

const sharpens = async (owner: Talker, behaviour: string) => {
  await owner.chat.say('belofte scherper maken')
  await isAsked(owner, 'sharpen', 'behaviour')
  await owner.chat.say(behaviour)
  await isAsked(owner, 'sharpen', 'noticed')
  await owner.chat.say('laat het zo staan')
  await hears(owner, 'sharpen.summary')
  await owner.chat.press('confirm')
  await hears(owner, 'sharpen.saved')
}

/** Samira is halfway when her look back closes, and read the prompt of the last one that was planned. */
const halfway = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, closes, passes, askOf, promiseOf } = looking
  const [first = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { silent: true })
  await samira.chat.say('terugkijken')
  await isAsked(samira, 'check-self', 'score')
  await samira.chat.say('4')
  await isAsked(samira, 'check-self', 'example')
  await samira.chat.say('Het lukte niet')
  const card = await isAsked(samira, 'check-self', 'next')
  const { checks } = await promiseOf(samira)
  const comesAnew = async () => {
    await closes((await askOf(first)).lookBack.id)
    passes(8)
    const asked = [{ who: samira, as: 'owner' }] as const
    const [ask = ''] = await opens(samira, asked, { nth: checks.length - 1 })
    await hears(samira, 'prompts.check-self.heading')
    return ask
  }
  const isKept = async (ask: string) => {
    await hears(samira, 'check-self.summary')
    await samira.chat.press('confirm')
    await hears(samira, 'check-self.saved')
    const { ask: kept, lastSelf } = await askOf(ask)
    expect([kept.status, lastSelf?.lookBack]).toEqual(['answered', kept.lookBack])
    expect((await askOf(first)).ask.status).not.toBe('answered')
  }
  return { ...looking, first, card, comesAnew, isKept }
}

const carried = say('nl', 'asking.carried')

const HOW = ['typed', 'pressed on the card of then'] as const

test.each(HOW)('an answer that is %s goes to what is open, and nothing is lost', async how => {
  const { samira, card, comesAnew, isKept } = await halfway()
  const ask = await comesAnew()
  const told =
    how === 'typed'
      ? JSON.stringify(await types(samira, 'zo houden'))
      : answerTo(await samira.chat.press('answer', { answer: 'keep' }, { card }))
  expect(told).toContain(say('nl', 'check-self.score.ask'))
  expect(told).toContain(carried)
  expect(told).toContain('"value":"4"')
  await types(samira, '4')
  expect(JSON.stringify((await isAsked(samira, 'check-self', 'example')).cards)).toContain('Het lukte niet')
  await types(samira, 'Het lukte niet')
  await isKept(ask)
})

test.each(HOW)('to keep it, %s, is about what is open', async how => {
  const { samira, comesAnew, isKept } = await halfway()
  await samira.chat.say('zo houden')
  const card = await hears(samira, 'check-self.summary')
  const ask = await comesAnew()
  const told =
    how === 'typed'
      ? JSON.stringify(await types(samira, 'bewaren'))
      : answerTo(await samira.chat.press('confirm', {}, { card }))
  expect(told).toContain(say('nl', 'check-self.score.ask'))
  expect(told).toContain(carried)
  for (const words of ['4', 'Het lukte wel', 'zo houden']) await types(samira, words)
  await isKept(ask)
})

test('who answered goes to what is open from an older card too, and hears of no next promise', async () => {
  const { samira, comesAnew } = await halfway()
  await samira.chat.say('zo houden')
  const card = await hears(samira, 'check-self.summary')
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  await comesAnew()
  const told = answerTo(await samira.chat.press('confirm', {}, { card }))
  expect(told).toContain(say('nl', 'check-self.saved'))
  for (const key of ['noDayClosed', 'late', 'lateLast'])
    expect(told).not.toContain(say('nl', `asking.thanks.${key}`))
  expect(told).toContain(say('nl', 'common.button.lookBack'))
})

test.each([
  ['the same words', undefined],
  ['other words', 'Ik bel elke maandag om 9 uur alle teams.'],
])('a witness halfway is asked again about %s, and nothing is kept unseen', async (_, behaviour) => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens, closes, passes, askOf } = looking
  const lotte = await meets('Lotte Verhaal')
  const asked = [{ who: lotte, as: 'witness' }] as const
  const [first = ''] = await opens(samira, asked, { silent: true })
  await lotte.chat.say('antwoorden')
  await isAsked(lotte, 'check-noticed', 'noticed')
  await lotte.chat.say('een beetje')
  await isAsked(lotte, 'check-noticed', 'example')
  await closes((await askOf(first)).lookBack.id)
  if (behaviour) await sharpens(samira, behaviour)
  passes(8)
  const [ask = ''] = await opens(samira, asked, { nth: 1 })
  await hears(lotte, 'prompts.check-noticed.heading')
  await lotte.chat.say('Ik zag haar donderdag zitten.')
  const question = await isAsked(lotte, 'check-noticed', 'noticed')
  expect(question.words).toContain(carried)
  if (behaviour) expect(question.words).toContain(behaviour)
  await lotte.chat.say('niet')
  if (behaviour) {
    const example = await isAsked(lotte, 'check-noticed', 'example')
    expect(JSON.stringify(example.cards)).toContain('Ik zag haar donderdag zitten.')
    await lotte.chat.press('answer', { answer: 'Ik zag haar donderdag zitten.' })
  }
  await looksBack(lotte, 'check-noticed', () => 'press', checkPlays['check-noticed'].slice(2))
  await lotte.chat.press('confirm')
  await hears(lotte, 'check-noticed.saved')
  expect((await askOf(ask)).lastNoticed).toMatchObject({
    noticed: 'not',
    example: 'Ik zag haar donderdag zitten.',
    lookBack: (await askOf(ask)).lookBack.id,
  })
  expect((await askOf(first)).ask.status).not.toBe('answered')
})

test('who stops halfway keeps it where it was', async () => {
  const { samira, comesAnew } = await halfway()
  await comesAnew()
  await samira.chat.say('stop')
  await hears(samira, 'common.stop.ask')
  await samira.chat.say('bewaren')
  await hears(samira, 'turns.stopped.kept')
  await samira.chat.say('verder')
  expect((await isAsked(samira, 'check-self', 'score')).words).toContain(carried)
})

test('what is put off from an older card is the one that is open', async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, closes, passes, askOf, promiseOf } = looking
  const asked = [{ who: samira, as: 'owner' }] as const
  const [first = ''] = await opens(samira, asked)
  const card = await hears(samira, 'prompts.check-self.heading')
  await closes((await askOf(first)).lookBack.id)
  passes(8)
  const { checks } = await promiseOf(samira)
  await opens(samira, asked, { nth: checks.length - 1, silent: true })
  const told = answerTo(await samira.chat.press('Later', {}, { card }))
  for (const key of ['closed', 'closedLast']) expect(told).not.toContain(say('nl', `asking.${key}`))
  expect(told).toContain(say('nl', 'prompts.over'))
  expect(told).toContain(say('nl', 'common.button.lookBack'))
})
