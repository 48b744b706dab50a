/**
 * Five hundred people press on one card as fast as they are answered, on two instances over one Postgres. How fast that
 * is depends on the machine: the bench tells.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { latest, type Message } from '../fakeTeams/ledger.ts'
import { type Application, openApplication } from '../protocol/application.ts'
import { type InChannel, opensCard, presses, viewOf } from '../protocol/inChannel.ts'
import { startPostgres } from './startPostgres.ts'

const PEOPLE = 500
const AT_ONCE = 16

const postgres = await startPostgres()
let application: Application
let there: InChannel
beforeAll(async () => {
  const environment = { DATABASE_URL: await postgres.fresh() }
  application = await openApplication({ instances: 2, environment, limits: {} })
  const names = Array.from({ length: PEOPLE }, (_, n) => `Collega ${n}`)
  there = await opensCard(application, names)
}, 60_000)
afterAll(async () => {
  await application.close()
  await postgres.stop()
}, 60_000)

const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((time, first) => times.slice(first).filter(one => one < time + ms).length))

/** So many at once, each beginning with the next when it is done. */
const allOf = async (count: number, one: (n: number) => Promise<void>): Promise<void> => {
  const next = { n: 0 }
  const worker = async (): Promise<void> => {
    for (let n = next.n++; n < count; n = next.n++) await one(n)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

const says = (words: string) => (version: object) => JSON.stringify(version).includes(words)

const theCard = (): Message => {
  const found = [...application.teams.ledger.messages.values()].find(
    one => one.conversation === there.channel.id,
  )
  if (!found) throw new Error('It is there.')
  return found
}

test('everybody is counted once, and the last state is shown in time', { timeout: 120_000 }, async () => {
  const { ledger } = application.teams
  const join = { do: 'card', card: there.card, act: 'join' }
  await allOf(PEOPLE, async n => {
    const person = there.people[n]
    if (!person) return
    const pressed = await presses(there.channel.as(person), join)
    expect(pressed.status).toBe(200)
    // Teams brings one in ten once more, half of these under another id.
    if (n % 10 === 0) await there.channel.as(person).again(pressed, { newActivityId: n % 20 === 0 })
  })
  const last = Date.now()
  const all = says(`"text":"${PEOPLE}"`)
  await there.channel.as(there.maker).waitFor(() => all(latest(theCard())), 'the last state', 20_000)
  const shownAt = theCard().versions.find(all)?.at ?? Number.NaN
  const written = ledger.accepted.filter(({ conversation }) => conversation === there.channel.id)
  const times = written.map(({ at }) => at)
  expect(shownAt - last).toBeLessThan(3_000)
  expect(mostIn(times, 1_000)).toBeLessThanOrEqual(7)
  expect(ledger.refused).toEqual([])
  expect(written.filter(({ doing }) => doing !== 'update')).toHaveLength(1)
  expect((await viewOf(application, there.card)).tally.joined).toBe(PEOPLE)
})
