/** Action cards in a channel of the fake Teams, and people who press on them. */
import { say } from '../../src/cards/say.ts'
import type { CardView } from '../../src/ports/actionCards.ts'
import type { Store } from '../../src/ports/store.ts'
import type { ActionCard } from '../../src/topics/actionCard/actionCard.ts'
import type { Channel, TeamsTeam } from '../../src/topics/actionCard/channel.ts'
import type { Chat } from '../fakeTeams/chat.ts'
import type { Delivery } from '../fakeTeams/ledger.ts'
import type { Person, Room } from '../fakeTeams/population.ts'
import type { Team } from '../fakeTeams/team.ts'
import { aCard } from '../someCards.ts'
import { type Application, knockBy } from './application.ts'
import { BRAM } from './playbook.ts'
import { answerTo, types } from './talk.ts'

const PROGRAMME = 'welfare'

/** The id of a message that is in no chat. */
const NOWHERE = '1700000000001'

export type InChannel = {
  readonly channel: Room
  readonly other: Room
  readonly maker: Person
  readonly card: string
  readonly people: readonly Person[]
}

const savesTeam = async ({ teams }: Application, team: Team, rooms: readonly Room[], store: Store) => {
  const at = new Date().toISOString()
  const inTeams: TeamsTeam = {
    ...{ id: team.id, programme: PROGRAMME, tenant: teams.tenant, group: null, name: team.name },
    ...{ serviceUrl: teams.url, bot: teams.bot.id, state: 'present', lookedAt: at },
  }
  const channels = rooms.map(
    ({ id }, n): Channel => ({
      ...{ id, programme: PROGRAMME, team: team.id, name: n === 0 ? null : 'Zorg' },
      ...{ kind: 'standard', state: 'open' },
    }),
  )
  await store.keepTeamsTeam(inTeams, channels, at)
  await store.keepTeamsLeaders(inTeams, [BRAM], at)
}

const savesCard = async (card: ActionCard, tenant: string, store: Store) => {
  const { person } = await store.know(knockBy(tenant, BRAM))
  if (!person) throw new Error('Bram was not met.')
  const saved = await store.save({
    ...{ person, runs: [], actions: [], promises: [], routes: [], sends: [], handled: null },
    onCards: { cards: [{ ...card, maker: person.id, was: null }] },
    ...{ at: new Date().toISOString(), worker: 'test', leaseUntil: new Date().toISOString() },
  })
  if (saved !== 'saved') throw new Error(saved)
}

/** A team with two channels, its leader Bram whom Waarmaker knows, and people whom it never met; a card of his is open. */
export const opensCard = async (
  application: Application,
  others: readonly (string | Parameters<Application['teams']['person']>[0])[],
  change: Partial<ActionCard> = {},
): Promise<InChannel> => {
  const { teams } = application
  const maker = teams.person({ name: 'Bram Bedacht', entraId: BRAM })
  const people = others.map(other => teams.person(typeof other === 'string' ? { name: other } : other))
  const team = teams.team({ name: 'Noord', channels: ['General', 'Zorg'], members: [maker, ...people] })
  const [channel, other] = [team.channel('General'), team.channel('Zorg')]
  await types({ chat: maker.chat, entraId: BRAM, language: 'nl' }, 'hoi')
  const card = aCard({
    ...{ id: `card-${people[0]?.id}`, programme: PROGRAMME, channel: channel.id, activity: null },
    ...{ endsAt: '2999-01-01T00:00:00.000Z', status: 'scheduled', postAt: '2026-01-05T09:00:00.000Z' },
    ...change,
  })
  await application.beside(async store => {
    await savesTeam(application, team, [channel, other], store)
    await savesCard(card, teams.tenant, store)
  })
  if (card.status === 'scheduled') await channel.as(maker).waitFor(chat => chat.last(), 'the card')
  return { channel, other, maker, card: card.id, people }
}

/** Until the channel was shown all that changed about its cards. */
export const isAllShown = async (application: Application): Promise<void> => {
  const rows = await application.rows()
  const isUnderWay = rows.some(
    ({ table, row }) =>
      (table === 'action_card' && row.behind_since !== null) || (table === 'channel' && row.worker !== null),
  )
  if (!isUnderWay) return
  // Reading gives the product no turn of its own.
  await new Promise(resolve => setImmediate(resolve))
  await isAllShown(application)
}

type Terms = Parameters<Chat['send']>[1] & { readonly as?: 'execute' | 'submit' }

/** Presses a button that carries this, on the message of the card. */
export const presses = (
  chat: Chat,
  data: object,
  { as = 'execute', ...terms }: Terms = {},
): Promise<Delivery> => {
  const action = { type: 'Action.Execute', verb: 'card', data }
  const pressed =
    as === 'submit'
      ? { type: 'message', value: data }
      : { type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } }
  const message = chat.last()?.id ?? NOWHERE
  return chat.send({ ...pressed, replyToId: message }, { thread: message, ...terms })
}

/** Whether a press was answered with this sentence of the word files. */
export const isTold = (delivery: Delivery, key: string, language: 'nl' | 'en' = 'nl'): boolean =>
  answerTo(delivery).includes(JSON.stringify(say(language, key)).slice(1, -1))

export const viewOf = async (application: Application, card: string): Promise<CardView> => {
  const view = await application.beside(store => store.viewOf(PROGRAMME, card))
  if (!view) throw new Error(`There is no card ${card}.`)
  return view
}

/** Whoever does something with a card now, by name, as it is stored. */
export const participantsOf = async (application: Application, card: string) => {
  const rows = await application.rows()
  const nameOf = (id: unknown) => rows.find(({ table, row }) => table === 'person' && row.id === id)?.row.name
  return rows
    .filter(({ table, row }) => table === 'participation' && row.card === card)
    .filter(({ row }) => row.joined_at !== null || row.done_at !== null || row.stuck_at !== null)
    .map(({ row }) => ({
      ...{ name: nameOf(row.person), joinedAt: row.joined_at, doneAt: row.done_at, stuckAt: row.stuck_at },
      ...{ byName: row.by_name === 1, seen: row.seen === 1 },
    }))
}

/** Every row that is stored, but for what each activity tells of the team that it comes from. */
export const rowsBesideTeams = async (application: Application) =>
  (await application.rows()).filter(({ table }) => !['channel', 'teams_team'].includes(table))
