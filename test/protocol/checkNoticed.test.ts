/** Somebody is asked whether they noticed what another promised: by name or only counted, late, anew, or rather not. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { NoticedCheck } from '../../src/topics/check/checks.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { answerTo, asks, hears, isAsked, type Language, makes, stranger, type Talker, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const
const ofSamira = { owner: 'Samira Voorbeeld' }

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira promised something, and Bram is asked whether he noticed. */
const asked = async (language: Language = 'nl', more: { silent?: true; last?: true } = {}) => {
  const looking = await openLooking(language)
  open.push(looking)
  const bram = await looking.meets('Bram Bedacht')
  const { last, ...rest } = more
  const { checks } = await looking.promiseOf(looking.samira)
  const nth = last ? checks.length - 1 : 0
  const [ask = ''] = await looking.opens(looking.samira, [{ who: bram, as: 'witness' }], { ...rest, nth })
  if (!more.silent) await hears(bram, 'prompts.check-noticed.heading')
  return { ...looking, bram, ask }
}

const button = ({ language }: Talker, name: string) => say(language, `common.button.${name}`)

const noticedOf = async (
  { askOf }: Looking,
  ask: string,
): Promise<Partial<NoticedCheck> & { status: string }> => {
  const { lastNoticed, ask: now } = await askOf(ask)
  return { ...lastNoticed, status: now.status }
}

