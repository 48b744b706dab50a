import { Temporal } from 'temporal-polyfill'
import type { KeptRun } from '../ports/store.ts'
import { finishedScreen } from './converse.ts'
import { type Decision, noted, noticeOf } from './decision.ts'
import type { Keeping } from './keepOutcome.ts'
import { flowIdOf, type Scene } from './scene.ts'
import { keptAction, keptPromise, keptRoute } from './screens.ts'

/** Presses that follow each other within this time are one press to whoever presses. */
const AT_ONCE = { seconds: 30 }

/** What this conversation made, or what it was about. */
const madeBy = (scene: Scene, run: KeptRun): Keeping | undefined => {
  const { actions, promises, routes } = scene.records
  const about = run.answers.find(({ name }) => name === 'action' || name === 'promise')?.value
  const is = (one: { readonly id: string; readonly run: string }) => one.run === run.id || one.id === about
  const [action, promise, route] = [actions.find(is), promises.find(is), routes.find(is)]
  if (action) return { records: {}, shown: keptAction(scene, action), next: ['overview', 'promise'] }
  if (promise) return { records: {}, shown: keptPromise(scene, promise), next: ['overview', 'promises'] }
  return route && { records: {}, shown: keptRoute(scene, route), next: ['overview', 'translate'] }
}

const isJustNow = (scene: Scene, { touchedAt }: KeptRun): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(touchedAt).add(AT_ONCE), scene.heard.at) >= 0

/**
 * The end of a conversation once more, since a second press on save must not hide what the first one told. Later it
 * comes with a word of explanation.
 */
export const endAgain = (scene: Scene, run: KeptRun): Decision => {
  const flow = flowIdOf(run)
  const kept = flow && madeBy(scene, run)
  const why = { key: 'turns.why.finished' }
  if (!kept) return { main: noticeOf(why, ['overview', 'menu']), shows: run.id }
  const decision = { main: finishedScreen(scene, { flow, run, effects: [] }, kept), shows: run.id }
  return isJustNow(scene, run) ? decision : noted(decision, why)
}
