/** A chat that Teams knows no longer: it is opened anew once, whatever comes between, before anybody counts as gone. */
import { expect, test } from 'vitest'
import { answering, type FaultTerms, type Mishap, tooMany } from '../fakeTeams/faults.ts'
import { openPrompting } from './openPrompting.ts'

type At = Awaited<ReturnType<typeof openPrompting>>

const HOUR = 3_600
const DAY = 24 * HOUR

const sends = (times: number): FaultTerms => ({ times, of: ({ asking }) => asking === 'send' })
const openings: FaultTerms = { times: 1, of: ({ asking }) => asking === 'create' }

const states = async (at: At) => (await at.tries()).map(({ state, why }) => [state, why])
const opened = ({ teams }: At) => teams.ledger.accepted.filter(({ doing }) => doing === 'create').length
const gone = ['unreachable', 'gone']

test('it is opened anew, once, and then the prompt goes', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(answering(404), sends(1))
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
  expect(await states(at)).toEqual([gone, ['sent', null]])
  expect([at.anna.chat.messages().length, opened(at)]).toEqual([1, 1])
})

test('twice is for good', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  at.teams.fails(answering(404), sends(9))
  await at.look()
  expect(await at.prompt()).toMatchObject({ state: 'suppressed', why: 'uninstalled' })
  expect([await states(at), opened(at)]).toEqual([[gone, gone], 1])
})

/** The chat is gone for good, unless it is opened anew. */
const untilOpened = (at: At) => {
  let isGone = true
  at.teams.fails(answering(404), { times: 9, of: ({ asking }) => asking === 'send' && isGone })
  const open: typeof at.messenger.open = async to => {
    const opening = await at.messenger.open(to)
    isGone = opening.kind !== 'opened'
    return opening
  }
  return { messenger: { ...at.messenger, open } }
}

const hindrances: readonly (readonly [string, string, Mishap, number])[] = [
  ['Teams asks to wait', 'tooMany', tooMany('30'), 30],
  ['nobody knows whether it was opened', 'unknown', answering(502), 900],
]

test.each(hindrances)('where %s, it is opened anew later on', async (_, why, mishap, second) => {
  await using at = await openPrompting()
  await at.plan('a')
  const means = untilOpened(at)
  at.teams.fails(mishap, openings)
  await at.look('worker-1', means)
  expect(await at.prompt()).toMatchObject({ state: 'planned', why })
  at.time.second = second
  await at.look('worker-1', means)
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
  expect(await states(at)).toEqual([gone, ['sent', null]])
})

test('where the hours end before it is opened, it is opened anew the next day', async () => {
  await using at = await openPrompting()
  at.time.second = 7 * HOUR - 1
  await at.plan('a')
  const means = untilOpened(at)
  const post: typeof at.messenger.post = async (chat, activity) => {
    const outcome = await at.messenger.post(chat, activity)
    at.time.second += 6
    return outcome
  }
  await at.look('worker-1', { messenger: { ...means.messenger, post } })
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'hours' })
  at.time.second = DAY + 2 * HOUR
  await at.look('worker-1', means)
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
  expect(await states(at)).toEqual([gone, ['sent', null]])
})

test('where looking at it fails meanwhile, it is opened anew as well', async () => {
  await using at = await openPrompting()
  await at.plan('a')
  const means = untilOpened(at)
  const open = () => Promise.reject(new Error('there is no way out'))
  await at.look('worker-1', { messenger: { ...at.messenger, open } })
  expect(await at.prompt()).toMatchObject({ state: 'planned', why: 'error' })
  at.time.second = 60
  await at.look('worker-1', means)
  expect(await at.prompt()).toMatchObject({ state: 'sent' })
})