describe.each(LANGUAGES)('in %s', language => {
  test('the prompt says who promised what to whom, who sees the answer, and that no is fine', async () => {
    const { bram, samira, promiseOf } = await asked(language)
    const told = await hears(bram, 'prompts.check-noticed.heading')
    const { behaviour, noticed, to } = await promiseOf(samira)
    const group = to.kind === 'group' ? to.group : ''
    const sees = say(language, 'asking.sees.noticed', { owner: 'Samira Voorbeeld', scores: 5 })
    for (const words of ['Samira Voorbeeld', group, behaviour, noticed, sees])
      expect(told.words).toContain(words)
    expect(told.words).toContain(language === 'nl' ? 'Dat mag altijd' : 'That is always fine')
    expect(told.words).not.toContain(say(language, 'asking.whoWeAre', { programme: 'Dichtbij' }))
  })

  test.each(['press', 'type'] as const)('is answered by name: %s', async how => {
    const looking = await asked(language)
    const { bram, ask } = looking
    if (how === 'press') await bram.chat.press(button(bram, 'reply'))
    else await bram.chat.say(button(bram, 'reply'))
    const first = await isAsked(bram, 'check-noticed', 'noticed')
    expect(first.words).toContain(say(language, 'check-noticed.noticed.who', { scores: 5 }))
    await looksBack(bram, 'check-noticed', () => how)
    if (how === 'press') await bram.chat.press('confirm')
    else await bram.chat.say(button(bram, 'save'))
    const thanks = await hears(bram, 'check-noticed.saved')
    expect(thanks.words).toContain(say(language, 'asking.thanks.named', { owner: 'Samira Voorbeeld' }))
    expect(thanks.words).not.toContain('donderdag zitten')
    expect(await noticedOf(looking, ask)).toMatchObject({
      ...{ status: 'answered', noticed: 'aLittle', byName: true, example: 'Ik zag haar donderdag zitten.' },
    })
  })

  test('is answered in turns of both, gone back in, and only counted', async () => {
    const looking = await asked(language)
    const { bram, ask } = looking
    await bram.chat.say(language === 'nl' ? 'meekijken beantwoorden' : 'i want to answer')
    await isAsked(bram, 'check-noticed', 'noticed')
    await bram.chat.press('answer', { answer: 'clearly' })
    await isAsked(bram, 'check-noticed', 'example')
    await bram.chat.say(language === 'nl' ? 'terug' : 'back')
    await isAsked(bram, 'check-noticed', 'noticed')
    await bram.chat.say(language === 'nl' ? 'ik kon het niet zien' : 'i could not see it')
    const named = await isAsked(bram, 'check-noticed', 'named')
    expect(named.words).toContain(
      say(language, 'check-noticed.named.who', { owner: 'Samira Voorbeeld', scores: 5 }),
    )
    await bram.chat.say(language === 'nl' ? 'liever niet' : 'rather not')
    await hears(bram, 'check-noticed.summary')
    await bram.chat.press('confirm')
    const counted = say(language, 'asking.thanks.counted', { owner: 'Samira Voorbeeld', scores: 5 })
    expect((await hears(bram, 'check-noticed.saved')).words).toContain(counted)
    expect(await noticedOf(looking, ask)).toMatchObject({
      noticed: 'couldNotSee',
      byName: false,
      example: null,
    })
  })

  test('is never kept as its opposite, nor a no as an example or a name', async () => {
    const looking = await asked(language)
    const { bram, ask } = looking
    const isDutch = language === 'nl'
    await bram.chat.say(button(bram, 'reply'))
    await bram.chat.say(isDutch ? 'gemerkt' : 'noticed')
    await isAsked(bram, 'check-noticed', 'example')
    const open = await types(bram, isDutch ? 'ja' : 'yes')
    expect(open.words).toContain(say(language, 'problems.noWords'))
    await bram.chat.say(isDutch ? 'liever niet' : 'rather not')
    await isAsked(bram, 'check-noticed', 'named')
    const again = await types(bram, isDutch ? 'nee, met mijn naam' : 'no, with my name')
    expect(again.words).toContain(say(language, 'problems.notAnOption'))
    await bram.chat.say(isDutch ? 'nee, liever niet' : 'no, rather not')
    await hears(bram, 'check-noticed.summary')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    expect(await noticedOf(looking, ask)).toMatchObject({ noticed: 'clearly', example: null, byName: false })
  })

  test.each([
    ['ja hoor', 'sure', true],
    ['Prima', 'No problem', true],
    ['👍', '👍', true],
    ['nee hoor', 'no thanks', false],
    ['dat mag niet', 'Not with my name', false],
  ] as const)('hears in “%s” or “%s” whether a name may be there', async (nl, en, byName) => {
    const looking = await asked(language)
    const { bram, ask } = looking
    await bram.chat.say(button(bram, 'reply'))
    await isAsked(bram, 'check-noticed', 'noticed')
    await bram.chat.press('answer', { answer: 'couldNotSee' })
    await isAsked(bram, 'check-noticed', 'named')
    await bram.chat.say(language === 'nl' ? nl : en)
    await hears(bram, 'check-noticed.summary')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    expect(await noticedOf(looking, ask)).toMatchObject({ noticed: 'couldNotSee', byName })
  })

  test.each(['ja, anoniem', 'yes, anonymous', 'niet anoniem', 'nee, met mijn naam'])(
    '“%s” is asked again, since it can be both',
    async words => {
      const { bram } = await asked(language)
      await bram.chat.say(button(bram, 'reply'))
      await isAsked(bram, 'check-noticed', 'noticed')
      await bram.chat.press('answer', { answer: 'couldNotSee' })
      await isAsked(bram, 'check-noticed', 'named')
      expect((await types(bram, words)).words).toContain(say(language, 'check-noticed.named.ask'))
    },
  )

  test('can be declined, for this once by pressing and for good by typing', async () => {
    const looking = await asked(language)
    const { bram, ask } = looking
    await bram.chat.press(button(bram, 'ratherNot'))
    await hears(bram, 'checks.heading.decline')
    await bram.chat.press(button(bram, 'notNow'))
    await hears(bram, 'asking.decline.once', ofSamira)
    expect((await looking.askOf(ask)).ask).toMatchObject({ status: 'declined', forGood: false })
    await bram.chat.say(button(bram, 'never'))
    await hears(bram, 'asking.decline.forGood', ofSamira)
    expect((await looking.askOf(ask)).ask).toMatchObject({ status: 'declined', forGood: true })
  })

  test('is found under what one looks along with, also when it was declined', async () => {
    const looking = await asked(language)
    const { bram } = looking
    const looksAlong = () => types(bram, language === 'nl' ? 'meekijken' : 'what i noticed')
    const open = await looksAlong()
    expect(open.words).toContain(say(language, 'witnessing.asked.some', { count: 1 }))
    expect(open.words).toContain(`Samira Voorbeeld: ${(await looking.promiseOf(looking.samira)).behaviour}`)
    expect(open.words).not.toContain(say(language, 'witnessing.none'))
    await types(bram, button(bram, 'notNow'))
    const declined = await looksAlong()
    expect(declined.words).toContain(say(language, 'witnessing.asked.once'))
    await bram.chat.press(button(bram, 'reply'))
    await isAsked(bram, 'check-noticed', 'noticed')
  })

  test('can be answered after all by who declined it, in words, and nobody asks before and after', async () => {
    const looking = await asked(language, { silent: true })
    const { bram, ask, meets } = looking
    const joost = await meets('Joost Fictief')
    const none = say(language, 'asking.none.check-noticed')
    expect((await types(joost, button(joost, 'reply'))).words).toContain(none)
    expect(await pressed(bram, { do: 'decline', ask, forGood: false })).toContain(
      say(language, 'asking.decline.back'),
    )
    await bram.chat.say(button(bram, 'reply'))
    expect((await isAsked(bram, 'check-noticed', 'noticed')).words).toContain(
      say(language, 'asking.afterAll'),
    )
    await looksBack(bram, 'check-noticed', () => 'press')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    expect((await looking.askOf(ask)).ask.status).toBe('answered')
    expect((await types(bram, button(bram, 'reply'))).words).toContain(none)
  })

  test('comes first on the overview, one’s own promise before that of another', async () => {
    const looking = await openLooking(language)
    open.push(looking)
    const { samira, opens, meets } = looking
    const lotte = await meets('Lotte Verhaal')
    await opens(samira, [{ who: lotte, as: 'sample' }], { silent: true })
    const overview = () => types(lotte, language === 'nl' ? 'mijn overzicht' : 'my overview')
    const ofOther = say(language, 'turns.next.check-noticed', { owner: 'Samira Voorbeeld' })
    expect((await overview()).words).toContain(ofOther)
    await makes(lotte, 'promise')
    await opens(lotte, [{ who: lotte, as: 'owner' }], { id: 'look-of-lotte', silent: true })
    const own = await overview()
    expect(own.words).toContain(say(language, 'turns.next.check-self'))
    await lotte.chat.press(button(lotte, 'lookBack'))
    await isAsked(lotte, 'check-self', 'score')
  })

  test('can be put off in words, and comes back', async () => {
    const { bram, passes } = await asked(language)
    await bram.chat.say(button(bram, 'later'))
    await hears(bram, 'prompts.later.heading')
    await bram.chat.say(button(bram, 'tomorrow'))
    await types(bram, language === 'nl' ? 'mijn ritme' : 'my rhythm')
    passes(1)
    await hears(bram, 'prompts.check-noticed.heading')
  })
})

