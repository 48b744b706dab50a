import type { NextStep, Said, Screen } from '../../../cards/screen.ts'
import { may } from '../../../people/rights.ts'
import type { ChannelInTeam } from '../../../topics/actionCard/channel.ts'
import type { NotOnOffer } from '../../../topics/actionCard/channelsOnOffer.ts'
import { actorOf } from '../../actor.ts'
import { channelName } from '../../labels.ts'
import { languageOf, type Scene } from '../../scene.ts'
import type { MakingNow } from '../making/readMaking.ts'

const MOST_TEAMS = 8

const say = (key: string, values?: Said['values']): Said =>
  values ? { key: `channels.${key}`, values } : { key: `channels.${key}` }

const byTeam = (channels: readonly ChannelInTeam[]): readonly (readonly ChannelInTeam[])[] => {
  const teams = [...new Set(channels.map(({ team }) => team))]
  return teams.map(team => channels.filter(channel => channel.team === team))
}

const rowOf = (scene: Scene, channels: readonly ChannelInTeam[]) => ({
  main: say('name', { name: channels[0]?.in.name ?? '' }),
  more: channels
    .slice(0, MOST_TEAMS)
    .map(channel => say('name', { name: channelName(channel, languageOf(scene.person)) })),
})

/** Teams with the same reason stand in one sentence, and what solves it below. */
const solutions = (missing: readonly NotOnOffer[]): readonly Said[] =>
  (['notMine', 'notKnown', 'removed', 'archived', 'noChannel'] as const).flatMap(why => {
    const names = missing.filter(one => one.why === why).map(({ team }) => team)
    const teams = names.slice(0, MOST_TEAMS).join(', ')
    // A team that is not hers is not named: that it exists may be nobody else's business.
    const isNamed = why !== 'notMine' && why !== 'notKnown'
    const what = isNamed ? say(`${why}.what`, { teams }) : say(`${why}.what`)
    return names.length === 0 ? [] : [what, say(`${why}.how`)]
  })

const nextFor = (scene: Scene, { channels }: MakingNow): readonly NextStep[] =>
  channels.length > 0 && may(actorOf(scene), 'makeCard') ? ['actionCard', 'cards', 'menu'] : ['cards', 'menu']

/** In which channels somebody can post cards, and what solves it where that is not so. */
export const channelsPage = (scene: Scene, making: MakingNow): Screen => ({
  kind: 'rows',
  heading: say('heading'),
  intro: [say(making.channels.length > 0 ? 'some' : 'none')],
  rows: byTeam(making.channels)
    .slice(0, MOST_TEAMS)
    .map(channels => rowOf(scene, channels)),
  after: {
    heading: say('missing'),
    lines: [...solutions(making.missing), say('notInTeam.what'), say('notInTeam.how'), say('private')],
  },
  next: nextFor(scene, making),
})
