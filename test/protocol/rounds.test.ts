/** The programme lead makes a round, reads before it starts who is asked and when, and nobody else can. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { tell } from '../../src/cards/voice.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { NAMES, openRoundTeam, promiseOf } from './openRoundTeam.ts'
import { today } from './playbook.ts'
import { answerTo, hears, isAsked, type Language, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'

const LANGUAGES = ['nl', 'en'] as const

type There = Awaited<ReturnType<typeof openRoundTeam>>

let there: There | undefined
afterEach(async () => {
  await there?.close()
  there = undefined
})

const open = async (...how: Parameters<typeof openRoundTeam>): Promise<There> => {
  there = await openRoundTeam(...how)
  return there
}

const told = ({ language }: Talker, key: string, values = {}): string =>
  tell({ language, today }, key, values)

const begins = { nl: 'nieuwe ronde', en: 'new round' }

const mtHasPromises = { promises: { 1: [promiseOf(1)], 2: [promiseOf(2)] } }
const northHasPromises = {
  promises: Object.fromEntries([3, 4, 5, 6, 7].map(nth => [nth, [promiseOf(nth)]])),
}

const [first, last] = [daysAfter(today, 1), daysAfter(today, 15)]

/** Up to the preview, by pressing. */
const fillsIn = async (lead: Talker, answers: Readonly<Record<string, string>>) => {
  await types(lead, begins[lead.language])
  for (const [question, answer] of Object.entries(answers)) {
    await isAsked(lead, 'round', question)
    await lead.chat.press('answer', { answer })
  }
}

const forMt = { of: 'managementTeam', from: first, until: last }

