/** What a prompt asks can be answered by typing the answer; what is not understood comes with the way to the question. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { knockBy } from './application.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { today } from './playbook.ts'
import { hears, isAsked, type Language, type Talker, types } from './talk.ts'

const LANGUAGES = ['nl', 'en'] as const

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

/** Samira is asked how it goes with her promise, and somebody else whether they noticed. */
const asked = async (
  language: Language = 'nl',
  name: 'Lotte Verhaal' | 'Mieke Verzonnen' = 'Lotte Verhaal',
) => {
  const looking = await openLooking(language)
  open.push(looking)
  const { samira, opens, meets } = looking
  const lotte = await meets(name)
  const [own = '', ask = ''] = await opens(samira, [
    { who: samira, as: 'owner' },
    { who: lotte, as: 'witness' },
  ])
  const prompt = await hears(lotte, 'prompts.check-noticed.heading')
  await hears(samira, 'prompts.check-self.heading')
  const statusOf = async (id: string) => (await looking.askOf(id)).ask.status
  const runsOf = async ({ entraId }: Talker) =>
    (await looking.storedOf(entraId)).runs.filter(({ flow }) => flow.startsWith('check-'))
  /** Nobody reads and types faster than what they read is known to have come, but a test does. */
  const isSent = async ({ entraId }: Talker) => {
    const { person } = await looking.storedOf(entraId)
    const states = async () =>
      (await looking.beside(store => store.promptsOf('welfare', person?.id ?? ''))).map(({ state }) => state)
    await expect.poll(states).toEqual(['sent'])
  }
  return { ...looking, lotte, own, ask, prompt, statusOf, runsOf, isSent }
}

const button = ({ language }: Talker, name: string) => say(language, `common.button.${name}`)

const [, ...noticedRest] = checkPlays['check-noticed']
const [, ...selfRest] = checkPlays['check-self']

