import type { Person } from '../../src/people/person.ts'
import type { Store, Turn } from '../../src/ports/store.ts'
import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'
import type { Delivery } from '../fakeTeams/ledger.ts'
import type { Person as InTeams } from '../fakeTeams/population.ts'
import { playbook } from '../protocol/playbook.ts'
import { fatima } from '../storage/turns.ts'

export const PROGRAMME = 'welfare'

const personOf = (teams: FakeTeams, person: InTeams, at: string): Person => ({
  ...fatima,
  ...{ id: `p-${person.aadObjectId}`, programme: PROGRAMME, tenant: teams.tenant },
  ...{
    entraId: person.aadObjectId,
    teamsId: person.id,
    name: person.name,
    role: 'social-worker',
    team: 'north',
  },
  chat: {
    tenant: teams.tenant,
    serviceUrl: teams.url,
    conversation: person.chat.id(),
    bot: teams.bot.id,
  },
  // They introduced themselves: who is in the file would be missed from it.
  ...{ metAt: at, spokeAt: LATER, listed: false },
})

const turnOf = (person: Person, at: string, more: Partial<Turn>): Turn => ({
  ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
  ...{ at, worker: '', leaseUntil: at },
  ...more,
})

/** The subject of what is told in this week. */
export const weekOf = (nth: number): string => `week-${nth}`

/** Later than any week: whoever spoke since a prompt did not ignore it, and goes on getting them. */
const LATER = '2099-01-01T00:00:00.000Z'

/** Everybody is told something in each week: planned here, before the first life. */
export const plant = async (
  store: Store,
  teams: FakeTeams,
  people: readonly InTeams[],
  weeks: readonly string[],
): Promise<void> => {
  for (const one of people)
    for (const [nth, at] of weeks.entries()) {
      const person = { ...personOf(teams, one, at), revision: nth }
      const plan = { person: person.id, kind: 'back', subject: weekOf(nth), dueAt: at }
      const saved = await store.save(turnOf(person, at, { plans: [plan] }))
      if (saved !== 'saved') throw new Error(`It could not be planned: ${saved}.`)
    }
}

/** Types or presses something, which Teams brings again until it is acknowledged. */
const untilTaken = async (
  first: Promise<Delivery>,
  again: (delivery: Delivery) => Promise<Delivery>,
  ready: () => Promise<void>,
): Promise<void> => {
  let delivery = await first
  while (delivery.status !== 200) {
    await ready()
    delivery = await again(delivery)
  }
}

/** Whole conversations one after another. Answers what was told and acknowledged, the first one first. */
export const talks = async (
  { chat, aadObjectId }: InTeams,
  ready: () => Promise<void>,
  isOver: () => boolean,
): Promise<readonly string[]> => {
  const tell = (words: string) => untilTaken(chat.say(words), chat.again, ready)
  for (const words of ['hoi', '1', '2']) await tell(words)
  const told: string[] = []
  while (!isOver()) {
    const own = `Ik bel de huisarts, keer ${told.length + 1} van ${aadObjectId}.`
    // A week or two may go by while it is being said.
    const answers: Readonly<Record<string, string>> = { different: own, from: 'over 40 dagen' }
    await tell('vertalen')
    for (const { question, nl } of playbook.translate) await tell(answers[question] ?? nl)
    await tell('bewaar')
    told.push(own)
  }
  return told
}

/** Asks to be forgotten, and says that it was meant. */
export const forgets = async ({ chat }: InTeams, ready: () => Promise<void>): Promise<void> => {
  await untilTaken(chat.say('vergeet mij'), chat.again, ready)
  await untilTaken(chat.say('alles wissen'), chat.again, ready)
}
