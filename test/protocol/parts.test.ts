/** What somebody is in the programme can change while they use it: from then on it is the new file that counts. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { Part } from '../../src/people/rights.ts'
import type { Programme } from '../../src/topics/programme/programme.ts'
import { readProgramme } from '../../src/topics/programme/readProgramme.ts'
import { fileIn } from '../programme/files.ts'
import { type Application, openApplication } from './application.ts'
import { answerTo, hears, isAsked, type Language, type Talker, types } from './talk.ts'

const welfare = (): Programme => {
  const read = readProgramme(
    readFileSync(join(import.meta.dirname, '../../env/programmes/welfare.yaml'), 'utf8'),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.programme
}

const MIEKE = '00000000-0000-0000-0000-000000000003'
const NOOR = '00000000-0000-0000-0000-000000000005'

/** The programme in which Noor is this; Mieke leads it too, since somebody must. */
const noorAs = (parts: readonly Part[], leads: readonly string[] = []): Programme => {
  const programme = welfare()
  const people = programme.people.map((person): Programme['people'][number] => {
    if (person.entraId === NOOR) return { ...person, parts: [...parts], leads: [...leads] }
    return person.entraId === MIEKE ? { ...person, parts: ['managementTeam', 'programmeLead'] } : person
  })
  return { ...programme, people }
}

let folder: string
let application: Application
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'))
})
afterEach(async () => {
  await application.close()
  rmSync(folder, { recursive: true })
})

const write = (...noor: Parameters<typeof noorAs>) => fileIn(folder, 'programme.json', noorAs(...noor))

const open = async (language: Language, ...noor: Parameters<typeof noorAs>): Promise<Talker> => {
  application = await openApplication({ environment: { PROGRAMME: write(...noor) } })
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const { chat } = application.teams.person({ name: 'Noor Denkbeeldig', entraId: NOOR, locale })
  const talker = { chat, entraId: NOOR, language }
  await types(talker, 'hoi')
  return talker
}

/** Loads another version of the programme under people's hands. */
const becomes = (...noor: Parameters<typeof noorAs>) => {
  write(...noor)
  return application.restart()
}

const LANGUAGES = ['nl', 'en'] as const

const programmeWords = { nl: 'programma', en: 'programme' }

const refusal = ({ language }: Talker) =>
  say(language, 'rights.refused', {
    deed: say(language, 'rights.deed.seeProgramme'),
    who: say(language, 'rights.who.programmeLead'),
  })

test.each(LANGUAGES)('in %s the cards of a right that was taken away are refused too', async language => {
  const noor = await open(language, ['programmeLead'])
  const card = await types(noor, programmeWords[language])
  expect(card.words).not.toContain(refusal(noor))
  const [button = ''] = card.buttons
  expect(answerTo(await noor.chat.press(button, {}, { card }))).not.toContain(refusal(noor))
  await becomes(['professional'])
  const before = await application.storedOf(NOOR)
  const pressed = await noor.chat.press(button, {}, { card })
  expect(answerTo(pressed)).toContain(say(language, 'rights.who.programmeLead'))
  expect(answerTo(pressed)).toContain(say(language, 'rights.instead'))
  expect((await types(noor, programmeWords[language])).words).toContain(refusal(noor))
  expect(await application.storedOf(NOOR)).toEqual(before)
})

test.each(LANGUAGES)(
  'in %s who gets more to do can do it from then on, and keeps what they had',
  async language => {
    const noor = await open(language, ['professional'])
    await noor.chat.say(say(language, 'translate.title'))
    await isAsked(noor, 'translate', 'ambition')
    const refused = await types(noor, programmeWords[language])
    expect(refused.words).toContain(refusal(noor))
    // The question that was open is still there to answer.
    expect(refused.words).toContain(say(language, 'translate.ambition.ask'))
    await becomes(['professional', 'teamLeader', 'programmeLead'], ['office'])
    expect((await types(noor, programmeWords[language])).words).not.toContain(refusal(noor))
    await noor.chat.say(language === 'nl' ? 'verder' : 'continue')
    await isAsked(noor, 'translate', 'ambition')
    await noor.chat.say('1')
    await isAsked(noor, 'translate', 'different')
    await noor.chat.say(language === 'nl' ? 'mijn overzicht' : 'my overview')
    await hears(noor, 'records.overview.heading')
  },
)