describe.each(LANGUAGES)('in %s', language => {
  test.each([
    ...[
      { nl: 'ja', en: 'yes', is: 'clearly' },
      { nl: 'Een beetje.', en: 'A little', is: 'aLittle' },
    ],
    ...[{ nl: 'nee', en: 'No, not noticed', is: 'not' }],
    ...[
      { nl: 'Ja hoor!', en: 'yep', is: 'clearly' },
      { nl: 'nog niet', en: 'no I didn’t', is: 'not' },
      { nl: 'af en toe wel', en: 'now and then', is: 'aLittle' },
    ],
  ])('$nl answers whether one noticed, and is kept by confirming', async ({ is, ...words }) => {
    const { lotte, ask, statusOf, askOf } = await asked(language)
    await lotte.chat.say(words[language])
    await isAsked(lotte, 'check-noticed', 'example')
    expect(await statusOf(ask)).toBe('asked')
    await looksBack(lotte, 'check-noticed', () => 'type', noticedRest)
    expect(await statusOf(ask)).toBe('asked')
    expect((await askOf(ask)).lastNoticed).toBeNull()
    await lotte.chat.press('confirm')
    await hears(lotte, 'check-noticed.saved')
    expect((await askOf(ask)).lastNoticed).toMatchObject({ noticed: is, byName: true })
  })

  test('no idea is the answer of who could not see it, and begins no idea', async () => {
    const { lotte } = await asked(language)
    await lotte.chat.say(language === 'nl' ? 'geen idee' : 'no idea')
    await isAsked(lotte, 'check-noticed', 'named')
  })

  test('a number answers how it goes, and is kept by confirming', async () => {
    const { samira, own, statusOf, askOf } = await asked(language)
    await samira.chat.say(language === 'nl' ? 'een 7' : '7')
    await isAsked(samira, 'check-self', 'example')
    await looksBack(samira, 'check-self', () => 'type', selfRest)
    expect(await statusOf(own)).toBe('asked')
    await samira.chat.say(button(samira, 'save'))
    await hears(samira, 'check-self.saved')
    expect((await askOf(own)).lastSelf).toMatchObject({ score: 7 })
  })

  test('whether it worked is said of the promise, and the next time of an action', async () => {
    const { samira, own, statusOf } = await asked(language)
    const words = language === 'nl' ? 'niet gelukt' : 'it worked'
    await samira.chat.say(words)
    await isAsked(samira, 'check-self', 'score')
    await types(samira, 'stop')
    expect(await statusOf(own)).toBe('asked')
    await types(samira, language === 'nl' ? 'weggooien' : 'throw it away')
    expect((await types(samira, words)).words).toContain(say(language, 'turns.none.action'))
  })

  test.each(['asdf qwer', '7 van de 12 dagen', '2'])(
    '“%s” begins nothing, and offers the question',
    async text => {
      const { lotte, ask, runsOf, statusOf } = await asked(language)
      const told = await types(lotte, text)
      expect(told.words).toContain(say(language, 'turns.unclear.words'))
      expect(told.words).toContain(say(language, 'turns.next.check-noticed', { owner: 'Samira Voorbeeld' }))
      expect(told.words).toContain(say(language, 'translate.title'))
      expect([await runsOf(lotte), await statusOf(ask)]).toEqual([[], 'asked'])
      await lotte.chat.press(button(lotte, 'reply'))
      await isAsked(lotte, 'check-noticed', 'noticed')
    },
  )

  test('a command stays a command, and so does a yes where nothing was asked', async () => {
    const { lotte, samira, meets, runsOf } = await asked(language)
    expect((await types(lotte, 'menu')).words).not.toContain(say(language, 'turns.unclear.words'))
    expect((await types(samira, language === 'nl' ? 'hallo' : 'hello')).words).toContain(
      say(language, 'turns.hello'),
    )
    const joost = await meets('Joost Fictief')
    const told = await types(joost, language === 'nl' ? 'ja' : 'yes')
    expect(told.words).toContain(say(language, 'turns.unclear.words'))
    expect(told.buttons).not.toContain(button(joost, 'reply'))
    for (const who of [lotte, samira, joost]) expect(await runsOf(who)).toEqual([])
  })

  test('once it was answered, the words mean what they meant', async () => {
    const { lotte, runsOf } = await asked(language)
    await lotte.chat.press(button(lotte, 'reply'))
    await looksBack(lotte, 'check-noticed', () => 'press')
    await lotte.chat.press('confirm')
    await hears(lotte, 'check-noticed.saved')
    const told = await types(lotte, language === 'nl' ? 'ja' : 'yes')
    expect(told.words).toContain(say(language, 'turns.unclear.words'))
    expect(told.buttons).not.toContain(button(lotte, 'reply'))
    expect(await runsOf(lotte)).toEqual([])
  })

  test('after the look back closed a late answer is welcome, and nothing else is said of it', async () => {
    const { lotte, samira, ask, askOf, closes } = await asked(language)
    await closes((await askOf(ask)).lookBack.id)
    expect((await types(samira, 'asdf qwer')).buttons).not.toContain(button(samira, 'lookBack'))
    await lotte.chat.say(language === 'nl' ? 'ja' : 'yes')
    const example = await isAsked(lotte, 'check-noticed', 'example')
    expect(example.words).toContain(say(language, 'asking.late'))
  })

  test('a programme lead with a round answers the question, and not about the round', async () => {
    const { lotte: lead, ...looking } = await asked(language, 'Mieke Verzonnen')
    await hasRound(looking, lead)
    await lead.chat.say(language === 'nl' ? 'ja' : 'yes')
    await isAsked(lead, 'check-noticed', 'example')
    await looksBack(lead, 'check-noticed', () => 'press', noticedRest)
    await lead.chat.press('confirm')
    await hears(lead, 'check-noticed.saved')
    const told = await types(lead, language === 'nl' ? 'ja' : 'yes')
    expect(told.words).not.toContain(say(language, 'check-noticed.example.ask'))
    expect(told.words).not.toContain(say(language, 'turns.unclear.words'))
  })
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

/** She made a round before, which is over. */
const hasRound = ({ beside, teams, now }: Pick<Looking, 'beside' | 'teams' | 'now'>, lead: Talker) =>
  beside(async store => {
    const { person } = await store.know(knockBy(teams.tenant, lead.entraId))
    if (!person) throw new Error('Nobody of that id was met.')
    const at = now()
    const round: Round = {
      ...{ id: 'round-north', programme: 'welfare', person: person.id, run: 'run-north' },
      ...{ of: { kind: 'team', team: 'north' }, from: daysAfter(today, 20), until: daysAfter(today, 30) },
      ...{ status: 'planned', thresholds: null, openedAt: null, remindedAt: null, endedAt: null },
      ...{ result: null, madeAt: at, changedAt: at },
    }
    const saved = await store.save({
      ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
      ...{ onChecks: { rounds: [{ ...round, was: null }] }, at, worker: '-', leaseUntil: at },
    })
    expect(saved).toBe('saved')
  })

test.each([{}, { newActivityId: true }])('a message that arrives twice is one answer: %o', async how => {
  const { lotte, runsOf } = await asked()
  const delivery = await lotte.chat.say('ja')
  await isAsked(lotte, 'check-noticed', 'example')
  await lotte.chat.again(delivery, how)
  await looksBack(lotte, 'check-noticed', () => 'press', noticedRest)
  const [run, ...others] = await runsOf(lotte)
  expect(others).toEqual([])
  expect(run?.answers.map(({ value }) => value)).not.toContain('ja')
})

test('a message that was typed before the prompt came answers nothing of it', async () => {
  const { lotte, runsOf, now } = await asked()
  const before = new Date(Date.parse(now()) - 60_000).toISOString()
  await lotte.chat.say('ja', { at: before })
  await hears(lotte, 'turns.unclear.words')
  expect(await runsOf(lotte)).toEqual([])
})

test('whoever had begun goes on where they were, and keeps what they answered', async () => {
  const { lotte, runsOf } = await asked()
  await lotte.chat.say('ja')
  await isAsked(lotte, 'check-noticed', 'example')
  await lotte.chat.say('stop')
  await lotte.chat.say('bewaren')
  await hears(lotte, 'turns.stopped.kept')
  await lotte.chat.say('een beetje')
  expect((await isAsked(lotte, 'check-noticed', 'example')).words).toContain(say('nl', 'turns.resumed'))
  const [run] = await runsOf(lotte)
  expect(run?.answers.map(({ value }) => value)).toContain('clearly')
})

test.each([
  ['other words', 'Ik bel elke maandag om 9 uur alle teams.', 'noticed'],
  ['the same words', undefined, 'example'],
])('whoever answers late, while the next look back is open about %s', async (_, behaviour, question) => {
  const { lotte, samira, ask, askOf, opens, closes, passes } = await asked()
  await closes((await askOf(ask)).lookBack.id)
  if (behaviour) await sharpens(samira, behaviour)
  passes(8)
  await opens(samira, [{ who: lotte, as: 'witness' }], { nth: 1, silent: true })
  await lotte.chat.say('ja')
  const card = await isAsked(lotte, 'check-noticed', question as 'noticed' | 'example')
  if (behaviour) expect(card.words).toContain(behaviour)
})

describe.each(['ja', 'nee', 'Absoluut!', 'weet ik niet'])(
  '“%s” to something else that was asked since',
  text => {
    test.each([
      ['whether they would rather not', 'liever niet'],
      ['whether they want no prompts any more', 'kan ik ergens zeggen dat ik geen berichten meer wil'],
    ])('%s is no answer of what they noticed', async (_, before) => {
      const { lotte, ask, runsOf, statusOf, isSent } = await asked()
      await isSent(lotte)
      await types(lotte, before)
      const told = await types(lotte, text)
      expect(told.words).not.toContain(say('nl', 'check-noticed.example.ask'))
      expect([await runsOf(lotte), await statusOf(ask)]).toEqual([[], 'asked'])
    })
  },
)

test('what stands on an answer says by itself what it is an answer to', async () => {
  const { lotte } = await asked()
  await types(lotte, 'hoi')
  await lotte.chat.say('Een beetje')
  await isAsked(lotte, 'check-noticed', 'example')
})

test('while another question is open, what is typed is an answer to that', async () => {
  const { samira, own, statusOf, runsOf } = await asked()
  await samira.chat.say('vertalen')
  await isAsked(samira, 'translate', 'ambition')
  await types(samira, '7')
  expect([await runsOf(samira), await statusOf(own)]).toEqual([[], 'asked'])
})

describe('back where there is nothing before', () => {
  test('the first question comes again', async () => {
    const { lotte } = await asked()
    await lotte.chat.say('antwoorden')
    await isAsked(lotte, 'check-noticed', 'noticed')
    expect((await types(lotte, 'terug')).words).toContain(say('nl', 'check-noticed.noticed.ask'))
    await lotte.chat.say('een beetje')
    await isAsked(lotte, 'check-noticed', 'example')
  })

  test('and so it does after the wish not to answer', async () => {
    const { lotte } = await asked()
    await lotte.chat.say('antwoorden')
    await isAsked(lotte, 'check-noticed', 'noticed')
    await lotte.chat.say('liever niet')
    await hears(lotte, 'checks.heading.decline')
    expect((await types(lotte, 'terug')).words).toContain(say('nl', 'check-noticed.noticed.ask'))
  })

  test('whether to stop leads back to where one was', async () => {
    const { lotte } = await asked()
    await lotte.chat.say('een beetje')
    await isAsked(lotte, 'check-noticed', 'example')
    await lotte.chat.say('stop')
    await hears(lotte, 'common.stop.ask')
    expect((await types(lotte, 'terug')).words).toContain(say('nl', 'check-noticed.example.ask'))
    expect((await types(lotte, 'terug')).words).toContain(say('nl', 'check-noticed.noticed.ask'))
  })
})
