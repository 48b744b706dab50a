/** Guests of the organisation: who is listed takes part as anybody, who is not is told kindly whom to ask. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering } from '../fakeTeams/faults.ts'
import { type Application, openApplication } from './application.ts'
import { BRAM } from './playbook.ts'
import { hears, isAsked, type Language, sees, type Talker } from './talk.ts'

let application: Application
beforeEach(async () => {
  application = await openApplication()
})
afterEach(() => application.close())

const guest = (language: Language, entraId?: string): Talker => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const who = { name: 'Gijs Gastvrij', locale, guest: true, ...(entraId && { entraId }) }
  const { chat, aadObjectId } = application.teams.person(who)
  return { chat, entraId: aadObjectId, language }
}

const personOf = async ({ entraId }: Talker) => (await application.storedOf(entraId)).person

const refusalIn = (language: Language) =>
  say(language, 'turns.notAdmitted', { programme: '\u0000', who: '\u0000' }).split('\u0000')[1] ?? ''

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('who is not listed is told so each time, and nothing is kept', async () => {
    const gijs = guest(language)
    for (const words of ['hoi', 'vertalen', '1']) {
      const before = gijs.chat.messages().length
      await gijs.chat.say(words)
      await gijs.chat.waitFor(({ messages }) => messages().length === before + 2)
      await sees(gijs.chat, refusalIn(language))
    }
    const { status, body } = await gijs.chat.send({
      ...{ type: 'invoke', name: 'adaptiveCard/action' },
      value: { action: { verb: 'start', data: { do: 'start', flow: 'translate' } } },
    })
    expect([status, JSON.stringify(body).includes(refusalIn(language))]).toEqual([200, true])
    expect(await personOf(gijs)).toBeUndefined()
  })

  test('who is listed takes part as anybody, and is known to be a guest', async () => {
    const bram = guest(language, BRAM)
    await bram.chat.say(say(language, 'translate.title'))
    await isAsked(bram, 'translate', 'ambition')
    expect(await personOf(bram)).toMatchObject({ guest: true, listed: true })
  })
})

test('a roster that does not tell makes nobody a guest, and is asked once', async () => {
  const fault = application.teams.fails(answering(503), { times: 9, of: call => call.asking === 'member' })
  const gijs = guest('nl')
  await gijs.chat.say('hoi')
  await isAsked(gijs, 'introduce', 'role')
  await gijs.chat.say('1')
  await isAsked(gijs, 'introduce', 'team')
  expect(fault.strikes()).toBe(1)
  expect((await personOf(gijs))?.guest).toBe(false)
})

test.each([
  ['the name that they sign in with', { userPrincipalName: 'gijs_elders.example#EXT#@ons.example' }],
  ['their role', { userPrincipalName: 'gijs@ons.example', userRole: 'Guest' }],
])('a guest is known by %s alone', async (_, row) => {
  application.teams.fails(answering(200, {}, JSON.stringify(row)), { of: call => call.asking === 'member' })
  const gijs = guest('nl')
  await gijs.chat.say('hoi')
  await sees(gijs.chat, refusalIn('nl'))
})

test('whoever is no guest is none', async () => {
  const { chat, aadObjectId: entraId } = application.teams.person({ name: 'Bram Bedacht', entraId: BRAM })
  const bram = { chat, entraId, language: 'nl' } as const
  await chat.say('mijn overzicht')
  await hears(bram, 'records.overview.heading')
  expect(await personOf(bram)).toMatchObject({ guest: false })
})
