import { openStore } from '../../../src/outside/storage/openStore.ts'
import type { Person } from '../../../src/people/person.ts'
import type { Store } from '../../../src/ports/store.ts'
import type { FakeTeams } from '../../fakeTeams/fakeTeams.ts'
import { quietLog } from '../../storage/quietLog.ts'
import { openingOf } from '../../storage/someChecks.ts'
import { aPromise, at, fatima, turnOf } from '../../storage/turns.ts'

/** A Monday morning in Amsterdam, within everybody's hours: then all of it is due, and not before. */
export const DUE = Date.parse(at(6))

/** Each leader is asked about a promise, and so are nine who work with them. */
const ASKED_ABOUT_ONE = 10

const inTeams = (teams: FakeTeams, number: number): Person => {
  const { id, aadObjectId, chat } = teams.person({ name: `Iemand ${number}` })
  return {
    ...{ ...fatima, id: `person-${number}`, tenant: teams.tenant, entraId: aadObjectId, teamsId: id },
    name: `Iemand ${number}`,
    listed: false, // Who is listed nowhere did not leave.
    chat: { tenant: teams.tenant, serviceUrl: teams.url, conversation: chat.id(), bot: teams.bot.id },
  }
}

const keep = async (store: Store, person: Person, isLeader: boolean): Promise<void> => {
  const promises = isLeader ? [{ ...aPromise, id: `promise-${person.id}`, run: `run-${person.id}` }] : []
  const saved = await store.save(turnOf(person, `met-${person.id}`, { promises }))
  if (saved !== 'saved') throw new Error(`Somebody was not kept: ${saved}.`)
}

const openingFor = ([leader, ...others]: readonly Person[]) => {
  const owner = leader?.id ?? ''
  const ask = (person: string, as: 'owner' | 'witness') => ({ id: `ask-${person}`, person, as })
  return openingOf(
    {
      ...{ id: `look-${owner}`, owner, promise: `promise-${owner}` },
      closesAt: new Date(DUE + 14 * 86_400_000).toISOString(),
    },
    [ask(owner, 'owner'), ...others.map(({ id }) => ask(id, 'witness'))],
  )
}

/** Keeps so many people of this Teams, each of whom is asked one thing when it is due. */
export async function askEverybody(
  place: Parameters<typeof openStore>[0],
  teams: FakeTeams,
  count: number,
): Promise<void> {
  const opened = await openStore(place, quietLog)
  if (!opened.ok) throw new Error(opened.why)
  const { store } = opened
  const people = Array.from({ length: count }, (_, number) => inTeams(teams, number))
  for (let from = 0; from < count; from += ASKED_ABOUT_ONE) {
    const some = people.slice(from, from + ASKED_ABOUT_ONE)
    await Promise.all(some.map((person, index) => keep(store, person, index === 0)))
    if ((await store.openLookBacks([openingFor(some)], at(3))) !== 1) throw new Error('Nobody was asked.')
  }
  await store.close()
}
