import type { Channel, TeamsTeam } from '../../src/topics/actionCard/channel.ts'
import type { Application } from './application.ts'

/** A team in Teams with its channels, and who may post there, as the product knows them after it looked. */
export const knowsChannels = (
  { beside, teams }: Pick<Application, 'beside' | 'teams'>,
  leaders: readonly string[],
  names: readonly (string | null)[] = [null],
) =>
  beside(async store => {
    const id = '19:team-north@thread.tacv2'
    const at = new Date().toISOString()
    const team: TeamsTeam = {
      ...{ id, programme: 'welfare', tenant: teams.tenant, group: null, name: 'Noord samen' },
      ...{ serviceUrl: 'http://127.0.0.1:1', bot: '28:bot', state: 'present', lookedAt: null },
    }
    const channels = names.map(
      (name, nth): Channel => ({
        ...{ id: nth === 0 ? id : `19:channel-${nth}@thread.tacv2`, programme: 'welfare', team: id, name },
        ...{ kind: 'standard', state: 'open' },
      }),
    )
    await store.keepTeamsTeam(team, channels, at)
    await store.keepTeamsLeaders(team, [...leaders], at)
  })