test.each([
  ['nl', 'nu niet', 'Doe maar morgen.', 'volgende week graag'],
  ['en', 'I have no time', 'Tomorrow, please', 'I would like next week'],
  ['en', 'Not now', 'Tomorrow, please', 'next week'],
  ['nl', 'nu even niet', 'doe maar morgen', 'volgende week'],
  ['nl', 'Een volgende keer graag', 'morgen', 'volgende week'],
  ['en', 'next time', 'tomorrow', 'next week'],
] as const)(
  'in %s it is put off in words of one’s own, and once more',
  async (language, later, tomorrow, nextWeek) => {
    const { bram } = await asked(language)
    await bram.chat.say(later)
    await hears(bram, 'prompts.later.heading')
    const done = say(language, 'prompts.later.done', { day: '…' }).split('…')[0] ?? ''
    const first = await types(bram, tomorrow)
    const second = await types(bram, nextWeek)
    for (const { words } of [first, second]) expect(words).toContain(done)
    expect(second.words).not.toBe(first.words)
  },
)

test.each([
  ['nl', 'later', 'volgende week'],
  ['en', 'not now', 'next week'],
] as const)(
  'in %s who has no time at a question is asked whether to go on later',
  async (language, ...all) => {
    const { bram } = await asked(language)
    await bram.chat.say(button(bram, 'reply'))
    for (const words of all) {
      await isAsked(bram, 'check-noticed', 'noticed')
      expect((await types(bram, words)).words).toContain(say(language, 'common.stop.explain'))
      await bram.chat.say(language === 'nl' ? 'terug' : 'back')
    }
    await isAsked(bram, 'check-noticed', 'noticed')
  },
)

