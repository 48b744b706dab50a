import type { Draft, Kept, Line, NextStep, Said, Screen } from '../cards/screen.ts'
import type { Place } from '../dialogue/places.ts'
import type { Run } from '../dialogue/run.ts'
import { may } from '../people/rights.ts'
import type { KeptRun } from '../ports/store.ts'
import { isCheckFlow } from '../topics/check/checking.ts'
import { isPast, openPromises, promisesAhead } from '../topics/promise/changePromise.ts'
import type { Promised } from '../topics/promise/promise.ts'
import type { KeptRoute } from '../topics/skills/learningRoute.ts'
import type { Action } from '../topics/translation/action.ts'
import { openActions } from '../topics/translation/changeAction.ts'
import { actorOf } from './actor.ts'
import { answerStep, firstAsked, saidAsked } from './checks/asking/asks.ts'
import { waitsForNext } from './checks/asking/carryOver.ts'
import { nextCheckOf } from './checks/showing/nextCheck.ts'
import { labelIn } from './labels.ts'
import { drafts, isShort, languageOf, openRun, type Scene } from './scene.ts'

const ambitionName = (scene: Scene, id: string) =>
  labelIn(scene, languageOf(scene.person))('ambition', id, 'translate', 'ambition')

export const keptAction = (scene: Scene, action: Action): Kept & { kind: 'action' } => ({
  kind: 'action',
  id: action.id,
  ambition: ambitionName(scene, action.ambition),
  situation: action.situation,
  behaviour: action.behaviour,
  from: action.from,
  status: action.status,
  seenBy: action.seenBy,
})

export const keptPromise = (scene: Scene, promise: Promised): Kept & { kind: 'promise' } => ({
  kind: 'promise',
  id: promise.id,
  ambition: ambitionName(scene, promise.ambition),
  behaviour: promise.behaviour,
  to: promise.to.kind,
  before: promise.before,
  status: isPast(promise, scene.today) ? 'past' : promise.status,
  seenBy: promise.seenBy,
  nextCheck: nextCheckOf(scene, promise),
})

export const keptRoute = (scene: Scene, route: KeptRoute): Kept => ({
  kind: 'route',
  id: route.id,
  skills: route.skills.map(({ skill, own, now, need }) => ({
    name: own ?? labelIn(scene, languageOf(scene.person))('skill', skill ?? '', 'skills', 'skills'),
    now: Number(now),
    need: Number(need),
  })),
  firstStep: route.firstStep,
  firstDate: route.firstDate,
  seenBy: route.seenBy,
})

/** What a finished conversation made or was about, as it is now; undefined when that is gone. */
export const keptOf = (scene: Scene, run: Run): Kept | undefined => {
  const { actions, promises, routes } = scene.records
  const about = run.answers.find(({ name }) => name === 'action' || name === 'promise')?.value
  const isIt = (one: { readonly id: string; readonly run: string }) => one.run === run.id || one.id === about
  const [kept] = [
    ...actions.filter(isIt).map(action => keptAction(scene, action)),
    ...promises.filter(isIt).map(promise => keptPromise(scene, promise)),
    ...routes.filter(isIt).map(route => keptRoute(scene, route)),
  ]
  return kept
}

/** A line of a summary, or what is left of an answered card. */
export const lineOf = (flow: string, { address, question, answer }: Place): Line => ({
  flow,
  address,
  of: 'options' in question ? question.options.of : null,
  value: answer?.value ?? null,
})

/** What a conversation is about is known before its first question, and nobody answered it. */
const isBefore = (flow: string, name: string): boolean =>
  (isCheckFlow(flow) && name === 'ask') || (flow === 'introduce' && name === 'wanted')

const draftOf = (run: KeptRun): Draft => ({
  run: run.id,
  flow: run.flow,
  answered: run.answers.filter(({ name, settled }) => settled && !isBefore(run.flow, name)).length,
  touched: run.touchedAt,
})

/** Conversations that can be taken up again: the open one and the drafts. */
const unfinished = (scene: Scene): readonly Draft[] => {
  const open = openRun(scene)
  return [...(open && !isShort(open.flow) ? [open] : []), ...drafts(scene)].map(draftOf)
}

const canGoOn = (scene: Scene, { run: id }: Draft): boolean =>
  !scene.runs.some(run => run.id === id && waitsForNext(scene, run))

export const menu = (scene: Scene, kind: 'menu' | 'help'): Screen => ({
  ...{ kind, drafts: unfinished(scene) },
  ...(may(actorOf(scene), 'seeProgramme') && { lead: true }),
  ...(may(actorOf(scene), 'makeCard') && { mayMake: true }),
})

export const welcome = ({ person, programme }: Scene, next: readonly NextStep[]): Screen => {
  const language = languageOf(person)
  const { name, mission } = programme
  return { kind: 'welcome', name: person.name, programme: name[language], mission: mission[language], next }
}

type NextThing = { readonly said: Said; readonly step: NextStep }

const askedNow = (scene: Scene): NextThing | undefined => {
  const about = firstAsked(scene)
  if (!about) return undefined
  return { said: saidAsked(about), step: answerStep(about) }
}

/** The one thing to do next: what is asked or due, what was left, or what is not there yet. */
const nextThing = (scene: Scene): NextThing => {
  const asked = askedNow(scene)
  if (asked) return asked
  const draft = unfinished(scene).find(one => canGoOn(scene, one))
  const actions = openActions(scene.records.actions)
  if (actions.some(({ from }) => from <= scene.today))
    return { said: { key: 'turns.next.due' }, step: 'actions' }
  if (draft) return { said: { key: 'turns.next.draft' }, step: { resume: draft.run } }
  if (actions.length === 0) return { said: { key: 'turns.next.translate' }, step: 'translate' }
  if (promisesAhead(scene.records.promises, scene.today).length === 0)
    return { said: { key: 'turns.next.promise' }, step: 'promise' }
  if (scene.records.routes.length === 0) return { said: { key: 'turns.next.skills' }, step: 'skills' }
  return { said: { key: 'turns.next.nothing' }, step: 'menu' }
}

const openOf = (scene: Scene) => ({
  actions: openActions(scene.records.actions).map(action => keptAction(scene, action)),
  promises: openPromises(scene.records.promises).map(promise => keptPromise(scene, promise)),
})

type Ended = { readonly status: string; readonly changedAt: string }

/** What was done, withdrawn or closed, the last one first. */
const endedOf = <One extends Ended>(all: readonly One[]): readonly One[] =>
  all
    .filter(({ status }) => status !== 'open')
    .toSorted((one, other) => (one.changedAt < other.changedAt ? 1 : -1))

const endedIn = (scene: Scene, kind: 'actions' | 'promises'): readonly Kept[] =>
  kind === 'actions'
    ? endedOf(scene.records.actions).map(action => keptAction(scene, action))
    : endedOf(scene.records.promises).map(promise => keptPromise(scene, promise))

export const overview = (scene: Scene): Screen => ({
  kind: 'overview',
  ...openOf(scene),
  routes: scene.records.routes.slice(0, 1).map(route => keptRoute(scene, route)),
  drafts: unfinished(scene),
  ...(scene.running && { cards: scene.running }),
  next: nextThing(scene),
})

export const kept = (scene: Scene, kind: 'actions' | 'promises'): Screen => ({
  kind,
  kept: [...openOf(scene)[kind], ...endedIn(scene, kind)],
  ...(kind === 'actions' && may(actorOf(scene), 'makeCard') && { mayMake: true }),
})
