/** Somebody whom the programme lists in two teams says which is meant now; somebody who is called otherwise is. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { type Application, openApplication } from './application.ts'
import { BRAM } from './playbook.ts'
import { answerTo, hears, isAsked, type Language, type Talker, types } from './talk.ts'

let application: Application
beforeEach(async () => {
  application = await openApplication()
})
afterEach(() => application.close())

/** In the teams east and molenhoek, and listed by an address. */
const fatima = (language: Language): Talker => {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB'
  const who = { name: 'Fatima Fantasie', email: 'fatima@voorbeeldstad.example', locale }
  const { chat, aadObjectId: entraId } = application.teams.person(who)
  return { chat, entraId, language }
}

const personOf = async ({ entraId }: Talker) => (await application.storedOf(entraId)).person

const words = { nl: { team: 'ander team', role: 'mijn rol' }, en: { team: 'switch team', role: 'my role' } }

describe.each(['nl', 'en'] as const)('in %s', language => {
  test('the other team is chosen by typing, the role stays, and the choice lasts', async () => {
    const one = fatima(language)
    await one.chat.say(words[language].team)
    await isAsked(one, 'team', 'team')
    await one.chat.say('2')
    await hears(one, 'team.saved')
    expect(await personOf(one)).toMatchObject({ team: 'molenhoek', role: 'team-leader', listed: true })
    await types(one, 'menu')
    expect(await personOf(one)).toMatchObject({ team: 'molenhoek' })
  })

  test('and by pressing, from “my role” too', async () => {
    const one = fatima(language)
    await one.chat.say(words[language].role)
    await isAsked(one, 'team', 'team')
    await one.chat.press('answer', { answer: 'molenhoek' })
    await hears(one, 'team.saved')
    expect(await personOf(one)).toMatchObject({ team: 'molenhoek', role: 'team-leader' })
  })

  test('a team of somebody else cannot be pressed', async () => {
    const one = fatima(language)
    await one.chat.say(words[language].team)
    await isAsked(one, 'team', 'team')
    for (const answer of ['north', 'office', 'nowhere', '']) await one.chat.press('answer', { answer })
    await isAsked(one, 'team', 'team')
    expect(await personOf(one)).toMatchObject({ team: 'east', role: 'team-leader' })
  })
})

test('who stops and keeps the choice for later can take it up', async () => {
  const one = fatima('nl')
  await one.chat.say('ander team')
  await isAsked(one, 'team', 'team')
  await one.chat.say('stop')
  await hears(one, 'common.stop.ask')
  await one.chat.say('bewaar')
  await hears(one, 'turns.stopped.kept')
  await one.chat.say('verder')
  await isAsked(one, 'team', 'team')
})

test('who is in one team is told who decides, and cannot begin it by a press of their own making', async () => {
  const { chat, aadObjectId: entraId } = application.teams.person({ name: 'Bram Bedacht', entraId: BRAM })
  const bram = { chat, entraId, language: 'nl' } as const
  await types(bram, 'mijn overzicht')
  await chat.say('ander team')
  await hears(bram, 'turns.roleInFile')
  const value = { action: { verb: 'start', data: { do: 'start', flow: 'team' } } }
  const answer = answerTo(await chat.send({ type: 'invoke', name: 'adaptiveCard/action', value }))
  expect(answer).not.toContain(say('nl', 'team.team.ask'))
  expect(await personOf(bram)).toMatchObject({ team: 'north' })
})

test('who is called otherwise in Teams is called so from then on', async () => {
  const { chat, aadObjectId: entraId, id } = application.teams.person({ name: 'Bram Bedacht', entraId: BRAM })
  const bram = { chat, entraId, language: 'nl' } as const
  await types(bram, 'mijn overzicht')
  expect(await personOf(bram)).toMatchObject({ name: 'Bram Bedacht' })
  const from = { id, aadObjectId: entraId, name: 'Bram Nieuwenaam' }
  await chat.send({ type: 'message', text: 'menu', from })
  expect(await personOf(bram)).toMatchObject({ name: 'Bram Nieuwenaam' })
})
