/** Five hundred people press on one card within seconds, on two instances over one Postgres. */
import { afterAll, expect, test } from 'vitest'
import type { Person } from '../../src/people/person.ts'
import { channelMessage } from '../../src/work/actionCards/channelMessage.ts'
import { openCards } from '../actionCards/openCards.ts'
import { latest } from '../fakeTeams/ledger.ts'
import { aParticipation, otherPerson } from '../storage/turns.ts'
import { startPostgres } from './startPostgres.ts'

const postgres = await startPostgres()
afterAll(() => postgres.stop(), 60_000)

const PEOPLE = 500
const AT_ONCE = 16

const mostIn = (times: readonly number[], ms: number): number =>
  Math.max(0, ...times.map((time, first) => times.slice(first).filter(one => one < time + ms).length))

/** So many at once, each beginning with the next when it is done. */
const allOf = async (count: number, one: (n: number) => Promise<void>): Promise<void> => {
  const next = { n: 0 }
  const worker = async (): Promise<void> => {
    const n = next.n++
    if (n >= count) return
    await one(n)
    await worker()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

test('everybody is counted once, and the last state is shown in time', { timeout: 120_000 }, async () => {
  await using cards = await openCards({ url: await postgres.fresh(), instances: 2, times: {} })
  const { teams, clock, instances } = cards
  const card = await cards.make()
  await cards.becomes(card, 'open')
  const began = Date.now()
  await allOf(PEOPLE, async n => {
    const person: Person = { ...otherPerson(`p${n}`, 'small'), tenant: teams.tenant }
    const at = clock.now()
    const pressed = { ...aParticipation, card, person: person.id, action: null, joinedAt: at, pressedAt: at }
    await cards.turn(person, { participations: [pressed] }, instances[n % 2]?.store)
    cards.wake(n % 2)
  })
  const last = Date.now()
  const view = await cards.store.viewOf('small', card)
  expect(view?.participants).toHaveLength(PEOPLE)
  const wanted = view && JSON.stringify(channelMessage(view, cards.loaded, clock.now()).attachments)
  const isLast = ({ activity }: { activity: object }) =>
    JSON.stringify((activity as { attachments?: unknown }).attachments) === wanted // An activity of ours.
  const message = await cards.until(
    () => cards.inChannel().find(one => isLast(latest(one))),
    'the last state',
    20_000,
  )
  const shownAt = message.versions.find(isLast)?.at ?? Number.NaN
  const times = teams.ledger.accepted.map(({ at }) => at)
  expect(teams.ledger.refused).toEqual([])
  expect(mostIn(times, 1_000)).toBeLessThan(7)
  expect(last - began).toBeLessThan(20_000)
  expect(shownAt - last).toBeLessThan(3_000)
  expect(cards.inChannel()).toHaveLength(1)
})
