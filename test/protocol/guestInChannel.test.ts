/** Guests whom the bot meets in a channel first: they take part as everybody, and are known to be guests afterwards. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '../fakeTeams/population.ts'
import { type Application, openApplication } from './application.ts'
import { type InChannel, isTold, opensCard, presses } from './inChannel.ts'

let application: Application
let there: InChannel
beforeAll(async () => {
  application = await openApplication()
  const guests = ['Gijs Gastvrij', 'Geke Gastvrij'].map(name => ({ name, guest: true }))
  there = await opensCard(application, guests, { kind: 'ideas' })
})
afterAll(() => application.close())

const who = (index: number): Person => there.people[index] ?? expect.fail('Nobody.')
const stored = async (index: number) => (await application.storedOf(who(index).aadObjectId)).person
const press = (index: number, data: object) =>
  presses(there.channel.as(who(index)), { card: there.card, ...data })

test('after a press, as soon as they say something in their own chat', async () => {
  expect(isTold(await press(0, { do: 'card', act: 'join' }), 'onCard.new.join')).toBe(true)
  expect(await stored(0)).toMatchObject({ guest: false, chat: null })
  await who(0).chat.say('hoi')
  expect(await stored(0)).toMatchObject({ guest: true })
})

test('when their own chat is opened for what they want to write', async () => {
  const told = await press(1, { do: 'write', kind: 'idea' })
  expect(isTold(told, 'onCard.write.inChat')).toBe(true)
  expect(await stored(1)).toMatchObject({ guest: true, chat: expect.anything() })
})
