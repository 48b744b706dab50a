import type { Said } from '../../../cards/screen.ts'
import type { Happening } from '../../../dialogue/advance.ts'
import type { Asking } from '../../../dialogue/happening.ts'
import { isUnderWay, type Run } from '../../../dialogue/run.ts'
import { LEAST_DAYS, type Misfit, MOST_DAYS, misfitOf, workedFrom } from '../../../topics/check/roundFit.ts'
import { daysAfter } from '../../../topics/days.ts'
import type { Scene } from '../../scene.ts'
import { roundAnswers } from './roundAnswers.ts'

/** An answer to say anew, as the event that asks for it, with why. */
export type ToSayAnew = { readonly event: Happening; readonly said: Said }

const misfitIn = (scene: Scene, run: Run): Misfit | undefined => {
  const { rounding, programme } = scene
  if (!rounding) return undefined
  const answers = roundAnswers(scene, run)
  const chose = run.answers.find(({ name }) => name === 'of')
  if (chose?.settled && chose.value === 'team' && rounding.teams.length === 0)
    return { name: 'of', why: 'noTeam', values: {} }
  return misfitOf(answers, {
    usual: programme.rhythm,
    rounds: rounding.rounds,
    managementUntil: rounding.managementUntil,
  })
}

/** What of a new round does not fit with the rest, once it is answered and again when it is started. */
export const toSayAnew = (scene: Scene, run: Run): ToSayAnew | undefined => {
  if (run.flow !== 'round' || !isUnderWay(run)) return undefined
  const misfit = misfitIn(scene, run)
  if (!misfit) return undefined
  const address = { name: misfit.name, item: null }
  return {
    event: { kind: 'change', at: scene.heard.at, address },
    said: { key: `round.misfit.${misfit.why}`, values: misfit.values },
  }
}

const USUAL_DAYS = 14

/** Days that go with the answers before, and one of them to start from. */
export const withRoundDays = (scene: Scene, run: Run, asking: Asking): Asking => {
  if (run.flow !== 'round' || asking.question.kind !== 'date') return asking
  const { rhythm } = scene.programme
  const proposed = (day: string) => asking.proposal ?? workedFrom(day, rhythm)
  if (asking.address.name === 'from') return { ...asking, proposal: proposed(scene.today) }
  const { from = scene.today } = roundAnswers(scene, run)
  const days = { from: daysAfter(from, LEAST_DAYS), until: daysAfter(from, MOST_DAYS) }
  return {
    ...asking,
    question: { ...asking.question, ...days },
    proposal: proposed(daysAfter(from, USUAL_DAYS)),
  }
}
