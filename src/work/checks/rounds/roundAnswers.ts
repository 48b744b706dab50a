import type { Run } from '../../../dialogue/run.ts'
import type { RoundSoFar } from '../../../topics/check/roundFit.ts'
import { roundOfAnswers } from '../../../topics/check/roundFlow.ts'
import { placesIn, type Scene } from '../../scene.ts'

/** Which round a preview is about, so that an older one is known by it. */
export const shownIn = ({ of, from, until }: RoundSoFar): string =>
  [of?.kind, of?.kind === 'team' ? of.team : '', from, until].join(' ')

/** The answers about a new round that count. */
export const roundAnswers = (scene: Scene, run: Run): RoundSoFar => {
  const counted = placesIn(scene, run).filter(({ wants }) => wants === 'nothing')
  const saidTo = (name: string) => counted.find(({ address }) => address.name === name)?.answer?.value
  const dayOf = (name: string) => {
    const day = saidTo(name)
    return typeof day === 'string' ? day : undefined
  }
  return { of: roundOfAnswers(saidTo('of'), saidTo('team')), from: dayOf('from'), until: dayOf('until') }
}
