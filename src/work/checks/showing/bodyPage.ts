import type { NamedRound, ShownBody } from '../../../cards/checkScreen.ts'
import type { Screen } from '../../../cards/screen.ts'
import { lastDayOf, type Round } from '../../../topics/check/round.ts'
import type { Programme } from '../../../topics/programme/programme.ts'
import { type Decision, noticeOf } from '../../decision.ts'
import type { Scene } from '../../scene.ts'
import { roundThresholds } from '../roundThresholds.ts'
import { meantRound, type Showing } from './readShowing.ts'

/** So many other rounds can be chosen to look at. */
const MOST_OTHERS = 12

const named = (round: Round, { rhythm }: Pick<Programme, 'rhythm'>): NamedRound => {
  const { id, of, from } = round
  return { round: id, of, from, until: lastDayOf(round, rhythm.zone) }
}

/** What is told of a body in a round; its card and its picture are made of it. */
export const shownBody = (
  round: Round,
  { thresholds, rhythm }: Pick<Programme, 'thresholds' | 'rhythm'>,
): ShownBody => ({
  ...named(round, { rhythm }),
  status: round.status,
  result: round.status === 'closed' ? round.result : null,
  threshold: roundThresholds(round, thresholds).scores,
})

const nothingYet: Decision = { main: noticeOf({ key: 'witnessing.noRound' }, ['checks', 'menu']) }

/** Whether there is anything to draw. */
const tells = ({ result }: ShownBody): boolean =>
  result?.pillars.some(({ kept, noticed, unseen }) => (kept ?? noticed ?? unseen) !== null) ?? false

/**
 * What was said and noticed of a body, to who may see that. What is stored of this card has no link in it, as with
 * one's own data: whoever gets to see that presses for a new one.
 */
export const bodyPage = (scene: Scene, { rounds, picture }: Showing, id: string | null): Decision => {
  const round = meantRound(rounds, id)
  if (!round) return nothingYet
  const others = rounds.filter(one => one.id !== round.id && one.result !== null).slice(0, MOST_OTHERS)
  const screen: Screen & { kind: 'bodyPage' } = {
    kind: 'bodyPage',
    body: shownBody(round, scene.programme),
    address: null,
    others: others.map(one => named(one, scene.programme)),
    next: ['checks', 'menu'],
  }
  if (!picture || !tells(screen.body)) return { main: screen }
  return { main: { ...screen, address: picture.address }, keptAs: screen, beside: { link: picture.link } }
}