describe.each(LANGUAGES)('in %s', language => {
  test('at the preview, to stop the round stops making it, and to begin starts it', async () => {
    const { lead, rounds } = await open(language, mtHasPromises)
    await fillsIn(lead, forMt)
    await hears(lead, 'round.summary')
    for (const words of language === 'nl'
      ? ['stop de ronde maar', 'Annuleer de ronde']
      : ['Cancel the round']) {
      expect((await types(lead, words)).words).toContain(say(language, 'common.stop.explain'))
      await lead.chat.say(language === 'nl' ? 'terug' : 'back')
      await hears(lead, 'round.summary')
    }
    expect(await rounds()).toEqual([])
    await lead.chat.say(language === 'nl' ? 'Ja, beginnen' : 'Yes, start it')
    await hears(lead, 'round.saved')
    expect(await rounds()).toHaveLength(1)
  })

  test('the management team is asked: by typing, with names of owners and of nobody else', async () => {
    const { lead, rounds } = await open(language, mtHasPromises)
    await lead.chat.say(begins[language])
    await isAsked(lead, 'round', 'of')
    await lead.chat.say(language === 'nl' ? 'het mt' : 'the mt')
    await isAsked(lead, 'round', 'from')
    await lead.chat.say(first)
    await isAsked(lead, 'round', 'until')
    await lead.chat.say(last)
    const { words } = await hears(lead, 'round.summary')
    expect(words).toContain(NAMES.mieke)
    expect(words).toContain(NAMES.kees)
    expect(words).not.toMatch(/Persoon \d/)
    expect(words).toContain(say(language, 'round.ahead.witnesses', { count: 5 }))
    expect(words).toContain(told(lead, 'round.ahead.first', { day: first }))
    expect(words).toContain(say(language, 'round.ahead.noRoom'))
    expect(words).toContain(told(lead, 'round.ahead.until', { day: last }))
    expect(await rounds()).toEqual([])
    await lead.chat.say(language === 'nl' ? 'ja' : 'yes')
    await hears(lead, 'round.saved')
    expect(await rounds()).toMatchObject([
      { of: { kind: 'managementTeam' }, from: first, until: last, status: 'planned', thresholds: null },
    ])
  })

  test('nonsense brings the button of the preview in words, and those words start the round', async () => {
    const { lead, rounds } = await open(language, mtHasPromises)
    await fillsIn(lead, forMt)
    await hears(lead, 'round.summary')
    const button = say(language, 'common.button.startRound')
    expect((await types(lead, 'blub blub')).words).toContain(
      say(language, 'turns.summaryUnclear', { button }),
    )
    await lead.chat.say(button.toLowerCase())
    await hears(lead, 'round.saved')
    expect(await rounds()).toHaveLength(1)
  })

  test('a team is asked: by pressing, in numbers only', async () => {
    const { lead } = await open(language, northHasPromises)
    await fillsIn(lead, { of: 'team', team: 'north', from: first, until: last })
    const { words } = await hears(lead, 'round.summary')
    const team = language === 'nl' ? 'Team Noord' : 'Team North'
    expect(words).toContain(say(language, 'round.ahead.team', { team, owners: 5, promises: 5 }))
    expect(words).toContain(say(language, 'round.ahead.seenBy'))
    expect(words).not.toMatch(/Persoon \d/)
  })

  test('of a few people of a team no number is told', async () => {
    const { lead } = await open(language, { promises: { 3: [promiseOf(3)] } })
    await fillsIn(lead, { of: 'team', team: 'north', from: first, until: last })
    const { words } = await hears(lead, 'round.summary')
    expect(words).toContain(say(language, 'round.ahead.tooFew'))
    expect(words).not.toMatch(/Persoon \d/)
  })

  test('however low a threshold is, what is said before is what holds: nothing of fewer than five', async () => {
    const promises = Object.fromEntries([3, 4, 5, 6].map(nth => [nth, [promiseOf(nth)]]))
    const { lead } = await open(language, { promises, thresholds: { scores: 4, quotes: 5 } })
    await fillsIn(lead, { of: 'team', team: 'north', from: first, until: last })
    const { words } = await hears(lead, 'round.summary')
    const team = language === 'nl' ? 'Team Noord' : 'Team North'
    expect(words).toContain(say(language, 'round.ahead.teamFew', { team, threshold: 5 }))
    expect(words).toContain(say(language, 'round.ahead.thresholds', { scores: 5, quotes: 5 }))
    expect(words).toContain(say(language, 'round.ahead.tooFew'))
    expect(words).not.toContain(say(language, 'round.ahead.seenBy'))
    // The draw goes by the threshold itself.
    expect(words).toContain(say(language, 'round.ahead.drawn', { most: 16 }))
  })

  test('the witnesses of fewer than five are said to be fewer than five', async () => {
    const witnesses = (promiseOf(1).witnesses ?? []).slice(0, 4)
    const to = { kind: 'people', people: witnesses } as const
    const { lead } = await open(language, {
      ...{ promises: { 1: [promiseOf(1, { to, witnesses })] }, thresholds: { scores: 4, quotes: 5 } },
    })
    await fillsIn(lead, forMt)
    const { words } = await hears(lead, 'round.summary')
    expect(words).toContain(say(language, 'round.ahead.witnessesFew', { threshold: 5 }))
  })

  test('which teams there are, and what is told of one, is the same whether or not somebody promised', async () => {
    const toTheSouth = { people: { 8: { team: 'south' } } }
    const seen = async (promises: Readonly<Record<number, ReturnType<typeof promiseOf>[]>>) => {
      const { lead, close } = await openRoundTeam(language, {
        ...toTheSouth,
        promises: { ...mtHasPromises.promises, ...promises },
      })
      await fillsIn(lead, { of: 'team' })
      const { words: teams } = await hears(lead, 'round.team.ask')
      await lead.chat.press('answer', { answer: 'north' })
      for (const day of [first, last]) await lead.chat.press('answer', { answer: day })
      const { words: preview } = await hears(lead, 'round.summary')
      await close()
      return { teams, preview }
    }
    const [nobody, some] = [await seen({}), await seen({ 3: [promiseOf(3)], 8: [promiseOf(8)] })]
    expect(some).toEqual(nobody)
    const names = language === 'nl' ? ['Team Noord', 'Team Zuid'] : ['Team North', 'Team South']
    expect(names.map(name => nobody.teams.includes(name))).toEqual([true, false])
    const [team, threshold] = [names[0] ?? '', 5]
    expect(nobody.preview).toContain(say(language, 'round.ahead.teamFew', { team, threshold }))
    expect(nobody.preview).toContain(say(language, 'round.ahead.witnessesOfFew'))
  })

  test('where no team is large enough, that is said, and another group can be chosen', async () => {
    const people = Object.fromEntries([6, 7, 8].map(nth => [nth, { team: null }]))
    const { lead } = await open(language, { ...mtHasPromises, people })
    await fillsIn(lead, { of: 'team' })
    await hears(lead, 'round.misfit.noTeam')
    await lead.chat.press('answer', { answer: 'managementTeam' })
    await isAsked(lead, 'round', 'from')
  })

  test('without a promise there is nothing to ask, and that is said with what helps', async () => {
    const { lead, rounds } = await open(language)
    await types(lead, begins[language])
    await hears(lead, 'round.nobody')
    expect(await rounds()).toEqual([])
  })

  test('where what the management team promised is over by then, an earlier day is asked for', async () => {
    const ends = daysAfter(first, 10)
    const short = { before: ends, checks: [ends] }
    const { lead } = await open(language, { promises: { 1: [promiseOf(1, short)] } })
    const [late, early] = [daysAfter(first, 35), daysAfter(first, 14)]
    await fillsIn(lead, { of: 'managementTeam', from: late })
    const { words } = await hears(lead, 'round.from.ask')
    expect(words).toContain(told(lead, 'round.misfit.over', { day: late }))
    await lead.chat.press('answer', { answer: early })
    await isAsked(lead, 'round', 'until')
  })

  test('whose promise is over by then does not look back', async () => {
    const ends = daysAfter(first, 10)
    const short = promiseOf(2, { before: ends, checks: [ends] })
    const { lead } = await open(language, { promises: { 1: [promiseOf(1)], 2: [short] } })
    await fillsIn(lead, { of: 'managementTeam', from: daysAfter(first, 21), until: daysAfter(first, 35) })
    const { words } = await hears(lead, 'round.summary')
    expect(words).toContain(NAMES.mieke)
    expect(words).not.toContain(NAMES.kees)
  })

  test('a group without promises can be changed for another one', async () => {
    const { lead } = await open(language, northHasPromises)
    await fillsIn(lead, { of: 'managementTeam' })
    await hears(lead, 'round.misfit.nothing')
    await lead.chat.press('answer', { answer: 'team' })
    await isAsked(lead, 'round', 'team')
  })

  test('who may not is refused, whatever they say or press', async () => {
    const { called, rounds } = await open(language, mtHasPromises)
    const mieke = await called(1)
    const refused = say(language, 'rights.refused', {
      deed: say(language, 'rights.deed.openRound'),
      who: say(language, 'rights.who.programmeLead'),
    })
    expect((await types(mieke, begins[language])).words).toContain(refused)
    expect(await pressing(mieke, { do: 'start', flow: 'round' })).toContain(refused)
    expect(await rounds()).toEqual([])
  })
})

