/** When a card of a message cannot be kept, or not in time: nothing that was typed is lost, and Teams gets its answer. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { nothingFormer } from '../../src/topics/programme/loaded.ts'
import {
  cardOfMessage,
  type MakingOfMessage,
} from '../../src/work/actionCards/making/ofMessage/cardOfMessage.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { choose } from '../fakeTeams/extension.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { always } from './always.ts'
import { now, openEdgeFor } from './openEdgeFor.ts'

let teams: FakeTeams
beforeAll(async () => {
  teams = await openFakeTeams({ limits: 'off' })
})
afterAll(() => teams.close())

const away = () => Promise.reject(new Error('The database is away.'))
const silent = () => new Promise<never>(() => {})

const makingWith = (answers: () => Promise<never>): MakingOfMessage => ({
  store: {
    ...{ know: answers, save: answers, firstWithEmail: answers, cardWith: answers },
    ...{ channelsIn: answers, teamsTeamsIn: answers, teamsLeadersIn: answers },
  },
  clock: { now: () => now },
  ids: { next: () => crypto.randomUUID() },
  programmes: { of: () => ({ programme: always, version: 1, loadedAt: now, former: nothingFormer }) },
  language: null,
  delivering: { worker: 'test', leaseUntil: () => now },
  watch: unwatched,
  directory: { memberOf: async () => null },
  teams: { looking: { anew: async () => {} } },
})

const typed = { what: 'Bel deze week één partner.', kind: 'focus', ambition: 'partners', until: '2026-06-20' }
const draft = { card: crypto.randomUUID(), ...typed, audience: 'everyBody' }

/** The preview as it was, with the draft in it. */
const echoed = [
  {
    attachments: [
      {
        content: { body: [{ id: 'draft', text: Buffer.from(JSON.stringify(draft)).toString('base64url') }] },
      },
    ],
  },
]

test.each([
  ['is away', away],
  ['does not answer', silent],
])('a database that %s', async (_, answers) => {
  const ofMessage = cardOfMessage(makingWith(answers))
  await using edge = await openEdgeFor(teams, { ofMessage, answerWithin: 100 })
  const bram = teams.person({ name: 'Bram Bedacht' })
  const chat = teams
    .team({ name: 'Noord', members: [bram] })
    .channel('General')
    .as(bram)
  const opened = await choose(chat, { text: 'Wie belt er?' })
  expect([opened.kind, opened.words]).toEqual(['message', 'sorry nl-NL'])

  const sent = await opened.send({ botActivityPreview: echoed })
  expect(sent.words).toContain(say('nl', 'fromMessage.notSure'))
  for (const text of [typed.what, '2026-06-20', `"${draft.card}"`])
    expect(JSON.stringify(sent.card)).toContain(text)

  const again = await sent.press(say('nl', 'fromMessage.button.preview'), { what: 'Nog eens.' })
  expect(again.words).toContain(say('nl', 'fromMessage.tryAgain'))
  expect(again.words).toContain('Nog eens.')
  expect(edge.logged.filter(line => line.includes('partner'))).toEqual([])
})

test('who is of another organisation reads why in the window', async () => {
  const ofMessage = cardOfMessage(makingWith(away))
  await using edge = await openEdgeFor(teams, {
    ...{ ofMessage, tenants: ['ours'] },
    gate: async () => ({ kind: 'letIn', claims: { iss: '', aud: '', exp: 0, serviceurl: teams.url } }),
  })
  const guest = teams.person({ name: 'Gast', tenant: 'theirs' })
  const chat = teams
    .team({ name: 'Noord', members: [guest] })
    .channel('General')
    .as(guest)
  const window = await choose(chat, { text: 'Wie belt er?' })
  expect([window.kind, window.words]).toEqual(['message', 'noCard nl-NL'])
  expect(edge.logged).toEqual(['refused otherTenant'])
})
