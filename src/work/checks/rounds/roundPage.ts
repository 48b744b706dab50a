import type { RoundAct } from '../../../cards/press.ts'
import type { Said, Screen } from '../../../cards/screen.ts'
import type { Thresholds } from '../../../topics/check/lookBack.ts'
import { lastDayOf, type Round } from '../../../topics/check/round.ts'
import { dayFor, type Scene } from '../../scene.ts'
import { roundThresholds } from '../roundThresholds.ts'
import { progressLines } from './progressLines.ts'
import { reminderLines } from './reminderLines.ts'

type Act = Exclude<RoundAct, 'page'>

const say = (key: string, values: Said['values'] = {}): Said => ({ key: `rounds.${key}`, values })

/** Whether the lead has closed it, and what came of it is not there yet. */
export const isClosing = ({ status, endedAt }: Round): boolean => status === 'open' && endedAt !== null

export const isRunning = (round: Round): boolean => round.status === 'open' && !isClosing(round)

/** How a round stands, in a sentence. */
const statusOf = (scene: Scene, round: Round): Said => {
  const { status, endedAt } = round
  if (status === 'cancelled' && endedAt !== null)
    return say('stopped', { day: dayFor(endedAt, scene.person) })
  if (status === 'open') return isClosing(round) ? say('closing') : say('running')
  return say(status)
}

const thresholdsOf = ({ programme: { thresholds } }: Scene, round: Round): Thresholds =>
  roundThresholds(round, thresholds)

/** Of a team in which few look back nothing is told by which one could tell whether anybody promised something. */
export const isOfFew = (scene: Scene, round: Round): boolean => {
  const owners = scene.followed?.progress?.owners ?? 0
  return round.of.kind === 'team' && owners < thresholdsOf(scene, round).scores
}

const progressOf = (scene: Scene, round: Round): readonly Said[] => {
  const threshold = thresholdsOf(scene, round).scores
  const { progress } = scene.followed ?? {}
  if (!progress || round.status !== 'open') return []
  return isOfFew(scene, round) ? [say('ofFew', { threshold })] : progressLines(progress, threshold)
}

const remindersOf = (scene: Scene, round: Round): readonly Said[] => {
  if (round.remindedAt === null) return []
  return reminderLines({
    ...{ day: dayFor(round.remindedAt, scene.person), isOfFew: isOfFew(scene, round) },
    people: scene.followed?.progress?.reminded ?? 0,
    threshold: thresholdsOf(scene, round).scores,
    isOver: !isRunning(round),
  })
}

const factsOf = (scene: Scene, round: Round): readonly Said[] => [
  statusOf(scene, round),
  ...progressOf(scene, round),
  ...remindersOf(scene, round),
  ...(round.status === 'closed' ? [say('result')] : []),
]

const TOLD_NOTHING: readonly Round['status'][] = ['cancelled', 'refused', 'missed']

const quietOf = (scene: Scene, round: Round): readonly Said[] => [
  ...(TOLD_NOTHING.includes(round.status) ? [] : [say('thresholds', thresholdsOf(scene, round))]),
  ...(isRunning(round) || round.status === 'planned' ? [say('reach')] : []),
]

const actsOf = (round: Round): readonly Act[] => {
  if (round.status === 'planned') return ['cancel']
  if (!isRunning(round)) return []
  return [...(round.remindedAt === null ? (['remind'] as const) : []), 'close', 'cancel']
}

const lastDayIn = ({ programme }: Scene, round: Round): string => lastDayOf(round, programme.rhythm.zone)

/** One round, how far it is, and what can be done with it. */
export const roundPage = (scene: Scene, round: Round, sure?: 'cancel' | 'close'): Screen => {
  const { id, of, from, status } = round
  const until = lastDayIn(scene, round)
  return {
    ...{ kind: 'roundPage', round: id, of, from, until, status },
    facts: factsOf(scene, round),
    quiet: quietOf(scene, round),
    acts: actsOf(round),
    ...(sure && { sure }),
  }
}

/** All rounds, the last one first. */
export const roundsPage = (scene: Scene): Screen => ({
  kind: 'rounds',
  rounds: (scene.followed?.rounds ?? [])
    .toSorted((one, other) => (one.from < other.from ? 1 : -1))
    .map(round => {
      const { id, of, from, status } = round
      return { round: id, of, from, until: lastDayIn(scene, round), status, more: [statusOf(scene, round)] }
    }),
})
