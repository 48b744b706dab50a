/** A vague sentence is asked about once, with an example from the work of who wrote it, and whatever comes is taken. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import type { StoredRow } from './storedRows.ts'
import {
  answersTo,
  answerTo,
  hears,
  introduced,
  isAsked,
  type Language,
  starts,
  type Talker,
} from './talk.ts'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const vague = { nl: 'ik ga beter communiceren', en: 'I will communicate better' }
const vaguer = { nl: 'ik streef naar meer samenhang', en: 'I strive for more alignment' }

/** Two managers of the example programme, who are of its management team. */
const manager = ({ teams }: Application, language: Language): Talker => {
  const listed = {
    nl: { name: 'Mieke Verzonnen', entraId: '00000000-0000-0000-0000-000000000003', locale: 'nl-NL' },
    en: { name: 'Kees Sprookje', email: 'kees@voorbeeldstad.example', locale: 'en-GB' },
  }[language]
  const { chat, aadObjectId: entraId } = teams.person(listed)
  return { chat, entraId, language }
}

const reaches = async (talker: Talker, flow: 'translate' | 'promise', words: string) => {
  await starts(talker, flow)
  await answersTo(talker, flow, 'behaviour')
  await talker.chat.say(words)
  return hears(talker, 'common.title.advice')
}

const exampleOf = (language: Language, thing: string, work: string) =>
  say(language, `sharpening.from.${work}`, { text: say(language, `sharpening.example.${thing}.${work}`) })

const after = { translate: 'from', promise: 'noticed' } as const

describe.each(['nl', 'en'] as const)('in %s', language => {
  test.each(['translate', 'promise'] as const)(
    '%s: the question has one example, and leaves it so',
    async flow => {
      const anna = await introduced(application, language)
      const card = await reaches(anna, flow, vague[language])
      const thing = flow === 'translate' ? 'action' : 'promise'
      expect(card.words.split(exampleOf(language, thing, 'welfare'))).toHaveLength(2)
      expect(card.words).toContain(say(language, 'common.button.keep'))
      await anna.chat.say(vaguer[language])
      const next = await isAsked(anna, flow, after[flow])
      expect(next.words).not.toContain(say(language, 'common.title.advice'))
    },
  )

  test('who is of the management team gets one from leading', async () => {
    const manages = manager(application, language)
    await manages.chat.say('hello')
    const card = await reaches(manages, 'translate', vague[language])
    expect(card.words).toContain(exampleOf(language, 'action', 'leading'))
    await manages.chat.press('keep')
    await isAsked(manages, 'translate', 'from')
  })
})

test('a press on the card before, and one that comes twice, are taken without another question', async () => {
  const anna = await introduced(application)
  await starts(anna, 'promise')
  const card = await answersTo(anna, 'promise', 'behaviour')
  await anna.chat.say(vague.nl)
  await hears(anna, 'common.title.advice')
  const pressed = await anna.chat.press('answer', { answer: vaguer.nl }, { card })
  expect(answerTo(pressed)).toContain(say('nl', 'promise.noticed.ask'))
  expect((await anna.chat.again(pressed, { newActivityId: true })).body).toEqual(pressed.body)
  await hears(anna, 'turns.moved')
})

test.each([vague.nl, 'Elke maandag bel ik de huisarts'])(
  'who goes back to “%s” and types to leave it so, keeps it',
  async words => {
    const anna = await introduced(application)
    await starts(anna, 'promise')
    await answersTo(anna, 'promise', 'behaviour')
    await anna.chat.say(words)
    if (words === vague.nl) {
      await hears(anna, 'common.title.advice')
      await anna.chat.say('Laat ’t zo staan.')
    }
    await isAsked(anna, 'promise', 'noticed')
    await anna.chat.press('back')
    await isAsked(anna, 'promise', 'behaviour')
    await anna.chat.say('laat het zo staan')
    const next = await isAsked(anna, 'promise', 'noticed')
    expect(next.words).not.toContain(say('nl', 'common.title.advice'))
    const { runs } = await application.storedOf(anna.entraId)
    expect(runs[0]?.answers.find(({ name }) => name === 'behaviour')).toMatchObject({
      ...{ value: words, settled: true, sharpening: 'done' },
    })
  },
)

/** What we said, of which there may be a message more or less. */
const PASSING = ['handled', 'send']

/** What is stored of somebody's answer to the question, but for whose it is and when. */
const answerOf = (rows: readonly StoredRow[], person: unknown) =>
  rows
    .filter(({ table, row }) => table === 'answer' && row.person === person && row.question === 'behaviour')
    .map(({ row: { settled, sharpening, value } }) => ({ settled, sharpening, value }))

const tablesOf = (rows: readonly StoredRow[], person: unknown) =>
  rows.filter(({ row }) => row.person === person).map(({ table }) => table)

test('that somebody left it as it was is kept nowhere', async () => {
  const [leaves, repeats] = [await introduced(application), await introduced(application)]
  for (const one of [leaves, repeats]) await reaches(one, 'promise', vague.nl)
  await leaves.chat.press('keep')
  await repeats.chat.press('answer', { answer: vague.nl })
  for (const one of [leaves, repeats]) {
    await answersTo(one, 'promise', null, 'noticed')
    await one.chat.press('confirm')
    await hears(one, 'promise.saved')
  }
  const rows = await application.rows()
  const ids = [leaves, repeats].map(
    ({ entraId }) => rows.find(({ table, row }) => table === 'person' && row.entra_id === entraId)?.row.id,
  )
  const [left, repeated] = ids.map(id => answerOf(rows, id))
  expect(left).toEqual([{ settled: 1, sharpening: 'done', value: JSON.stringify(vague.nl) }])
  expect(left).toEqual(repeated)
  const [ofLeft, ofRepeated] = ids.map(id => tablesOf(rows, id).filter(table => !PASSING.includes(table)))
  expect(ofLeft).toEqual(ofRepeated)
})
