/** Somebody whose words could not be taken is told so, once; and gets just the answer when a repeat goes well. */
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { openMessenger } from '../../src/outside/teams/messenger.ts'
import { apologising } from '../../src/work/apologise.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { type FakeTeams, openFakeTeams } from '../fakeTeams/fakeTeams.ts'
import { answering } from '../fakeTeams/faults.ts'
import { openEdgeFor } from './openEdgeFor.ts'

const away = new Error('the database is away')
const bug = new TypeError('a bug')

let teams: FakeTeams
beforeEach(async () => {
  teams = await openFakeTeams({ limits: 'off' })
})
afterEach(() => teams.close())

/** A Waarmaker whose turns fail so, in this order; what comes after that goes well. */
const openFailing = async (errors: readonly Error[], repeats = 5) => {
  const left = [...errors]
  const messenger = openMessenger({
    ...{ onThisMachine: true, serviceHosts: ['127.0.0.1'], token: null },
    clock: { now: () => new Date().toISOString() },
  })
  const failing = async () => {
    const error = left.shift()
    if (error) throw error
    return null
  }
  const { hear, close } = apologising(failing, {
    ...{ messenger, watch: unwatched, repeats },
    words: locale => `sorry ${locale}`,
    canPass: error => error === away,
  })
  const edge = await openEdgeFor(teams, { hear })
  onTestFinished(async () => {
    close()
    messenger.close()
    await edge.close()
  })
  return teams.person({ name: 'Anna Bos' })
}

const said = (texts: readonly { text: string }[]) => texts.map(({ text }) => text)

test('a database that stays away: every repeat is refused, and the person is told once', async () => {
  const { chat } = await openFailing([away, away, away, away])
  const first = await chat.say('hoi')
  await chat.waitFor(now => now.last()?.text === 'sorry nl-NL')
  const repeats = [await chat.again(first), await chat.again(first, { newActivityId: true })]
  const other = await chat.say('hallo')
  await chat.waitFor(now => said(now.messages()).filter(text => text === 'sorry nl-NL').length === 2)
  expect([first, ...repeats, other].map(({ status }) => status)).toEqual([503, 503, 503, 503])
})

test('a repeat that goes well: nothing but the answer', async () => {
  const { chat } = await openFailing([away, away], 60_000)
  const first = await chat.say('hoi')
  const second = await chat.again(first)
  const third = await chat.again(first, { newActivityId: true })
  expect([first, second, third].map(({ status }) => status)).toEqual([503, 503, 200])
  expect(said(chat.messages())).not.toContain('sorry nl-NL')
})

test('a bug is not repeated: the person is told at once, and Teams has its answer', async () => {
  const { chat } = await openFailing([bug, bug, bug], 60_000)
  const first = await chat.say('hoi')
  const again = await chat.again(first)
  await chat.waitFor(now => now.last()?.text === 'sorry nl-NL')
  const second = await chat.say('hallo')
  await chat.waitFor(now => said(now.messages()).filter(text => text === 'sorry nl-NL').length === 2)
  expect([first, again, second].map(({ status }) => status)).toEqual([200, 200, 200])
})

test('a bug in a repeat after an outage is told once', async () => {
  const { chat } = await openFailing([away, bug, bug], 60_000)
  const first = await chat.say('hoi')
  expect((await chat.again(first)).status).toBe(200)
  await chat.waitFor(now => now.last()?.text === 'sorry nl-NL')
  await chat.again(first)
  expect(said(chat.messages()).filter(text => text === 'sorry nl-NL')).toHaveLength(1)
})

test('Teams that is away too changes nothing', async () => {
  const { chat } = await openFailing([bug])
  const fault = teams.fails(answering(502))
  expect((await chat.say('hoi')).status).toBe(200)
  await fault.struck
})

test('in a channel nothing is said of it, and an installation is brought again', async () => {
  const anna = await openFailing([bug, bug])
  const team = teams.team({ name: 'Zuid', members: [anna] })
  expect((await team.channel('General').as(anna).say('help')).status).toBe(503)
  expect((await anna.chat.install())[0]?.status).toBe(503)
})
