/** The programme lead follows a round, reminds once, cancels it or closes it early; each is asked for and done once. */
import { afterEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { tell } from '../../src/cards/voice.ts'
import type { Opening } from '../../src/ports/checks.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { turnOf } from '../storage/turns.ts'
import { openRoundTeam, promiseOf } from './openRoundTeam.ts'
import { playbook, today } from './playbook.ts'
import { answersTo, hears, isAsked, type Language, sees, starts, types } from './talk.ts'
import { pressing } from './waysIn.ts'

const LANGUAGES = ['nl', 'en'] as const

type There = Awaited<ReturnType<typeof openRoundTeam>>

let there: There | undefined
afterEach(async () => {
  await there?.close()
  there = undefined
})

const at = new Date().toISOString()

const round: Round = {
  ...{ id: 'round-mt', programme: 'welfare', person: 'person-1', run: 'run-round' },
  ...{ of: { kind: 'managementTeam' }, from: today, until: daysAfter(today, 14) },
  ...{ status: 'planned', thresholds: null, openedAt: null, remindedAt: null, endedAt: null },
  ...{ result: null, madeAt: at, changedAt: at },
}

/** A look back at what somebody promised, of which the owner and the six of the north are asked. */
const opening = (owner: number): Opening => {
  const id = `look-${owner}`
  const about = { programme: 'welfare', lookBack: id, owner: `person-${owner}`, promise: `promise-${owner}` }
  const asks = [...new Set([owner, 3, 4, 5, 6, 7, 8])].map(nth => ({
    ...{ ...about, id: `ask-${owner}-${nth}`, person: `person-${nth}` },
    ...{ as: nth === owner ? ('owner' as const) : ('witness' as const), status: 'asked' as const },
    ...{ forGood: false, madeAt: at, changedAt: at },
  }))
  return {
    lookBack: {
      ...{ id, programme: 'welfare', owner: about.owner, promise: about.promise, day: today },
      ...{ round: round.id, status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at },
      ...{ closesAt: `${daysAfter(today, 15)}T00:00:00.000Z`, closedAt: null },
      words: null,
    },
    ...{ passed: today, asks, unmet: [] },
    plans: asks.map(ask => ({
      ...{ person: ask.person, kind: ask.as === 'owner' ? 'check-self' : 'check-noticed' },
      ...{ subject: ask.id, dueAt: `${daysAfter(today, 30)}T10:00:00.000Z` },
    })),
  }
}

const keepRound = (team: There, kept: Round, was: string | null = null) =>
  team.beside(async store => {
    const person = await store.personWith('welfare', 'person-1')
    const lead = (await store.peopleIn('welfare')).find(({ entraId }) => entraId === team.leadId)
    if (!person || !lead) throw new Error('They were met.')
    const rounds = [{ ...kept, person: lead.id, was }]
    await store.save(turnOf(person, `${kept.id} ${was}`, { at, onChecks: { rounds } }))
  })

const promises = { 1: [promiseOf(1)], 2: [promiseOf(2)] }

/** With a round that is to begin in two days. */
const planned = async (language: Language = 'nl') => {
  there = await openRoundTeam(language, { promises })
  await keepRound(there, { ...round, from: daysAfter(today, 2) })
  return there
}

/** With a round that is open. */
const opened = async (language: Language = 'nl', openings = [opening(1), opening(2)]) => {
  there = await openRoundTeam(language, { promises })
  await keepRound(there, round)
  await there.beside(async store => {
    await store.openRound({ ...round, status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at })
    await store.openLookBacks(openings, at)
  })
  return there
}

/** The question to one of those who are asked is gone. */
const questionWent = (team: There) =>
  team.beside(async store => {
    const person = await store.personWith('welfare', 'person-3')
    const [question] = await store.promptsOf('welfare', 'person-3')
    if (!person || !question) throw new Error('Somebody is asked.')
    const prompts = [{ ...question, state: 'sent' as const, sentAt: at }]
    expect(await store.save(turnOf(person, 'the question went', { prompts }))).toBe('saved')
  })

const follows = { nl: 'rondes', en: 'rounds' }

const press = (team: There, act: 'page' | 'remind' | 'cancel' | 'close', more = {}) =>
  pressing(team.lead, { do: 'round', round: round.id, act, ...more })

const statusOf = async (team: There) => (await team.rounds()).map(({ status }) => status)

describe.each(LANGUAGES)('in %s', language => {
  test('the rounds are listed, and one tells how far it is without telling who', async () => {
    const team = await opened(language)
    await types(team.lead, follows[language])
    await sees(team.lead.chat, say(language, 'checks.heading.rounds'))
    const page = await press(team, 'page')
    expect(page).toContain(say(language, 'rounds.asked', { count: 5 }))
    expect(page).toContain(say(language, 'rounds.answeredFew', { threshold: 5 }))
    expect(page).toContain(say(language, 'rounds.thresholds', { scores: 5, quotes: 10 }))
    expect(page).not.toMatch(/Persoon|Mieke|Kees/)
  })

  test('cancelling is asked first, and counts at once', async () => {
    const team = await opened(language)
    await press(team, 'cancel')
    expect(await statusOf(team)).toEqual(['open'])
    expect(await press(team, 'cancel', { sure: true })).toContain(say(language, 'rounds.done.cancel'))
    expect(await statusOf(team)).toEqual(['cancelled'])
    const prompts = await team.promptsOf(3)
    expect(prompts.map(({ state }) => state)).toEqual(['suppressed', 'suppressed'])
    expect(await press(team, 'cancel', { sure: true })).toContain(say(language, 'rounds.notNow.over'))
  })

  test('closing early is asked first, and done once', async () => {
    const team = await opened(language)
    await press(team, 'close')
    expect(await team.rounds()).toMatchObject([{ endedAt: null }])
    const closed = await press(team, 'close', { sure: true })
    expect(closed).toContain(say(language, 'rounds.done.close'))
    expect(closed).toContain(tell({ language, today }, 'checks.round.day', { from: today }))
    expect(await team.rounds()).toMatchObject([{ endedAt: expect.any(String) }])
    expect(await press(team, 'close', { sure: true })).toContain(say(language, 'rounds.notNow.over'))
  })

  test.each(['cancel', 'close'] as const)('what was planned for later is so again after %s', async act => {
    const last = daysAfter(today, 60)
    const team = await opened(language, [{ ...opening(1), passed: last }])
    const page = { programme: 'welfare', open: true, until: last, after: null, most: 9 }
    const isPlanned = async () => {
      const due = await team.beside(store => store.dueLookBacks(page))
      return due.some(({ promise }) => promise.id === 'promise-1')
    }
    expect(await isPlanned()).toBe(false)
    await press(team, act, { sure: true })
    expect(await isPlanned()).toBe(true)
  })

  test('of a team in which few promised, and of one in which nobody did, all looks the same', async () => {
    for (const openings of [[], [opening(1)]]) {
      await there?.close()
      there = await openRoundTeam(language, { promises })
      const ofTeam: Round = { ...round, of: { kind: 'team', team: 'north' } }
      await keepRound(there, ofTeam)
      const open = { ...ofTeam, status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at } as const
      await there.beside(async store => {
        await store.openRound(open)
        expect(await store.openLookBacks(openings, at)).toBe(openings.length)
      })
      const page = await press(there, 'page')
      expect(page).toContain(say(language, 'rounds.ofFew', { threshold: 5 }))
      for (const key of ['asked', 'askedFew', 'answeredFew', 'waiting'])
        expect(page).not.toContain(say(language, `rounds.${key}`, { threshold: 5, count: 5 }))
      const reminded = await press(there, 'remind')
      expect(reminded).toContain(say(language, 'rounds.done.remind'))
      for (const key of ['remindedSome', 'remindedFew'])
        expect(reminded).not.toContain(say(language, `rounds.${key}`, { threshold: 5, count: 5 }))
    }
  })

  test('however low a threshold is, of fewer than five of a team no number is told, and five is what is said', async () => {
    const thresholds = { scores: 4, quotes: 5 }
    const few = [3, 4, 5, 6]
    const ofEach = Object.fromEntries(few.map(nth => [nth, [promiseOf(nth)]]))
    there = await openRoundTeam(language, { promises: ofEach, thresholds })
    const ofTeam: Round = { ...round, of: { kind: 'team', team: 'north' } }
    await keepRound(there, ofTeam)
    await there.beside(async store => {
      await store.openRound({ ...ofTeam, status: 'open', thresholds, openedAt: at })
      expect(await store.openLookBacks(few.map(opening), at)).toBe(few.length)
    })
    const page = await press(there, 'page')
    expect(page).toContain(say(language, 'rounds.ofFew', { threshold: 5 }))
    expect(page).toContain(say(language, 'rounds.thresholds', { scores: 5, quotes: 5 }))
    expect(page).not.toContain(say(language, 'rounds.ofFew', { threshold: 4 }))
  })

  test('before the first question went nobody can be reminded, and nothing is spent', async () => {
    const team = await opened(language)
    expect(await press(team, 'remind')).toContain(say(language, 'rounds.notNow.remindEarly'))
    expect(await team.rounds()).toMatchObject([{ remindedAt: null }])
    expect((await team.promptsOf(3)).map(({ kind }) => kind)).not.toContain('checkReminder')
  })

  test('one reminder for everybody who said nothing, and no second', async () => {
    const team = await opened(language)
    await questionWent(team)
    expect(await press(team, 'remind')).toContain(say(language, 'rounds.done.remind'))
    expect(await press(team, 'remind')).toContain(say(language, 'rounds.done.remind'))
    const kinds = (await team.promptsOf(3)).map(({ kind }) => kind).sort()
    expect(kinds).toEqual(['check-noticed', 'check-noticed', 'checkReminder'])
  })

  test('one that has not begun can be cancelled, and nothing else', async () => {
    const team = await planned(language)
    expect(await press(team, 'page')).not.toContain('"act":"close"')
    for (const act of ['remind', 'close'] as const)
      expect(await press(team, act, { sure: true })).toContain(say(language, 'rounds.notNow.notOpen'))
    expect(await statusOf(team)).toEqual(['planned'])
    await press(team, 'cancel', { sure: true })
    expect(await statusOf(team)).toEqual(['cancelled'])
  })

  test('nobody else sees or changes a round', async () => {
    const team = await opened(language)
    const mieke = await team.called(1)
    const refused = say(language, 'rights.refused', {
      deed: say(language, 'rights.deed.changeRound'),
      who: say(language, 'rights.who.programmeLead'),
    })
    for (const act of ['remind', 'cancel', 'close'] as const) {
      const data = { do: 'round', round: round.id, act, sure: true }
      expect(await pressing(mieke, data)).toContain(refused)
    }
    const seen = await pressing(mieke, { do: 'round', round: round.id, act: 'page' })
    expect(seen).toContain(say(language, 'rights.deed.seeRounds'))
    expect(await statusOf(team)).toEqual(['open'])
  })
})

test('the page of a round that is over says from how many it was told, not from how many it is by now', async () => {
  there = await openRoundTeam('nl', { promises, thresholds: { scores: 8, quotes: 10 } })
  const thresholds = { scores: 5, quotes: 10 }
  await keepRound(there, { ...round, thresholds, status: 'closed', openedAt: at, endedAt: at })
  expect(await press(there, 'page')).toContain(say('nl', 'rounds.thresholds', thresholds))
})

test('whether anybody is left to remind is not told', async () => {
  const one = opening(1)
  const asks = one.asks.map(ask => ({ ...ask, status: 'answered' as const }))
  const team = await opened('nl', [{ ...one, asks }])
  await questionWent(team)
  expect(await press(team, 'remind')).toContain(say('nl', 'rounds.done.remind'))
})

test('who reminds again on a later day is told that it was done', async () => {
  const team = await opened('nl', [opening(1)])
  const [open] = await team.rounds()
  const remindedAt = `${daysAfter(today, -3)}T10:00:00.000Z`
  await keepRound(team, { ...round, ...open, remindedAt }, open?.changedAt)
  const answer = await press(team, 'remind')
  expect(answer).toContain(say('nl', 'rounds.notNow.remindTwice'))
  expect(answer).toContain(tell({ language: 'nl', today }, 'rounds.reminded', { day: daysAfter(today, -3) }))
})

test('of one that is over it promises no reminder any more, and says on which day it was stopped', async () => {
  const team = await opened('nl', [opening(1)])
  await questionWent(team)
  await press(team, 'remind')
  expect(await press(team, 'page')).toContain(say('nl', 'rounds.remindedFew', { threshold: 5 }))
  await press(team, 'cancel', { sure: true })
  const page = await press(team, 'page')
  const told = (key: string) => tell({ language: 'nl', today }, key, { day: today })
  for (const key of ['rounds.remindedBefore', 'rounds.remindedNot', 'rounds.stopped'])
    expect(page).toContain(told(key))
  expect(page).not.toContain(told('rounds.reminded'))
})

describe('in words', () => {
  const said = async (team: There, words: string) => (await types(team.lead, words)).words

  test('it is reminded, closed and stopped as with the buttons, and asked first', async () => {
    const team = await opened()
    expect(await said(team, 'herinneren')).toContain(say('nl', 'rounds.notNow.remindEarly'))
    expect(await said(team, 'Ronde sluiten')).toContain(say('nl', 'checks.round.sure.close'))
    expect(await said(team, 'niet sluiten')).toContain(say('nl', 'rounds.running'))
    expect(await said(team, 'bekijken')).toContain(say('nl', 'rounds.running'))
    expect(await said(team, 'ronde stoppen')).toContain('“ja, ronde stoppen”')
    expect(await said(team, 'ja')).toContain(say('nl', 'rounds.yes'))
    expect(await statusOf(team)).toEqual(['open'])
    expect(await said(team, 'Ja, ronde stoppen')).toContain(say('nl', 'rounds.done.cancel'))
    expect(await statusOf(team)).toEqual(['cancelled'])
    expect(await said(team, 'stop de ronde')).toContain(say('nl', 'rounds.notNow.over'))
  })

  test.each([
    ['ronde stoppen', 'nee'],
    ['ronde sluiten', 'Nee hoor.'],
    ['call off round', 'no thanks'],
  ])('%s, and then %s: the round goes on, and they see that', async (asks, no) => {
    const team = await opened()
    await said(team, asks)
    const page = await said(team, no)
    for (const key of ['no', 'running']) expect(page).toContain(say('nl', `rounds.${key}`))
    expect(await team.rounds()).toMatchObject([{ status: 'open', endedAt: null }])
  })

  test.each(['ja', 'nee'])('a bare %s is not about a round that is over', async bare => {
    const team = await opened()
    await said(team, 'ja, ronde stoppen')
    expect(await statusOf(team)).toEqual(['cancelled'])
    expect(await said(team, bare)).toContain(say('nl', 'turns.unclear.words'))
  })

  test('a yes to the question whether one goes on later is about that, and so is a no', async () => {
    const team = await opened()
    const stops = async () => {
      await said(team, 'stop')
      expect(await said(team, 'bewaren')).toContain(say('nl', 'turns.stopped.kept'))
    }
    await starts(team.lead, 'translate')
    const [next] = playbook.translate.slice(1)
    await answersTo(team.lead, 'translate', next?.question ?? null)
    await stops()
    await team.lead.chat.say('ja')
    await isAsked(team.lead, 'translate', next?.question ?? '')
    await stops()
    expect(await said(team, 'nee')).toContain(say('nl', 'turns.unclear.words'))
    expect(await said(team, 'ja')).toContain(say('nl', 'rounds.yes'))
  })

  test('of two rounds one is chosen first, and without any there is a way to begin', async () => {
    const team = await planned()
    const north = { id: 'round-north', run: 'run-north', of: { kind: 'team', team: 'north' } } as const
    await keepRound(team, { ...round, ...north, from: daysAfter(today, 2) })
    expect(await said(team, 'ronde stoppen')).toContain(say('nl', 'rounds.choose'))
    expect(await statusOf(team)).toEqual(['planned', 'planned'])
  })

  test('whoever leads no programme is refused, and keeps their own words', async () => {
    const team = await opened()
    const mieke = await team.called(1)
    const refused = say('nl', 'rights.deed.changeRound')
    expect((await types(mieke, 'ronde stoppen')).words).toContain(refused)
    expect((await types(mieke, 'ja')).words).toContain(say('nl', 'turns.unclear.words'))
    expect(await statusOf(team)).toEqual(['open'])
  })
})

test('who is asked whether they are sure can say no in plain words', async () => {
  const team = await opened()
  expect(await press(team, 'cancel')).toContain('Niet stoppen')
  expect(await press(team, 'close')).toContain('Niet sluiten')
})

test('of two that were made at the same moment for one body, the second is refused, with a word to who made it', async () => {
  const team = await opened()
  const second = { ...round, id: 'round-second', run: 'run-second' }
  const open = { ...second, status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at } as const
  await keepRound(team, second)
  await keepRound(team, {
    ...round,
    id: 'round-north',
    run: 'run-north',
    of: { kind: 'team', team: 'north' },
  })
  expect(await team.beside(store => store.openRound(open))).toBe(false)
  const statusById = async () =>
    Object.fromEntries((await team.rounds()).map(({ id, status }) => [id, status]))
  // Planning opens what may open by itself.
  await expect
    .poll(statusById)
    .toEqual({ 'round-mt': 'open', 'round-second': 'refused', 'round-north': 'open' })
  await types(team.lead, follows.nl)
  await sees(team.lead.chat, say('nl', 'rounds.refused'))
  const refused = { do: 'round', round: second.id, act: 'page' }
  expect(await pressing(team.lead, refused)).toContain(say('nl', 'rounds.refused'))
})

test.each([
  { round: 'nothing', act: 'page' },
  { round: 'nothing', act: 'cancel', sure: true },
  { round: null, act: 'page' },
  { round: '', act: 'close' },
])('%j changes nothing and shows a way on', async data => {
  const team = await opened()
  const answer = await pressing(team.lead, { do: 'round', ...data })
  expect(answer).toContain('AdaptiveCard')
  expect(await statusOf(team)).toEqual(['open'])
})

test.each([
  { round: round.id, act: 'destroy' },
  { round: 7, act: 'cancel', sure: true },
  { round: round.id },
  { round: 'x'.repeat(200), act: 'cancel' },
])('%j is no press of ours', async data => {
  const team = await opened()
  await pressing(team.lead, { do: 'round', ...data })
  await hears(team.lead, 'turns.unclear.press')
  expect(await statusOf(team)).toEqual(['open'])
})

test('a yes that is not a yes is asked again', async () => {
  const team = await opened()
  for (const sure of ['true', 1, false, {}])
    await pressing(team.lead, { do: 'round', round: round.id, act: 'cancel', sure })
  expect(await statusOf(team)).toEqual(['open'])
})