test.each([
  ['nl', 'volgende maand'],
  ['en', 'Next Friday'],
] as const)('in %s “%s” begins nothing', async (language, words) => {
  const { bram } = await asked(language)
  const told = await types(bram, words)
  expect(told.words).toContain(say(language, 'turns.unclear.words'))
  expect(told.words).toContain(say(language, 'turns.next.check-noticed', ofSamira))
})

test('never is an answer as much as a wish, and declines nothing for good', async () => {
  const { bram, ask, askOf } = await asked('en')
  const told = await types(bram, 'Never')
  expect(told.words).toContain(say('en', 'turns.next.check-noticed', ofSamira))
  expect((await askOf(ask)).ask).toMatchObject({ status: 'asked', forGood: false })
})

test('without a prompt the words about when are what they were', async () => {
  const { bram } = await asked('nl', { silent: true })
  expect((await types(bram, 'doe maar morgen')).words).toContain(say('nl', 'turns.unclear.words'))
})

describe('rather not', () => {
  test('is typed at the question itself, and drops what was begun', async () => {
    const looking = await asked()
    const { bram, ask, entraId } = { ...looking, entraId: looking.bram.entraId }
    await bram.chat.press('Antwoorden')
    await isAsked(bram, 'check-noticed', 'noticed')
    await bram.chat.say('liever niet')
    await hears(bram, 'checks.heading.decline')
    await bram.chat.press('Deze keer niet')
    await hears(bram, 'asking.decline.once', ofSamira)
    expect((await looking.askOf(ask)).ask.status).toBe('declined')
    const { runs } = await looking.storedOf(entraId)
    expect(runs.filter(({ flow, status }) => flow === 'check-noticed' && status === 'open')).toEqual([])
  })

  test.each([
    ['nl', 'Nee, liever niet, dank je', 'deze keer niet hoor', false],
    ['nl', 'geen zin', 'doe maar nooit meer', true],
    ['en', 'No, rather not, thanks', 'Not this time, please', false],
    ['en', 'I do not want to say', 'never ask me this again', true],
  ] as const)('in %s is said with courtesy: %s, %s', async (language, words, howLong, forGood) => {
    const { bram, ask, askOf } = await asked(language)
    await bram.chat.say(words)
    await hears(bram, 'checks.decline.fine', ofSamira)
    expect((await askOf(ask)).ask.status).toBe('asked')
    await bram.chat.say(howLong)
    await hears(bram, `asking.decline.${forGood ? 'forGood' : 'once'}`, ofSamira)
    expect((await askOf(ask)).ask).toMatchObject({ status: 'declined', forGood })
  })

  test.each([
    ['nooit meer', 'asking.decline.forGood', true],
    ['deze keer niet', 'asking.decline.once', false],
  ])('%s is typed while answering, and the card says what is true', async (words, key, forGood) => {
    const looking = await asked()
    const { bram, ask, told } = {
      ...looking,
      told: await hears(looking.bram, 'prompts.check-noticed.heading'),
    }
    await bram.chat.press('Antwoorden')
    await isAsked(bram, 'check-noticed', 'noticed')
    await bram.chat.say('een beetje')
    const question = await isAsked(bram, 'check-noticed', 'example')
    await bram.chat.press('Liever niet', {}, { card: told })
    await bram.chat.say(words)
    await hears(bram, key, ofSamira)
    expect((await looking.askOf(ask)).ask).toMatchObject({ status: 'declined', forGood })
    const now = bram.chat.messages().find(({ id }) => id === question.id)
    expect(now?.words).toContain(say('nl', 'asking.decline.left'))
  })

  test('can be thought better of while the look back is open', async () => {
    const looking = await asked()
    const { bram, ask } = looking
    await bram.chat.press('Liever niet')
    await bram.chat.press('Nooit meer')
    await hears(bram, 'asking.decline.forGood', ofSamira)
    await pressed(bram, { do: 'start', flow: 'check-noticed', subject: ask })
    await looksBack(bram, 'check-noticed', () => 'press')
    await bram.chat.press('confirm')
    await hears(bram, 'check-noticed.saved')
    expect((await looking.askOf(ask)).ask).toMatchObject({ status: 'answered', forGood: false })
  })

  test('is said of what others promised only', async () => {
    const looking = await asked('nl', { silent: true })
    const { samira, opens } = looking
    const [own = ''] = await opens(samira, [{ who: samira, as: 'owner' }], { nth: 1, silent: true })
    expect(await pressed(samira, { do: 'decline', ask: own, forGood: true })).toContain(
      say('nl', 'asking.decline.own'),
    )
    expect((await looking.askOf(own)).ask.status).toBe('asked')
  })
})

