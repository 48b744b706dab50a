import { openStore } from '../../src/outside/storage/openStore.ts'
import type { Store } from '../../src/ports/store.ts'
import { aCard } from '../someCards.ts'
import { quietLog } from '../storage/quietLog.ts'
import { fatima, turnOf } from '../storage/turns.ts'

export const CHANNEL = '19:bench@thread.tacv2'
export const CARD = 'bench-card'

const PROGRAMME = 'welfare'
const at = () => new Date().toISOString()

const keepTeam = async (store: Store, serviceUrl: string): Promise<void> => {
  const team = {
    ...{ id: CHANNEL, programme: PROGRAMME, tenant: 'bench', group: null, name: 'Bench', serviceUrl },
    ...({ bot: '28:bot', state: 'present', lookedAt: at() } as const),
  }
  const channel = {
    ...{ id: CHANNEL, programme: PROGRAMME, team: CHANNEL, name: null },
    ...({ kind: 'standard', state: 'open' } as const),
  }
  await store.keepTeamsTeam(team, [channel], at())
}

/** Keeps a card that is open in a channel of this address, for who is to press on it. */
export const keepBenchCard = async (
  place: Parameters<typeof openStore>[0],
  serviceUrl: string,
): Promise<void> => {
  const opened = await openStore(place, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  const { store } = opened
  await keepTeam(store, serviceUrl)
  const until = new Date(Date.now() + 14 * 86_400_000).toISOString()
  const card = aCard({
    ...{ id: CARD, programme: PROGRAMME, maker: fatima.id, channel: CHANNEL, activity: 'm0' },
    ...{ until: until.slice(0, 10), endsAt: until },
  })
  await store.save(turnOf(fatima, 'bench', { onCards: { cards: [{ ...card, was: null }] } }))
  await store.close()
}
