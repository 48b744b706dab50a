import type { OnCards } from '../../src/ports/actionCards.ts'
import type { Plan } from '../../src/ports/prompting.ts'
import type { Store } from '../../src/ports/store.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import { endOfDay } from '../../src/topics/actionCard/endOfDay.ts'
import { dayAndHour } from '../../src/topics/actionCard/moments.ts'
import { daysAfter } from '../../src/topics/days.ts'
import { digestPlan } from '../../src/work/actionCards/telling/plans.ts'
import { aCard } from '../someCards.ts'
import { always } from './always.ts'
import { knockBy } from './application.ts'
import { type Member, openTeam } from './openTeam.ts'
import type { Language, Talker } from './talk.ts'

export const PROGRAMME = 'welfare'

type Changes = { readonly onCards?: OnCards; readonly plans?: readonly Plan[] }

/** Bram leads a team in Teams with a channel in which these colleagues are; the clock can move. */
export const openCardTeam = async (language: Language, colleagues: readonly Member[]) => {
  const team = await openTeam(language)
  const { teams } = team
  const bram = await team.meets('Bram Bedacht')
  const others = await Promise.all(colleagues.map(team.meets))
  const members = [bram, ...others].map(({ person }) => person)
  const there = teams.team({ name: 'Noord', channels: ['General'], members })
  const room = there.channel('General')
  const inTeam = {
    ...{ id: there.id, programme: PROGRAMME, tenant: teams.tenant, group: null, name: there.name },
    ...({ serviceUrl: teams.url, bot: teams.bot.id, state: 'present', lookedAt: null } as const),
  }
  const channel = { ...inTeam, team: there.id, name: null, kind: 'standard', state: 'open' } as const
  const leads = (...entraIds: readonly string[]) =>
    team.beside(async store => {
      await store.keepTeamsTeam(inTeam, [channel], team.now())
      await store.keepTeamsLeaders(inTeam, entraIds, team.now())
    })
  await leads(bram.entraId)

  const personIn = async (store: Store, { entraId }: Talker) => {
    const { person } = await store.know(knockBy(teams.tenant, entraId))
    if (!person) throw new Error('Nobody was met.')
    return person
  }
  /** A turn of somebody that changes something about cards. */
  const changes = async (who: Talker, more: (store: Store, id: string) => Promise<Changes> | Changes) =>
    team.beside(async store => {
      const person = await personIn(store, who)
      const at = team.now()
      const saved = await store.save({
        ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
        ...(await more(store, person.id)),
        ...{ at, worker: 'test', leaseUntil: at },
      })
      if (saved !== 'saved') throw new Error(saved)
    })
  const today = () => dayAndHour(team.now(), always.rhythm.zone).day

  /** A card of Bram that stands in the channel, open for so many days more. */
  const posts = async (id: string, days: number, change: Partial<ActionCard> = {}) => {
    const [at, until] = [team.now(), daysAfter(today(), days)]
    await changes(bram, async (store, maker) => {
      const card: ActionCard = {
        ...{
          ...aCard(),
          id,
          programme: PROGRAMME,
          channel: room.id,
          language,
          status: 'scheduled',
          activity: null,
        },
        ...{ maker, until, endsAt: endOfDay(until, always.rhythm.zone), postAt: at, postedAt: null },
        ...{ madeAt: at, changedAt: at, ...change },
      }
      const whose = { person: await personIn(store, bram), programme: always }
      return { onCards: { cards: [{ ...card, was: null }] }, plans: digestPlan(whose, at) }
    })
    if (!change.postAt) await bram.chat.waitFor(() => room.as(bram.person).last(), 'the card in its channel')
  }
  const cardOf = async (id: string) => {
    const card = await team.beside(store => store.cardWith(PROGRAMME, id))
    if (!card) throw new Error(`There is no card ${id}.`)
    return card
  }
  /** The card becomes another one, as its maker wants it. */
  const becomes = async (id: string, change: Partial<ActionCard>) => {
    const card = await cardOf(id)
    await changes(bram, () => ({
      onCards: { cards: [{ ...card, ...change, changedAt: team.now(), was: card.status }] },
    }))
  }
  /** What was planned for somebody, of one kind. */
  const promptsFor = async (who: Talker, kind: string) =>
    team.beside(async store =>
      (await store.promptsOf(PROGRAMME, (await personIn(store, who)).id)).filter(one => one.kind === kind),
    )
  const participationOf = (who: Talker, id: string) =>
    team.beside(async store => store.participationOf(PROGRAMME, (await personIn(store, who)).id, id))
  return {
    ...team,
    bram,
    others,
    room,
    leads,
    changes,
    posts,
    cardOf,
    becomes,
    promptsFor,
    participationOf,
    today,
  }
}
