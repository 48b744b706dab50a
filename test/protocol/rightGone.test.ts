/** A right that somebody had yesterday: their old cards are refused like everything else that is not theirs. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { becomes, yesterday } from './becomes.ts'
import { answersTo, answerTo, hears, introduced, type Language, starts, type Talker, types } from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const LANGUAGES = ['nl', 'en'] as const

const leaves = (talker: Talker) => becomes(application, talker, { leftAt: yesterday })

/** Somebody at the end of a conversation, who has left. */
const leaver = async (language: Language) => {
  const anna = await introduced(application, language)
  const card = await starts(anna, 'translate')
  const summary = await answersTo(anna, 'translate', null)
  await leaves(anna)
  return { anna, card, summary }
}

test.each(LANGUAGES)('in %s the open card of somebody who left takes nothing any more', async language => {
  const { anna, card, summary } = await leaver(language)
  const before = await application.storedOf(anna.entraId)
  for (const press of [
    () => anna.chat.press('answer', { answer: 'results' }, { card }),
    () => anna.chat.press('change', { change: '0' }, { card: summary }),
    () => anna.chat.press('confirm', {}, { card: summary }),
  ])
    expect(answerTo(await press())).toContain(say(language, 'rights.left'))
  // The last one names an answer on the summary, and is a command elsewhere.
  for (const words of [
    'klopt',
    'ja',
    'vertalen',
    'gedaan',
    'hoi',
    'help',
    'blubber',
    say(language, 'translate.title'),
  ])
    expect((await types(anna, words)).words).toContain(say(language, 'rights.left'))
  expect(await application.storedOf(anna.entraId)).toEqual(before)
})

test.each(LANGUAGES)('in %s whoever left can still stop, look back and throw away', async language => {
  const { anna } = await leaver(language)
  await anna.chat.say(say(language, 'common.button.overview'))
  await hears(anna, 'records.overview.heading')
  await anna.chat.say('stop')
  await hears(anna, 'common.stop.ask')
  await anna.chat.say(language === 'nl' ? 'weggooien' : 'throw away')
  await hears(anna, 'turns.stopped.discarded')
  const { runs } = await application.storedOf(anna.entraId)
  expect(runs.filter(({ status }) => status !== 'finished')).toEqual([])
})

test('whoever comes back goes on where they were', async () => {
  const { anna } = await leaver('nl')
  await becomes(application, anna, { leftAt: null })
  await anna.chat.say('hoi')
  await hears(anna, 'translate.summary')
  await anna.chat.press('confirm')
  await hears(anna, 'translate.saved')
})