test.each([
  ['too short', daysAfter(first, 3), 'round.misfit.tooShort', { day: daysAfter(first, 7) }],
  ['too long', daysAfter(first, 70), 'round.misfit.tooLong', { day: daysAfter(first, 56) }],
])('a round that is %s is asked about again', async (_, until, key, values) => {
  const { lead } = await open('nl', mtHasPromises)
  await fillsIn(lead, { ...forMt, until })
  const { words } = await hears(lead, 'round.until.ask')
  expect(words).toContain(told(lead, key, values))
})

test.each(['31-02-2027', 'gisteren', '9999-12-31', '-1', '١'])(
  'a day such as %s is asked again, and changes nothing',
  async said => {
    const { lead, rounds } = await open('nl', mtHasPromises)
    await fillsIn(lead, { of: 'managementTeam' })
    await isAsked(lead, 'round', 'from')
    await types(lead, said)
    await isAsked(lead, 'round', 'from')
    expect(await rounds()).toEqual([])
  },
)

test('the same body is in one round at a time', async () => {
  const { lead, rounds } = await open('nl', mtHasPromises)
  await fillsIn(lead, forMt)
  await hears(lead, 'round.summary')
  await lead.chat.press('confirm')
  await hears(lead, 'round.saved')
  await fillsIn(lead, { of: 'managementTeam', from: daysAfter(first, 2) })
  const { words } = await hears(lead, 'round.from.ask')
  expect(words).toContain(told(lead, 'round.misfit.overlaps', { from: first, until: last }))
  await lead.chat.press('answer', { answer: daysAfter(last, 1) })
  await isAsked(lead, 'round', 'until')
  expect(await rounds()).toHaveLength(1)
})

