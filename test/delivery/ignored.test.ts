/** Who ignored three prompts is asked once what suits them: also where that question could not be sent at first. */
import { expect, test } from 'vitest'
import { say } from '../../src/cards/say.ts'
import { answering, hanging } from '../fakeTeams/faults.ts'
import { openPrompting } from './openPrompting.ts'

const HOUR = 3_600
const DAY = 24 * HOUR
const WEEK = 7 * DAY

type At = Awaited<ReturnType<typeof openPrompting>>

/** Looks every hour of a day of work; that a Monday is seven days after another. */
const looksOn = async (at: At, day: number) => {
  for (let hour = 1; hour < 7; hour += 1) {
    at.time.second = day * DAY + hour * HOUR
    await at.look()
  }
}

/** Anna said nothing to three prompts, and these are planned for the Monday after: the 21st day. */
const ignoredThree = async (at: At, ...next: readonly string[]) => {
  for (const [week, subject] of ['a', 'b', 'c'].entries()) {
    at.time.second = week * WEEK + HOUR
    await at.plan(subject)
    await at.look()
    expect(await at.prompt(subject)).toMatchObject({ state: 'sent' })
  }
  at.time.second = 3 * WEEK
  await at.plan(...next)
}

/** Of this silence, by its subject: Anna was last heard when she was met. */
const question = (at: At) => at.prompt(at.person.spokeAt ?? 'never')
const triesToAsk = async (at: At) => (await at.tries()).filter(({ kind }) => kind === 'ignored').length
const timesAsked = ({ anna }: At) =>
  anna.chat.messages().filter(({ words }) => words.includes(say('nl', 'prompts.ignored.text'))).length

const isLeftAlone = async (at: At, subject: string) => {
  expect(await at.prompt(subject)).toMatchObject({ state: 'suppressed', why: 'ignored' })
  expect(timesAsked(at)).toBe(1)
}

test('the question goes in the place of the fourth, and then nothing', async () => {
  await using at = await openPrompting()
  await ignoredThree(at, 'd')
  await looksOn(at, 21)
  expect(await question(at)).toMatchObject({ state: 'sent' })
  expect(await at.prompt('d')).toMatchObject({ state: 'planned', why: 'ignored' })
  await looksOn(at, 28)
  await isLeftAlone(at, 'd')
})

test.each([400, 401, 413])('one that failed with %d is asked when the next prompt would go', async status => {
  await using at = await openPrompting()
  await ignoredThree(at, 'd')
  at.teams.fails(answering(status))
  await looksOn(at, 21)
  expect(await question(at)).toMatchObject({ state: 'failed', sentAt: null })
  for (const day of [22, 23, 24, 25]) await looksOn(at, day)
  expect(await triesToAsk(at)).toBe(1)
  expect(timesAsked(at)).toBe(0)
  await looksOn(at, 28)
  expect(await question(at)).toMatchObject({ state: 'sent' })
  expect(await at.prompt('d')).toMatchObject({ state: 'planned', why: 'ignored' })
  await looksOn(at, 35)
  await isLeftAlone(at, 'd')
})

test('however many wait, it is tried once a day at most', async () => {
  await using at = await openPrompting()
  await ignoredThree(at, 'd')
  at.teams.fails(answering(400), { times: 99 })
  await looksOn(at, 21)
  await at.plan('e')
  await at.look()
  expect(await at.prompt('e')).toMatchObject({ state: 'planned', why: 'ignored' })
  expect(await triesToAsk(at)).toBe(1)
  for (const day of [22, 23, 24]) {
    await looksOn(at, day)
    expect(await triesToAsk(at)).toBe(2)
  }
})

test('one that had no chat to go to is asked when there is one', async () => {
  await using at = await openPrompting()
  const { chat } = at.person
  await ignoredThree(at, 'd')
  await at.change({}, { chat: null })
  await looksOn(at, 21)
  expect(await question(at)).toMatchObject({ state: 'suppressed', why: 'noChat' })
  await at.change({}, { chat })
  await looksOn(at, 28)
  expect(await question(at)).toMatchObject({ state: 'sent' })
  await looksOn(at, 35)
  await isLeftAlone(at, 'd')
})

test('it is asked however long ago it failed', async () => {
  await using at = await openPrompting()
  await ignoredThree(at, 'd')
  at.teams.fails(answering(400))
  await looksOn(at, 21)
  const waits = await at.prompt('d')
  if (waits) await at.change({ prompts: [{ ...waits, state: 'suppressed', why: 'done' }] })
  at.time.second = 20 * WEEK
  await at.plan('e')
  await looksOn(at, 20 * 7)
  expect(await question(at)).toMatchObject({ state: 'sent' })
  expect(timesAsked(at)).toBe(1)
})

test('one of which nobody knows whether it came was asked', async () => {
  await using at = await openPrompting({ deadline: 40 })
  await ignoredThree(at, 'd')
  at.teams.fails(hanging, { stored: true })
  await looksOn(at, 21)
  expect(await question(at)).toMatchObject({ state: 'unknown' })
  await looksOn(at, 28)
  expect(await triesToAsk(at)).toBe(1)
  await isLeftAlone(at, 'd')
})