/** Presses what need not be on any card. */
const pressed = async ({ chat }: Talker, data: object): Promise<string> => {
  const before = chat.messages().length
  const delivery = await chat.send({
    ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: chat.last()?.id ?? '' },
    value: { action: { type: 'Action.Execute', verb: 'x', data: { ...data } }, trigger: 'manual' },
  })
  const answer = answerTo(delivery)
  if (answer.includes('AdaptiveCard')) return answer
  return (await chat.waitFor(({ messages }) => messages().slice(before).at(-1), 'an answer below')).words
}

test.each(LANGUAGES)(
  'who is not introduced yet can answer after all what they declined: %s',
  async language => {
    const looking = await openLooking(language)
    open.push(looking)
    const nina = stranger(looking, language)
    await nina.chat.say('hoi')
    await isAsked(nina, 'introduce', 'role')
    const [ask = ''] = await looking.opens(looking.samira, [{ who: nina, as: 'sample' }])
    await hears(nina, 'prompts.check-noticed.heading')
    await nina.chat.press(button(nina, 'ratherNot'))
    await hears(nina, 'checks.heading.decline')
    await nina.chat.press(button(nina, 'notNow'))
    const told = await hears(nina, 'asking.decline.once', ofSamira)
    expect((await looking.askOf(ask)).ask.status).toBe('declined')
    expect(told.words).not.toContain(say(language, 'asking.decline.back'))
    expect(told.words).toContain(say(language, 'asking.decline.backHere'))
    await nina.chat.press(button(nina, 'reply'), {}, { card: told })
    const question = await isAsked(nina, 'check-noticed', 'noticed')
    expect(question.words).toContain(say(language, 'asking.afterAll'))
    await looksBack(nina, 'check-noticed', () => 'press')
    await nina.chat.press('confirm')
    await hears(nina, 'check-noticed.saved')
    expect((await looking.askOf(ask)).ask.status).toBe('answered')
  },
)

