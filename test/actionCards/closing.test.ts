/** What its maker does with a card holds, also in the moment in which it would close by itself. */
import { expect, test } from 'vitest'
import { closeCards } from '../../src/work/actionCards/showing/closeCards.ts'
import type { Showing } from '../../src/work/actionCards/showing/showing.ts'
import { unwatched } from '../../src/work/unwatched.ts'
import { openCards } from './openCards.ts'

type Cards = Awaited<ReturnType<typeof openCards>>

/** Something happens between finding what is over and closing it. */
const closingWhile = (cards: Cards, happens: (id: string) => Promise<void>): Showing => {
  const cardsToClose: Showing['store']['cardsToClose'] = async (now, most) => {
    const due = await cards.store.cardsToClose(now, most)
    for (const { id } of due) await happens(id)
    return due
  }
  const { delivering } = cards.instances[0] ?? {}
  if (!delivering) throw new Error('There is one.')
  return {
    ...{ store: { ...cards.store, cardsToClose }, clock: cards.clock, log: cards.log, watch: unwatched },
    messenger: { post: never, replace: never },
    ...{ ids: { next: () => 'id' }, programmes: { now: () => cards.inForce }, delivering },
  }
}

const never = () => Promise.reject(new Error('Closing asks nothing of Teams.'))

test('a card that gets more days just then stays open', async () => {
  await using cards = await openCards({ times: { showEvery: 40, closeEvery: 1_000_000 } })
  const inAnHour = () => new Date(Date.parse(cards.clock.now()) + 3_600_000).toISOString()
  const id = await cards.make({ endsAt: inAnHour() })
  const card = await cards.becomes(id, 'open')
  cards.time.ahead += 3_600_000
  const extend = () => cards.turn(cards.maker, { cards: [{ ...card, endsAt: inAnHour(), was: 'open' }] })
  expect(await closeCards(closingWhile(cards, extend))).toBe(1)
  expect(await cards.cardOf(id)).toMatchObject({ status: 'open', because: null })
  cards.time.ahead += 3_600_000
  await closeCards(closingWhile(cards, async () => {}))
  expect(await cards.cardOf(id)).toMatchObject({ status: 'closed', because: 'lastDay' })
})
