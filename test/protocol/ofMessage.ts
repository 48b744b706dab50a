/** A team of Teams whose leader makes action cards of what is said in its channel. */
import type { TeamsTeam } from '../../src/topics/actionCard/channel.ts'
import type { FakeTeams } from '../fakeTeams/fakeTeams.ts'
import { sent } from '../fakeTeams/ledger.ts'
import type { Person, Room } from '../fakeTeams/population.ts'
import { type Application, knockBy } from './application.ts'
import { BRAM } from './playbook.ts'

const PROGRAMME = 'welfare'

type Team = ReturnType<FakeTeams['team']>

export type Place = {
  readonly team: Team
  readonly channel: Room
  readonly bram: Person
  readonly anna: Person
}

/** How Waarmaker knows the team. `leaders`: who may post, by Entra id; `unknown`: it never heard of the team. */
export type Knows = {
  readonly state?: TeamsTeam['state']
  readonly lookedAt?: string | null
  readonly leaders?: readonly string[]
  readonly channel?: boolean
  readonly unknown?: true
  readonly locale?: string
  readonly programme?: string
}

/** Just now: then nobody looks at it anew. */
const now = () => new Date().toISOString()

/** A team with Bram, who leads one of the programme, and Anna, whom the programme does not list. */
export const opensPlace = async (application: Application, knows: Knows = {}): Promise<Place> => {
  const { teams } = application
  const { locale = 'nl-NL' } = knows
  const bram = teams.person({ name: 'Bram Bedacht', entraId: BRAM, locale })
  const anna = teams.person({ name: 'Anna Bos', locale })
  const owners = knows.leaders?.includes(BRAM) === false ? [] : [bram]
  const team = teams.team({ name: 'Noord', channels: ['General'], members: [bram, anna], owners })
  if (!knows.unknown) await learns(application, team, knows)
  return { team, channel: team.channel('General'), bram, anna }
}

/** From now on Waarmaker knows the team so. */
export const learns = (
  { teams, beside }: Application,
  { id, name }: Team,
  { state = 'present', lookedAt = now(), leaders = [BRAM], channel = true, programme = 'welfare' }: Knows,
): Promise<void> =>
  beside(async store => {
    const whose = { id, programme }
    const more = { tenant: teams.tenant, group: null, name, serviceUrl: teams.url, bot: teams.bot.id }
    const first = { id, programme, team: id, name: null, kind: 'standard', state: 'open' } as const
    await store.keepTeamsTeam({ ...whose, ...more, state, lookedAt }, channel ? [first] : [], now())
    if (lookedAt !== null) await store.keepTeamsLeaders(whose, leaders, lookedAt)
  })

/** The cards that somebody made, newest first. */
export const cardsOf = ({ teams, beside }: Application, entraId: string) =>
  beside(async store => {
    const { person } = await store.know(knockBy(teams.tenant, entraId))
    return person ? store.cardsOf(PROGRAMME, person.id) : []
  })

export const postsIn = ({ teams }: Application, { channel }: Place) => sent(teams.ledger, channel.id)
