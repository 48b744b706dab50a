/** Somebody whom the programme lists by e-mail alone is recognised when we first meet. */
import { afterEach, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { choose } from '../fakeTeams/extension.ts'
import { answering, hanging } from '../fakeTeams/faults.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { learns } from './ofMessage.ts'
import { hears, isAsked, type Talker } from './talk.ts'

let application: Application
const open = async () => {
  const programme = new URL('../../env/programmes/vulnerable-residents.yaml', import.meta.url).pathname
  application = await openApplication({ environment: { PROGRAMME: programme } })
  return application
}
afterEach(() => application.close())

const met = (email: string): Talker => {
  const { chat, aadObjectId: entraId } = application.teams.person({ name: 'Hanna Hersenschim', email })
  return { chat, entraId, language: 'nl' }
}

const placeOf = async ({ entraId }: Talker) => {
  const knock = { ...knockBy(application.teams.tenant, entraId), programme: 'vulnerable-residents' }
  const { person } = await application.beside(store => store.know(knock))
  return [person?.role, person?.team]
}

test('by the address that the roster gives', async () => {
  await open()
  const hanna = met('Hanna@Alliantie.example')
  await hanna.chat.say('mijn overzicht')
  await hears(hanna, 'records.overview.heading')
  expect(await placeOf(hanna)).toEqual(['project-leader', 'elderly-care'])
})

test.each([
  ['says no', answering(503)],
  ['knows nobody', answering(404)],
  ['answers nonsense', answering(200, {}, '{"email":')],
  ['answers something else', answering(200, {}, '{"email":7,"userPrincipalName":null}')],
  ['says nothing', hanging],
])(
  'a roster that %s leaves a stranger, who is asked what they do, and nothing is asked twice',
  async (_, mishap) => {
    const { teams } = await open()
    const fault = teams.fails(mishap, { times: 9, of: call => call.asking === 'member' })
    const hanna = met('hanna@alliantie.example')
    await hanna.chat.say('vertalen')
    await isAsked(hanna, 'introduce', 'role')
    await hanna.chat.say('1')
    await isAsked(hanna, 'introduce', 'team')
    await hanna.chat.say('1')
    await isAsked(hanna, 'translate', 'ambition')
    expect(fault.strikes()).toBe(1)
  },
)

test('also who never spoke to the bot, and makes a card of a message', async () => {
  const { teams } = await open()
  const tom = teams.person({ name: 'Tom Toneel', email: 'Tom@Alliantie.example' })
  const other = teams.person({ name: 'Tomas Toneel', email: 'tomas@alliantie.example' })
  const team = teams.team({ name: 'Keten', channels: ['General'], members: [tom, other] })
  await learns(application, team, { programme: 'vulnerable-residents', leaders: [tom.aadObjectId] })
  const asks = (person: typeof tom) => choose(team.channel('General').as(person), { text: 'Wie belt er?' })
  const form = await asks(tom)
  expect(form.words).toContain(say('nl', 'fromMessage.heading'))
  const preview = await form.press(say('nl', 'fromMessage.button.preview'), { ambition: 'one-plan' })
  expect((await preview.send()).kind).toBe('closed')
  expect(await placeOf({ chat: tom.chat, entraId: tom.aadObjectId, language: 'nl' })).toEqual([
    'project-leader',
    'mental-health',
  ])
  expect((await asks(other)).words).toContain(say('nl', 'rights.insteadOf.makeCard'))
})

test('whoever has another address is a stranger', async () => {
  await open()
  const somebody = met('somebody@alliantie.example')
  await somebody.chat.say('hoi')
  await isAsked(somebody, 'introduce', 'role')
})

test('an address that somebody came with already is not given to a second person', async () => {
  await open()
  const [first, second] = [met('hanna@alliantie.example'), met('HANNA@alliantie.example')]
  await first.chat.say('mijn overzicht')
  await hears(first, 'records.overview.heading')
  await second.chat.say('hoi')
  await isAsked(second, 'introduce', 'role')
  expect(await placeOf(second)).toEqual([null, null])
  await second.chat.say('1')
  await isAsked(second, 'introduce', 'team')
  expect(await placeOf(first)).toEqual(['project-leader', 'elderly-care'])
})
