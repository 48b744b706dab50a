/** A round is stopped in the midst of it: what somebody gave stays theirs, and whoever is still busy hears why it ends. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Round } from '../../src/topics/check/round.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { knockBy } from './application.ts'
import { checkPlays, type Looking, looksBack, openLooking } from './lookingBack.ts'
import { today } from './playbook.ts'
import { answerTo, hears, isAsked, type Talker, types } from './talk.ts'
import { pressing } from './waysIn.ts'

let open: Looking[] = []
afterEach(async () => {
  await Promise.all(open.map(({ close }) => close()))
  open = []
})

const ROUND = 'round-north'

const startsRound = ({ beside, teams, now }: Looking, { entraId }: Talker) =>
  beside(async store => {
    const at = now()
    const { person } = await store.know(knockBy(teams.tenant, entraId))
    if (!person) throw new Error('She was met.')
    const planned: Round = {
      ...{ id: ROUND, programme: 'welfare', person: person.id, run: 'run-north', status: 'planned' },
      ...{ of: { kind: 'team', team: 'north' }, from: today, until: daysAfter(today, 13) },
      ...{ thresholds: null, openedAt: null, remindedAt: null, endedAt: null, result: null },
      ...{ madeAt: at, changedAt: at },
    }
    await store.save({
      ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
      ...{ onChecks: { rounds: [{ ...planned, was: null }] }, at, worker: '-', leaseUntil: at },
    })
    await store.openRound({ ...planned, status: 'open', thresholds: { scores: 5, quotes: 10 }, openedAt: at })
  })

/** A round in which Samira and Bram are asked about what Samira promised. */
const inRound = async () => {
  const looking = await openLooking('nl')
  open.push(looking)
  const { samira, meets, opens } = looking
  const [lead, bram] = [await meets('Mieke Verzonnen'), await meets('Bram Bedacht')]
  await startsRound(looking, lead)
  const asked = [
    { who: samira, as: 'owner' },
    { who: bram, as: 'witness' },
  ] as const
  await opens(samira, asked, { round: ROUND })
  await hears(samira, 'prompts.check-self.heading')
  const told = await hears(bram, 'prompts.check-noticed.heading')
  const stops = () => pressing(lead, { do: 'round', round: ROUND, act: 'cancel', sure: true })
  const asksAnew = () => opens(samira, asked, { nth: 1, silent: true })
  return { ...looking, bram, told, stops, asksAnew }
}

const stopped = say('nl', 'asking.why.stopped')

test('what an owner gave before it was stopped stays in view', async () => {
  const { samira, stops } = await inRound()
  await samira.chat.press('Terugkijken')
  await looksBack(samira, 'check-self', () => 'press')
  await samira.chat.press('confirm')
  await hears(samira, 'check-self.saved')
  await stops()
  await types(samira, 'zeggen en doen')
  await samira.chat.press('promisePage')
  const page = await hears(samira, 'checks.noticed.why.stopped')
  expect(page.words).toContain('gaf je jezelf een 7.')
})

test('who is halfway hears why it ends, and finds all they gave at the next look back', async () => {
  const { samira, stops, asksAnew } = await inRound()
  await samira.chat.press('Terugkijken')
  await isAsked(samira, 'check-self', 'score')
  await samira.chat.say('4')
  await isAsked(samira, 'check-self', 'example')
  await stops()
  const ended = await types(samira, 'Donderdag kwam er niets van.')
  expect(ended.words).toContain(stopped)
  expect(ended.words).toContain(say('nl', 'asking.kept'))
  expect((await types(samira, 'terugkijken')).words).toContain(say('nl', 'asking.none.check-self'))
  expect((await types(samira, 'verder')).words).toContain(say('nl', 'turns.nothingToResume'))
  const overview = await types(samira, 'mijn overzicht')
  expect(overview.words).not.toContain(say('nl', 'turns.next.draft'))
  await asksAnew()
  await samira.chat.say('terugkijken')
  const again = await hears(samira, 'asking.carried')
  expect(JSON.stringify(again.cards)).toContain('"value":"4"')
  await samira.chat.say('4')
  const example = await isAsked(samira, 'check-self', 'example')
  expect(JSON.stringify(example.cards)).toContain('Donderdag kwam er niets van.')
})

test('who looks along and is halfway hears it too', async () => {
  const { bram, stops } = await inRound()
  await bram.chat.press('Antwoorden')
  await isAsked(bram, 'check-noticed', 'noticed')
  await bram.chat.say(checkPlays['check-noticed'][0].nl)
  const question = await isAsked(bram, 'check-noticed', 'example')
  await stops()
  const ended = answerTo(await bram.chat.press('answer', { answer: 'Ik zag het.' }, { card: question }))
  expect(ended).toContain(stopped)
  expect(ended).toContain(say('nl', 'asking.kept'))
})

test('who gave nothing yet hears only why', async () => {
  const { bram, stops } = await inRound()
  await bram.chat.press('Antwoorden')
  const question = await isAsked(bram, 'check-noticed', 'noticed')
  await stops()
  const ended = answerTo(await bram.chat.press('askStop', {}, { card: question }))
  expect(ended).toContain(stopped)
  for (const key of ['asking.kept', 'asking.notKept']) expect(ended).not.toContain(say('nl', key))
})

test('its question can not be put off any more, with a press or in words', async () => {
  const { bram, told, stops } = await inRound()
  await stops()
  expect(answerTo(await bram.chat.press('Later', {}, { card: told }))).toContain(stopped)
  for (const words of ['later', 'morgen']) expect((await types(bram, words)).words).toContain(stopped)
})

test.each([
  ['Een beetje', '7'],
  ['ja', 'een 7'],
])('“%s” and “%s” to its questions are answered with why', async (noticed, score) => {
  const { bram, samira, stops } = await inRound()
  await stops()
  for (const [who, text] of [
    [bram, noticed],
    [samira, score],
  ] as const) {
    const told = await types(who, text)
    expect(told.words).toContain(stopped)
    expect(told.words).not.toContain(say('nl', 'turns.unclear.words'))
  }
})

test('what nobody understands does not come with the way to its question', async () => {
  const { bram, samira, stops } = await inRound()
  await stops()
  expect((await types(bram, 'asdf qwer')).buttons).not.toContain('Antwoorden')
  expect((await types(samira, 'asdf qwer')).buttons).not.toContain('Terugkijken')
  const told = await types(bram, 'ja')
  expect(told.words).toContain(say('nl', 'turns.unclear.words'))
})

test('a question that was answered is not put off either', async () => {
  const { bram, told } = await inRound()
  await bram.chat.press('Antwoorden')
  await looksBack(bram, 'check-noticed', () => 'press')
  await bram.chat.press('confirm')
  await hears(bram, 'check-noticed.saved')
  const later = answerTo(await bram.chat.press('Later', {}, { card: told }))
  expect(later).toContain(say('nl', 'asking.again'))
})
