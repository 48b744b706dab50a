import type { Kept, NextStep } from '../cards/screen.ts'
import type { Records } from '../ports/store.ts'
import type { Outcome } from '../topics/flows.ts'
import type { Scene } from './scene.ts'
import { keptAction, keptPromise, keptRoute } from './screens.ts'

/** What is kept of a finished conversation, and the one thing that was made or changed, to be shown. */
export type Keeping = {
  readonly records: Partial<Records>
  readonly shown: Kept | null
  readonly next: readonly NextStep[]
}

const nothing: Keeping = { records: {}, shown: null, next: ['overview'] }

const stamps = ({ newId, heard }: Scene, run: string) => ({
  id: newId(),
  run,
  madeAt: heard.at,
  changedAt: heard.at,
})

const changeAction = (scene: Scene, id: string, change: { status?: 'done'; from?: string }): Keeping => {
  const before = scene.records.actions.find(action => action.id === id)
  if (!before) return nothing
  const action = { ...before, ...change, changedAt: scene.heard.at }
  return { records: { actions: [action] }, shown: keptAction(scene, action), next: ['actions', 'overview'] }
}

type PromiseChange =
  | { status: 'withdrawn'; withdrawnBecause: string }
  | { behaviour: string; noticed: string }

const changePromise = (scene: Scene, id: string, change: PromiseChange): Keeping => {
  const before = scene.records.promises.find(promise => promise.id === id)
  if (!before) return nothing
  const promise = { ...before, ...change, changedAt: scene.heard.at }
  return {
    records: { promises: [promise] },
    shown: keptPromise(scene, promise),
    next: ['promises', 'overview'],
  }
}

/** What a conversation's end makes or changes. */
export const keepOutcome = (scene: Scene, run: string, outcome: Outcome): Keeping => {
  switch (outcome.kind) {
    case 'action': {
      const action = { ...outcome.action, ...stamps(scene, run), status: 'open' as const }
      return {
        records: { actions: [action] },
        shown: keptAction(scene, action),
        next: ['overview', 'promise'],
      }
    }
    case 'promise': {
      const promise = {
        ...outcome.promise,
        ...stamps(scene, run),
        status: 'open' as const,
        withdrawnBecause: null,
      }
      return {
        records: { promises: [promise] },
        shown: keptPromise(scene, promise),
        next: ['overview', 'skills'],
      }
    }
    case 'route': {
      const route = { ...outcome.route, ...stamps(scene, run) }
      return { records: { routes: [route] }, shown: keptRoute(scene, route), next: ['overview', 'translate'] }
    }
    case 'actionDone':
      return changeAction(scene, outcome.action, { status: 'done' })
    case 'actionMoved':
      return changeAction(scene, outcome.action, { from: outcome.from })
    case 'promiseWithdrawn':
      return changePromise(scene, outcome.promise, { status: 'withdrawn', withdrawnBecause: outcome.because })
    case 'promiseSharpened':
      return changePromise(scene, outcome.promise, { behaviour: outcome.behaviour, noticed: outcome.noticed })
    case 'introduced':
    case 'teamChosen':
    case 'forgotten':
    case 'rhythm':
    case 'newCard':
    case 'newRound':
    case 'cardCorrected':
    case 'cardExtended':
    case 'cardMoved':
    case 'cardClosed':
    case 'cardWithdrawn':
    case 'written':
    case 'takenBack':
    case 'lookedBack':
    case 'tellsNoticed':
      return nothing
  }
}