test('meekijken shows what one noticed while answering, and an example that holds the word is an example', async () => {
  const { bram } = await asked()
  await bram.chat.press('Antwoorden')
  await isAsked(bram, 'check-noticed', 'noticed')
  await bram.chat.say('een beetje')
  await isAsked(bram, 'check-noticed', 'example')
  expect((await types(bram, 'Meekijken.')).words).not.toContain(say('nl', 'check-noticed.named.ask'))
  expect((await types(bram, 'verder')).words).toContain(say('nl', 'check-noticed.example.ask'))
  await bram.chat.say('Ik mocht meekijken bij het overleg.')
  await isAsked(bram, 'check-noticed', 'named')
})

test('an answer that comes late is welcome, and said to be', async () => {
  const looking = await asked()
  const { bram, ask, closes } = looking
  await closes((await looking.askOf(ask)).lookBack.id)
  await bram.chat.press('Antwoorden')
  expect((await isAsked(bram, 'check-noticed', 'noticed')).words).toContain(say('nl', 'asking.late'))
  await looksBack(bram, 'check-noticed', () => 'type')
  await bram.chat.say('bewaar')
  expect((await hears(bram, 'check-noticed.saved')).words).toContain(say('nl', 'asking.thanks.late'))
  expect(await noticedOf(looking, ask)).toMatchObject({ status: 'answered', noticed: 'aLittle' })
})

describe.each(LANGUAGES)('when the last look back has closed, in %s', language => {
  const NEXT_TIME = language === 'nl' ? 'volgende keer mee' : 'next time'

  test('a late answer is kept, and not said to count at a next one', async () => {
    const looking = await asked(language, { last: true })
    const { bram, ask, closes } = looking
    await closes((await looking.askOf(ask)).lookBack.id)
    await bram.chat.press(button(bram, 'reply'))
    const question = await isAsked(bram, 'check-noticed', 'noticed')
    expect(question.words).toContain(say(language, 'asking.lateLast'))
    expect(question.words).not.toContain(NEXT_TIME)
    await looksBack(bram, 'check-noticed', () => 'type')
    await bram.chat.press('confirm')
    const thanks = await hears(bram, 'check-noticed.saved')
    expect(thanks.words).toContain(say(language, 'asking.thanks.lateLast'))
    expect(thanks.words).not.toContain(NEXT_TIME)
    expect(await noticedOf(looking, ask)).toMatchObject({ status: 'answered', noticed: 'aLittle' })
  })

  test('whoever puts it off hears that it does not come again, and that an answer is kept', async () => {
    const looking = await asked(language, { last: true })
    const { bram, ask, closes } = looking
    await closes((await looking.askOf(ask)).lookBack.id)
    await bram.chat.press(button(bram, 'later'))
    expect((await hears(bram, 'asking.closedLast')).words).not.toContain(NEXT_TIME)
  })
})

test('whoever puts off what has closed hears that it counts the next time, where there is one', async () => {
  const looking = await asked()
  const { bram, ask, closes } = looking
  await closes((await looking.askOf(ask)).lookBack.id)
  await bram.chat.press(button(bram, 'later'))
  await hears(bram, 'asking.closed')
})

test('the next question is offered at once, of the other kind too, and its prompt never comes', async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, opens, meets } = looking
  const lotte = await meets('Lotte Verhaal')
  await makes(lotte, 'promise')
  await opens(samira, [{ who: lotte, as: 'sample' }])
  await hears(lotte, 'prompts.check-noticed.heading')
  const [own = ''] = await opens(lotte, [{ who: lotte, as: 'owner' }], { id: 'look-of-lotte' })
  await lotte.chat.press('Antwoorden')
  await looksBack(lotte, 'check-noticed', () => 'press')
  await lotte.chat.press('confirm')
  const thanks = await hears(lotte, 'check-noticed.saved')
  expect(thanks.words).toContain(say('nl', 'asking.thanks.next', { count: 1 }))
  await lotte.chat.say('nog een antwoord')
  await looksBack(lotte, 'check-self', () => 'press')
  await lotte.chat.press('confirm')
  await hears(lotte, 'check-self.saved')
  looking.passes(9)
  const prompt = async () => (await looking.rows()).find(({ row }) => row.subject === own)?.row
  await expect
    .poll(prompt, { timeout: 5_000 })
    .toMatchObject({ state: 'suppressed', why: 'done', sent_at: null })
  expect(samira.chat.messages().filter(({ words }) => words.includes('Ik zag haar'))).toEqual([])
})