test('the group can be changed on the preview, which then tells of the other one', async () => {
  const { lead } = await open('nl', { promises: { ...mtHasPromises.promises, ...northHasPromises.promises } })
  await fillsIn(lead, forMt)
  await hears(lead, 'round.summary')
  await lead.chat.press('change', { change: '0' })
  await isAsked(lead, 'round', 'of')
  await lead.chat.say('team')
  await isAsked(lead, 'round', 'team')
  await lead.chat.say('team noord')
  const { words } = await hears(lead, 'round.summary')
  const values = { team: 'Team Noord', owners: 5, promises: 5 }
  expect(words).toContain(say('nl', 'round.ahead.team', values))
  expect(words).not.toContain(NAMES.mieke)
})

test('an older preview with other days starts nothing, and shows the days as they are now', async () => {
  const { lead, rounds } = await open('nl', mtHasPromises)
  await fillsIn(lead, forMt)
  const old = await hears(lead, 'round.summary')
  await lead.chat.say('laatste dag')
  await isAsked(lead, 'round', 'until')
  const asking = answerTo(await lead.chat.press('Ronde starten', {}, { card: old }))
  expect(asking).toContain(say('nl', 'round.outdated'))
  await lead.chat.say(daysAfter(last, 7))
  await hears(lead, 'round.summary')
  const now = answerTo(await lead.chat.press('Ronde starten', {}, { card: old }))
  expect(now).toContain(say('nl', 'round.outdated'))
  expect(now).toContain(told(lead, 'round.ahead.until', { day: daysAfter(last, 7) }))
  expect(await rounds()).toEqual([])
  expect(answerTo(await lead.chat.press('Ronde starten'))).toContain(say('nl', 'round.saved'))
  expect(await rounds()).toMatchObject([{ until: daysAfter(last, 7) }])
})

test('pressed twice, it is started once, and the second press is told what the first one was', async () => {
  const { lead, rounds } = await open('nl', mtHasPromises)
  await fillsIn(lead, forMt)
  const card = await hears(lead, 'round.summary')
  await lead.chat.press('confirm', {}, { card })
  await hears(lead, 'round.saved')
  const again = answerTo(await lead.chat.press('confirm', {}, { card }))
  for (const key of ['round.saved', 'round.follow']) expect(again).toContain(say('nl', key))
  expect(again).toContain(told(lead, 'round.goes.later', { from: first, until: last }))
  expect(again).not.toContain(say('nl', 'turns.why.finished'))
  expect(await rounds()).toHaveLength(1)
})

test('a promise that is taken back before the start leaves nothing to start', async () => {
  const { lead, beside, rounds } = await open('nl', { promises: { 1: [promiseOf(1)] } })
  await fillsIn(lead, forMt)
  const card = await hears(lead, 'round.summary')
  await beside(async store => {
    const person = await store.personWith('welfare', 'person-1')
    if (!person) throw new Error('She was met.')
    const promises = [{ ...promiseOf(1), status: 'withdrawn' as const }]
    const at = new Date().toISOString()
    await store.save({
      ...{ person, runs: [], actions: [], promises, routes: [], sends: [], handled: null },
      ...{ at, worker: 'test', leaseUntil: at },
    })
  })
  await lead.chat.press('confirm', {}, { card })
  await hears(lead, 'round.misfit.nothing')
  expect(await rounds()).toEqual([])
})

test.each<Language>(['nl', 'en'])('the preview reads well, in %s', async language => {
  const { lead } = await open(language, mtHasPromises)
  await fillsIn(lead, forMt)
  const { words } = await hears(lead, 'round.summary')
  expect(words).not.toMatch(/undefined|null|round\.|\{/)
})
