import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, openApplication } from '../protocol/application.ts'
import { introduced, makes, starts } from '../protocol/talk.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
let application: Application
beforeAll(async () => {
  application = await openApplication({ instances: 2, environment: { DATABASE_URL: await postgres.fresh() } })
})
afterAll(async () => {
  await application.close()
  await postgres.stop()
})

test.each(['translate', 'promise', 'skills'] as const)(
  '%s goes from instance to instance and ends in one record',
  async flow => {
    const samira = await introduced(application)
    await makes(samira, flow)
    const { actions, promises, routes } = await application.recordsOf(samira.entraId)
    expect([...actions, ...promises, ...routes]).toHaveLength(1)
  },
)

test('turns of one person that reach both instances at once are all taken, one after another', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  await samira.chat.press('answer', { answer: 'partners' })
  const texts = Array.from({ length: 10 }, (_, n) => `Ik bel de huisarts, keer ${n}.`)
  const said = await Promise.all(texts.map(text => samira.chat.say(text)))
  expect(said.map(({ status }) => status)).toEqual(Array(10).fill(200))
  const { runs } = await application.storedOf(samira.entraId)
  const [run] = runs.filter(({ flow }) => flow === 'translate')
  const kept = run?.answers.map(({ value }) => value).filter(value => texts.includes(String(value)))
  expect(new Set(kept).size).toBe(4) // different, stops, situation and behaviour; a date is none of them
  expect(kept).toHaveLength(4)
})

test('the same press on both instances at once has one effect and one answer', async () => {
  const samira = await introduced(application)
  await starts(samira, 'translate')
  const first = await samira.chat.press('answer', { answer: 'partners' })
  const again = await Promise.all([
    samira.chat.again(first),
    samira.chat.again(first, { newActivityId: true }),
  ])
  for (const { status, body } of again) expect({ status, body }).toEqual({ status: 200, body: first.body })
})