test('of several questions that were declined one is chosen to answer after all', async () => {
  const looking = await asked('nl', { silent: true })
  const { bram, ask, opens, meets } = looking
  const lotte = await meets('Lotte Verhaal')
  await makes(lotte, 'promise')
  const [other = ''] = await opens(lotte, [{ who: bram, as: 'sample' }], {
    id: 'look-of-lotte',
    silent: true,
  })
  for (const one of [ask, other]) await pressed(bram, { do: 'decline', ask: one, forGood: false })
  await bram.chat.say('meekijken beantwoorden')
  const choice = await isAsked(bram, 'check-noticed', 'ask')
  expect(choice.words).toContain('Samira Voorbeeld')
  await bram.chat.press('answer', { answer: other })
  const question = await isAsked(bram, 'check-noticed', 'noticed')
  expect(question.words).toContain('Lotte Verhaal')
  expect(question.words).toContain(say('nl', 'common.progress', { nth: 1, of: 3 }))
})

test('of several open questions the one that is meant is chosen', async () => {
  const looking = await asked('nl', { silent: true })
  const { bram, opens, meets } = looking
  const lotte = await meets('Lotte Verhaal')
  await makes(lotte, 'promise')
  const [other = ''] = await opens(lotte, [{ who: bram, as: 'sample' }], {
    id: 'look-of-lotte',
    silent: true,
  })
  await bram.chat.say('antwoord geven')
  const choice = await isAsked(bram, 'check-noticed', 'ask')
  expect(choice.words).toContain('Lotte Verhaal')
  expect(choice.words).toContain('Samira Voorbeeld')
  await bram.chat.press('answer', { answer: other })
  expect((await isAsked(bram, 'check-noticed', 'noticed')).words).toContain('Lotte Verhaal')
})

test.each(LANGUAGES)(
  'who would rather not, and did not choose yet about whom, chooses that first: %s',
  async language => {
    const looking = await asked(language, { silent: true })
    const { bram, ask, opens, meets } = looking
    const lotte = await meets('Lotte Verhaal')
    await makes(lotte, 'promise')
    const more = { id: 'look-of-lotte', silent: true } as const
    const [other = ''] = await opens(lotte, [{ who: bram, as: 'sample' }], more)
    await bram.chat.say(language === 'nl' ? 'antwoord geven' : 'i want to answer')
    await isAsked(bram, 'check-noticed', 'ask')
    for (const name of ['ratherNot', 'notNow', 'never']) {
      const told = await types(bram, button(bram, name))
      expect(told.words).toContain(say(language, 'asking.decline.which'))
      expect(told.words).toContain(say(language, 'check-noticed.ask.ask'))
    }
    for (const one of [ask, other]) expect((await looking.askOf(one)).ask.status).toBe('asked')
    await bram.chat.press('answer', { answer: other })
    await isAsked(bram, 'check-noticed', 'noticed')
    await types(bram, button(bram, 'ratherNot'))
    await hears(bram, 'checks.heading.decline')
  },
)

