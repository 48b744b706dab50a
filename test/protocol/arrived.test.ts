/** A card of which Teams did not say whether it arrived, and that was over before anybody pressed it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import { answering } from '../fakeTeams/faults.ts'
import type { Call } from '../fakeTeams/routes.ts'
import { type Application, knockBy, openApplication } from './application.ts'
import { type InChannel, opensCard, presses, viewOf } from './inChannel.ts'
import { BRAM } from './playbook.ts'

const PROGRAMME = 'welfare'

let application: Application
beforeAll(async () => {
  application = await openApplication()
})
afterAll(() => application.close())

const isPost = ({ asking, conversation }: Call) => asking === 'send' && conversation?.startsWith('19:team')

const unknownCard = async (name: string): Promise<InChannel> => {
  application.teams.fails(answering(502), { of: call => isPost(call) ?? false, stored: true })
  const there = await opensCard(application, [name])
  await there.maker.chat.waitFor(chat => chat.last()?.words.includes('Kijk even'), 'that nobody knows')
  expect((await viewOf(application, there.card)).card).toMatchObject({ status: 'unknown', activity: null })
  return there
}

const becomes = async ({ card: id }: InChannel, change: Partial<ActionCard>) => {
  const { card } = await viewOf(application, id)
  const changed = await application.beside(store =>
    store.changeCard({ ...card, ...change, programme: PROGRAMME, was: card.status }),
  )
  expect(changed).toBe(true)
}

const press = ({ channel, card, people: [person] }: InChannel) => {
  if (!person) throw new Error('There is one.')
  return presses(channel.as(person), { do: 'card', card, act: 'join' })
}

/** Until what stands in the channel says so. */
const says = ({ channel, maker }: InChannel, words: string) =>
  channel.as(maker).waitFor(chat => chat.last()?.words.includes(words), words)

test('a press proves that a card arrived which was withdrawn, and its message says so', async () => {
  const there = await unknownCard('Anna Bos')
  await becomes(there, { status: 'withdrawn' })
  await press(there)
  await says(there, say('nl', 'channelCard.over.other'))
})

test('and a card whose maker was forgotten, also where a copy of it was pressed first', async () => {
  const there = await unknownCard('Els Dal')
  await application.beside(async store => {
    const { person } = await store.know(knockBy(application.teams.tenant, BRAM))
    if (!person) throw new Error('Bram was met.')
    await store.erase({ person, names: [person.name], at: new Date().toISOString(), print: null })
  })
  await press({ ...there, channel: there.other })
  await press(there)
  await says(there, say('nl', 'channelCard.gone'))
})