describe('what is not theirs', () => {
  test('an ask of another, of nobody, and of their own in the other conversation change nothing', async () => {
    const looking = await asked('nl', { silent: true })
    const { samira, bram, ask, meets } = looking
    const joost = await meets('Joost Fictief')
    const gone = say('nl', 'asking.why.notYours')
    const before = await looking.askOf(ask)
    for (const [who, data] of [
      [joost, { do: 'start', flow: 'check-noticed', subject: ask }],
      [joost, { do: 'decline', ask, forGood: true }],
      [samira, { do: 'decline', ask, forGood: true }],
      [bram, { do: 'start', flow: 'check-noticed', subject: 'of-another-programme' }],
      [bram, { do: 'start', flow: 'check-self', subject: ask }],
      [bram, { do: 'decline', ask: '__proto__', forGood: false }],
    ] as const)
      expect([data, await pressed(who, data)]).toEqual([data, expect.stringContaining(gone)])
    expect(await looking.askOf(ask)).toEqual(before)
  })

  test('a forwarded card cannot be answered by who was not asked', async () => {
    const looking = await asked('nl', { silent: true })
    const { bram, ask, meets } = looking
    await bram.chat.say('antwoord geven')
    await isAsked(bram, 'check-noticed', 'noticed')
    const run = (await looking.storedOf(bram.entraId)).runs.find(({ flow }) => flow === 'check-noticed')
    const joost = await meets('Joost Fictief')
    const answered = { do: 'answer', run: run?.id, question: 'noticed', answer: 'not' }
    expect(await pressed(joost, answered)).toContain(say('nl', 'turns.why.gone'))
    expect(await noticedOf(looking, ask)).toEqual({ status: 'asked' })
  })
})

test('whoever was never met hears who asks, and answers without saying first what they do', async () => {
  const looking = await asked('nl', { silent: true })
  const { teams, samira, opens } = looking
  const { chat, aadObjectId: entraId } = teams.person({ name: 'Nieuw Iemand', locale: 'nl-NL' })
  const nina: Talker = { chat, entraId, language: 'nl' }
  await unmet(looking, nina)
  const [ask = ''] = await opens(samira, [{ who: nina, as: 'sample' }], { nth: 1, silent: true })
  const answer = await pressed(nina, { do: 'start', flow: 'check-noticed', subject: ask })
  expect(answer).not.toContain(asks('nl', 'introduce', 'role'))
  expect(chat.messages().some(({ words }) => words.includes('Dit is geen beoordeling'))).toBe(true)
  await looksBack(nina, 'check-noticed', nth => (nth.question === 'example' ? 'type' : 'press'))
  await nina.chat.say('bewaar')
  await hears(nina, 'check-noticed.saved')
  expect(await noticedOf(looking, ask)).toMatchObject({ status: 'answered', byName: true })
})

/** A row for somebody who never wrote to us, as planning makes it. */
const unmet = (looking: Looking, { entraId, chat }: Talker) =>
  looking.beside(async store => {
    const [someone] = await store.peopleIn('welfare')
    if (!someone) throw new Error('Somebody was met.')
    const person = {
      ...{ ...someone, id: 'unmet-1', entraId, teamsId: '', name: 'Nieuw Iemand', chat: null, welcomed: 0 },
      ...{ role: null, team: null, metAt: null, spokeAt: null, email: null, listed: false, revision: 0 },
    }
    expect(chat.messages()).toEqual([])
    const saved = await store.save({
      ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
      ...{ at: looking.now(), worker: '-', leaseUntil: looking.now() },
    })
    expect(saved).toBe('saved')
  })

test('what is begun waits on the drafts, and can be thrown away without a word to anybody', async () => {
  const looking = await asked()
  const { bram, ask } = looking
  await bram.chat.press('Antwoorden')
  await bram.chat.press('answer', checkPlays['check-noticed'][0].filled)
  await isAsked(bram, 'check-noticed', 'example')
  await bram.chat.say('vertalen')
  await isAsked(bram, 'translate', 'ambition')
  await bram.chat.say('stop')
  await bram.chat.say('weggooien')
  await bram.chat.say('antwoorden')
  expect((await isAsked(bram, 'check-noticed', 'example')).words).toContain('Hier was je al mee bezig')
  await bram.chat.say('stop')
  await hears(bram, 'common.stop.ask')
  await bram.chat.say('weggooien')
  await hears(bram, 'turns.stopped.discarded')
  expect(await noticedOf(looking, ask)).toEqual({ status: 'asked' })
})
